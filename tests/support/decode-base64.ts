declare global {
  interface Uint8ArrayConstructor {
    /** In both browsers at our minimum; not yet in the language version that TypeScript is set to. */
    fromBase64(text: string): Uint8Array<ArrayBuffer>;
  }
}

/** The bytes of a base64 text. Throws SyntaxError unless it is one. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.fromBase64(text);
}
