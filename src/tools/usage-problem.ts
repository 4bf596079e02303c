import process from 'node:process';

/** A wrong command line, or what it asks for is not there; its message is for the reader. */
export class UsageProblem extends Error {}

/** Runs a tool; a wrong command line ends it with its message alone and code 2. */
export async function runForReader(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof UsageProblem)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
