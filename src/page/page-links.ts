/** Which links are read, and how many. */
export interface LinkLimits {
  readonly of: 'page' | 'selection';
  readonly most: number;
  /** Longest address, in UTF-16 code units; longer ones are cut. */
  readonly maxLength: number;
}

/** Addresses that the links of a page, or of what is selected on it, lead to: each once, in order. */
export function readPageLinks(page: Document, { of, most, maxLength }: LinkLimits): string[] {
  const selection = of === 'selection' ? page.getSelection() : null;
  const urls = new Set<string>();
  for (const link of page.links) {
    if (of === 'selection' && selection?.containsNode(link, true) !== true) continue;
    // Links within this page lead nowhere else.
    if (link.getAttribute('href')?.startsWith('#') === true) continue;
    urls.add(link.href.slice(0, maxLength));
    if (urls.size === most) break;
  }
  return [...urls];
}
