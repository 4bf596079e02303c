// `npm run --silent vet -- FILE|-`: from a fresh copy to lines of JSON. See docs/vetting.md.
// Standard output is the tool's alone: whatever has to be set up first is told on standard error.
import process from 'node:process';
import { runCommand, runTool, setUpBuild, setUpPackages } from './set-up.mjs';

await runCommand(() => {
  setUpPackages();
  setUpBuild('cli');
  runTool('vet', process.argv.slice(2));
});
