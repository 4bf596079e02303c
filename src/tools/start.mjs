// `npm start`: from a fresh copy to an annotated page in a real browser. See README.md.
import process from 'node:process';
import {
  chooseBrowser,
  runCommand,
  runTool,
  setUpBrowsers,
  setUpBuild,
  setUpPackages,
  SetUpProblem,
} from './set-up.mjs';

/** The browser asked for with `--browser`; null without a wish. The tool itself reads the rest. */
function askedBrowser() {
  const args = process.argv.slice(2);
  const at = args.findLastIndex((arg) => /^--browser(=|$)/.test(arg));
  if (at === -1) return null;
  const browser = args[at]?.includes('=') ? args[at].split('=')[1] : args[at + 1];
  if (browser === 'chromium' || browser === 'firefox') return browser;
  throw new SetUpProblem(`--browser is chromium or firefox, not ${browser ?? 'nothing'}.`);
}

await runCommand(() => {
  const wish = askedBrowser();
  setUpBrowsers();
  const browser = chooseBrowser(wish);
  setUpPackages();
  setUpBuild();
  runTool('annotate-page', [...process.argv.slice(2), '--browser', browser]);
});
