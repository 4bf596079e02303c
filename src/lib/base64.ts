// Few enough that a call can take them all as arguments, in bytes.
const CHUNK_BYTES = 8192;

/** Bytes as base64 (RFC 4648, padded), the form in which a message can carry them. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
    text += String.fromCharCode(...bytes.subarray(start, start + CHUNK_BYTES));
  }
  return btoa(text);
}
