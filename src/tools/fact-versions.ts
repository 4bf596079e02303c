import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FactFiles } from '../build/read-profiles';
import { UsageProblem } from './usage-problem';

const FOLDER = 'assets/profiles';

/** More than all facts together. */
const OUTPUT_MAX_BYTES = 256 * 1024 * 1024;

/** The files of the facts that differ between two versions, as each of them has it. */
export interface FactVersions {
  readonly before: FactFiles;
  readonly after: FactFiles;
}

/**
 * Reads from git the files that differ between two versions; without a second one, between the
 * first and what lies in the folder now. Throws UsageProblem when git knows no such version.
 */
export function readVersions(root: string, versions: readonly string[]): FactVersions {
  const [from = '', to] = versions;
  const before = commitOf(root, from);
  const after = to === undefined ? null : commitOf(root, to);
  const paths = listChanged(root, before, after);
  return {
    before: filesAt(root, before, paths),
    after: after === null ? filesNow(root, paths) : filesAt(root, after, paths),
  };
}

function commitOf(root: string, version: string): string {
  const asked = ['rev-parse', '--verify', '--quiet', `${version}^{commit}`];
  const { status, stdout, error } = spawnSync('git', asked, { cwd: root, encoding: 'utf8' });
  if (error !== undefined) throw new UsageProblem(`git cannot be run: ${error.message}`);
  if (status !== 0)
    throw new UsageProblem(`git knows no version ${version}: name a commit, tag or branch`);
  return stdout.trim();
}

function git(root: string, args: readonly string[], input = ''): Buffer {
  return execFileSync('git', args, { cwd: root, input, maxBuffer: OUTPUT_MAX_BYTES });
}

function listChanged(root: string, from: string, to: string | null): readonly string[] {
  const list = (args: readonly string[]) =>
    git(root, [...args, '-z', '--', FOLDER])
      .toString()
      .split('\0')
      .filter((path) => path !== '');
  const commits = to === null ? [from] : [from, to];
  return [
    ...list(['diff', '--name-only', '--no-renames', ...commits]),
    ...(to === null ? list(['ls-files', '--others', '--exclude-standard']) : []),
  ];
}

function shortPath(path: string): string {
  return path.slice(FOLDER.length + 1);
}

function filesNow(root: string, paths: readonly string[]): FactFiles {
  return new Map(
    paths
      .filter((path) => existsSync(join(root, path)))
      .map((path) => [shortPath(path), readFileSync(join(root, path))]),
  );
}

/** Files as a commit has them, all by one call of git; those that it does not have are left out. */
function filesAt(root: string, commit: string, paths: readonly string[]): FactFiles {
  const asked = paths.map((path) => `${commit}:${path}\n`).join('');
  const answer = git(root, ['cat-file', '--batch'], asked);
  const files = new Map<string, Uint8Array>();
  let at = 0;
  for (const path of paths) {
    const end = answer.indexOf('\n', at);
    const size = /^\S+ blob (\d+)$/.exec(answer.toString('utf8', at, end))?.[1];
    at = end + 1;
    if (size === undefined) continue;
    files.set(shortPath(path), answer.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return files;
}
