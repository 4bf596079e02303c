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
import { bodyElsewhere, ownPartAfter } from './bodies/bodies-of-japan';
import { cityPublishes } from './outlets/city-names';
import { pronounFits, titleFits } from './people/genders';
import { generationFits } from './people/generations';
import { givenNameOnPage, relativeByGivenName, sharedSurname } from './people/given-names';
import { bracketedForm } from './glosses';
import { leaderBeside } from './people/leaders-beside';
import { bodyOfHead } from './bodies/heads-of-bodies';
import { initialsOfNamed } from './people/initials';
import {
  headOfFaction,
  leadsThen,
  ofOurTime,
  partyHead,
  partyOffice,
  servesThen,
} from './japan/japanese-politics';
import {
  surnameBeside,
  surnameOfHolder,
  surnameOfLeader,
  surnamesInCompany,
} from './people/katakana-surnames';
import { memberOfDiet, surnameInDiet } from './japan/kanji-surnames';
import { linkedElsewhere, linkTarget } from './outlets/link-targets';
import { bodyByName, bodyWithin, countryNear, groupWordNear } from './bodies/organisation-words';
import {
  classWordNear,
  closedOrSister,
  countryFits,
  countryPrefix,
  outletByName,
  outletElsewhere,
} from './outlets/outlet-words';
import { listOfOutlets, rowOfOutlets } from './outlets/outlet-rows';
import { citedAtHome, kindOfCountry } from './outlets/at-home';
import { lastWordWithoutArticle } from './outlets/last-words';
import { endOfNamedTitle } from './outlets/ends-of-titles';
import { dealsAsOutlet } from './outlets/dealings';
import { citedPer, inBrackets, publishedThen } from './outlets/passing-citations';
import { articleWithCapital, creditedTo, reportOfNamed } from './outlets/outlet-credits';
import { citedWithoutArticle, reportsIt, titleElsewhere } from './outlets/article-names';
import { administrationNamed } from './people/administrations';
import { affiliationNear } from './people/affiliations';
import {
  ministryInCompany,
  partyForShort,
  partyInBrackets,
  partyInCompany,
  partyInRow,
  partyOfMember,
} from './bodies/parties';
import { stateBodyInCompany } from './bodies/state-bodies';
import { joinedInPoll, paperByPlace, papersOnPage } from './japan/paper-names';
import { placeAttached, seatNear } from './places';
import { behindLabel, citedByIssue } from './outlets/source-labels';
import { amongPapersOfCountry, bestKnown, paperInReview } from './outlets/press-reviews';
import type { Rule } from './reading';
import {
  heldThatDay,
  officeBeside,
  officeIsName,
  officeWithinName,
  roleAttached,
} from './people/roles';
import {
  defaultBearer,
  fullNameElsewhere,
  fullNameOnPage,
  officeElsewhere,
  oneInFull,
  outletOfPage,
  roleElsewhere,
} from './people/short-names';
import { OBJECTIONS } from './objections';
import { serveTogether } from './people/terms-together';

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
  kindOfCountry,
  citedAtHome,
  creditedTo,
  citedPer,
  dealsAsOutlet,
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
  paperByPlace,
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
