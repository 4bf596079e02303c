// More headings and paragraphs than tell what a page is about.
const HEADINGS_MAX = 12;
const PARAGRAPHS_MAX = 20;
/** Of one heading or paragraph, in UTF-16 code units. */
const PIECE_MAX_LENGTH = 400;

const DESCRIPTIONS = [
  'meta[name="description" i]',
  'meta[property="og:description"]',
  'meta[name="keywords" i]',
];

function textsOf(elements: ArrayLike<Element>, most: number): readonly string[] {
  const texts: string[] = [];
  for (let at = 0; at < Math.min(elements.length, most); at++) {
    texts.push(elements[at]!.textContent.replace(/\s+/g, ' ').trim().slice(0, PIECE_MAX_LENGTH));
  }
  return texts;
}

/** Title, description, keywords, headings and first paragraphs of a page, one a line. */
export function readHeadings(page: Document): string {
  const described = DESCRIPTIONS.map((selector) =>
    page.querySelector(selector)?.getAttribute('content')?.slice(0, PIECE_MAX_LENGTH),
  );
  return [
    page.title,
    ...described,
    ...textsOf(page.querySelectorAll('h1, h2, h3'), HEADINGS_MAX),
    ...textsOf(page.getElementsByTagName('p'), PARAGRAPHS_MAX),
  ]
    .filter((text) => text)
    .join('\n');
}
