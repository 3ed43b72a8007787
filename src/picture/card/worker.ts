import { parentPort, workerData } from "node:worker_threads";
import type { Answer, Job } from "./CardDrawer.ts";
import { CardRenderer, Undrawable } from "./Renderer.ts";

// A thread that draws one card after another.
const renderer = CardRenderer.open(workerData);

parentPort?.on("message", async ({ number, drawing, pictures }: Job) => {
  parentPort?.postMessage(await answer(number, drawing, pictures));
});

async function answer(number: number, drawing: Job["drawing"], pictures: Job["pictures"]): Promise<Answer> {
  try {
    return { number, bytes: await (await renderer).draw(drawing, pictures) };
  } catch (error) {
    if (error instanceof Undrawable) return { number, undrawable: error.file };
    return { number, bug: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
