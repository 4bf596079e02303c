import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../support/catalogue';

const ROOT = join(import.meta.dirname, '../../..');
const { en, ja } = CATALOGUES;
const LANGUAGES = Object.entries(CATALOGUES);

const namesIn = (message: string): readonly string[] =>
  [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase()).sort();

describe('the catalogues', () => {
  it('have the same keys in the same order', () => {
    expect(Object.keys(ja)).toEqual(Object.keys(en));
  });

  it.each(LANGUAGES)(
    '%s: every text is written and described for the translator',
    (_, catalogue) => {
      const bare = Object.entries(catalogue).filter(
        ([, { message, description }]) => message.trim() === '' || description.length < 10,
      );
      expect(bare).toEqual([]);
    },
  );

  it.each(LANGUAGES)('%s: texts use exactly the values that they declare', (_, catalogue) => {
    const wrong = Object.entries(catalogue).filter(
      ([, { message, placeholders = {} }]) =>
        namesIn(message).join() !== Object.keys(placeholders).sort().join(),
    );
    expect(wrong).toEqual([]);
  });

  it('take the same values in both languages, in the same places', () => {
    const places = (catalogue: typeof en): unknown =>
      Object.entries(catalogue).map(([key, { placeholders }]) => [key, placeholders ?? null]);
    expect(places(ja)).toEqual(places(en));
  });

  it('hold no text that no screen asks for', () => {
    const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
    const sources = [
      ...files.filter((file) => /\.tsx?$/.test(file)).map((file) => join('src', file)),
      'manifest.json',
    ].map((file) => readFileSync(join(ROOT, file), 'utf8'));
    const all = sources.join('\n');
    const unused = Object.keys(en).filter(
      (key) => !all.includes(`'${key}'`) && !all.includes(`__MSG_${key}__`),
    );
    expect(unused).toEqual([]);
  });

  it('fit the fields of the stores', () => {
    expect(en['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
    expect(ja['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
  });
});
