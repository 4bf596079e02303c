import { compileGazetteer } from '../../src/build/compile-gazetteer';
import { findAllNames } from '../../src/match/find-all-names';
import { findNames } from '../../src/match/find-names';
import { openGazetteer } from '../../src/match/gazetteer';
import { nameKeys } from '../../src/match/name-keys';
import type { Alias } from '../../src/model/alias';
import type { NameHit } from '../../src/model/mention';

/** An alias that needs nothing; Japanese when it has kana or kanji. */
export function anAlias(form: string, changes: Partial<Alias> = {}): Alias {
  const isJapanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(form);
  return { form, lang: isJapanese ? 'ja' : 'en', kind: 'full', needs: 'nothing', ...changes };
}

/** What findNames finds of these aliases, hits that no alias has (by fingerprint) left out. */
export function findNamesFast(text: string, aliases: readonly Alias[]): readonly NameHit[] {
  return openNames(aliases)(text);
}

/** The same for many texts: the gazetteer is compiled once. */
function openNames(aliases: readonly Alias[]): (text: string) => readonly NameHit[] {
  const keys = new Set(aliases.flatMap(nameKeys));
  const gazetteer = openGazetteer(compileGazetteer(aliases));
  return (text) => findNames(text, [gazetteer]).filter((hit) => keys.has(hit.key));
}

/** The same with what a page's search adds: hosts, names right before a noun, near spellings. */
export function openAllNames(aliases: readonly Alias[]): (text: string) => readonly NameHit[] {
  const keys = new Set(aliases.flatMap(nameKeys));
  const gazetteer = openGazetteer(compileGazetteer(aliases));
  return (text) => findAllNames(text, [gazetteer]).filter((hit) => keys.has(hit.key));
}
