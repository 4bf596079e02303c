import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
}

const text = readFileSync('package-lock.json', 'utf8');
const { packages } = JSON.parse(text) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 13);

/** Packages that ship one binary package for each platform, by the scope or stem of those. */
const NATIVE = Object.entries(packages).filter(
  ([path, { optionalDependencies = {} }]) =>
    path !== '' &&
    Object.keys(optionalDependencies).some((name) => /linux-x64|win32-x64|darwin-arm64/.test(name)),
);

const PLATFORMS = [
  ['linux', 'x64'],
  ['linux', 'arm64'],
  ['darwin', 'x64'],
  ['darwin', 'arm64'],
  ['win32', 'x64'],
] as const;

describe('package-lock.json', () => {
  it('names no host', () => {
    expect(text).not.toMatch(/"resolved":|https?:\/\/[^"]*registry/);
  });

  it('knows of native packages at all, else the next test checks nothing', () => {
    expect(NATIVE.map(([path]) => nameOf(path))).toEqual(
      expect.arrayContaining(['rolldown', 'lightningcss']),
    );
  });

  it.each(
    NATIVE.flatMap(([path, { optionalDependencies = {} }]) =>
      PLATFORMS.map(([os, cpu]) => ({
        name: nameOf(path),
        os,
        cpu,
        optional: Object.entries(optionalDependencies),
      })),
    ),
  )('holds $name for $os $cpu', ({ os, cpu, optional }) => {
    const held = optional.filter(([name, version]) => {
      const entry = Object.entries(packages).find(
        ([path, locked]) =>
          nameOf(path) === name && locked.version === version.replace(/^[^\d]*/, ''),
      )?.[1];
      return entry?.os?.includes(os) === true && entry.cpu?.includes(cpu) === true;
    });
    expect(held.map(([name]) => name)).not.toEqual([]);
  });
});
