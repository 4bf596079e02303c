import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { toPart } from '../../../src/build/content-plugin';

const WORDS = toPart('words', "const t='名';function f(){return t}export{f as a,t as b};");
const READER = toPart('reader', 'import{a as e}from"./words.js";let n=()=>e()+"1";export{n as r};');
const PAGE = toPart(
  'page',
  'import{b as e}from"./words.js";import{r}from"./reader.js";seen.push(e,r());',
);

describe('a module made a classic script', () => {
  it.each([
    ['in their order', [WORDS, READER, PAGE]],
    ['the other way round', [PAGE, READER, WORDS]],
    ['the middle first', [READER, PAGE, WORDS]],
  ])('runs once all that it imports has run: %s', (_, scripts) => {
    const seen: string[] = [];
    const world = createContext({ seen });
    for (const script of scripts) runInContext(script, world);
    expect(seen).toEqual(['名', '名1']);
  });

  it('waits for a part that has not come', () => {
    const seen: string[] = [];
    const world = createContext({ seen });
    for (const script of [PAGE, READER]) runInContext(script, world);
    expect(seen).toEqual([]);
  });

  it('keeps its names to itself', () => {
    const world = createContext({});
    runInContext(WORDS, world);
    expect(Object.keys(world)).toEqual(['mastheadParts']);
  });

  it('holds no character that would have a browser keep it in two bytes each', () => {
    expect(WORDS).toMatch(/^[\0-\x7f]*$/);
  });

  it.each([
    ['export const a = 1;'],
    ['import * as all from "./words.js"; all.a();'],
    ['export default 1;'],
  ])('refuses %s', (code) => {
    expect(() => toPart('odd', code)).toThrow(RangeError);
  });
});
