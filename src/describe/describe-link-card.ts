import type { PartialDate } from '../lib/iso-date';
import type { CardContents } from '../model/profile';
import type { CardSituation } from './card-situation';
import { describeCard, type CardView } from './describe-card';
import { describeLink, type LinkBook } from './describe-link';
import type { JudgedLink, LinkNote } from './describe-link-notes';
import { formatDate } from './format-date';
import { joinParts, type Passage } from './passage';
import { readerOf, type Translate } from './translate';

/** What the card of a link is made of. */
interface LinkCardParts {
  readonly link: JudgedLink;
  readonly book: LinkBook;
  /** Of the outlet behind the link; null where none may be named. */
  readonly contents: CardContents | null;
  readonly situation: CardSituation;
  readonly dataDate: PartialDate;
}

const words = ({ strong, text }: LinkNote): string => [strong ?? '', text].join(' ').trim();

/** The card of a link: its outlet's, with the host that it leads to; without one, what is to be said of it. */
export function describeLinkCard(
  { link, book, contents, situation, dataDate }: LinkCardParts,
  translate: Translate,
): CardView {
  const reader = readerOf(translate);
  const view = describeLink(link, book, reader);
  const host: Passage = { text: `→ ${view.host}`, lang: null };
  if (contents !== null) {
    const card = describeCard(contents, translate, situation);
    const { header } = card;
    return { ...card, header: { ...header, otherNames: [host, ...header.otherNames] } };
  }
  const [note, ...others] = view.notes;
  const name = view.outlet ?? { text: view.host, lang: null };
  const signal =
    note === undefined ? null : { text: words(note), detail: joinParts(others.map(words)) };
  const kindLabel = translate('linkKind');
  return {
    language: reader.language,
    header: {
      ...{ kind: 'platform', kindLabel, subtitle: view.detail, name },
      otherNames: view.outlet === null ? [] : [host],
    },
    signal,
    ...{
      pageDate: null,
      facts: [],
      thenNow: null,
      rolesHeading: '',
      roles: [],
      shared: [],
      ratings: null,
    },
    ...{ listings: null, self: null, acts: [], since: [], background: null, datedFacts: [] },
    statements: { threads: [], others: [], order: 'newest' },
    ...{ cautions: [], conflicts: [], sources: [], unchecked: null },
    report: [link.url, ...view.notes.map(words)].join('\n'),
    dataDate: translate('dataVersion', formatDate(dataDate, reader.language)),
  };
}
