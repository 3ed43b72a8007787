/** The exit codes of programs that signals end: 128 plus the signal's number, as in a shell. */
const CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * The first signal from now on asks the work to end: it aborts `signal`, and `code` gives its exit code. The second ends the program.
 *
 * The listeners stay: without one, a library that cleans up on signals believes that it is alone and ends the program.
 */
export function interruption(): { readonly signal: AbortSignal; readonly code: () => number | undefined } {
  const controller = new AbortController();
  let code: number | undefined;
  for (const [name, number] of Object.entries(CODES)) {
    process.on(name, () => {
      if (code !== undefined) process.exit(number);
      code = number;
      controller.abort();
    });
  }
  return { signal: controller.signal, code: () => code };
}
