import * as v from 'valibot';
import { isIsoDate, isPartialDate, type IsoDate, type PartialDate } from '../lib/iso-date';
import { isEntityId, type EntityId } from '../model/entity';

// What fields of any record are made of; a message ends the sentence that begins with the field.

/** An id of ours: lower-case ASCII slug joined by hyphens. */
export const SLUG = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not a slug such as moscow-times'),
);

/** An id of an entity. */
export const ENTITY_ID = v.custom<EntityId>(isEntityId, 'is not an id such as moscow-times');

/** A year, month or day that exists. */
export const PARTIAL_DATE = v.custom<PartialDate>(
  isPartialDate,
  'is not a year, month or day that exists (2023, 2023-07, 2023-07-26)',
);

/** A day that exists. */
export const ISO_DATE = v.custom<IsoDate>(isIsoDate, 'is not a day that exists (2023-07-26)');

/** Words to show; what they may hold is checked apart. */
export const TEXT = v.pipe(v.string(), v.minLength(1, 'is empty'));

/** An address of the web, over HTTPS. */
export const HTTPS_URL = v.pipe(
  v.string(),
  v.check((url) => url.startsWith('https://') && URL.canParse(url), 'is no https address'),
);

/** A flag that is either there or left out. */
export const FLAG = v.literal(true);

/** A text in English and, where held, Japanese. */
export const LOCAL_TEXT = v.strictObject({ en: TEXT, ja: v.exactOptional(TEXT) });

/** Two values of two sources for one field. */
export const CONFLICTS = list(
  v.strictObject({
    field: TEXT,
    values: v.pipe(
      v.array(
        v.strictObject({
          value: TEXT,
          ja: v.exactOptional(TEXT),
          source: SLUG,
          note: v.exactOptional(LOCAL_TEXT),
        }),
      ),
      v.minLength(2, 'holds fewer than two values'),
    ),
  }),
);

/** A list that holds something: an empty one is left out. */
export function list<const Member extends v.GenericSchema>(member: Member) {
  return v.pipe(v.array(member), v.minLength(1, 'is empty: leave it out'));
}

/** ISO 3166-1 alpha-2, upper case. */
export const COUNTRY = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}$/, 'is no ISO 3166-1 code such as NL'),
);
