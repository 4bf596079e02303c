/** Addresses that the links of a page's source lead to, as they stand there; nothing of it is loaded. */
export function htmlLinks(source: string): readonly string[] {
  const page = new DOMParser().parseFromString(source, 'text/html');
  return [...page.querySelectorAll('a[href], area[href]')]
    .map((link) => link.getAttribute('href')?.trim() ?? '')
    .filter((url) => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url));
}
