import { ENGLISH_ROLES, ENGLISH_TITLES } from './honorific-words';

const words = (list: string): readonly string[] => list.split(/\s+/u).filter((word) => word !== '');

/** Words that open a sentence or stand in a headline with a capital, and are nobody's given name. */
const FUNCTION_WORDS = words(`
  a an the and but or nor for so yet if as at by in of on to up off out with from into over after
  before since until till while when where why how what who whom whose which that this these those
  there here then now not no yes is are was were be been being am has have had do does did will
  would can could should may might must shall let like unlike despite because though although
  however meanwhile instead also even still just only both either neither nor once than per via
  about against between during without within under above below behind beyond across along amid
  around toward towards versus vs he she it they we you i his her its their our your my him them us
  more most many some any all each every other another such same again ever never always today
  yesterday tomorrow tonight later earlier recently perhaps maybe indeed thus hence
  says said say asked asks told tells calls called wants backs slams warns vows urges meets blasts
  accuses defends praises criticizes attacks fires names hits dismisses rejects denies claims
  one two three four five six seven eight nine ten dozens hundreds thousands millions several few
  follow get watch see read search visit join subscribe listen meet compare find contact email
  download support view contributing editing reporting writing
  longtime onetime embattled outgoing incoming former fellow veteran senior inside staunch disgraced
  classic vintage counsel undersecretary`);

const CALENDAR = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july
  august september october november december jan feb mar apr jun jul aug sept sep oct nov dec`);

/** Countries, peoples and parties that stand before a name without being part of it. */
const AFFILIATIONS = words(`
  american russian british english french german italian spanish chinese japanese korean ukrainian
  israeli palestinian iranian indian pakistani turkish polish canadian australian mexican brazilian
  european european-union african asian western eastern northern southern syrian saudi egyptian
  u.s us usa uk eu un america russia britain france germany china japan ukraine israel iran india
  democrat democrats democratic republican republicans gop labour labor tory tories conservative
  conservatives liberal liberals socialist communist house senate congress congressional
  presidential parliament cabinet kremlin pentagon state security defense defence foreign team camp
  administration campaign government party committee court council news pm pres president-elect`);

const PLAIN: ReadonlySet<string> = new Set([
  ...FUNCTION_WORDS,
  ...CALENDAR,
  ...AFFILIATIONS,
  ...ENGLISH_TITLES,
  ...ENGLISH_ROLES,
]);

/**
 * True for a word that may stand with a capital before a name without being a given name:
 * function words at the start of a sentence, days and months, countries, parties, titles, and what
 * ends in a possessive or a quotation mark.
 */
export function isNoGivenName(word: string): boolean {
  if (/[’']s?$/u.test(word)) return true;
  const plain = word.toLowerCase().replace(/\.?-elect$|\.$/u, '');
  return PLAIN.has(plain) || (plain.endsWith('s') && PLAIN.has(plain.slice(0, -1)));
}
