import { isUtf8 } from 'node:buffer';
import { decodeBuffer } from 'encoding-sniffer';

/** What a stored file holds. */
type StoredKind = 'html' | 'text';

/** A stored file as text, without a byte order mark. */
export interface StoredText {
  readonly kind: StoredKind;
  readonly text: string;
}

const HTML_NAME = /\.x?html?$/i;
const HTML_START = /^\s*(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
/** How much of a file is looked at to tell a page from a text. */
const HEAD_BYTES = 2048;

/** ISO-2022-JP leaves ASCII by one of these and uses no byte beyond it. */
const ISO_2022_JP = /\u001B(?:\$[@B]|\([JI])/;
/** The stricter first: much of what is valid in it is valid in the other, as nonsense. */
const JAPANESE = ['euc-jp', 'shift_jis'] as const;
/** Bytes of another charset may be valid, but they give no such text. */
const KANA = /[\u3041-\u30FA]/;

/** Reads a stored file: a page by its name or its first words, else a text. */
export function decodeStored(name: string, bytes: Buffer): StoredText {
  const head = headOf(bytes);
  const kind = HTML_NAME.test(name) || HTML_START.test(head) ? 'html' : 'text';
  return { kind, text: decode(kind, bytes) };
}

/**
 * Bytes beyond ASCII that are valid UTF-8 are UTF-8 whatever a page says of itself: one stored
 * again after decoding keeps the words of its old charset. Else a page's byte order mark and `meta`
 * decide, then a guess.
 */
function decode(kind: StoredKind, bytes: Buffer): string {
  const guess = guessCharset(bytes);
  const mayTell = guess !== 'utf-8' && (kind === 'html' || hasWideMark(bytes));
  return decodeBuffer(bytes, mayTell ? { defaultEncoding: guess } : { userEncoding: guess });
}

/** The first bytes, one character each. */
function headOf(bytes: Buffer): string {
  return bytes.toString('latin1', 0, HEAD_BYTES);
}

/** True for the byte order mark of UTF-16. */
function hasWideMark([first, second]: Uint8Array): boolean {
  return (first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe);
}

function guessCharset(bytes: Buffer): string {
  const isEscaped = ISO_2022_JP.test(headOf(bytes));
  if (isUtf8(bytes)) return isEscaped ? 'iso-2022-jp' : 'utf-8';
  return JAPANESE.find((charset) => isJapaneseIn(charset, bytes)) ?? 'windows-1252';
}

function isJapaneseIn(charset: string, bytes: Uint8Array): boolean {
  try {
    return KANA.test(new TextDecoder(charset, { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}
