import {
  hasExactly,
  isBoolean,
  isOneOf,
  isShortArray,
  isShortString,
  type Guard,
} from '../lib/guards';
import type { EntityKind } from '../model/entity';
import { HOST_MAX_LENGTH, TEXT_SIZES } from '../model/settings';
import type { MarkSettings } from './calls';

// What several calls ask for or answer with.

const KINDS: Readonly<Record<EntityKind, true>> = {
  outlet: true,
  organisation: true,
  platform: true,
  person: true,
  unnamed: true,
};

/** True for a kind of entity that we know. */
export function isEntityKind(value: unknown): value is EntityKind {
  return typeof value === 'string' && Object.hasOwn(KINDS, value);
}

/** Every kind of entity, in the order in which the popup lists them. */
export const ENTITY_KINDS: readonly EntityKind[] = Object.keys(KINDS).filter(isEntityKind);

/** True for a lower-case host without scheme, port or path; empty for a page that has none. */
export function isHost(value: unknown): value is string {
  return isShortString(value, HOST_MAX_LENGTH) && /^[^\s/\\@?#%A-Z]*$/u.test(value);
}

/** True for a well-formed list of what to mark. */
export const isMarkSettings: Guard<MarkSettings> = hasExactly<MarkSettings>({
  isOn: isBoolean,
  kinds: (value): value is readonly EntityKind[] =>
    isShortArray(value, ENTITY_KINDS.length, isEntityKind),
  hasLinks: isBoolean,
  textSize: isOneOf(TEXT_SIZES),
});
