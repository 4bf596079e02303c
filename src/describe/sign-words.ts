import type { Evidence } from '../model/mention';
import type { MessageKey, Translate } from './translate';

/** Words for each sign that speaks for a link, by its name in the rules of linking. */
const FOR: ReadonlyMap<string, MessageKey> = new Map([
  ['name-alone', 'signNameAlone'],
  ['full-name-on-page', 'signFullName'],
  ['full-name-later', 'signFullNameLater'],
  ['bracketed-form', 'signBracketed'],
  ['office-fits', 'signOfficeFits'],
  ['office-of-old', 'signOfficeFits'],
  ['title-fits', 'signOfficeFits'],
  ['office-elsewhere', 'signOfficeElsewhere'],
  ['shared-surname', 'signSharedSurname'],
  ['given-name-on-page', 'signGivenName'],
  ['relative-by-given-name', 'signGivenName'],
  ['tie-on-page', 'signTie'],
  ['rare-surname', 'signRareSurname'],
  ['leader-then', 'signLeaderThen'],
  ['surname-elsewhere', 'signSurnameElsewhere'],
  ['initials-in-company', 'signCompany'],
  ['party-in-company', 'signCompany'],
  ['outlet-elsewhere', 'signClassWord'],
  ['full-name-in-company', 'signCompany'],
  ['place-attached', 'signPlace'],
  ['outlet-by-name', 'signClassWord'],
  ['role-attached', 'signRole'],
  ['role-elsewhere', 'signRoleElsewhere'],
  ['class-word-near', 'signClassWord'],
  ['country-near', 'signCountry'],
  ['outlet-of-page', 'signOutletOfPage'],
  ['link-target', 'signLinkTarget'],
  ['linked-elsewhere', 'signLinkTarget'],
  ['row-of-outlets', 'signRow'],
  ['papers-on-page', 'signCompany'],
  ['country-prefix', 'signCountry'],
  ['affiliation-near', 'signAffiliation'],
  ['default-bearer', 'signDefaultBearer'],
  ['country-fits', 'signCountryFits'],
  ['country-of-page', 'signCountryFits'],
  ['seat-near', 'signPlace'],
  ['serves-then', 'signLeaderThen'],
  ['leads-then', 'signLeaderThen'],
  ['of-our-time', 'signDefaultBearer'],
  ['held-that-day', 'signOfficeFits'],
  ['serve-together', 'signServeTogether'],
  ['generation-fits', 'signGeneration'],
  ['tie-near', 'signTie'],
  ['pronoun-fits', 'signPronoun'],
  ['one-of-surname', 'signOneOfSurname'],
  ['one-in-full', 'signOneOfSurname'],
  ['whole-name', 'signWholeName'],
  ['best-known', 'signWholeName'],
] as const);

/** Words for each sign that speaks against it. */
const AGAINST: ReadonlyMap<string, MessageKey> = new Map([
  ['part-of-other-name', 'signPartOfName'],
  ['other-given-name', 'signOtherGivenName'],
  ['named-thing', 'signNamedThing'],
  ['inside-word', 'signInsideWord'],
  ['relative-named', 'signRelative'],
  ['office-unfit', 'signOfficeUnfit'],
  ['generation-unfit', 'signGenerationUnfit'],
  ['title-unfit', 'signOfficeUnfit'],
  ['other-meaning', 'signNamedThing'],
  ['other-country', 'signOtherCountry'],
  ['stranger-on-page', 'signStranger'],
  ['alone-on-page', 'signAlone'],
] as const);

// A sign may rest on half a sentence; its beginning is enough to find it on the page.
const WORDS_MAX_LENGTH = 40;

/** True for a sign that speaks against a link. */
export function isAgainst({ rule }: Evidence): boolean {
  return AGAINST.has(rule);
}

/** True for a sign that has words of its own. */
export function hasWords(rule: string): boolean {
  return FOR.has(rule) || AGAINST.has(rule);
}

/** A sign in words; `name` stands where it rests on nothing but the name. */
export function describeSign(
  { rule, surface }: Evidence,
  name: string,
  translate: Translate,
): string {
  const key = FOR.get(rule) ?? AGAINST.get(rule) ?? 'signOther';
  return translate(key, shorten(surface ?? name));
}

function shorten(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length <= WORDS_MAX_LENGTH ? words : `${words.slice(0, WORDS_MAX_LENGTH)}…`;
}
