/** First names that one meets everywhere where English is spoken; lower case. */
const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
  aaron adam alan alex alexander andrea andrew andy angela ann anna anne anthony arthur barbara ben bill bob brian
  bruce carl carol charles chris christine christopher dan daniel dave david dean deborah dennis diane don donald
  dorothy doug ed edward elizabeth emily emma eric frank fred gary george grace graham greg gregory harry helen henry
  howard ian jack james jane janet jason jeff jennifer jerry jessica jim joe john jonathan joseph julia julie karen
  kate keith ken kenneth kevin larry laura lee linda lisa luke margaret maria mark martin mary matt matthew michael
  michelle mike nancy neil nicholas nick pamela pat patricia patrick paul peter phil philip rachel ray richard rob
  robert robin roger ron ronald roy ruth ryan sam samantha samuel sandra sarah scott sean sharon simon stephen steve
  steven stuart sue susan thomas tim timothy tom victoria walter wayne will william`
    .trim()
    .split(/\s+/),
);

/** True for a first name in Latin letters that very many bear. */
export function isCommonGivenName(name: string): boolean {
  return GIVEN_NAMES.has(name.toLowerCase());
}
