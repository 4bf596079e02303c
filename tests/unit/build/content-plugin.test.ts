import { setImmediate } from 'node:timers/promises';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { toScript, type ModuleChunk } from '../../../src/build/content-plugin';

const part = (name: string, code: string): ModuleChunk => ({ name, code, isEntry: false });
const head = (code: string): ModuleChunk => ({ name: 'head', code, isEntry: true });

const WORDS = part('words', "const t='名';function f(){return t}export{f as a,t as b};");
const READER = part('reader', 'import{a as e}from"./words.js";let n=()=>e()+"1";export{n as r};');
const PAGE = part(
  'page',
  'import{b as e}from"./words.js";import{r}from"./reader.js";seen.push(e,r());export{r as go};',
);
const HEAD = head('async function a(){let{go:e}=await import("./page.js");seen.push(e())}a();');

const scheduler = { postTask: (task: () => void) => setImmediate().then(task) };

/** Runs scripts in one world, and waits until they rest. */
async function run(scripts: readonly string[]): Promise<readonly string[]> {
  const seen: string[] = [];
  const world = createContext({ seen, scheduler });
  for (const script of scripts) runInContext(script, world);
  for (let turn = 0; turn < 20; turn++) await setImmediate();
  return seen;
}

describe('scripts of several files', () => {
  const FILES = [[WORDS, READER], [PAGE], [HEAD]].map((chunks) => toScript(chunks, false));

  it.each([
    ['in their order', FILES],
    ['the other way round', FILES.toReversed()],
  ])('run once all that they import has run: %s', async (_, files) => {
    expect(await run(files)).toEqual(['名', '名1', '名1']);
  });

  it('wait for a part that has not come', async () => {
    expect(await run(FILES.slice(1))).toEqual([]);
  });

  it('run nothing but their head before somebody asks', async () => {
    const files = [[WORDS, READER, PAGE], [head('seen.push("head");')]];
    expect(await run(files.map((chunks) => toScript(chunks, false)))).toEqual(['head']);
  });

  it('keep their names to themselves', () => {
    const world = createContext({});
    runInContext(toScript([WORDS], false), world);
    expect(Object.keys(world)).toEqual(['mastheadParts']);
  });
});

describe('a script that is alone', () => {
  const SHARING = head(
    'let n=0;function t(){return ++n}async function a(){let{go:e}=await import("./rest.js");e()}a();a();export{t as c};',
  );
  const REST = part(
    'rest',
    'import{c as t}from"./head.js";let e=()=>seen.push(`${t()}`);seen.push("rest");export{e as go};',
  );

  it('runs its part once, with what its head has', async () => {
    expect(await run([toScript([SHARING, REST], true)])).toEqual(['rest', '1', '2']);
  });

  const LIST = part('list', 'let t=1,n=2,r=3;export{t as a,n as b,r as c};');
  const THIRD = part(
    'rest',
    'import{c as e}from"./list.js";let go=()=>seen.push(`${e}`);export{go};',
  );

  it('hands what parts have from one to the other by its place in a list', async () => {
    const script = toScript([LIST, THIRD, SHARING], true);
    expect(script).toContain('[,,e]');
    expect(await run([script])).toEqual(['3', '3']);
  });

  it('has no part that its head runs and another needs', () => {
    const second = part('more', 'import{go as e}from"./rest.js";export{e as more};');
    expect(() => toScript([REST, second, SHARING], true)).toThrow(RangeError);
  });

  it('leaves nothing in its world', () => {
    const world = createContext({ seen: [], scheduler });
    runInContext(toScript([SHARING, REST], true), world);
    expect(Object.keys(world)).toEqual(['seen', 'scheduler']);
  });
});

it('parts are functions that V8 compiles when they are called, in no brackets', () => {
  expect(toScript([WORDS, READER], false)).not.toMatch(/\(function/);
});

it('a script holds no character that would have a browser keep it in two bytes each', () => {
  const script = toScript([part('words', "let t='名é';export{t as a};")], false);
  expect(script).toMatch(/^[\0-\x7f]*$/);
  expect(script).toContain('\\u540d\\xe9');
});

it.each([
  ['export const a = 1;'],
  ['import * as all from "./words.js"; all.a();'],
  ['export default 1;'],
  ['export{a};let a=()=>import("./words.js");'],
])('%s is refused in a part', (code) => {
  expect(() => toScript([part('odd', code)], false)).toThrow(RangeError);
});

it('a head that needs a part at once is refused', () => {
  const code = 'import{a}from"./words.js";a();';
  expect(() => toScript([head(code)], false)).toThrow(RangeError);
});
