// FNV-1a over UTF-16 code units, then the finaliser of MurmurHash3, which spreads keys that differ
// in their last letter only. http://www.isthe.com/chongo/tech/comp/fnv/
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A 32-bit unsigned hash of a key; the same in every browser and on every machine. */
export function hashKey(key: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < key.length; at++) {
    hash = Math.imul(hash ^ key.charCodeAt(at), FNV_PRIME);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
