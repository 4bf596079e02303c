import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isPartialDate, type PartialDate } from '../lib/iso-date';
import { UsageProblem } from './usage-problem';

/** What is asked of the facts. */
export type FactRequest =
  | { readonly kind: 'help' | 'counts' | 'coverage' | 'roster' }
  | {
      readonly kind: 'status';
      /** Folder of texts; null: the order does not look at any. */
      readonly texts: string | null;
      readonly today: PartialDate;
      readonly isWhole: boolean;
    }
  | { readonly kind: 'diff'; readonly versions: readonly string[] }
  | { readonly kind: 'overlap'; readonly file: string };

/** How the command is used. */
export const FACTS_USAGE = `npm run facts                      checks and compiles the facts, says how many there are
npm run facts -- status [FOLDER]   what is old or missing; the most named in the FOLDER's texts first
             [--on DATE] [--all]   ages on another day than today; every row
npm run facts -- diff REV [REV]    what changed since a version, or between two, as readers see it
npm run facts -- overlap FILE      texts of ours that share 14 or more characters with a file
npm run facts -- coverage          writes the table of what is held into docs/facts.md
npm run facts -- roster            writes what was added into tests/data/roster.txt`;

/** How many words may follow each command, at least and at most, and how to say so. */
const WORDS: ReadonlyMap<
  string,
  { readonly least: number; readonly most: number; readonly wish: string }
> = new Map([
  ['status', { least: 0, most: 1, wish: 'at most one FOLDER' }],
  ['diff', { least: 1, most: 2, wish: 'a REV and perhaps a second one' }],
  ['overlap', { least: 1, most: 1, wish: 'one FILE' }],
  ['coverage', { least: 0, most: 0, wish: 'no more words' }],
  ['roster', { least: 0, most: 0, wish: 'no more words' }],
]);

/**
 * Reads the command line; relative paths start at `folder`, ages end on `today` unless it names
 * another day. Throws UsageProblem for what makes no sense.
 */
export function readFactRequest(
  args: readonly string[],
  { folder, today }: { readonly folder: string; readonly today: PartialDate },
): FactRequest {
  const { values, positionals } = readOptions(args);
  if (values.help) return { kind: 'help' };
  const [command, ...words] = positionals;
  if (command === undefined) return { kind: 'counts' };
  const known = WORDS.get(command);
  if (known === undefined)
    throw new UsageProblem(`there is no command ${command}\n\n${FACTS_USAGE}`);
  if (words.length < known.least || words.length > known.most)
    throw new UsageProblem(`${command} wants ${known.wish}\n\n${FACTS_USAGE}`);
  if (command !== 'status' && (values.all || values.on !== undefined))
    throw new UsageProblem('--all and --on go with status');
  const [first = ''] = words;
  switch (command) {
    case 'status':
      return {
        kind: 'status',
        texts: first === '' ? null : resolve(folder, first),
        today: readDay(values.on) ?? today,
        isWhole: values.all,
      };
    case 'diff':
      return { kind: 'diff', versions: words };
    case 'overlap':
      return { kind: 'overlap', file: resolve(folder, first) };
    case 'roster':
      return { kind: 'roster' };
    default:
      return { kind: 'coverage' };
  }
}

function readDay(day: string | undefined): PartialDate | null {
  if (day === undefined) return null;
  if (!isPartialDate(day))
    throw new UsageProblem(`--on wants a date such as 2026-11-27, not ${day}`);
  return day;
}

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        on: { type: 'string' },
        all: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageProblem(error instanceof Error ? error.message : String(error));
  }
}
