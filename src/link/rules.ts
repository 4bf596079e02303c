import {
  bearerOnPage,
  bodyPossessed,
  countryOfPage,
  fullNameInCompany,
  initialsInCompany,
  leaderThen,
  oneOfSurname,
  rareSurname,
  surnameElsewhere,
  tieNear,
  tieOnPage,
  wholeName,
} from './company';
import { bodyElsewhere, ownPartAfter } from './bodies-of-japan';
import { cityPublishes } from './city-names';
import { pronounFits, titleFits } from './genders';
import { generationFits } from './generations';
import { givenNameOnPage, relativeByGivenName, sharedSurname } from './given-names';
import { bracketedForm } from './glosses';
import { leaderBeside } from './leaders-beside';
import { bodyOfHead } from './heads-of-bodies';
import { initialsOfNamed } from './initials';
import {
  headOfFaction,
  leadsThen,
  ofOurTime,
  partyHead,
  partyOffice,
  servesThen,
} from './japanese-politics';
import {
  surnameBeside,
  surnameOfHolder,
  surnameOfLeader,
  surnamesInCompany,
} from './katakana-surnames';
import { memberOfDiet, surnameInDiet } from './kanji-surnames';
import { linkedElsewhere, linkTarget } from './link-targets';
import { bodyByName, bodyWithin, countryNear, groupWordNear } from './organisation-words';
import {
  classWordNear,
  closedOrSister,
  countryFits,
  countryPrefix,
  outletByName,
  outletElsewhere,
} from './outlet-words';
import { listOfOutlets, rowOfOutlets } from './outlet-rows';
import { lastWordWithoutArticle } from './last-words';
import { endOfNamedTitle } from './ends-of-titles';
import { citedPer, inBrackets, publishedThen } from './passing-citations';
import { articleWithCapital, creditedTo, reportOfNamed } from './outlet-credits';
import { citedWithoutArticle, reportsIt, titleElsewhere } from './article-names';
import { administrationNamed } from './administrations';
import { affiliationNear } from './affiliations';
import {
  ministryInCompany,
  partyForShort,
  partyInBrackets,
  partyInCompany,
  partyInRow,
  partyOfMember,
} from './parties';
import { stateBodyInCompany } from './state-bodies';
import { joinedInPoll, papersOnPage } from './paper-names';
import { placeAttached, seatNear } from './places';
import { behindLabel, citedByIssue } from './source-labels';
import { amongPapersOfCountry, bestKnown, paperInReview } from './press-reviews';
import type { Rule } from './reading';
import { heldThatDay, officeBeside, officeIsName, officeWithinName, roleAttached } from './roles';
import {
  defaultBearer,
  fullNameElsewhere,
  fullNameOnPage,
  officeElsewhere,
  oneInFull,
  outletOfPage,
  roleElsewhere,
} from './short-names';
import { OBJECTIONS } from './objections';
import { serveTogether } from './terms-together';

/** Every rule of linking; a new one is written in a file of its own and named here, or with the objections. */
export const RULES: readonly Rule[] = [
  fullNameOnPage,
  fullNameElsewhere,
  initialsOfNamed,
  officeElsewhere,
  defaultBearer,
  roleElsewhere,
  bracketedForm,
  officeBeside,
  officeIsName,
  administrationNamed,
  officeWithinName,
  partyHead,
  partyOffice,
  headOfFaction,
  roleAttached,
  memberOfDiet,
  classWordNear,
  closedOrSister,
  creditedTo,
  citedPer,
  publishedThen,
  inBrackets,
  reportOfNamed,
  articleWithCapital,
  reportsIt,
  citedWithoutArticle,
  behindLabel,
  citedByIssue,
  cityPublishes,
  groupWordNear,
  countryNear,
  rowOfOutlets,
  listOfOutlets,
  papersOnPage,
  joinedInPoll,
  paperInReview,
  countryPrefix,
  countryFits,
  affiliationNear,
  outletByName,
  placeAttached,
  initialsInCompany,
  partyInCompany,
  partyForShort,
  ministryInCompany,
  partyInRow,
  partyOfMember,
  partyInBrackets,
  stateBodyInCompany,
  bodyWithin,
  bodyByName,
  ownPartAfter,
  bodyElsewhere,
  bodyOfHead,
  outletElsewhere,
  titleElsewhere,
  outletOfPage,
  linkTarget,
  linkedElsewhere,
  lastWordWithoutArticle,
  endOfNamedTitle,
  countryOfPage,
  sharedSurname,
  givenNameOnPage,
  relativeByGivenName,
  titleFits,
  tieOnPage,
  bearerOnPage,
  bodyPossessed,
  rareSurname,
  surnameOfLeader,
  surnameBeside,
  leaderBeside,
  surnamesInCompany,
  surnameOfHolder,
  surnameInDiet,
  fullNameInCompany,
  leaderThen,
  surnameElsewhere,
  seatNear,
  servesThen,
  leadsThen,
  ofOurTime,
  heldThatDay,
  serveTogether,
  tieNear,
  oneOfSurname,
  oneInFull,
  wholeName,
  bestKnown,
  amongPapersOfCountry,
  pronounFits,
  generationFits,
  ...OBJECTIONS,
];
