import { expect, test } from "vitest";
import { copyText } from "../../src/deliver/clipboard.ts";

/** A terminal that keeps what is written to it. */
function terminal() {
  const written: string[] = [];
  const stream = Object.assign(Object.create(process.stderr), {
    write: (text: string) => written.push(text) > 0,
  });
  return { written, stream };
}

test.each([
  { SSH_CONNECTION: "::1 1 ::1 22" },
  { SSH_CONNECTION: "", SSH_TTY: "/dev/pts/1" },
  { SSH_TTY: "/dev/pts/1" },
])("with %j the user sits elsewhere, so the terminal is asked to take the text", async (env) => {
  const { written, stream } = terminal();
  expect(await copyText("één", { TERM: "xterm", ...env }, "linux", stream)).toBe("terminal");
  // Operating System Command 52 with the text's UTF-8 bytes, C3 A9 C3 A9 6E, in base 64.
  expect(written).toEqual(["\x1b]52;c;w6nDqW4=\x07"]);
});
