import { useWords } from "../kit/page.ts";

/** How to use the kit. */
export function Intro() {
  const { words } = useWords();
  return (
    <details class="intro" open>
      <summary>{words.howTo}</summary>
      <ol class="steps live-only">
        {words.steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <ol class="steps static-only">
        {words.stepsByHand.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
    </details>
  );
}
