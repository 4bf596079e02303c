import type { CardContents } from '../model/profile';
import type { Translate } from './translate';

/**
 * The text that a reader sends to whoever keeps the data when something on a card is wrong: which
 * record, which data, and lines to fill in. It holds nothing of the page that is being read.
 */
export function describeReport(
  { profile, dataVersion }: CardContents,
  translate: Translate,
): string {
  const { en, ja, und } = profile.display;
  const names = [en, ja, und].filter((name) => name !== undefined);
  return [
    translate('reportTitle'),
    translate('reportRecord', [profile.id, ...names].join(' · ')),
    translate('reportData', dataVersion.date, dataVersion.hash),
    '',
    translate('reportWrong'),
    translate('reportRight'),
    translate('reportWhere'),
  ].join('\n');
}
