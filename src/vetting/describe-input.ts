import { assertNever } from '../lib/guards';
import { isPartialDate } from '../lib/iso-date';
import { formatDate } from '../describe/format-date';
import { formatCount } from '../describe/format-number';
import type { Reader } from '../describe/translate';
import { LINKS_MAX } from '../model/kept-link';
import type { NoticeView } from '../ui/vetting/vetting-view';
import { INPUT_MAX_SIZE, type InputProblem, type ReadInput } from './read-input';

/** What came of a text or file, in words; `added` is how many of its links found room. */
export function describeInput(
  read: ReadInput,
  added: number,
  reader: Reader,
): readonly NoticeView[] {
  const { translate, language } = reader;
  if (read.kind === 'problem') {
    return [{ text: describeProblem(read.problem, reader), isProblem: true }];
  }
  const { links, skipped, exportDate } = read;
  const count = (number: number): string => formatCount(number, language);
  const notices: NoticeView[] = [];
  if (added < links.length) {
    const text = translate('vetAddedCut', count(added), count(links.length), count(LINKS_MAX));
    notices.push({ text, isProblem: true });
  } else if (exportDate !== null && isPartialDate(exportDate)) {
    const text = translate('vetImported', count(added), formatDate(exportDate, language));
    notices.push({ text, isProblem: false });
  } else {
    notices.push({ text: translate('vetAdded', count(added)), isProblem: false });
  }
  if (skipped > 0) {
    notices.push({ text: translate('vetSkipped', count(skipped)), isProblem: true });
  }
  return notices;
}

function describeProblem(problem: InputProblem, { translate }: Reader): string {
  switch (problem.kind) {
    case 'no-links':
      return translate('vetNoLinks');
    case 'binary':
      return translate('vetBinary');
    case 'too-large':
      return translate('vetTooLarge', String(INPUT_MAX_SIZE / 1_000_000));
    case 'broken-table':
      return translate('vetBrokenTable', String(problem.line));
    case 'newer-export':
      return translate('vetNewerExport');
    case 'damaged-export':
      return translate('vetDamagedExport');
    default:
      return assertNever(problem);
  }
}
