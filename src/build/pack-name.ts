import { shortenId } from '../profiles/short-id';
import {
  ALIAS_KINDS,
  ALIAS_NEEDS,
  type StoredMeaning,
  type StoredName,
} from '../profiles/stored-records';
import type { HeldMeaning, HeldName } from '../profiles/unpack-name';

/** A name as it is stored; `profiles/unpack-name.ts` reads it. Throws RangeError when it means nobody. */
export function packName({ key, meanings }: HeldName): StoredName {
  const [first] = meanings;
  if (first === undefined) throw new RangeError(`${key} means nobody`);
  const { form } = first;
  return [
    form.toLowerCase() === key ? form : [form, key],
    ...meanings.map((meaning) => packMeaning(meaning, form)),
  ];
}

function packMeaning({ id, aliasKind, needs, form }: HeldMeaning, first: string): StoredMeaning {
  const sign = ALIAS_KINDS.indexOf(aliasKind) * ALIAS_NEEDS.length + ALIAS_NEEDS.indexOf(needs);
  const short = shortenId(id, form);
  if (form !== first) return [sign, short, form];
  return short === '' ? [sign] : [sign, short];
}
