import type { AliasKind } from '../model/alias';
import type { EntityBrief } from '../model/entity';
import type { Evidence, NameMeaning } from '../model/mention';
import type { MentionPlace } from '../model/page-context';
import type { Correction } from '../model/settings';
import { describeBrief, describeBriefDetail, type HeaderView } from './describe-header';
import { joinParts } from './passage';
import { describeSign, isAgainst } from './sign-words';
import { readerOf, type Language, type MessageKey, type Reader, type Translate } from './translate';

/** A heading with what was found under it. */
interface WhyGroup {
  readonly heading: string;
  /** False for what spoke against it and for who else was thought of. */
  readonly isFor: boolean;
  readonly rows: readonly string[];
}

/** Why a name is marked as it is, in words, and what the reader can do about it. */
export interface WhyView {
  readonly language: Language;
  readonly header: HeaderView;
  /** The name on the page, with some text on either side. */
  readonly place: MentionPlace;
  readonly groups: readonly WhyGroup[];
  readonly actions: readonly { readonly label: string; readonly correction: Correction }[];
  /** What becomes of a correction. */
  readonly note: string;
}

/** What is known of a mark. */
export interface MarkGrounds {
  readonly place: MentionPlace;
  /** Who is meant, or all who fit equally well. */
  readonly meant: readonly EntityBrief[];
  /** Everybody whom the name can mean by the data, those meant included. */
  readonly bearers: readonly EntityBrief[];
  /** What the data hold under the name. */
  readonly meanings: readonly NameMeaning[];
  readonly evidence: readonly Evidence[];
  /** Of the page; empty for one without. */
  readonly host: string;
  readonly isPrivate: boolean;
}

const ALIAS_WORDS: Readonly<Record<AliasKind, MessageKey>> = {
  full: 'whyFullName',
  short: 'whyShortName',
  initials: 'whyInitials',
  surname: 'whySurname',
  given: 'whyGivenName',
  transliteration: 'whySpelling',
  misspelling: 'whyMisspelling',
  derived: 'whySpelling',
};

// Enough to recognise the place; the rest of the card is for the reasons.
const AROUND_LENGTH = 24;
// Of a name that a hundred bear, these few show what the choice was.
const RIVALS_MAX = 6;

/** Why a name is marked as it is, in the language of the catalogue. */
export function describeWhy(grounds: MarkGrounds, translate: Translate): WhyView {
  const reader = readerOf(translate);
  const { place, meant, host, isPrivate } = grounds;
  const { surface, before, after } = place;
  const [first, ...others] = meant;
  return {
    language: reader.language,
    header: {
      kind: first?.kind ?? 'person',
      kindLabel: translate('whyLabel'),
      subtitle: '',
      name: { text: translate('whyTitle', surface), lang: reader.language },
      otherNames: [],
    },
    place: { surface, before: before.slice(-AROUND_LENGTH), after: after.slice(0, AROUND_LENGTH) },
    groups: describeGroups(grounds, reader),
    actions: [
      ...(first === undefined || others.length > 0 ? [] : [wrongBearer(surface, first, translate)]),
      { label: translate('whyNeverName'), correction: { kind: 'name', name: surface } },
      ...(host === ''
        ? []
        : [{ label: translate('whyNeverSite'), correction: { kind: 'site', host } } as const]),
    ],
    note: translate(isPrivate ? 'whyPrivate' : 'whyKept'),
  };
}

function wrongBearer(name: string, { id, kind }: EntityBrief, translate: Translate) {
  const label = translate(kind === 'person' ? 'whyWrongPerson' : 'whyWrongOther');
  return { label, correction: { kind: 'bearer', name, id } } as const;
}

function describeGroups(grounds: MarkGrounds, reader: Reader): readonly WhyGroup[] {
  const { place, meant, bearers, evidence } = grounds;
  const { translate } = reader;
  // Two signs may come to the same words, such as the office before a name and in it.
  const inWords = (signs: readonly Evidence[]): readonly string[] => [
    ...new Set(signs.map((sign) => describeSign(sign, place.surface, translate))),
  ];
  const isSure = meant.length === 1;
  const ids = new Set(meant.map(({ id }) => id));
  const rivals = bearers.filter(({ id }) => !ids.has(id));
  const groups: readonly WhyGroup[] = [
    {
      heading: translate('whyMatched'),
      isFor: true,
      rows: [
        ...meant.slice(0, 1).flatMap((one) => (isSure ? describeName(one, grounds, reader) : [])),
        ...inWords(evidence.filter((sign) => !isAgainst(sign))),
      ],
    },
    {
      heading: translate('whyFit'),
      isFor: true,
      rows: isSure ? [] : meant.map((one) => describeBearer(one, reader)),
    },
    {
      heading: translate('whyAgainst'),
      isFor: false,
      rows: inWords(evidence.filter(isAgainst)),
    },
    {
      heading: translate('whyRivals'),
      isFor: false,
      rows: describeRivals(rivals, reader),
    },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

/** Which of its names an entity is called by here. */
function describeName(
  entity: EntityBrief,
  { place, meanings }: MarkGrounds,
  reader: Reader,
): readonly string[] {
  const meaning = meanings.find(({ id }) => id === entity.id);
  if (meaning === undefined) return [];
  const name = describeBrief(entity, reader).name.text;
  return [reader.translate(ALIAS_WORDS[meaning.aliasKind], place.surface, name)];
}

function describeRivals(rivals: readonly EntityBrief[], reader: Reader): readonly string[] {
  if (rivals.length === 0) return [reader.translate('whyNoRival')];
  const shown = rivals.slice(0, RIVALS_MAX).map((rival) => describeBearer(rival, reader));
  const left = rivals.length - shown.length;
  return left === 0 ? shown : [...shown, reader.translate('showMore', String(left))];
}

/** Name, and role of a person or type of anything else. */
function describeBearer(brief: EntityBrief, reader: Reader): string {
  const { name } = describeBrief(brief, reader);
  return joinParts([name, ...describeBriefDetail(brief, reader)].map(({ text }) => text));
}
