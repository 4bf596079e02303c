// `npm run --silent NAME -- …`: from a fresh copy to what a built tool of this name writes. Builds what it needs,
// unless that is newer than its sources. Standard output is the tool's alone: whatever has to be set up first is
// told on standard error.
import process from 'node:process';
import { runCommand, runTool, setUpBuild, setUpPackages, SetUpProblem } from './set-up.mjs';

/**
 * What each tool needs: the tools, or the packages for the browsers as well.
 *
 * @type {Readonly<Record<string, 'cli' | 'all'>>}
 */
const NEEDS = { annotate: 'cli', vet: 'cli', cards: 'cli', eval: 'cli', pages: 'all' };

await runCommand(() => {
  const [name = '', ...args] = process.argv.slice(2);
  const part = name === 'eval' && args.includes('--compare-page') ? 'all' : NEEDS[name];
  if (part === undefined) throw new SetUpProblem(`No tool is named ${name || 'nothing'}.`);
  setUpPackages();
  setUpBuild(part);
  runTool(name, args);
});
