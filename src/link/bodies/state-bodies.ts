import { capitalWordBefore } from '../../text/name-parts';
import { isNoGivenName } from '../../text/sentence-words';
import { compatriotsOf } from '../company';
import { isMiddleOfSentence } from '../outlets/outlet-names';
import { isParty } from './parties';
import type { Rule } from '../reading';

// Bodies of a state whose names other states, and parts of a state, have as well.

const STATE_BODY =
  /^(?:Senate|Congress|House of (?:Representatives|Commons)|Commons|Election Commission|(?:Home|Foreign) Office|National Security Council|(?:\p{Lu}\p{L}+ Department)|(?:Department of \p{Lu}\p{L}+))$/u;
// The state Senate, Arizona's Congress: one of the parts. Members of Congress are people.
const NOT_ITSELF_BEFORE =
  /(?<!\p{L})(?:state|federal|county|provincial)\s+$|[’']s?\s+$|(?<!\p{L})(?:(?:wo)?m[ae]n|members?|seats?|run(?:ning)?|race|bid|candidates?|campaign|elected)\s+(?:of|in|for|to)\s+(?:the\s+)?$/iu;
// The Senate Ethics Committee, Senate Democrats, a Senate seat: the name says whose somebody or something is.
const NOT_ITSELF_AFTER =
  /^\s+(?:\p{Lu}|(?:seats?|races?|candida(?:te|cy)|hopefuls?|nominees?|leader(?:s|ship)?|majority|minority|floor|hearings?|bills?|votes?|panels?|committees?|campaigns?|elections?|aides?|staff(?:ers)?|confirmation|testimony|trial|terms?|run|members?|report|office|building)(?!\p{L}))/u;
const COMPANY_MIN = 3;

/** Congress, the Justice Department: on a page mostly of their country that names three others of it, one a person. */
export const stateBodyInCompany: Rule = ({ place, meaning }, page) => {
  if (meaning.kind !== 'organisation' || meaning.needs !== 'context' || meaning.tier > 1) {
    return null;
  }
  if (page.country !== meaning.country || !STATE_BODY.test(place.surface)) return null;
  const { before, after } = place;
  const word = capitalWordBefore(before);
  // Congress is a party as well; the Texas Senate is not the Senate.
  if (isParty(meaning) || (word !== null && !isNoGivenName(word))) return null;
  if (NOT_ITSELF_BEFORE.test(before) || NOT_ITSELF_AFTER.test(after)) return null;
  const isNamed = isMiddleOfSentence(place) || /(?:^|[\s“"])The\s+$/u.test(before);
  if (!isNamed) return null;
  const company = compatriotsOf(meaning, page);
  const person = company.find((one) => one.meaning.kind === 'person');
  return person === undefined || company.length < COMPANY_MIN
    ? null
    : { rule: 'party-in-company', surface: person.place.surface };
};
