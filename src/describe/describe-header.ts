import type { EntityBrief, EntityKind } from '../model/entity';
import type { OutletProfile, PersonProfile, Profile } from '../model/profile';
import { describeKind, describeType } from './describe-kind';
import { formatDate } from './format-date';
import { countryName, languageName } from './intl-names';
import { joinParts, localPassage, namePassage, otherName, type Passage } from './passage';
import { joinList, type Language, type Reader } from './translate';

/** The top of a card: what kind of entity this is and what it is called. */
export interface HeaderView {
  readonly kind: EntityKind;
  readonly kindLabel: string;
  /** Type and languages of an outlet, country and dates of a person; empty when not known. */
  readonly subtitle: string;
  readonly name: Passage;
  /** The name in the other language, then the reading of a Japanese one. */
  readonly otherNames: readonly Passage[];
}

// More languages than these do not fit beside the type.
const LANGUAGES_MAX = 3;

function describeLanguages(profile: OutletProfile, language: Language): string | null {
  const codes = profile.languages ?? [];
  if (codes.length === 0 || codes.length > LANGUAGES_MAX) return null;
  return joinList(
    codes.map((code) => languageName(code, language)),
    language,
  );
}

function describeLife(
  profile: PersonProfile,
  { translate, language }: Reader,
): readonly (string | null)[] {
  return [
    profile.country === undefined ? null : countryName(profile.country, language),
    profile.born === undefined ? null : translate('bornIn', formatDate(profile.born, language)),
    profile.died === undefined ? null : translate('diedIn', formatDate(profile.died, language)),
  ];
}

function subtitleParts(profile: Profile, reader: Reader): readonly (string | null)[] {
  const { translate, language } = reader;
  switch (profile.kind) {
    case 'outlet':
      return [
        describeType(profile.subtype, translate),
        describeType(profile.type, translate),
        describeLanguages(profile, language),
      ];
    case 'organisation':
    case 'platform':
      return [
        describeType(profile.type, translate),
        profile.country === undefined ? null : countryName(profile.country, language),
      ];
    case 'person':
      return describeLife(profile, reader);
    case 'unnamed':
      return [];
  }
}

/** The name of a profile; its first host where it has none. */
function profileName(profile: Profile, language: Language): Passage {
  const name = namePassage(profile.display, language);
  if (name !== null) return name;
  const host = 'domains' in profile ? profile.domains[0]?.host : undefined;
  return { text: host ?? profile.id, lang: null };
}

/** What the top of the card of a profile shows. */
export function describeHeader(profile: Profile, reader: Reader): HeaderView {
  const { translate, language } = reader;
  const other = otherName(profile.display, language);
  const reading = profile.kind === 'person' ? profile.reading : undefined;
  return {
    kind: profile.kind,
    kindLabel: describeKind(profile.kind, translate),
    subtitle: joinParts(subtitleParts(profile, reader)),
    name: profileName(profile, language),
    otherNames: [
      ...(other === null ? [] : [other]),
      ...(reading === undefined ? [] : [{ text: reading, lang: 'ja' } as const]),
    ],
  };
}

/**
 * What stands under a name in a list: the latest role of a person, with the day up to which it was
 * seen or on which it ended; the type of anything else. Empty where neither is held.
 */
export function describeBriefDetail(brief: EntityBrief, reader: Reader): readonly Passage[] {
  const { translate, language } = reader;
  if (brief.role === undefined) {
    const { subtitle } = describeBrief(brief, reader);
    return subtitle === '' ? [] : [{ text: subtitle, lang: language }];
  }
  const { roleSeen, roleEnded } = brief;
  const words = (text: string): Passage => ({ text, lang: language });
  return [
    localPassage(brief.role, language),
    ...(roleSeen === undefined ? [] : [words(translate('asOf', formatDate(roleSeen, language)))]),
    ...(roleEnded === undefined
      ? []
      : [words(translate('until', formatDate(roleEnded, language)))]),
  ];
}

/** What the top of a card shows while only the brief of the entity is known. */
export function describeBrief(brief: EntityBrief, { translate, language }: Reader): HeaderView {
  const type = brief.kind === 'person' ? null : describeType(brief.type, translate);
  const country = brief.country === undefined ? null : countryName(brief.country, language);
  const other = otherName(brief.display, language);
  return {
    kind: brief.kind,
    kindLabel: describeKind(brief.kind, translate),
    subtitle: joinParts(brief.kind === 'outlet' ? [type] : [type, country]),
    name: namePassage(brief.display, language) ?? { text: brief.id, lang: null },
    otherNames: other === null ? [] : [other],
  };
}
