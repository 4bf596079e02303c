import * as v from 'valibot';
import type { Alias } from '../model/alias';
import type {
  OrganisationProfile,
  OutletProfile,
  PersonProfile,
  PlatformProfile,
  UnnamedProfile,
} from '../model/profile';
import type { Rating } from '../model/rating';
import {
  CONFLICTS,
  COUNTRY,
  ENTITY_ID,
  FLAG,
  HTTPS_URL,
  list,
  LOCAL_TEXT,
  PARTIAL_DATE,
  SLUG,
  TEXT,
} from './field-shapes';
import { agreesWith } from './shape-agreement';

const LANGUAGE = v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'is no ISO 639-1 code such as en'));
const WIKIDATA = v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, 'is no Wikidata item such as Q1202611'));
const INTERVAL = { from: v.nullable(PARTIAL_DATE), to: v.nullable(PARTIAL_DATE) };

/** A name, with its language, what it is, and what must stand beside it. */
export const ALIAS = agreesWith<Alias>()(
  v.strictObject({
    form: TEXT,
    lang: v.picklist([
      ...(['en', 'ja', 'mul', 'und', 'ru', 'uk', 'zh', 'ko'] as const),
      ...(['de', 'th', 'tr', 'ar', 'fr'] as const),
    ]),
    kind: v.picklist([
      ...(['full', 'short', 'initials', 'surname'] as const),
      ...(['transliteration', 'misspelling', 'derived', 'given'] as const),
    ]),
    needs: v.picklist(['nothing', 'case', 'context', 'full-name-or-role', 'full-name-and-role']),
  }),
);

/** A value on a rater's own scale. */
export const RATING = agreesWith<Rating>()(
  v.strictObject({
    rater: SLUG,
    value: v.union([v.pipe(v.number(), v.finite()), TEXT]),
    asOf: PARTIAL_DATE,
    host: v.exactOptional(TEXT),
    lastDiscussed: v.exactOptional(v.pipe(v.number(), v.integer())),
    scope: v.exactOptional(TEXT),
    blacklisted: v.exactOptional(FLAG),
  }),
);

const FACTS = list(
  v.strictObject({
    key: TEXT,
    value: LOCAL_TEXT,
    date: v.nullable(PARTIAL_DATE),
    asOf: PARTIAL_DATE,
    source: SLUG,
  }),
);

const LEGAL_STATUS = list(
  v.strictObject({
    status: v.picklist(['blocked', 'foreign-agent', 'undesirable-organisation']),
    by: COUNTRY,
    text: LOCAL_TEXT,
    ...INTERVAL,
    source: SLUG,
    url: v.exactOptional(HTTPS_URL),
  }),
);

const ANY_PROFILE = {
  id: ENTITY_ID,
  tier: v.picklist([0, 1, 2, 3, 4, 5]),
  display: v.strictObject({
    en: v.exactOptional(TEXT),
    ja: v.exactOptional(TEXT),
    und: v.exactOptional(TEXT),
  }),
  aliases: v.array(ALIAS),
  wikidata: v.exactOptional(WIKIDATA),
  background: v.exactOptional(LOCAL_TEXT),
  cautions: v.exactOptional(list(LOCAL_TEXT)),
  conflicts: v.exactOptional(CONFLICTS),
  prov: list(
    v.strictObject({
      source: SLUG,
      asOf: v.exactOptional(PARTIAL_DATE),
      url: v.exactOptional(HTTPS_URL),
      fields: list(TEXT),
    }),
  ),
};

const ANY_INSTITUTION = {
  ...ANY_PROFILE,
  country: v.exactOptional(COUNTRY),
  countryBasis: v.exactOptional(v.literal('ccTLD')),
  languages: v.exactOptional(list(LANGUAGE)),
  founded: v.exactOptional(PARTIAL_DATE),
  ended: v.exactOptional(PARTIAL_DATE),
  seats: v.exactOptional(
    list(
      v.strictObject({
        place: TEXT,
        ja: v.exactOptional(TEXT),
        note: v.exactOptional(LOCAL_TEXT),
        ...INTERVAL,
        endUnknown: v.exactOptional(FLAG),
        asOf: PARTIAL_DATE,
        source: SLUG,
      }),
    ),
  ),
  owners: v.exactOptional(
    list(
      v.strictObject({
        name: TEXT,
        ja: v.exactOptional(TEXT),
        ...INTERVAL,
        asOf: PARTIAL_DATE,
        source: SLUG,
      }),
    ),
  ),
  stateAffiliation: v.exactOptional(
    v.picklist(['none', 'state-funded-independent', 'state-controlled']),
  ),
  stateAffiliationBasis: v.exactOptional(LOCAL_TEXT),
  legalStatus: v.exactOptional(LEGAL_STATUS),
  domains: v.array(
    v.strictObject({
      host: TEXT,
      match: v.picklist(['exact', 'suffix']),
      shared: v.exactOptional(FLAG),
      unconfirmed: v.exactOptional(FLAG),
    }),
  ),
  shorteners: v.exactOptional(list(TEXT)),
  ratings: v.exactOptional(list(RATING)),
  facts: v.exactOptional(FACTS),
  selfDescription: v.exactOptional(
    v.strictObject({
      en: TEXT,
      ja: v.exactOptional(TEXT),
      url: HTTPS_URL,
      asOf: PARTIAL_DATE,
      source: SLUG,
    }),
  ),
};

const OUTLET = agreesWith<OutletProfile>()(
  v.strictObject({
    ...ANY_INSTITUTION,
    kind: v.literal('outlet'),
    type: v.exactOptional(
      v.picklist([
        ...(['newspaper', 'news-agency', 'broadcaster', 'magazine', 'journal'] as const),
        ...(['website', 'fact-checker', 'aggregator', 'satire'] as const),
      ]),
    ),
    subtype: v.exactOptional(v.literal('student')),
  }),
);

const ORGANISATION = agreesWith<OrganisationProfile>()(
  v.strictObject({
    ...ANY_INSTITUTION,
    kind: v.literal('organisation'),
    type: v.picklist([
      ...(['agency', 'alliance', 'armed-group', 'central-bank', 'company', 'court'] as const),
      ...(['embassy', 'executive-office', 'government', 'institute', 'intelligence'] as const),
      ...(['international-organisation', 'military', 'ministry', 'ngo', 'parliament'] as const),
      ...(['party', 'reference-work', 'think-tank'] as const),
    ]),
  }),
);

const PLATFORM = agreesWith<PlatformProfile>()(
  v.strictObject({
    ...ANY_INSTITUTION,
    kind: v.literal('platform'),
    type: v.picklist([
      ...(['blog-host', 'campaign-host', 'catalogue', 'encyclopedia', 'file-host'] as const),
      ...(['forum', 'messenger', 'newsletter-host', 'social-network', 'video-host'] as const),
    ]),
  }),
);

const ROLE = v.strictObject({
  title: LOCAL_TEXT,
  orgId: v.exactOptional(ENTITY_ID),
  org: v.exactOptional(TEXT),
  party: v.exactOptional(TEXT),
  constituency: v.exactOptional(TEXT),
  ...INTERVAL,
  endUnknown: v.exactOptional(FLAG),
  termEnd: v.exactOptional(PARTIAL_DATE),
  status: v.picklist(['current', 'as-of', 'former']),
  asOf: PARTIAL_DATE,
  weakAsOf: v.exactOptional(PARTIAL_DATE),
  source: SLUG,
  evidence: v.exactOptional(list(SLUG)),
});

const PERSON = agreesWith<PersonProfile>()(
  v.strictObject({
    ...ANY_PROFILE,
    kind: v.literal('person'),
    bioguide: v.exactOptional(TEXT),
    placeSurname: v.exactOptional(
      v.strictObject({ en: v.exactOptional(list(TEXT)), ja: v.exactOptional(list(TEXT)) }),
    ),
    reading: v.exactOptional(TEXT),
    country: v.exactOptional(COUNTRY),
    legalStatus: v.exactOptional(LEGAL_STATUS),
    born: v.exactOptional(PARTIAL_DATE),
    died: v.exactOptional(PARTIAL_DATE),
    roles: v.array(ROLE),
    facts: v.exactOptional(FACTS),
  }),
);

const UNNAMED = agreesWith<UnnamedProfile>()(
  v.strictObject({
    ...ANY_PROFILE,
    kind: v.literal('unnamed'),
    boundTo: v.strictObject({ outlet: ENTITY_ID, date: PARTIAL_DATE }),
    count: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1, 'is below 1'))),
  }),
);

/** A profile of any kind; unknown keys are refused. */
export const PROFILE = v.variant('kind', [OUTLET, ORGANISATION, PLATFORM, PERSON, UNNAMED]);
