// Brings a machine with nothing but Node to the point where Masthead can be built and shown.
// Plain JavaScript on Node's own modules: it runs before anything is installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { callerFolder } from '../cli/caller-folder.mjs';
import { alone } from './alone.mjs';
import { findBrowser, MISSING_BROWSER } from './find-browser.mjs';

/** The project's folder. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The oldest Node that the build tools run on. */
const NODE_FLOOR = [20, 19];

/** Two commands that start together, as under GNU parallel, set up one after the other. */
const LOCK = join(ROOT, 'out', 'set-up.lock');

/** To standard error: the other one may be a pipe that wants a tool's lines alone. */
const say = console.error;

/** A reason to stop that the reader can do something about: one line, no stack. */
export class SetUpProblem extends Error {}

/**
 * Null for a Node that is new enough, else the line that says what to install.
 *
 * @param {string} version such as `20.19.0`
 * @returns {string | null}
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [floorMajor, floorMinor] = NODE_FLOOR;
  if (major > floorMajor || (major === floorMajor && minor >= floorMinor)) return null;
  return `Node ${version} is too old: install Node ${NODE_FLOOR.join('.')} or newer.`;
}

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockEntry */

/**
 * Packages of the lock file that are not installed in the version it names.
 * Optional ones may be missing: they belong to other systems.
 *
 * @param {Readonly<Record<string, LockEntry>>} wanted `packages` of package-lock.json
 * @param {Readonly<Record<string, LockEntry>>} installed `packages` of node_modules/.package-lock.json
 * @returns {readonly string[]} their paths
 */
export function missingPackages(wanted, installed) {
  return Object.entries(wanted)
    .filter(([path, entry]) => {
      if (path === '') return false;
      const held = installed[path];
      if (held === undefined) return entry.optional !== true;
      return held.version !== entry.version;
    })
    .map(([path]) => path);
}

function readPackages(/** @type {string} */ path) {
  if (!existsSync(path)) return {};
  return /** @type {{ packages: Record<string, LockEntry> }} */ (
    JSON.parse(readFileSync(path, 'utf8'))
  ).packages;
}

/** More than any of the programs below has to say. */
const OUTPUT_MAX_BYTES = 64 * 1024 * 1024;

/** Runs a program in the project's folder. Throws SetUpProblem, after all it said, when it fails. */
function run(/** @type {string} */ program, /** @type {readonly string[]} */ args) {
  // npm is a script on Windows, which only a shell can start; no argument comes from outside.
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: OUTPUT_MAX_BYTES,
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(`${stdout}${stderr}`);
  const reason = error === undefined ? `it ended with code ${status}` : error.message;
  throw new SetUpProblem(`${program} ${args.join(' ')} failed: ${reason}.`);
}

function findMissingPackages() {
  return missingPackages(
    readPackages(join(ROOT, 'package-lock.json')),
    readPackages(join(ROOT, 'node_modules', '.package-lock.json')),
  );
}

/** Installs the packages of the lock file, unless they are there. */
export function setUpPackages() {
  if (findMissingPackages().length === 0) return;
  alone(LOCK, () => {
    const missing = findMissingPackages();
    if (missing.length === 0) return;
    say(`Installing packages (${missing.length} missing or of another version) …`);
    run('npm', ['ci', '--no-audit', '--no-fund']);
  });
}

function isDebianAsRoot() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const release = '/etc/os-release';
  return existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

function hasDebianPackage(/** @type {string} */ name) {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f=${db:Status-Status}', name], {
    encoding: 'utf8',
  });
  return stdout === 'installed';
}

function hasJapaneseFont() {
  const { stdout } = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' });
  return typeof stdout === 'string' && stdout.trim() !== '';
}

/** Debian's packages that this machine lacks. */
function missingDebianPackages() {
  const firefox = findBrowser('firefox');
  return [
    ...(findBrowser('chromium') === null ? ['chromium'] : []),
    ...(firefox === null ? ['firefox-esr'] : []),
    // The language pack fits Debian's own Firefox only.
    ...((firefox === null || firefox.endsWith('firefox-esr')) &&
    !hasDebianPackage('firefox-esr-l10n-ja')
      ? ['firefox-esr-l10n-ja']
      : []),
    ...(hasJapaneseFont() ? [] : ['fontconfig', 'fonts-ipafont-gothic']),
  ];
}

/** On Debian as root installs the browsers, the Japanese language pack and a font that are missing. */
export function setUpBrowsers() {
  if (!isDebianAsRoot()) return;
  const missing = missingDebianPackages();
  if (missing.length === 0) return;
  say(`Installing ${missing.join(', ')} …`);
  process.env['DEBIAN_FRONTEND'] = 'noninteractive';
  run('apt-get', ['update', '-qq']);
  run('apt-get', [
    'install',
    '-y',
    '-qq',
    '-o=Dpkg::Use-Pty=0',
    '--no-install-recommends',
    ...missing,
  ]);
}

/**
 * Path of the browser that was asked for; without a wish, of any that is installed.
 * Throws SetUpProblem when there is none.
 *
 * @param {import('./find-browser.mjs').BrowserKind | null} wish
 * @returns {import('./find-browser.mjs').BrowserKind}
 */
export function chooseBrowser(wish) {
  if (wish !== null) {
    if (findBrowser(wish) === null) throw new SetUpProblem(MISSING_BROWSER[wish]);
    return wish;
  }
  if (findBrowser('chromium') !== null) return 'chromium';
  if (findBrowser('firefox') !== null) return 'firefox';
  throw new SetUpProblem(
    'No browser found: install Chromium, Chrome or Edge (140 or newer) or Firefox (153 or newer).',
  );
}

/** What the build reads; a change in any of it asks for a new build. */
const SOURCES = ['src', 'assets', 'manifest.json', 'vite.config.ts', 'package-lock.json'];
/** Written by the build, though it lies in `src`. */
const GENERATED = join(ROOT, 'src', 'generated');
/** Parts of the build, each with what it writes last and the script that builds it. */
const BUILDS = {
  all: {
    script: 'build',
    written: ['dist/chrome/manifest.json', 'dist/firefox/manifest.json', 'dist/cli/pack.js'],
  },
  cli: { script: 'build:cli', written: ['dist/cli/annotate.js'] },
};

/** Time of the newest file in a file or folder, ms since 1970. */
function newest(/** @type {string} */ path) {
  if (path === GENERATED) return 0;
  const { mtimeMs } = statSync(path);
  const isFolder = statSync(path).isDirectory();
  if (!isFolder) return mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** True when something of a build is missing or older than a source. */
function isBuildStale(/** @type {readonly string[]} */ written) {
  const built = written.map((path) => join(ROOT, path));
  if (!built.every((path) => existsSync(path))) return true;
  const oldest = Math.min(...built.map((path) => statSync(path).mtimeMs));
  return SOURCES.some((path) => newest(join(ROOT, path)) > oldest);
}

/** Builds both packages and the command-line tools, or the tools alone, unless newer than the sources. */
export function setUpBuild(/** @type {keyof typeof BUILDS} */ part = 'all') {
  const { script, written } = BUILDS[part];
  if (!isBuildStale(written)) return;
  alone(LOCK, () => {
    if (!isBuildStale(written)) return;
    say('Building …');
    run('npm', ['run', '--silent', script]);
  });
}

/**
 * Runs a command's steps; a problem that the reader can mend ends it with one line.
 *
 * @param {() => void | Promise<void>} steps
 */
export async function runCommand(steps) {
  try {
    const problem = nodeProblem(process.versions.node);
    if (problem !== null) throw new SetUpProblem(problem);
    await steps();
  } catch (error) {
    if (!(error instanceof SetUpProblem)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/**
 * Runs a built command-line tool with these arguments; ends with its code. The tool runs in the
 * project's folder and is told in INIT_CWD, as npm does, where the command was given.
 *
 * @param {string} name
 * @param {readonly string[]} args
 */
export function runTool(name, args) {
  try {
    execFileSync(process.execPath, [join(ROOT, 'dist', 'cli', `${name}.js`), ...args], {
      cwd: ROOT,
      env: { ...process.env, INIT_CWD: callerFolder() },
      stdio: 'inherit',
    });
  } catch (error) {
    process.exitCode = /** @type {{ status?: number }} */ (error).status ?? 1;
  }
}
