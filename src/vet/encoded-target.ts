// Addresses that a service writes in a form of its own.

/** Bytes of base64 as Latin letters, `-` and `_` for `+` and `/`; empty when it is none. */
export function decodeBase64Url(text: string): string {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}

/**
 * The host that a service wrote as one label: dots as hyphens, hyphens doubled, as translate.goog,
 * AMP caches and library proxies do. `abc--def-co-jp` is `abc-def.co.jp`.
 */
export function readDashedHost(label: string): string {
  return label.replace(/-+/g, (dashes) =>
    dashes.length % 2 === 0
      ? '-'.repeat(dashes.length / 2)
      : `.${'-'.repeat((dashes.length - 1) / 2)}`,
  );
}

/** A link as Proofpoint writes it in its second form: `-` for `%`, `_` for `/`. */
export function readProofpoint(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('-', '%').replaceAll('_', '/'));
  } catch {
    return '';
  }
}
