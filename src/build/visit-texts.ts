import { isRecord } from '../lib/guards';
import type { FieldPath } from './fact-problem';

/** Looks at one text of a record; the path is lent for the call, copy it to keep it. */
export type TextVisitor = (text: string, path: FieldPath) => void;

/** Shows every string of a record to all visitors, in the order of the record; keys are no texts. */
export function visitTexts(value: unknown, visitors: readonly TextVisitor[]): void {
  // One path for the whole walk: a path for each of a million fields would keep the collector busy.
  const path: (string | number)[] = [];
  const visit = (member: unknown): void => {
    if (typeof member === 'string') {
      for (const visitor of visitors) visitor(member, path);
    } else if (Array.isArray(member)) {
      member.forEach((one, index) => enter(index, one));
    } else if (isRecord(member)) {
      for (const key in member) enter(key, member[key]);
    }
  };
  const enter = (key: string | number, member: unknown): void => {
    path.push(key);
    visit(member);
    path.pop();
  };
  visit(value);
}
