// The kinds of broken facts that the build refuses, in the order of docs/facts.md: each row has the
// smallest broken record, the one problem that it makes, and its neighbour that passes.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkProfiles } from '../../../src/build/check-profiles';
import { describeProblem } from '../../../src/build/fact-problem';
import { factFiles, SHARE_ALIKE, type FileChanges } from '../../support/fact-files';
import {
  aPerson,
  aPlatform,
  aRater,
  aRating,
  aRole,
  aSource,
  aStatement,
  aTopic,
  anAlias,
  anOrganisation,
  anOutlet,
  anUnnamedSpeaker,
} from '../../support/profile-builders';

interface Refusal {
  readonly kind: string;
  readonly broken: FileChanges;
  readonly file: string;
  /** Text that begins in the line that the problem points to; its first place is meant. */
  readonly near: string;
  readonly field: string;
  readonly reason: string;
  readonly passes: FileChanges;
}

const OUTLET = 'outlets/moscow-times.json';
const PERSON = 'people/sergey-lavrov.json';
const STATEMENTS = 'statements/peace-terms.json';
const TIER_3 = 'tables/people-3-office-holders.ndjson';

const OTHERS = 'tables/others-0-rated-hosts.ndjson';

const outlet = (parts: Parameters<typeof anOutlet>[0]) => ({ [OUTLET]: anOutlet(parts) });
const person = (parts: Parameters<typeof aPerson>[0]) => ({ [PERSON]: aPerson(parts) });
const role = (parts: Parameters<typeof aRole>[0]) => person({ roles: [aRole(parts)] });
const statement = (parts: Parameters<typeof aStatement>[0]) => ({
  [STATEMENTS]: [aStatement(parts)],
});
const aliases = (...names: ReturnType<typeof anAlias>[]) => outlet({ aliases: names });
const domains = (...hosts: NonNullable<Parameters<typeof anOutlet>[0]>['domains'] & object) =>
  outlet({ domains: hosts });
const aList = (ids: readonly string[]) => ({
  id: 'big',
  title: 'big ones',
  ground: 'by hand',
  ids,
});
/** A host that a list of outlets named although a shop holds it. */
const aRatedBody = (background?: { readonly en: string; readonly ja: string }) => ({
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
const other = (parts: Parameters<typeof anOutlet>[0]) => ({
  'outlets/other.json': anOutlet({
    id: 'other',
    display: { en: 'Other Weekly' },
    aliases: [anAlias('Other Weekly')],
    domains: [],
    ...parts,
  }),
});
/** People of tier 3 with two names of their own, by id. */
const strangers = (...ids: string[]) => ({
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
const namesake = {
  'people/other-lavrov.json': aPerson({
    id: 'other-lavrov',
    display: { en: 'Sergey Lavrov' },
    aliases: [anAlias('Sergey Lavrov', { needs: 'context' })],
    roles: [],
  }),
};
const background = (en: string, ja?: string) =>
  person({ background: { en, ...(ja !== undefined && { ja }) } });
const fact = (key: string) =>
  person({
    facts: [{ key, value: { en: 'x' }, date: null, asOf: '2025-06', source: 'own-knowledge' }],
  });
const grave = (...ids: string[]) => ({
  'tombstones.json': ids.map((id) => ({ id, removed: '2026-11-22', reason: 'a private person' })),
});
const unnamed = (parts: Parameters<typeof anUnnamedSpeaker>[0] = {}) => ({
  'unnamed/anon-moscow-times-2023-07-26.json': anUnnamedSpeaker(parts),
});
const anonymity = { description: { en: 'a former official', ja: '元高官' }, count: null };

const READING: readonly Refusal[] = [
  {
    kind: 'a file that is no JSON',
    broken: { 'outlets/other.json': '{\n  "id": "other",\n}\n' },
    file: 'outlets/other.json',
    near: '}',
    field: '',
    reason: 'is no JSON',
    passes: {},
  },
  {
    kind: 'a key given twice',
    broken: { 'edition.json': '{\n  "asOf": "2026-11-22",\n  "asOf": "2026-11-23"\n}\n' },
    file: 'edition.json',
    near: '2026-11-23',
    field: 'asOf',
    reason: 'the key is given twice',
    passes: { 'edition.json': '{\n  "asOf": "2026-11-23"\n}\n' },
  },
  {
    kind: 'blanks too many in a table',
    broken: { [TIER_3]: `${JSON.stringify(strangers('b')[TIER_3][0]).replace(':', ': ')}\n` },
    file: TIER_3,
    near: '"b"',
    field: '',
    reason: 'has blanks or escapes that JSON can do without',
    passes: strangers('b'),
  },
  {
    kind: 'a last line that does not end',
    broken: { 'edition.json': '{ "asOf": "2026-11-22" }' },
    file: 'edition.json',
    near: 'asOf',
    field: '',
    reason: 'the last line does not end',
    passes: { 'edition.json': '{ "asOf": "2026-11-22" }\n' },
  },
  {
    kind: 'line ends of another system',
    broken: { 'edition.json': '{ "asOf": "2026-11-22" }\r\n' },
    file: 'edition.json',
    near: 'asOf',
    field: '',
    reason: 'has a byte order mark or CR at line ends',
    passes: { 'edition.json': '{ "asOf": "2026-11-22" }\n' },
  },
  {
    kind: 'bytes that are no UTF-8',
    broken: { 'README.md': new Uint8Array([0x46, 0xfc, 0x72]) },
    file: 'README.md',
    near: '',
    field: '',
    reason: 'is not UTF-8',
    passes: { 'README.md': new Uint8Array([0x46, 0xc3, 0xbc, 0x72]) },
  },
  {
    kind: 'a file that belongs nowhere',
    broken: { 'outlets/notes.txt': 'to do' },
    file: 'outlets/notes.txt',
    near: '',
    field: '',
    reason: 'belongs to no place',
    passes: { 'README.md': 'to do' },
  },
];

const SHAPES: readonly Refusal[] = [
  {
    kind: 'an unknown field',
    broken: { [OUTLET]: { ...anOutlet(), trust: 0.9 } },
    file: OUTLET,
    near: '"trust"',
    field: 'trust',
    reason: 'no such field',
    passes: outlet({ stateAffiliation: 'none' }),
  },
  {
    kind: 'a missing field',
    broken: person({ roles: [{ ...aRole(), asOf: undefined } as never] }),
    file: PERSON,
    near: '{\n      "title"',
    field: 'roles[0].asOf',
    reason: 'is missing',
    passes: role({}),
  },
  {
    kind: 'a word that is not on the list',
    broken: outlet({ type: 'blog' }),
    file: OUTLET,
    near: '"type"',
    field: 'type',
    reason: '"blog" where "newspaper", "news-agency"',
    passes: outlet({ type: 'website' }),
  },
  {
    kind: 'a value of another type',
    broken: outlet({ founded: 1992 as never }),
    file: OUTLET,
    near: '"founded"',
    field: 'founded',
    reason: '1992 is not a year, month or day that exists',
    passes: outlet({ founded: '1992' }),
  },
  {
    kind: 'an id that is no slug',
    broken: {
      'outlets/Moscow_Times.json': anOutlet({
        id: 'Moscow_Times',
        domains: [],
        aliases: [anAlias('MT Weekly')],
      }),
    },
    file: 'outlets/Moscow_Times.json',
    near: '"id"',
    field: 'id',
    reason: '"Moscow_Times" is not an id',
    passes: {
      'outlets/mt.json': anOutlet({ id: 'mt', domains: [], aliases: [anAlias('MT Weekly')] }),
    },
  },
  {
    kind: 'a day that does not exist',
    broken: person({ born: '1950-02-29' }),
    file: PERSON,
    near: '"born"',
    field: 'born',
    reason: '"1950-02-29" is not a year, month or day that exists',
    passes: { ...namesake, ...person({ born: '1952-02-29' }) },
  },
  {
    kind: 'an address without HTTPS',
    broken: statement({ url: 'http://paper.example/', urlRole: 'original' }),
    file: STATEMENTS,
    near: '"url"',
    field: 'url',
    reason: '"http://paper.example/" is no https address',
    passes: statement({ url: 'https://themoscowtimes.com/', urlRole: 'original' }),
  },
  {
    kind: 'an empty list',
    broken: outlet({ languages: [] }),
    file: OUTLET,
    near: '"languages"',
    field: 'languages',
    reason: 'is empty: leave it out',
    passes: outlet({ languages: ['en'] }),
  },
  {
    kind: 'no day of the edition',
    broken: { 'edition.json': null },
    file: 'edition.json',
    near: '',
    field: '',
    reason: 'is missing',
    passes: {},
  },
];

const PLACES: readonly Refusal[] = [
  {
    kind: 'a file that is not named by its id',
    broken: { 'outlets/other-name.json': other({})['outlets/other.json'] },
    file: 'outlets/other-name.json',
    near: '"id"',
    field: 'id',
    reason: 'other stands in a file of another name',
    passes: other({}),
  },
  {
    kind: 'a record in the folder of another kind',
    broken: { 'organisations/moscow-times.json': anOutlet(), [OUTLET]: null },
    file: 'organisations/moscow-times.json',
    near: '"kind"',
    field: 'kind',
    reason: 'this file holds organisation and platform, not outlet',
    passes: { 'organisations/telegram.json': aPlatform() },
  },
  {
    kind: 'a record in the table of another tier',
    broken: outlet({ tier: 3 }),
    file: OUTLET,
    near: '"tier"',
    field: 'tier',
    reason: 'this file holds tier 1, not 3',
    passes: outlet({ tier: 1 }),
  },
  {
    kind: 'a body that is no outlet, without saying what it is',
    broken: { [OTHERS]: [aRatedBody()] },
    file: OTHERS,
    near: '"a-shop-com"',
    field: 'background',
    reason: 'is missing: what is it, if no outlet?',
    passes: { [OTHERS]: [aRatedBody({ en: 'Online shop.', ja: 'ネット通販。' })] },
  },
  {
    kind: 'a record in the table of other letters',
    broken: { 'tables/people-3-a-l.ndjson': strangers('m')[TIER_3] },
    file: 'tables/people-3-a-l.ndjson',
    near: '"m"',
    field: 'id',
    reason: 'this file holds ids from a to l',
    passes: { 'tables/people-3-a-l.ndjson': strangers('l')[TIER_3] },
  },
  {
    kind: 'a table that is not sorted',
    broken: strangers('b', 'c', 'a'),
    file: TIER_3,
    near: '"a"',
    field: 'id',
    reason: 'a must stand before c',
    passes: strangers('a', 'b', 'c'),
  },
  {
    kind: 'an id of two records',
    broken: { 'organisations/moscow-times.json': anOrganisation({ id: 'moscow-times' }) },
    file: 'outlets/moscow-times.json',
    near: '"id"',
    field: 'id',
    reason: 'moscow-times is held by organisations/moscow-times.json:1, too',
    passes: { 'organisations/cfr.json': anOrganisation() },
  },
  {
    kind: 'a Wikidata item of two records',
    broken: { ...outlet({ wikidata: 'Q1202611' }), ...person({ wikidata: 'Q1202611' }) },
    file: PERSON,
    near: '"wikidata"',
    field: 'wikidata',
    reason: 'Q1202611 is moscow-times, too',
    passes: { ...outlet({ wikidata: 'Q1202611' }), ...person({ wikidata: 'Q58217' }) },
  },
  {
    kind: 'a statement in the file of another topic',
    broken: { [STATEMENTS]: null, 'statements/elections.json': [aStatement()] },
    file: 'statements/elections.json',
    near: '"id"',
    field: 'id',
    reason: 'belongs in statements/peace-terms.json, by thread or first topic',
    passes: {},
  },
];

const TEXTS: readonly Refusal[] = [
  {
    kind: 'an invisible character',
    broken: outlet({ background: { en: 'Independent\u200b paper.' } }),
    file: OUTLET,
    near: 'Independent',
    field: 'background.en',
    reason: 'has the invisible character U+200B',
    passes: outlet({ background: { en: 'Independent paper.' } }),
  },
  {
    kind: 'a blank at the end',
    broken: outlet({ background: { en: 'Independent paper. ' } }),
    file: OUTLET,
    near: 'Independent',
    field: 'background.en',
    reason: 'begins or ends with a blank',
    passes: outlet({ background: { en: 'Independent paper.' } }),
  },
  {
    kind: 'two blanks in a row',
    broken: outlet({ background: { ja: '独立系。', en: 'Independent  paper.' } }),
    file: OUTLET,
    near: 'Independent',
    field: 'background.en',
    reason: 'has two blanks in a row',
    passes: outlet({ background: { ja: '独立系。', en: 'Independent paper.' } }),
  },
  {
    kind: 'a text that is not NFC',
    broken: outlet({ background: { en: 'Published in Zu\u0308rich.' } }),
    file: OUTLET,
    near: 'Published',
    field: 'background.en',
    reason: 'is not in Unicode form NFC',
    passes: outlet({ background: { en: 'Published in Z\u00fcrich.' } }),
  },
  {
    kind: 'HTML in a text',
    broken: outlet({ background: { en: 'Owned by Dow&nbsp;Jones.' } }),
    file: OUTLET,
    near: 'Owned',
    field: 'background.en',
    reason: 'has HTML: &nbsp;',
    passes: outlet({ background: { en: 'Owned by Marks & Spencer; 3 < 4.' } }),
  },
  {
    kind: 'a text too long for a card',
    broken: outlet({ background: { en: 'x'.repeat(601) } }),
    file: OUTLET,
    near: 'xxx',
    field: 'background.en',
    reason: 'is 601 characters long, at most 600 fit',
    passes: outlet({ background: { en: 'x'.repeat(600) } }),
  },
  {
    kind: 'an empty text',
    broken: outlet({ background: { en: '' } }),
    file: OUTLET,
    near: '"en": ""',
    field: 'background.en',
    reason: 'is empty',
    passes: outlet({ background: { en: 'x' } }),
  },
];

const NAMES: readonly Refusal[] = [
  {
    kind: 'a name that stands twice',
    broken: aliases(anAlias('Moscow Times'), anAlias('Moscow Times', { needs: 'case' })),
    file: OUTLET,
    near: '"form": "Moscow Times",\n      "lang": "en",\n      "kind": "full",\n      "needs": "case"',
    field: 'aliases[1].form',
    reason: 'Moscow Times stands here twice',
    passes: aliases(anAlias('Moscow Times'), anAlias('The Moscow Times', { needs: 'case' })),
  },
  {
    kind: 'a name in full-width letters',
    broken: aliases(anAlias('ＮＢＣニュース')),
    file: OUTLET,
    near: 'ＮＢＣ',
    field: 'aliases[0].form',
    reason: 'ＮＢＣニュース has full-width letters or digits',
    passes: aliases(anAlias('NBCニュース'), anAlias('ル＝モンド')),
  },
  {
    kind: 'a name with brackets',
    broken: aliases(anAlias('ABC (Australia)')),
    file: OUTLET,
    near: '"form"',
    field: 'aliases[0].form',
    reason: 'ABC (Australia) has brackets',
    passes: aliases(anAlias('ABC Australia'), anAlias('経済誌「財新')),
  },
  {
    kind: 'a name without letter or digit',
    broken: aliases(anAlias('+++')),
    file: OUTLET,
    near: '+++',
    field: 'aliases[0].form',
    reason: '+++ has neither letter nor digit',
    passes: aliases(anAlias('+972')),
  },
  {
    kind: 'a name of one letter',
    broken: aliases(anAlias('X', { needs: 'context' })),
    file: OUTLET,
    near: '"X"',
    field: 'aliases[0].form',
    reason: 'X is a single character',
    passes: aliases(anAlias('XX', { needs: 'context' })),
  },
  {
    kind: 'a name of one kanji without condition',
    broken: aliases(anAlias('光')),
    file: OUTLET,
    near: '"needs"',
    field: 'aliases[0].needs',
    reason: '光 is a single character: needs context or more',
    passes: aliases(anAlias('光', { needs: 'context' })),
  },
  {
    kind: 'a name of two letters without condition',
    broken: aliases(anAlias('MT')),
    file: OUTLET,
    near: '"needs"',
    field: 'aliases[0].needs',
    reason: 'MT has two letters only: needs case or more',
    passes: aliases(anAlias('MT', { needs: 'case' })),
  },
  {
    kind: 'a common word without condition',
    broken: aliases(anAlias('The Nation')),
    file: OUTLET,
    near: '"needs"',
    field: 'aliases[0].needs',
    reason: 'The Nation is a common word: needs context or more',
    passes: aliases(anAlias('The Nation', { needs: 'case' }), anAlias('Moscow Nation')),
  },
  {
    kind: 'a common word that only its capital tells apart',
    broken: aliases(anAlias('Time', { needs: 'case' })),
    file: OUTLET,
    near: '"needs"',
    field: 'aliases[0].needs',
    reason: 'Time is a common word: needs context or more',
    passes: aliases(anAlias('TIME', { needs: 'case' })),
  },
  {
    kind: 'a common word in Japanese',
    broken: aliases(anAlias('世界')),
    file: OUTLET,
    near: '"needs"',
    field: 'aliases[0].needs',
    reason: '世界 is a common word: needs context or more',
    passes: aliases(anAlias('世界', { needs: 'context' }), anAlias('世界週報')),
  },
  {
    kind: 'a country or city without condition',
    broken: aliases(anAlias('モスクワ', { needs: 'full-name-or-role' })),
    file: OUTLET,
    near: '"needs"',
    field: 'aliases[0].needs',
    reason: 'モスクワ is a place: needs context or full-name-and-role',
    passes: aliases(anAlias('モスクワ', { needs: 'full-name-and-role' })),
  },
  {
    kind: 'a name in the wrong script for its language',
    broken: aliases(anAlias('モスクワ・タイムズ', { lang: 'en' })),
    file: OUTLET,
    near: '"lang"',
    field: 'aliases[0].lang',
    reason: 'モスクワ・タイムズ is not written like en',
    passes: aliases(anAlias('モスクワ・タイムズ', { lang: 'ja' })),
  },
  {
    kind: 'a profile that nothing could find',
    broken: outlet({ aliases: [] }),
    file: OUTLET,
    near: '"aliases"',
    field: 'aliases',
    reason: 'is empty: nothing could be found',
    passes: aliases(anAlias('Moscow Times')),
  },
  {
    kind: 'a name of a profile that is never looked for',
    broken: { ...unnamed({ aliases: [anAlias('A Former Official')] }) },
    file: 'unnamed/anon-moscow-times-2023-07-26.json',
    near: '"aliases"',
    field: 'aliases',
    reason: 'unnamed of tier 1 is never matched: it has no aliases',
    passes: unnamed(),
  },
  {
    kind: 'a profile without a name to show',
    broken: outlet({ display: {} }),
    file: OUTLET,
    near: '"display"',
    field: 'display',
    reason: 'is empty: only hosts of tier 0 have no name',
    passes: outlet({ display: { und: 'MT' } }),
  },
  {
    kind: 'a machine-made name to show',
    broken: person({
      aliases: [anAlias('Sergey Lavrov'), anAlias('セルゲイ・ラブロフ', { kind: 'derived' })],
    }),
    file: PERSON,
    near: '"ja"',
    field: 'display.ja',
    reason: 'セルゲイ・ラブロフ is machine-made: never shown',
    passes: person({
      aliases: [anAlias('Sergey Lavrov'), anAlias('ラブロフ', { kind: 'derived' })],
    }),
  },
  {
    kind: 'a surname of an outlet',
    broken: aliases(anAlias('Pulitzer', { kind: 'surname' })),
    file: OUTLET,
    near: '"surname"',
    field: 'aliases[0].kind',
    reason: 'only people have surnames',
    passes: person({ aliases: [anAlias('Lavrov', { kind: 'surname' })] }),
  },
  {
    kind: 'a bare surname of somebody little known',
    broken: {
      [TIER_3]: [
        aPerson({
          id: 'b',
          tier: 3,
          aliases: [anAlias('Strangeway', { kind: 'surname', needs: 'case' })],
        }),
      ],
      ...person({ aliases: [anAlias('Sergey Lavrov')] }),
    },
    file: TIER_3,
    near: 'Strangeway',
    field: 'aliases[0].needs',
    reason: 'a surname of this tier needs the full name or a role',
    passes: {
      [TIER_3]: [
        aPerson({
          id: 'b',
          tier: 3,
          aliases: [anAlias('Strangeway', { kind: 'surname', needs: 'full-name-or-role' })],
        }),
      ],
    },
  },
  {
    kind: 'one name without condition for two entities',
    broken: other({ aliases: [anAlias('the MOSCOW times')] }),
    file: 'outlets/other.json',
    near: '"needs"',
    field: 'aliases[0].needs',
    reason: 'the MOSCOW times already means moscow-times without condition',
    passes: other({ aliases: [anAlias('the MOSCOW times', { needs: 'context' })] }),
  },
  {
    kind: 'one name in two spellings for two entities',
    broken: {
      ...aliases(anAlias('ヴェルト・モスクワ')),
      ...other({ aliases: [anAlias('ベルト・モスクワ')] }),
    },
    file: 'outlets/other.json',
    near: '"needs"',
    field: 'aliases[0].needs',
    reason: 'ベルト・モスクワ already means moscow-times without condition',
    passes: {
      ...aliases(anAlias('ヴェルト・モスクワ')),
      ...other({ aliases: [anAlias('ベルト・モスクワ', { needs: 'context' })] }),
    },
  },
  {
    kind: 'one name of exact case for two entities',
    broken: {
      ...aliases(anAlias('NBC', { needs: 'case' })),
      ...other({ aliases: [anAlias('NBC', { needs: 'case' })] }),
    },
    file: 'outlets/other.json',
    near: '"needs"',
    field: 'aliases[0].needs',
    reason: 'NBC already means moscow-times without condition',
    passes: {
      ...aliases(anAlias('NBC', { needs: 'case' })),
      ...other({ aliases: [anAlias('nbc', { needs: 'case' })] }),
    },
  },
];

const HOSTS: readonly Refusal[] = [
  {
    kind: 'a host in capitals',
    broken: domains({ host: 'TheMoscowTimes.com', match: 'suffix' }),
    file: OUTLET,
    near: '"host"',
    field: 'domains[0].host',
    reason: 'TheMoscowTimes.com is not in lower case',
    passes: domains({ host: 'themoscowtimes.com', match: 'suffix' }),
  },
  {
    kind: 'a host with www.',
    broken: domains({ host: 'www.themoscowtimes.com', match: 'suffix' }),
    file: OUTLET,
    near: '"host"',
    field: 'domains[0].host',
    reason: 'www.themoscowtimes.com begins with www.',
    passes: domains({ host: 'www2.themoscowtimes.com', match: 'suffix' }),
  },
  {
    kind: 'a host that is not in punycode',
    broken: domains({ host: 'münchen.de', match: 'suffix' }),
    file: OUTLET,
    near: '"host"',
    field: 'domains[0].host',
    reason: 'münchen.de is not in punycode',
    passes: domains({ host: 'xn--mnchen-3ya.de', match: 'suffix' }),
  },
  {
    kind: 'an address in the place of a host',
    broken: domains({ host: 'themoscowtimes.com/news', match: 'suffix' }),
    file: OUTLET,
    near: '"host"',
    field: 'domains[0].host',
    reason: 'themoscowtimes.com/news is no host name alone',
    passes: domains({ host: 'news.themoscowtimes.com', match: 'suffix' }),
  },
  {
    kind: 'an IP address as host',
    broken: domains({ host: '192.0.2.1', match: 'exact' }),
    file: OUTLET,
    near: '"host"',
    field: 'domains[0].host',
    reason: '192.0.2.1 is an IP address',
    passes: domains({ host: '192.com', match: 'exact' }),
  },
  {
    kind: 'a top-level domain that does not exist',
    broken: domains({ host: 'themoscowtimes.con', match: 'suffix' }),
    file: OUTLET,
    near: '"host"',
    field: 'domains[0].host',
    reason: 'themoscowtimes.con has no known top-level domain',
    passes: domains({ host: 'themoscowtimes.co', match: 'suffix' }),
  },
  {
    kind: 'a public suffix with all that is below it',
    broken: domains({ host: 'blogspot.com', match: 'suffix' }),
    file: OUTLET,
    near: '"match"',
    field: 'domains[0].match',
    reason: 'blogspot.com is a public suffix',
    passes: domains({ host: 'blogspot.com', match: 'exact' }),
  },
  {
    kind: 'a shared host with all that is below it',
    broken: domains({ host: 'portal.com', match: 'suffix', shared: true }),
    file: OUTLET,
    near: '"match"',
    field: 'domains[0].match',
    reason: 'portal.com is shared by several outlets: use exact',
    passes: domains({ host: 'portal.com', match: 'exact', shared: true }),
  },
  {
    kind: 'one host of two owners',
    broken: other({ domains: [{ host: 'themoscowtimes.com', match: 'exact' }] }),
    file: 'outlets/other.json',
    near: '"host"',
    field: 'domains[0].host',
    reason: 'themoscowtimes.com belongs to moscow-times, too',
    passes: other({ domains: [{ host: 'themoscowtimes.com', match: 'exact', shared: true }] }),
  },
  {
    kind: 'a link shortener that is a host of somebody else',
    broken: other({ shorteners: ['themoscowtimes.com'] }),
    file: 'outlets/other.json',
    near: '"themoscowtimes.com"',
    field: 'shorteners[0]',
    reason: 'themoscowtimes.com belongs to moscow-times, too',
    passes: other({ shorteners: ['mt.example.com'] }),
  },
];

const DATES: readonly Refusal[] = [
  {
    kind: 'an end before the start',
    broken: outlet({
      owners: [{ name: 'A', from: '2015', to: '2014-12', asOf: '2020', source: 'web-copy' }],
    }),
    file: OUTLET,
    near: '"to"',
    field: 'owners[0].to',
    reason: '2014-12 lies before the start, 2015',
    passes: outlet({
      owners: [{ name: 'A', from: '2015', to: '2015-12', asOf: '2020', source: 'web-copy' }],
    }),
  },
  {
    kind: 'an outlet closed before it was founded',
    broken: outlet({ founded: '1992-10', ended: '1992-03' }),
    file: OUTLET,
    near: '"ended"',
    field: 'ended',
    reason: '1992-03 lies before the start, 1992-10',
    passes: outlet({ founded: '1992-10', ended: '1992' }),
  },
  {
    kind: 'a death before birth',
    broken: { ...namesake, ...person({ roles: [], born: '1950', died: '1949' }) },
    file: PERSON,
    near: '"died"',
    field: 'died',
    reason: '1949 lies before the start, 1950',
    passes: { ...namesake, ...person({ roles: [], born: '1950', died: '2025' }) },
  },
  {
    kind: 'a date after the day up to which facts were taken',
    broken: role({ asOf: '2026-12' }),
    file: PERSON,
    near: '"asOf": "2026-12"',
    field: 'roles[0].asOf',
    reason: '2026-12 is after 2026-11-22',
    passes: role({ asOf: '2026-11', termEnd: '2030-01-20' }),
  },
];

const ROLES: readonly Refusal[] = [
  {
    kind: 'a current role with an end',
    broken: role({ to: '2026-05' }),
    file: PERSON,
    near: '"status"',
    field: 'roles[0].status',
    reason: 'is current, but an end is given',
    passes: role({ to: '2026-05', status: 'former' }),
  },
  {
    kind: 'a current role that nobody saw lately',
    broken: role({ asOf: '2025-05' }),
    file: PERSON,
    near: '"status"',
    field: 'roles[0].status',
    reason: 'is current, but was last seen in 2025-05: make it as-of',
    passes: role({ asOf: '2025-06' }),
  },
  {
    kind: 'a former role without an end',
    broken: role({ status: 'former' }),
    file: PERSON,
    near: '"status"',
    field: 'roles[0].status',
    reason: 'is former, but neither "to" nor "endUnknown" tells of an end',
    passes: role({ status: 'former', endUnknown: true }),
  },
  {
    kind: 'a role open in a snapshot, with an end',
    broken: role({ status: 'as-of', to: '2022' }),
    file: PERSON,
    near: '"status"',
    field: 'roles[0].status',
    reason: 'is open in a snapshot, but an end is given',
    passes: role({ status: 'as-of', asOf: '2022' }),
  },
  {
    kind: 'an open role of a dead person',
    broken: person({ died: '2026-10' }),
    file: PERSON,
    near: '"status"',
    field: 'roles[0].status',
    reason: 'is current, but the person died 2026-10',
    passes: person({ died: '2026-10', roles: [aRole({ status: 'former', to: '2026-10' })] }),
  },
  {
    kind: 'a role of a child',
    broken: { ...namesake, ...person({ born: '1995' }) },
    file: PERSON,
    near: '"from"',
    field: 'roles[0].from',
    reason: '2004-03-09 is too soon after birth, 1995',
    passes: { ...namesake, ...person({ born: '1950' }) },
  },
  {
    kind: 'a weaker source that is older than the better one',
    broken: role({ weakAsOf: '2026-08' }),
    file: PERSON,
    near: '"weakAsOf"',
    field: 'roles[0].weakAsOf',
    reason: '2026-08 is older than the better source, 2026-09',
    passes: role({ weakAsOf: '2026-10' }),
  },
];

const PEOPLE: readonly Refusal[] = [
  {
    kind: 'a birth date that tells no namesakes apart',
    broken: person({ born: '1950' }),
    file: PERSON,
    near: '"born"',
    field: 'born',
    reason: 'tells no namesakes apart: leave it out',
    passes: { ...namesake, ...person({ born: '1950' }) },
  },
  {
    kind: 'a fact under a private key',
    broken: fact('spouse'),
    file: PERSON,
    near: '"key"',
    field: 'facts[0].key',
    reason: 'spouse is a private matter',
    passes: fact('detention'),
  },
  {
    kind: 'a text about health',
    broken: background('Diplomat, diagnosed in 2019.'),
    file: PERSON,
    near: 'Diplomat',
    field: 'background.en',
    reason: '"diagnosed": health is a private matter',
    passes: background('Diplomat, minister of health until 2019.'),
  },
  {
    kind: 'a text about faith',
    broken: background('Diplomat.', '信仰の厚い外交官。'),
    file: PERSON,
    near: '信仰',
    field: 'background.ja',
    reason: '"信仰": faith is a private matter',
    passes: background('Leader of the Christian Democrats.', 'キリスト教民主同盟の党首。'),
  },
  {
    kind: 'a text about sexuality',
    broken: background('The first openly gay minister.'),
    file: PERSON,
    near: 'The first',
    field: 'background.en',
    reason: '"openly gay": sexuality is a private matter',
    passes: background('Author of a book.', 'ビル・ゲイツ氏の伝記の著者。'),
  },
  {
    kind: 'a family tie for a role',
    broken: role({ title: { en: 'Daughter of the president' } }),
    file: PERSON,
    near: 'Daughter',
    field: 'roles[0].title.en',
    reason: '"Daughter of": family is a private matter',
    passes: role({ title: { en: 'First Lady of Russia', ja: 'ロシア大統領夫人' } }),
  },
  {
    kind: 'an accusation without its year',
    broken: background('Convicted of fraud, which he denies.'),
    file: PERSON,
    near: 'Convicted',
    field: 'background.en',
    reason: 'accuses by "Convicted" without the year',
    passes: background('Convicted of fraud in 2019, which he denies.'),
  },
  {
    kind: 'an accusation without its outcome',
    broken: background('Diplomat.', '2019年に起訴された。'),
    file: PERSON,
    near: '2019年',
    field: 'background.ja',
    reason: 'accuses by "起訴" without its outcome, or what the person says to it',
    passes: background('Diplomat.', '2019年に起訴され、21年に無罪となった。'),
  },
  {
    kind: 'an id that was removed',
    broken: grave('moscow-times'),
    file: OUTLET,
    near: '"id"',
    field: 'id',
    reason: 'moscow-times was removed on 2026-11-22: a private person',
    passes: grave('moscow-post'),
  },
];

const RATINGS: readonly Refusal[] = [
  {
    kind: 'a rating off its scale',
    broken: outlet({ ratings: [aRating({ value: 1.01 })] }),
    file: OUTLET,
    near: '"value"',
    field: 'ratings[0].value',
    reason: '1.01 is not on the scale of score',
    passes: outlet({ ratings: [aRating({ value: 1 })] }),
  },
  {
    kind: 'a rating by nobody we know',
    broken: outlet({ ratings: [aRating({ rater: 'somebody' })] }),
    file: OUTLET,
    near: '"rater"',
    field: 'ratings[0].rater',
    reason: 'unknown somebody',
    passes: outlet({ ratings: [aRating({ rater: 'score' })] }),
  },
  {
    kind: 'a rating of a host that the record does not hold',
    broken: outlet({ ratings: [aRating({ host: 'themoscowtimes.net' })] }),
    file: OUTLET,
    near: '"themoscowtimes.net"',
    field: 'ratings[0].host',
    reason: 'themoscowtimes.net is no host of this record',
    passes: outlet({ ratings: [aRating({ host: 'news.themoscowtimes.com' })] }),
  },
  {
    kind: 'a rating of a host that does not say which',
    broken: outlet({ ratings: [{ rater: 'score', value: 1, asOf: '2023' }] }),
    file: OUTLET,
    near: '{\n      "rater"',
    field: 'ratings[0].host',
    reason: 'is missing: score rates hosts',
    passes: outlet({ ratings: [aRating()] }),
  },
  {
    kind: 'two ratings of one thing by one rater',
    broken: outlet({ ratings: [aRating(), aRating({ value: 0.6 })] }),
    file: OUTLET,
    near: '{\n      "rater": "score",\n      "value": 0.6',
    field: 'ratings[1]',
    reason: 'score rates the same thing twice',
    passes: outlet({ ratings: [aRating(), aRating({ host: 'a.themoscowtimes.com' })] }),
  },
  {
    kind: 'more ratings than the rater has given',
    broken: { ...outlet({ ratings: [aRating()] }), 'raters.json': [aRater({ count: 0 })] },
    file: 'raters.json',
    near: '"count"',
    field: 'count',
    reason: '0, but 1 ratings stand here',
    passes: { ...outlet({ ratings: [aRating()] }), 'raters.json': [aRater({ count: 1 })] },
  },
  {
    kind: 'a scale upside down',
    broken: {
      'raters.json': [aRater({ scale: { type: 'number', min: 1, max: 0, higherIs: 'better' } })],
    },
    file: 'raters.json',
    near: '"max"',
    field: 'scale.max',
    reason: '0 is not above 1',
    passes: {
      'raters.json': [aRater({ scale: { type: 'number', min: -1, max: 0, higherIs: 'better' } })],
    },
  },
  {
    kind: 'percentiles out of order',
    broken: { 'raters.json': [aRater({ quantiles: { p10: 0.3, p50: 0.2 } })] },
    file: 'raters.json',
    near: '"p50"',
    field: 'quantiles.p50',
    reason: '0.2 is out of order or off the scale',
    passes: { 'raters.json': [aRater({ quantiles: { p10: 0.2, p50: 0.3 } })] },
  },
];

const PROVENANCE: readonly Refusal[] = [
  {
    kind: 'a field without a source',
    broken: outlet({ prov: [{ source: 'web-copy', fields: ['display', 'aliases', 'domains'] }] }),
    file: OUTLET,
    near: '"type"',
    field: 'type',
    reason: 'no source: name the field in "prov"',
    passes: outlet({
      prov: [{ source: 'web-copy', fields: ['type', 'display', 'aliases', 'domains'] }],
    }),
  },
  {
    kind: 'a source for a field that is not there',
    broken: outlet({
      prov: [{ source: 'web-copy', fields: ['type', 'display', 'aliases', 'domains', 'founded'] }],
    }),
    file: OUTLET,
    near: '"founded"',
    field: 'prov[0].fields[4]',
    reason: 'there is no field founded',
    passes: outlet({
      founded: '1992',
      prov: [{ source: 'web-copy', fields: ['type', 'display', 'aliases', 'domains', 'founded'] }],
    }),
  },
  {
    kind: 'general knowledge without a date',
    broken: outlet({
      prov: [{ source: 'own-knowledge', fields: ['type', 'display', 'aliases', 'domains'] }],
    }),
    file: OUTLET,
    near: '{\n      "source": "own-knowledge"',
    field: 'prov[0].asOf',
    reason: 'is missing: until when was it believed to hold?',
    passes: outlet({
      prov: [
        {
          source: 'own-knowledge',
          asOf: '2025-06',
          fields: ['type', 'display', 'aliases', 'domains'],
        },
      ],
    }),
  },
  {
    kind: 'a source that we do not know',
    broken: role({ source: 'hearsay' }),
    file: PERSON,
    near: '"hearsay"',
    field: 'roles[0].source',
    reason: 'unknown hearsay: no such source may stand here',
    passes: role({ source: 'web-copy' }),
  },
  {
    kind: 'a share-alike source outside its part',
    broken: { ...SHARE_ALIKE, ...role({ source: 'editors' }) },
    file: PERSON,
    near: '"editors"',
    field: 'roles[0].source',
    reason: 'editors stands in the share-alike part, this record outside it',
    passes: { ...SHARE_ALIKE, ...role({ source: 'web-copy' }) },
  },
];

const REFERENCES: readonly Refusal[] = [
  {
    kind: 'a role in an organisation that is not there',
    broken: role({ orgId: 'russian-mfa' }),
    file: PERSON,
    near: '"orgId"',
    field: 'roles[0].orgId',
    reason: 'unknown russian-mfa',
    passes: { ...role({ orgId: 'cfr' }), 'organisations/cfr.json': anOrganisation() },
  },
  {
    kind: 'a role in a person',
    broken: role({ orgId: 'sergey-lavrov' }),
    file: PERSON,
    near: '"orgId"',
    field: 'roles[0].orgId',
    reason: 'sergey-lavrov is a record of kind person, not organisation, platform, outlet',
    passes: role({ orgId: 'moscow-times' }),
  },
  {
    kind: 'an unnamed speaker of an outlet that is not there',
    broken: unnamed({ boundTo: { outlet: 'nowhere', date: '2023' } }),
    file: 'unnamed/anon-moscow-times-2023-07-26.json',
    near: '"outlet"',
    field: 'boundTo.outlet',
    reason: 'unknown nowhere',
    passes: unnamed(),
  },
  {
    kind: 'a statement of nobody',
    broken: statement({ id: 's-nobody-1', speaker: 'nobody' }),
    file: STATEMENTS,
    near: '"speaker"',
    field: 'speaker',
    reason: 'unknown nobody',
    passes: statement({}),
  },
  {
    kind: 'a core record that needs the share-alike part',
    broken: { ...SHARE_ALIKE, ...statement({ about: ['small-paper'] }) },
    file: STATEMENTS,
    near: '"small-paper"',
    field: 'about[0]',
    reason: 'small-paper stands in the share-alike part, this record outside it',
    passes: { ...SHARE_ALIKE, ...statement({ about: ['moscow-times'] }) },
  },
  {
    kind: 'a status of a profile that is not there',
    broken: {
      ...SHARE_ALIKE,
      'share-alike/statuses.ndjson': [{ id: 'nowhere', sources: ['editors'] }],
    },
    file: 'share-alike/statuses.ndjson',
    near: 'nowhere',
    field: 'id',
    reason: 'unknown nowhere',
    passes: SHARE_ALIKE,
  },
];

const STATEMENT_RULES: readonly Refusal[] = [
  {
    kind: 'a date of another precision than said',
    broken: statement({ date: '2023-04' }),
    file: STATEMENTS,
    near: '"datePrecision"',
    field: 'datePrecision',
    reason: '2023-04 is not given to the day',
    passes: statement({ date: '2023-04', datePrecision: 'month' }),
  },
  {
    kind: 'a copy read before the statement was made',
    broken: statement({ checkedOn: '2023-04-06' }),
    file: STATEMENTS,
    near: '"checkedOn"',
    field: 'checkedOn',
    reason: '2023-04-06 lies before the statement, 2023-04-07',
    passes: statement({ checkedOn: '2023-04-07' }),
  },
  {
    kind: 'a document read on no day',
    broken: { [STATEMENTS]: [{ ...aStatement(), checkedOn: undefined }] },
    file: STATEMENTS,
    near: '{',
    field: 'checkedOn',
    reason: 'is missing',
    passes: statement({ checkedOn: '2026-11-22' }),
  },
  {
    kind: 'an anonymous speaker who is not described',
    broken: statement({ anonymous: true }),
    file: STATEMENTS,
    near: '{',
    field: 'anonymity',
    reason: 'is missing: how did the outlet describe the speaker?',
    passes: statement({ anonymous: true, anonymity }),
  },
  {
    kind: 'an unnamed speaker under a name',
    broken: {
      ...unnamed(),
      ...statement({
        id: 's-anon-moscow-times-2023-07-26-1',
        speaker: 'anon-moscow-times-2023-07-26',
      }),
    },
    file: STATEMENTS,
    near: '"anonymous"',
    field: 'anonymous',
    reason: 'anon-moscow-times-2023-07-26 is an unnamed speaker',
    passes: {
      ...unnamed(),
      ...statement({
        id: 's-anon-moscow-times-2023-07-26-1',
        speaker: 'anon-moscow-times-2023-07-26',
        anonymous: true,
        anonymity,
      }),
    },
  },
  {
    kind: 'a chain that begins with another than the first publisher',
    broken: statement({ via: ['sergey-lavrov', 'moscow-times'] }),
    file: STATEMENTS,
    near: '"via"',
    field: 'via',
    reason: 'does not begin with the first publisher, moscow-times',
    passes: statement({ via: ['moscow-times', 'sergey-lavrov'] }),
  },
  {
    kind: 'an original on a host of others than publisher and speaker',
    broken: statement({ url: 'https://notthemoscowtimes.com/terms' }),
    file: STATEMENTS,
    near: '"urlRole"',
    field: 'urlRole',
    reason:
      'notthemoscowtimes.com belongs neither to moscow-times nor to sergey-lavrov: a retelling?',
    passes: statement({ url: 'https://notthemoscowtimes.com/terms', urlRole: 'retelling' }),
  },
  {
    kind: 'a statement without the address of its document',
    broken: { [STATEMENTS]: [{ ...aStatement(), url: undefined }] },
    file: STATEMENTS,
    near: '{',
    field: 'url',
    reason: 'is missing',
    passes: statement({ url: 'https://themoscowtimes.com/' }),
  },
  {
    kind: 'an address that is neither original nor retelling',
    broken: { [STATEMENTS]: [{ ...aStatement(), urlRole: undefined }] },
    file: STATEMENTS,
    near: '{',
    field: 'urlRole',
    reason: 'is missing',
    passes: statement({ urlRole: 'retelling' }),
  },
  {
    kind: 'a statement from memory',
    broken: statement({ source: 'own-knowledge' }),
    file: STATEMENTS,
    near: '"source"',
    field: 'source',
    reason: 'nobody remembers a statement: name the source of the document',
    passes: statement({ source: 'web-copy' }),
  },
  {
    kind: 'a contradiction of a statement that is not there',
    broken: statement({ contradicts: ['s-sergey-lavrov-1999-1'] }),
    file: STATEMENTS,
    near: '"s-sergey-lavrov-1999-1"',
    field: 'contradicts[0]',
    reason: 'unknown s-sergey-lavrov-1999-1',
    passes: {
      [STATEMENTS]: [
        aStatement({ id: 's-sergey-lavrov-1', supports: ['s-sergey-lavrov-2'] }),
        aStatement({ id: 's-sergey-lavrov-2', contradicts: ['s-sergey-lavrov-1'] }),
      ],
    },
  },
  {
    kind: 'a statement that supports itself',
    broken: statement({ supports: ['s-sergey-lavrov-2023-04-07-1'] }),
    file: STATEMENTS,
    near: '"s-sergey-lavrov-2023-04-07-1"\n',
    field: 'supports[0]',
    reason: 'refers to itself',
    passes: statement({}),
  },
  {
    kind: 'an unknown thread',
    broken: {
      [STATEMENTS]: [aStatement()],
      'statements/answers.json': [aStatement({ id: 's-sergey-lavrov-2', thread: 'answers' })],
    },
    file: 'statements/answers.json',
    near: '"thread"',
    field: 'thread',
    reason: 'unknown thread answers',
    passes: {
      'topics.json': { topics: [aTopic('peace-terms')], threads: [aTopic('answers')] },
      'statements/answers.json': [aStatement({ id: 's-sergey-lavrov-2', thread: 'answers' })],
    },
  },
  {
    kind: 'a summary in one language only',
    broken: statement({ summary: { en: 'Named terms.' } }),
    file: STATEMENTS,
    near: '"summary"',
    field: 'summary.ja',
    reason: 'is missing',
    passes: statement({ summary: { en: 'Named terms.', ja: '条件を挙げた。' } }),
  },
  {
    kind: 'an id that names another speaker',
    broken: statement({ id: 's-vladimir-putin-2023-04-07-1' }),
    file: STATEMENTS,
    near: '"id"',
    field: 'id',
    reason: 's-vladimir-putin-2023-04-07-1 does not begin with s-sergey-lavrov-',
    passes: statement({ id: 's-sergey-lavrov-2023-04-07-2' }),
  },
];

const LICENCES: readonly Refusal[] = [
  {
    kind: 'a list that may not be bundled',
    broken: { 'raters.json': [aRater({ id: 'newsguard', name: { en: 'NewsGuard' } })] },
    file: 'raters.json',
    near: '"id"',
    field: 'id',
    reason: 'newsguard may not be bundled',
    passes: { 'raters.json': [aRater({ id: 'news-guild', name: { en: 'News Guild' } })] },
  },
  {
    kind: 'a share-alike licence outside its part',
    broken: {
      'sources.json': [
        aSource('own-knowledge'),
        aSource('rated-list', { spdx: 'CC-BY-SA-4.0' }),
        aSource('web-copy'),
      ],
    },
    file: 'sources.json',
    near: 'CC-BY-SA-4.0',
    field: 'spdx',
    reason: 'CC-BY-SA-4.0 belongs in share-alike/',
    passes: SHARE_ALIKE,
  },
  {
    kind: 'a licence that asks for a notice, without one',
    broken: {
      'sources.json': [
        aSource('own-knowledge'),
        aSource('rated-list', { spdx: 'MIT' }),
        aSource('web-copy'),
      ],
    },
    file: 'sources.json',
    near: '{\n    "id": "rated-list"',
    field: 'notice',
    reason: 'is missing: MIT asks for its copyright line',
    passes: {
      'NOTICES.txt': 'Copyright (c) 2023 A. Author\n',
      'sources.json': [
        aSource('own-knowledge'),
        aSource('rated-list', { spdx: 'MIT', notice: 'Copyright (c) 2023 A. Author' }),
        aSource('web-copy'),
      ],
    },
  },
  {
    kind: 'a share-alike part that does not name its authors',
    broken: { ...SHARE_ALIKE, 'share-alike/ATTRIBUTION.txt': 'Thanks to all.\n' },
    file: 'share-alike/ATTRIBUTION.txt',
    near: 'Thanks',
    field: '',
    reason: 'does not name editors and its address',
    passes: SHARE_ALIKE,
  },
  {
    kind: 'a share-alike part without its licence',
    broken: { ...SHARE_ALIKE, 'share-alike/LICENSE.txt': null },
    file: 'share-alike/LICENSE.txt',
    near: '',
    field: '',
    reason: 'has no link to the licence',
    passes: SHARE_ALIKE,
  },
  {
    kind: 'a topic of no statement',
    broken: {
      'topics.json': { topics: [aTopic('elections'), aTopic('peace-terms')], threads: [] },
    },
    file: 'topics.json',
    near: '"elections"',
    field: 'topics[0].id',
    reason: 'no statement is about elections',
    passes: {},
  },
  {
    kind: 'a wish to know in full somebody who is not there',
    broken: { 'coverage.json': { lists: [aList(['moscow-times', 'nobody'])] } },
    file: 'coverage.json',
    near: '"nobody"',
    field: 'lists[0].ids[1]',
    reason: 'unknown nobody',
    passes: { 'coverage.json': { lists: [aList(['moscow-times', 'sergey-lavrov'])] } },
  },
  {
    kind: 'one entity twice in such a list',
    broken: { 'coverage.json': { lists: [aList(['moscow-times', 'moscow-times'])] } },
    file: 'coverage.json',
    near: '"moscow-times"\n',
    field: 'lists[0].ids[1]',
    reason: 'moscow-times stands here twice',
    passes: { 'coverage.json': { lists: [aList(['moscow-times']), aList(['moscow-times'])] } },
  },
];

const REFUSALS: readonly Refusal[] = [
  ...READING,
  ...SHAPES,
  ...PLACES,
  ...TEXTS,
  ...NAMES,
  ...HOSTS,
  ...DATES,
  ...ROLES,
  ...PEOPLE,
  ...RATINGS,
  ...PROVENANCE,
  ...REFERENCES,
  ...STATEMENT_RULES,
  ...LICENCES,
];

/** Number of the line of a file in which the text begins; 1 for a file that is not there. */
function lineOf(changes: FileChanges, file: string, near: string): number {
  const text = new TextDecoder().decode(factFiles(changes).get(file));
  return text.slice(0, text.indexOf(near)).split('\n').length;
}

describe('what the build refuses', () => {
  it.each(REFUSALS)('$kind', ({ broken, file, near, field, reason }) => {
    const { problems } = checkProfiles(factFiles(broken));
    const line = lineOf(broken, file, near);
    expect(problems).toEqual([
      { file, line, field, reason: expect.stringContaining(reason) as string },
    ]);
  });

  it.each(REFUSALS)('takes the neighbour of $kind', ({ passes }) => {
    const { problems } = checkProfiles(factFiles(passes));
    expect(problems.map(describeProblem)).toEqual([]);
  });
});

it('takes the smallest folder, with and without the share-alike part', () => {
  expect(checkProfiles(factFiles()).problems).toEqual([]);
  expect(checkProfiles(factFiles(SHARE_ALIKE)).problems).toEqual([]);
});

it('tells all problems at once, in the order of files and lines', () => {
  const { problems } = checkProfiles(
    factFiles({ ...person({ born: '1950-02-29', country: 'russia' }), ...outlet({ aliases: [] }) }),
  );
  expect(problems.map(({ file, field }) => `${file} ${field}`)).toEqual([
    `${OUTLET} aliases`,
    `${PERSON} country`,
    `${PERSON} born`,
  ]);
});

it('docs/facts.md lists the kinds in the order of this table', () => {
  const listed = [...readFileSync('docs/facts.md', 'utf8').matchAll(/^\d+\. +(.+)$/gm)];
  const kinds = listed.map(([, kind]) => kind).slice(-REFUSALS.length);
  expect(kinds).toEqual(REFUSALS.map(({ kind }) => kind));
});
