const actions: (() => void)[] = [];

/** Has something done once the tests of a file have ended. A module that several files use cannot say `afterAll`: it is loaded once. */
export function afterFile(action: () => void): void {
  actions.push(action);
}

/** Does what there is to do after a file. */
export function endFile(): void {
  for (const action of actions.splice(0)) action();
}
