import type { EntityKind } from '../model/entity';
import type { NameRow } from '../model/mention';
import { describeBrief, describeBriefDetail } from './describe-header';
import { formatCount } from './format-number';
import type { Passage } from './passage';
import { joinList, type MessageKey, type Reader } from './translate';

/** One name of the page, with all its places. */
export interface MentionedName {
  /** Ids of what it means, joined; the same for every place of the name. */
  readonly key: string;
  readonly icon: EntityKind | 'question';
  readonly name: Passage;
  /** Latest role of a person with its date, type of anything else; empty where neither is held. */
  readonly details: readonly Passage[];
  readonly count: number;
  /** The first place, by the number of its row. */
  readonly index: number;
}

/** The names of one kind. */
export interface MentionGroup {
  readonly heading: string;
  /** Names and places, in words. */
  readonly counts: string;
  /** Most places first, then in the order of the page. */
  readonly names: readonly MentionedName[];
}

type GroupKind = EntityKind | 'ambiguous';

const HEADINGS: Readonly<Record<GroupKind, MessageKey>> = {
  outlet: 'groupOutlets',
  person: 'groupPeople',
  organisation: 'groupOrganisations',
  platform: 'groupPlatforms',
  unnamed: 'groupUnnamed',
  ambiguous: 'groupAmbiguous',
};

const GROUP_ORDER: readonly GroupKind[] = [
  'outlet',
  'person',
  'organisation',
  'platform',
  'unnamed',
  'ambiguous',
];

interface Places {
  readonly first: NameRow;
  readonly count: number;
}

/** The places of each name, names in the order of the page. */
function gatherPlaces(rows: readonly NameRow[]): ReadonlyMap<string, Places> {
  const places = new Map<string, Places>();
  for (const row of rows) {
    const key = row.entities.map(({ id }) => id).join(' ');
    const held = places.get(key);
    places.set(key, { first: held?.first ?? row, count: (held?.count ?? 0) + 1 });
  }
  return places;
}

function kindOf({ first }: Places): GroupKind | null {
  const [entity, ...others] = first.entities;
  if (entity === undefined) return null;
  return others.length > 0 ? 'ambiguous' : entity.kind;
}

function describeName(key: string, places: Places, reader: Reader): MentionedName | null {
  const { first, count } = places;
  const [brief, ...others] = first.entities;
  if (brief === undefined) return null;
  if (others.length === 0) {
    return {
      key,
      icon: brief.kind,
      name: describeBrief(brief, reader).name,
      details: describeBriefDetail(brief, reader),
      count,
      index: first.index,
    };
  }
  const names = first.entities.map((entity) => describeBrief(entity, reader).name.text);
  return {
    key,
    icon: 'question',
    name: { text: first.surface, lang: null },
    details: [{ text: joinList(names, reader.language), lang: null }],
    count,
    index: first.index,
  };
}

function describeCounts(names: readonly MentionedName[], { translate, language }: Reader): string {
  const mentions = names.reduce((sum, { count }) => sum + count, 0);
  return joinList(
    [
      translate(
        names.length === 1 ? 'namesOne' : 'namesOther',
        formatCount(names.length, language),
      ),
      translate(mentions === 1 ? 'mentionsOne' : 'mentionsOther', formatCount(mentions, language)),
    ],
    language,
  );
}

/** The mentions of a page by kind, one row for each name; kinds without a name are left out. */
export function describeMentions(
  rows: readonly NameRow[],
  reader: Reader,
): readonly MentionGroup[] {
  const places = [...gatherPlaces(rows)];
  return GROUP_ORDER.flatMap((kind) => {
    const names = places
      .filter(([, place]) => kindOf(place) === kind)
      .flatMap(([key, place]) => describeName(key, place, reader) ?? [])
      .toSorted((a, b) => b.count - a.count);
    if (names.length === 0) return [];
    return [
      { heading: reader.translate(HEADINGS[kind]), counts: describeCounts(names, reader), names },
    ];
  });
}
