// What the tables of refusals are written with: the smallest facts, with parts of them changed.
import { type FileChanges } from '../fact-files';
import {
  aPerson,
  aRole,
  aStatement,
  anAlias,
  anOutlet,
  anUnnamedSpeaker,
} from '../profile-builders';

/** A kind of broken facts: what breaks, the one problem it makes, and its neighbour that passes. */
export interface Refusal {
  readonly kind: string;
  readonly broken: FileChanges;
  readonly file: string;
  /** Text that begins in the line that the problem points to; its first place is meant. */
  readonly near: string;
  readonly field: string;
  readonly reason: string;
  readonly passes: FileChanges;
}

/** File of the one outlet. */
export const OUTLET = 'outlets/moscow-times.json';
/** File of the one person. */
export const PERSON = 'people/sergey-lavrov.json';
/** File of the one statement. */
export const STATEMENTS = 'statements/peace-terms.json';
/** Table of people who are not in the smallest folder. */
export const TIER_3 = 'tables/people-3-office-holders.ndjson';
/** Table of holders of hosts that are no outlets. */
export const OTHERS = 'tables/others-0-rated-hosts.ndjson';

/** The outlet with parts changed. */
export const outlet = (parts: Parameters<typeof anOutlet>[0]) => ({ [OUTLET]: anOutlet(parts) });
/** The person with parts changed. */
export const person = (parts: Parameters<typeof aPerson>[0]) => ({ [PERSON]: aPerson(parts) });
/** The person with one role, parts of it changed. */
export const role = (parts: Parameters<typeof aRole>[0]) => person({ roles: [aRole(parts)] });
/** The statement with parts changed. */
export const statement = (parts: Parameters<typeof aStatement>[0]) => ({
  [STATEMENTS]: [aStatement(parts)],
});
/** The outlet with these names only. */
export const aliases = (...names: ReturnType<typeof anAlias>[]) => outlet({ aliases: names });
/** The outlet with these hosts only. */
export const domains = (
  ...hosts: NonNullable<Parameters<typeof anOutlet>[0]>['domains'] & object
) => outlet({ domains: hosts });
/** A list of ids drawn up by hand. */
export const aList = (ids: readonly string[]) => ({
  id: 'big',
  title: 'big ones',
  ground: 'by hand',
  ids,
});
/** A host that a list of outlets named although a shop holds it. */
export const aRatedBody = (background?: { readonly en: string; readonly ja: string }) => ({
  id: 'a-shop-com',
  kind: 'organisation',
  type: 'company',
  tier: 0,
  display: {},
  aliases: [],
  domains: [{ host: 'a-shop.com', match: 'suffix' }],
  ...(background && { background }),
  prov: [
    {
      source: 'own-knowledge',
      asOf: '2026-11',
      fields: ['type', 'domains', ...(background ? ['background'] : [])],
    },
  ],
});
/** A second outlet, which has nothing to do with the first. */
export const other = (parts: Parameters<typeof anOutlet>[0]) => ({
  'outlets/other.json': anOutlet({
    id: 'other',
    display: { en: 'Other Weekly' },
    aliases: [anAlias('Other Weekly')],
    domains: [],
    ...parts,
  }),
});
/** People of tier 3 with two names of their own, by id. */
export const strangers = (...ids: string[]) => ({
  [TIER_3]: ids.map((id) =>
    aPerson({
      id,
      tier: 3,
      display: { en: `Name ${id}` },
      aliases: [anAlias(`Name ${id}`)],
      country: 'FR',
      roles: [],
    }),
  ),
});
/** Another person of the same name: then a birth date tells the two apart. */
export const namesake = {
  'people/other-lavrov.json': aPerson({
    id: 'other-lavrov',
    display: { en: 'Sergey Lavrov' },
    aliases: [anAlias('Sergey Lavrov', { needs: 'context' })],
    roles: [],
  }),
};
/** The person with a background in English and, if given, Japanese. */
export const background = (en: string, ja?: string) =>
  person({ background: { en, ...(ja !== undefined && { ja }) } });
/** The person with one dated fact under a key. */
export const fact = (key: string) =>
  person({
    facts: [{ key, value: { en: 'x' }, date: null, asOf: '2025-06', source: 'own-knowledge' }],
  });
/** Ids of records that were taken out. */
export const grave = (...ids: string[]) => ({
  'tombstones.json': ids.map((id) => ({ id, removed: '2026-11-22', reason: 'a private person' })),
});
/** A speaker without a name. */
export const unnamed = (parts: Parameters<typeof anUnnamedSpeaker>[0] = {}) => ({
  'unnamed/anon-moscow-times-2023-07-26.json': anUnnamedSpeaker(parts),
});
/** One former official whose name is not given. */
export const anonymity = { description: { en: 'a former official', ja: '元高官' }, count: null };
