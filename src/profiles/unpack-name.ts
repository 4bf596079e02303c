import type { AliasKind, AliasNeeds } from '../model/alias';
import type { EntityId } from '../model/entity';
import { wholeId } from './short-id';
import { ALIAS_KINDS, ALIAS_NEEDS, type StoredMeaning, type StoredName } from './stored-records';

/** One entity that a name can mean, and the form as its record has it. */
export interface HeldMeaning {
  readonly id: EntityId;
  readonly aliasKind: AliasKind;
  readonly needs: AliasNeeds;
  readonly form: string;
}

/** A folded name and everything that it can mean. */
export interface HeldName {
  readonly key: string;
  readonly meanings: readonly HeldMeaning[];
}

/** A name as it was before it was stored. Throws TypeError for what is no kind or need. */
export function unpackName([head, ...meanings]: StoredName): HeldName {
  const [form, key] = typeof head === 'string' ? [head, head.toLowerCase()] : head;
  return { key, meanings: meanings.map((meaning) => unpackMeaning(meaning, form)) };
}

function unpackMeaning([sign, short = '', own]: StoredMeaning, first: string): HeldMeaning {
  const form = own ?? first;
  const aliasKind = ALIAS_KINDS[Math.floor(sign / ALIAS_NEEDS.length)];
  const needs = ALIAS_NEEDS[sign % ALIAS_NEEDS.length];
  if (aliasKind === undefined || needs === undefined) throw new TypeError(`no sign: ${sign}`);
  return { id: wholeId(short, form), aliasKind, needs, form };
}
