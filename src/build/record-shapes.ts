import * as v from 'valibot';
import type { Rater } from '../model/rating';
import type { Source } from '../model/provenance';
import type { Statement, Topic } from '../model/statement';
import type { CoverageList, ShareAlikeStatus } from './profile-set';
import {
  CONFLICTS,
  COUNTRY,
  ENTITY_ID,
  HTTPS_URL,
  ISO_DATE,
  LOCAL_TEXT,
  PARTIAL_DATE,
  SLUG,
  TEXT,
  list,
} from './field-shapes';
import { ALIAS, RATING } from './profile-shapes';
import { agreesWith } from './shape-agreement';

const COUNT = v.pipe(v.number(), v.integer(), v.minValue(0, 'is below 0'));

/** A statement of a speaker, with the way it became known. */
export const STATEMENT = agreesWith<Statement>()(
  v.strictObject({
    id: SLUG,
    speaker: ENTITY_ID,
    onBehalfOf: v.exactOptional(ENTITY_ID),
    date: PARTIAL_DATE,
    datePrecision: v.picklist(['day', 'month', 'year']),
    kind: v.picklist([
      ...(['statement', 'speech', 'interview', 'essay', 'column', 'report', 'denial'] as const),
      ...(['partial-confirmation', 'confirmation', 'no-comment', 'event'] as const),
    ]),
    summary: LOCAL_TEXT,
    topics: list(SLUG),
    about: v.exactOptional(list(ENTITY_ID)),
    outlet: v.nullable(ENTITY_ID),
    via: v.array(ENTITY_ID),
    anonymous: v.boolean(),
    anonymity: v.exactOptional(
      v.strictObject({
        description: LOCAL_TEXT,
        count: v.nullable(v.pipe(COUNT, v.minValue(1, 'is below 1'))),
      }),
    ),
    thread: v.exactOptional(SLUG),
    contradicts: v.exactOptional(list(SLUG)),
    supports: v.exactOptional(list(SLUG)),
    url: HTTPS_URL,
    urlRole: v.picklist(['original', 'retelling']),
    confidence: v.picklist(['high', 'medium', 'low']),
    checkedOn: PARTIAL_DATE,
    source: SLUG,
    asOf: v.exactOptional(PARTIAL_DATE),
    note: v.exactOptional(LOCAL_TEXT),
    conflicts: v.exactOptional(CONFLICTS),
  }),
);

/** A rater with its scale. */
export const RATER = agreesWith<Rater>()(
  v.strictObject({
    id: SLUG,
    name: LOCAL_TEXT,
    short: v.exactOptional(LOCAL_TEXT),
    kind: v.picklist(['score', 'membership', 'status', 'category']),
    about: v.picklist(['assessment', 'opinion-poll', 'membership', 'certificate']),
    country: v.exactOptional(COUNTRY),
    scale: v.variant('type', [
      v.strictObject({
        type: v.literal('number'),
        min: v.number(),
        max: v.number(),
        higherIs: v.literal('better'),
      }),
      v.strictObject({
        type: v.literal('enum'),
        values: list(
          v.strictObject({
            id: SLUG,
            en: TEXT,
            ja: TEXT,
            short: v.exactOptional(LOCAL_TEXT),
            count: v.exactOptional(COUNT),
          }),
        ),
      }),
    ]),
    asOf: PARTIAL_DATE,
    unit: TEXT,
    url: HTTPS_URL,
    doi: v.exactOptional(TEXT),
    source: SLUG,
    count: COUNT,
    quantiles: v.exactOptional(
      v.record(v.pipe(v.string(), v.regex(/^p\d\d$/, 'is no percentile such as p05')), v.number()),
    ),
    show: LOCAL_TEXT,
  }),
);

/** A source with its licence. */
export const SOURCE = agreesWith<Source>()(
  v.strictObject({
    id: SLUG,
    title: TEXT,
    url: v.nullable(HTTPS_URL),
    licence: TEXT,
    spdx: v.nullable(TEXT),
    date: TEXT,
    attribution: TEXT,
    ja: v.exactOptional(
      v.strictObject({
        ...{ title: TEXT, licence: TEXT, attribution: TEXT },
        note: v.exactOptional(TEXT),
      }),
    ),
    notice: v.exactOptional(TEXT),
    note: v.exactOptional(TEXT),
  }),
);

const TOPIC = agreesWith<Topic>()(v.strictObject({ id: SLUG, en: TEXT, ja: TEXT }));

/** The whole of `topics.json`. */
export const TOPICS = v.strictObject({ topics: v.array(TOPIC), threads: v.array(TOPIC) });

/** The whole of `edition.json`. */
export const EDITION = v.strictObject({ asOf: ISO_DATE });

/** The whole of `coverage.json`. */
export const COVERAGE = v.strictObject({
  lists: list(
    agreesWith<CoverageList>()(
      v.strictObject({ id: SLUG, title: TEXT, ground: TEXT, ids: list(ENTITY_ID) }),
    ),
  ),
});

/** One entry of `tombstones.json`. */
export const TOMBSTONE = v.strictObject({ id: SLUG, removed: ISO_DATE, reason: TEXT });

/** What the share-alike lists add to one profile. */
export const STATUS = agreesWith<ShareAlikeStatus>()(
  v.strictObject({
    id: ENTITY_ID,
    ratings: v.exactOptional(list(RATING)),
    aliases: v.exactOptional(list(ALIAS)),
    relatedHosts: v.exactOptional(list(TEXT)),
    sources: list(SLUG),
  }),
);
