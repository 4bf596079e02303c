// Builders of facts: each makes a whole, valid record of the smallest kind; name what the case is about.
import { partialDate } from '../../src/lib/iso-date';
import type { Alias } from '../../src/model/alias';
import { entityId } from '../../src/model/entity';
import type {
  OrganisationProfile,
  OutletProfile,
  PersonProfile,
  PlatformProfile,
  Role,
  UnnamedProfile,
} from '../../src/model/profile';
import type { Provenance, Source } from '../../src/model/provenance';
import type { Rater, Rating } from '../../src/model/rating';
import type { Statement, Topic } from '../../src/model/statement';

/** Parts of a record to set; ids and dates may be written as plain strings. */
export type Parts<Value> = Value extends string
  ? string
  : Value extends readonly (infer Member)[]
    ? readonly Parts<Member>[]
    : Value extends object
      ? { readonly [Key in keyof Value]?: Parts<Value[Key]> }
      : Value;

/** Fields that need a line in `prov`; the others carry their own source or need none. */
const WITH_OWN_SOURCE = new Set([
  ...['id', 'kind', 'tier', 'prov', 'placeSurname', 'conflicts', 'ratings', 'seats', 'owners'],
  ...['legalStatus', 'roles', 'facts', 'selfDescription'],
]);

/** A record with `prov` for all of its fields, unless the case brings its own. */
function withProvenance(record: object): object {
  const fields = Object.entries(record)
    .filter(([key, value]) => !WITH_OWN_SOURCE.has(key) && Object.keys(value as object).length > 0)
    .map(([key]) => key);
  const prov: readonly Provenance[] = [
    { source: 'own-knowledge', asOf: partialDate('2025-06'), fields },
  ];
  return 'prov' in record ? record : { ...record, prov };
}

export function anAlias(form: string, parts: Parts<Alias> = {}): Alias {
  const lang = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(form) ? 'ja' : 'en';
  return { form, lang, kind: 'full', needs: 'nothing', ...parts } as Alias;
}

export function anOutlet(parts: Parts<OutletProfile> = {}): OutletProfile {
  return withProvenance({
    id: entityId('moscow-times'),
    kind: 'outlet',
    type: 'newspaper',
    tier: 1,
    display: { en: 'The Moscow Times', ja: 'モスクワ・タイムズ' },
    aliases: [anAlias('The Moscow Times'), anAlias('モスクワ・タイムズ')],
    domains: [{ host: 'themoscowtimes.com', match: 'suffix' }],
    ...parts,
  }) as OutletProfile;
}

export function anOrganisation(parts: Parts<OrganisationProfile> = {}): OrganisationProfile {
  return withProvenance({
    id: entityId('cfr'),
    kind: 'organisation',
    type: 'think-tank',
    tier: 1,
    display: { en: 'Council on Foreign Relations', ja: '外交問題評議会' },
    aliases: [anAlias('Council on Foreign Relations'), anAlias('外交問題評議会')],
    domains: [{ host: 'cfr.org', match: 'suffix' }],
    ...parts,
  }) as OrganisationProfile;
}

export function aPlatform(parts: Parts<PlatformProfile> = {}): PlatformProfile {
  return withProvenance({
    id: entityId('telegram'),
    kind: 'platform',
    type: 'messenger',
    tier: 1,
    display: { en: 'Telegram', ja: 'テレグラム' },
    aliases: [anAlias('Telegram', { needs: 'context' }), anAlias('テレグラム')],
    domains: [{ host: 't.me', match: 'suffix' }],
    ...parts,
  }) as PlatformProfile;
}

export function aRole(parts: Parts<Role> = {}): Role {
  return {
    title: { en: 'Foreign Minister of Russia', ja: 'ロシア外相' },
    from: partialDate('2004-03-09'),
    to: null,
    status: 'current',
    asOf: partialDate('2026-09'),
    source: 'own-knowledge',
    ...parts,
  } as Role;
}

export function aPerson(parts: Parts<PersonProfile> = {}): PersonProfile {
  return withProvenance({
    id: entityId('sergey-lavrov'),
    kind: 'person',
    tier: 1,
    display: { en: 'Sergey Lavrov', ja: 'セルゲイ・ラブロフ' },
    aliases: [anAlias('Sergey Lavrov'), anAlias('セルゲイ・ラブロフ')],
    country: 'RU',
    roles: [aRole()],
    ...parts,
  }) as PersonProfile;
}

export function anUnnamedSpeaker(parts: Parts<UnnamedProfile> = {}): UnnamedProfile {
  return withProvenance({
    id: entityId('anon-moscow-times-2023-07-26'),
    kind: 'unnamed',
    tier: 1,
    display: { en: 'a former US official', ja: '米政府の元高官' },
    aliases: [],
    boundTo: { outlet: 'moscow-times', date: '2023-07-26' },
    ...parts,
  }) as UnnamedProfile;
}

export function aStatement(parts: Parts<Statement> = {}): Statement {
  return {
    id: 's-sergey-lavrov-2023-04-07-1',
    speaker: entityId('sergey-lavrov'),
    date: partialDate('2023-04-07'),
    datePrecision: 'day',
    kind: 'statement',
    summary: { en: 'Named terms for talks.', ja: '協議の条件を挙げた。' },
    topics: ['peace-terms'],
    outlet: entityId('moscow-times'),
    via: [entityId('moscow-times')],
    anonymous: false,
    confidence: 'high',
    url: 'https://www.themoscowtimes.com/2023/04/07/terms',
    urlRole: 'original',
    checkedOn: partialDate('2026-11-22'),
    source: 'web-copy',
    ...parts,
  } as Statement;
}

export function aRating(parts: Parts<Rating> = {}): Rating {
  const host = 'themoscowtimes.com';
  return { rater: 'score', value: 0.5, asOf: partialDate('2023-09'), host, ...parts } as Rating;
}

/** A rater with a scale from 0 to 1, unless the case brings its own. */
export function aRater(parts: Parts<Rater> = {}): Rater {
  return {
    id: 'score',
    name: { en: 'A score', ja: '点数' },
    kind: 'score',
    about: 'assessment',
    scale: { type: 'number', min: 0, max: 1, higherIs: 'better' },
    asOf: partialDate('2023-09'),
    unit: 'host',
    url: 'https://rater.example/',
    source: 'rated-list',
    count: 100,
    show: { en: 'Show with rater and date.', ja: '評価者と日付を添える。' },
    ...parts,
  } as Rater;
}

export function aSource(id: string, parts: Partial<Source> = {}): Source {
  return {
    id,
    title: `Source ${id}`,
    url: null,
    licence: 'CC0 1.0',
    spdx: 'CC0-1.0',
    date: '2026-11',
    attribution: `Source ${id} (CC0)`,
    ...parts,
  };
}

export function aTopic(id: string, parts: Parts<Topic> = {}): Topic {
  return { id, en: 'Terms of a peace', ja: '和平の条件', ...parts };
}
