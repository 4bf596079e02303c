const NAME = 'masthead-vetting';

/**
 * Takes the kept list for this tab, away from any other tab that holds it; tells when another takes
 * it in turn. Two tabs that write one list would lose each other's words.
 */
export function holdList(onLost: () => void): void {
  const forever = (): Promise<never> => new Promise(() => undefined);
  navigator.locks.request(NAME, { steal: true }, forever).catch(onLost);
}
