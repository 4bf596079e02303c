import { isRecord } from '../lib/guards';
import { fieldName, type FactProblem, type FieldPath } from '../build/fact-problem';
import { visitTexts } from '../build/visit-texts';
import type { FactRecord } from '../build/read-profiles';

/** Shortest run of characters, blanks left out, that two texts do not share by chance. */
export const SHARED_RUN_LENGTH = 14;

/** Names shorter than this hide nothing: they stand within too many words. */
const NAME_MIN_LENGTH = 3;

/** Fields that hold names, addresses and ids, which are facts and belong to nobody. */
const NO_TEXTS = new Set<string | number | undefined>([
  ...['id', 'kind', 'source', 'sources', 'prov', 'url', 'host', 'doi', 'form', 'display'],
  ...['org', 'party', 'constituency', 'reading', 'domains', 'aliases', 'evidence'],
]);

/** Stands for a character of a name; no text holds it. */
const HIDDEN = '\0';

type TextRecord = Pick<FactRecord, 'file' | 'value' | 'lineOf'>;

/**
 * Where texts of ours share a run of `SHARED_RUN_LENGTH` or more characters with another text, the
 * names of what we know aside. Blanks and line ends do not count.
 */
export function findOverlaps(
  records: readonly TextRecord[],
  other: string,
): readonly FactProblem[] {
  const squeezed = squeeze(other);
  const runs = new Set<string>();
  for (let at = 0; at + SHARED_RUN_LENGTH <= squeezed.length; at++)
    runs.add(squeezed.slice(at, at + SHARED_RUN_LENGTH));
  const hideNames = nameHider(records.flatMap(({ value }) => namesOf(value)));
  return records.flatMap(({ file, value, lineOf }) => {
    const found: FactProblem[] = [];
    visitTexts(value, [
      (text, path) => {
        if (path.some((key) => NO_TEXTS.has(key)) || sharedRun(squeeze(text), runs) === null)
          return;
        const run = sharedRun(squeeze(hideNames(text)), runs);
        if (run !== null) found.push(problemAt(file, lineOf, path, run));
      },
    ]);
    return found;
  });
}

function problemAt(
  file: string,
  lineOf: TextRecord['lineOf'],
  path: FieldPath,
  run: string,
): FactProblem {
  return { file, line: lineOf(path), field: fieldName(path), reason: `shares “${run}”` };
}

function squeeze(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '');
}

/** The first run that stands in both texts, as long as it goes; null without one. */
function sharedRun(text: string, runs: ReadonlySet<string>): string | null {
  for (let start = 0; start + SHARED_RUN_LENGTH <= text.length; start++) {
    let end = start + SHARED_RUN_LENGTH;
    if (!runs.has(text.slice(start, end))) continue;
    while (end < text.length && runs.has(text.slice(end + 1 - SHARED_RUN_LENGTH, end + 1))) end++;
    return text.slice(start, end);
  }
  return null;
}

function namesOf(value: unknown): readonly string[] {
  if (!isRecord(value)) return [];
  const { aliases, display } = value;
  const forms = Array.isArray(aliases)
    ? aliases.map((alias: unknown) => (isRecord(alias) ? alias['form'] : null))
    : [];
  return [...forms, ...(isRecord(display) ? Object.values(display) : [])].filter(
    (name) => typeof name === 'string',
  );
}

/** Replaces every known name in a text, the longest first, by characters that no text holds. */
function nameHider(names: readonly string[]): (text: string) => string {
  const byStart = new Map<string, string[]>();
  for (const name of new Set(names)) {
    if (name.length < NAME_MIN_LENGTH) continue;
    const start = name.slice(0, NAME_MIN_LENGTH);
    byStart.set(start, [...(byStart.get(start) ?? []), name]);
  }
  for (const group of byStart.values()) group.sort((a, b) => b.length - a.length);
  return (text) => {
    let hidden = '';
    let at = 0;
    while (at < text.length) {
      const group = byStart.get(text.slice(at, at + NAME_MIN_LENGTH)) ?? [];
      const name = group.find((one) => text.startsWith(one, at) && standsAlone(text, at, one));
      hidden += name === undefined ? text.charAt(at) : HIDDEN.repeat(name.length);
      at += name?.length ?? 1;
    }
    return hidden;
  };
}

const RUN_SCRIPTS = [/[\p{Script=Latin}\p{N}]/u, /[\p{Script=Katakana}ー]/u];

/** False for a name that is only a part of a longer word. */
function standsAlone(text: string, at: number, name: string): boolean {
  const end = at + name.length;
  const continues = (a: string, b: string) => RUN_SCRIPTS.some((run) => run.test(a) && run.test(b));
  return (
    !continues(text.charAt(at - 1), text.charAt(at)) &&
    !continues(text.charAt(end - 1), text.charAt(end))
  );
}
