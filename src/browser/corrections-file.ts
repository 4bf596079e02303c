import { isRecord } from '../lib/guards';
import { fail, succeed, type Result } from '../lib/result';
import type { Corrections, Settings } from '../model/settings';
import { isCorrections } from '../protocol/settings-shapes';
import { NEWEST_SCHEMA } from './settings-schema';

/** Tells a file of ours from every other one. */
const FORMAT = 'masthead-corrections';

/** Why a file cannot be taken over. */
export type FileProblem = 'other-file' | 'newer' | 'damaged';

/** A reader's corrections as the text of a file, one a line, for another browser or for keeping. */
export function writeCorrectionsFile({ offSites, offNames, wrongBearers }: Settings): string {
  const content = { format: FORMAT, schema: NEWEST_SCHEMA, offSites, offNames, wrongBearers };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Reads such a file; the whole of it or nothing. */
export function readCorrectionsFile(text: string): Result<Corrections, FileProblem> {
  const content = parse(text);
  if (!isRecord(content) || content['format'] !== FORMAT) return fail('other-file');
  const { schema, offSites, offNames, wrongBearers } = content;
  const corrections = { offSites, offNames, wrongBearers };
  if (typeof schema === 'number' && schema > NEWEST_SCHEMA) return fail('newer');
  return isCorrections(corrections) ? succeed(corrections) : fail('damaged');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
