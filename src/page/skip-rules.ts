/** What reading does with an element; see `skip-rules.ts` for what is which. */
export type Treatment =
  /** Its text belongs to the block around it. */
  | 'inline'
  /** It ends the block before it and starts its own. */
  | 'block'
  /** It ends the block before it and holds nothing. */
  | 'break'
  /** It shows something that is not text of the page: no name runs across. */
  | 'object'
  /** It shows nothing, or a reading of the text beside it: as if it were not there. */
  | 'ignore';

const BLOCKS =
  'address article aside blockquote body button caption center dd details dialog dir div dl dt ' +
  'fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup html legend li ' +
  'listing main menu nav ol optgroup p plaintext pre search section summary table tbody td tfoot ' +
  'th thead tr ul xmp';
/** Not prose: code, formulas and drawings hold names only by accident. */
const OBJECTS =
  'applet audio canvas code embed frame iframe img input kbd map math meter object option picture ' +
  'progress samp select svg textarea var video';
const IGNORED =
  'base datalist head link meta noembed noframes noscript param rp rt rtc script source style ' +
  'template title track wbr';

const TREATMENTS: ReadonlyMap<string, Treatment> = new Map<string, Treatment>([
  ...BLOCKS.split(' ').map((name) => [name, 'block'] as const),
  ...OBJECTS.split(' ').map((name) => [name, 'object'] as const),
  ...IGNORED.split(' ').map((name) => [name, 'ignore'] as const),
  ['br', 'break'],
  ['hr', 'break'],
]);

const EDITED_SELECTOR = '[contenteditable]:not([contenteditable="false" i])';

/** Editors of every make, and what a page hides from assistive technology. */
const CLOSED_SELECTOR = [
  EDITED_SELECTOR,
  ...['textbox', 'searchbox', 'combobox', 'spinbutton', 'code'].map((role) => `[role="${role}" i]`),
  '[aria-hidden="true" i]',
  '.CodeMirror',
  '.cm-editor',
  '.monaco-editor',
  '.ace_editor',
].join(',');

const UNREAD_SELECTOR = [...OBJECTS.split(' '), ...IGNORED.split(' '), CLOSED_SELECTOR].join(',');

/** Attributes that can open an element that was closed to reading, or close it. */
export const CLOSING_ATTRIBUTES = ['contenteditable', 'aria-hidden'] as const;

/** How an element's own name has it read; unknown and custom elements are inline. */
export function treatmentOf(element: Element): Treatment {
  return TREATMENTS.get(element.localName) ?? 'inline';
}

/** True for an element whose content the reader of the page may write into. */
export function isEdited(element: Element): boolean {
  return element.matches(EDITED_SELECTOR);
}

/** True for editors and for what the page hides from assistive technology: never read. */
export function isClosed(element: Element): boolean {
  return element.matches(CLOSED_SELECTOR);
}

/** The element, or the nearest one around it, that is never read; null when it may be read. */
export function unreadAround(element: Element): Element | null {
  return element.closest(UNREAD_SELECTOR);
}

/** True for the documents that hold prose: HTML and XHTML pages that are not being edited as a whole. */
export function isReadable(page: Document): boolean {
  const isPage = page.contentType === 'text/html' || page.contentType === 'application/xhtml+xml';
  return isPage && page.designMode !== 'on';
}

/**
 * True for an element without a box: `display: none`, or inside a closed `<details>` or other
 * content that is not rendered. `display: contents` has no box either, but its children have.
 * What is merely invisible is read: nothing tells when it begins to show.
 */
export function isBoxless(element: Element): boolean {
  return !element.checkVisibility() && getComputedStyle(element).display !== 'contents';
}

/** The outermost element around one without a box that has none either. */
export function outermostBoxless(element: Element): Element {
  let outermost = element;
  for (let at = element.parentElement; at !== null && isBoxless(at); at = at.parentElement) {
    outermost = at;
  }
  return outermost;
}

/** True when the element is laid out as a box of its own, whatever its name says. */
export function isBox(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return display !== 'inline' && display !== 'contents' && !display.startsWith('ruby');
}
