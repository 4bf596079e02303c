import type { EntityId } from '../model/entity';
import type { LinkHolder } from '../model/link-holder';
import type { Rater, Rating } from '../model/rating';
import { placeOf, speakerOf, type Vetting } from '../model/vetting';
import { describeType } from './describe-kind';
import { describeRatings, type RatingView } from './describe-ratings';
import { describeLinkNotes, type JudgedLink, type LinkNote } from './describe-link-notes';
import { countryName } from './intl-names';
import { joinParts, namePassage, writtenOrJapanese, type Passage } from './passage';
import type { Language, Reader } from './translate';

/** What links are described by. */
export interface LinkBook {
  readonly holders: ReadonlyMap<EntityId, LinkHolder>;
  readonly raters: readonly Rater[];
}

/** What a row says of a link. */
export interface LinkView {
  /** Host of the page behind the link; what was written, where there is none. */
  readonly host: string;
  /** Path and query behind the host; empty for the start page. */
  readonly rest: string;
  /** Host of the link as given, where it leads elsewhere. */
  readonly given: string | null;
  /** Null where no outlet may be named. */
  readonly outlet: Passage | null;
  /** What the outlet or the host is: type, ties to a state, account. */
  readonly detail: string;
  readonly seat: Passage | null;
  /** By rater; the last one where a rater has several. */
  readonly ratings: ReadonlyMap<string, RatingView>;
  readonly notes: readonly LinkNote[];
  /** Whose card the row opens; null for none. */
  readonly card: EntityId | null;
}

/** What a row shows of a judged link. */
export function describeLink(link: JudgedLink, book: LinkBook, reader: Reader): LinkView {
  const { vetting } = link;
  const { verdict, target } = vetting;
  const holderOf = (id: EntityId | null): LinkHolder | null =>
    id === null ? null : (book.holders.get(id) ?? null);
  const speaker = holderOf(speakerOf(verdict));
  const place = holderOf(placeOf(verdict));
  const url = target === null ? null : new URL(target.url);
  return {
    host: bare(target?.host ?? vetting.host ?? link.url),
    rest: url === null ? '' : `${url.pathname}${url.search}`,
    given: vetting.host === (target?.host ?? vetting.host) ? null : vetting.host,
    outlet: outletOf(vetting, speaker, reader),
    detail: detailOf(vetting, speaker, reader),
    seat: speaker === null ? null : seatOf(speaker, reader.language),
    ratings: ratingsOf(speaker, { raters: book.raters, host: target?.host ?? '' }, reader),
    notes: describeLinkNotes(link, { speaker, holderOf }, reader),
    card: speaker?.brief.id ?? place?.brief.id ?? null,
  };
}

const bare = (host: string): string => host.replace(/^www\./, '');

/** The name in the reader's language; a host without a name is called by its host. */
export function holderName({ brief, domains }: LinkHolder, { language }: Reader): Passage {
  return namePassage(brief.display, language) ?? { text: domains[0]?.host ?? brief.id, lang: null };
}

function outletOf(
  { verdict }: Vetting,
  speaker: LinkHolder | null,
  reader: Reader,
): Passage | null {
  if (speaker !== null) return holderName(speaker, reader);
  return verdict.kind === 'platform' || verdict.kind === 'portal'
    ? { text: verdict.name, lang: null }
    : null;
}

function detailOf({ verdict }: Vetting, speaker: LinkHolder | null, reader: Reader): string {
  const { translate } = reader;
  const own = speaker === null ? [] : ownDetail(speaker, reader);
  switch (verdict.kind) {
    case 'platform':
      return joinParts([
        speaker === null ? translate('kindPlatform').toLowerCase() : null,
        ...own,
        verdict.account === null ? null : translate('vetAccount', verdict.account),
      ]);
    case 'portal':
      return speaker === null
        ? translate('vetPortal')
        : joinParts([...own, translate('vetVia', verdict.name)]);
    case 'shortened':
      return speaker === null
        ? translate('vetShortener')
        : joinParts([...own, translate('vetOwnShortener')]);
    case 'known':
    case 'shared':
    case 'unknown':
    case 'address':
    case 'local':
    case 'ending':
    case 'no-page':
    case 'no-link':
    case 'too-deep':
      return joinParts(own);
  }
}

function ownDetail(
  { brief, stateAffiliation }: LinkHolder,
  { translate }: Reader,
): readonly (string | null)[] {
  return [
    describeType(brief.type, translate),
    stateAffiliation === 'state-controlled' ? translate('stateControlled') : null,
    stateAffiliation === 'state-funded-independent' ? translate('stateFundedIndependent') : null,
  ];
}

/** The town of today's seat, else the country; an office with a note of its own is no seat. */
export function seatOf({ brief, seats }: LinkHolder, language: Language): Passage | null {
  const seat = seats.find(
    ({ to, note, endUnknown }) => to === null && note === undefined && endUnknown !== true,
  );
  if (seat !== undefined) return writtenOrJapanese(seat.place, seat.ja, language);
  return brief.country === undefined
    ? null
    : { text: countryName(brief.country, language), lang: language };
}

/** The score of the link's own host where there is one; beside that of another host stands whose it is. */
function ratingsOf(
  speaker: LinkHolder | null,
  { raters, host }: { readonly raters: readonly Rater[]; readonly host: string },
  reader: Reader,
): ReadonlyMap<string, RatingView> {
  if (speaker === null) return new Map();
  const { ratings, domains } = speaker;
  return new Map(
    raters.flatMap((rater) => {
      const isOther = ({ host: measured }: Rating): boolean =>
        measured !== undefined && !`.${host}`.endsWith(`.${measured}`);
      const own = ratings.filter((rating) => rating.rater === rater.id);
      const best = own.findLast((rating) => !isOther(rating)) ?? own.at(-1);
      if (best === undefined) return [];
      const rated = { ratings: [best], raters: [rater], domains };
      return describeRatings(rated, reader).ratings.map((view) => {
        const captions = isOther(best) ? view.captions.slice(0, 1) : [];
        return [rater.id, { ...view, captions }] as const;
      });
    }),
  );
}
