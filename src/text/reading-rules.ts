/** What reading does with an element. */
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

const all = (names: string, treatment: Treatment): readonly (readonly [string, Treatment])[] =>
  names.split(' ').map((name) => [name, treatment]);

const TREATMENTS: ReadonlyMap<string, Treatment> = new Map([
  ...all(BLOCKS, 'block'),
  ...all(OBJECTS, 'object'),
  ...all(IGNORED, 'ignore'),
  ...all('br hr', 'break'),
]);

/** Roles of elements that a reader writes into, and of code. */
const CLOSED_ROLES = ['textbox', 'searchbox', 'combobox', 'spinbutton', 'code'];
/** Editors that say so by their class alone. */
const CLOSED_CLASSES = ['CodeMirror', 'cm-editor', 'monaco-editor', 'ace_editor'];

/** Matches what a reader of the page may write into. */
export const EDITED_SELECTOR = '[contenteditable]:not([contenteditable="false" i])';

/** Matches editors of every make, and what a page hides from assistive technology. */
export const CLOSED_SELECTOR = [
  EDITED_SELECTOR,
  ...CLOSED_ROLES.map((role) => `[role="${role}" i]`),
  '[aria-hidden="true" i]',
  ...CLOSED_CLASSES.map((name) => `.${name}`),
].join(',');

/** Matches every element that is never read: by its name, or as `CLOSED_SELECTOR` has it. */
export const UNREAD_SELECTOR = `${OBJECTS} ${IGNORED}`.replace(/ /g, ',') + `,${CLOSED_SELECTOR}`;

/** How an element's own name has it read; unknown and custom elements are inline. */
export function treatmentOfName(localName: string): Treatment {
  return TREATMENTS.get(localName) ?? 'inline';
}

/** What `CLOSED_SELECTOR` matches, told by an element's attributes where there are no selectors. */
export function isClosedBy(attribute: (name: string) => string | undefined): boolean {
  const editable = attribute('contenteditable');
  if (editable !== undefined && editable.toLowerCase() !== 'false') return true;
  if (attribute('aria-hidden')?.toLowerCase() === 'true') return true;
  if (CLOSED_ROLES.includes(attribute('role')?.toLowerCase() ?? '')) return true;
  const classes = attribute('class')?.split(/\s+/) ?? [];
  return classes.some((name) => CLOSED_CLASSES.includes(name));
}
