import {
  bearerOnPage,
  bodyPossessed,
  countryOfPage,
  fullNameInCompany,
  initialsInCompany,
  leaderThen,
  oneOfSurname,
  partyInCompany,
  rareSurname,
  surnameElsewhere,
  tieNear,
  tieOnPage,
  wholeName,
} from './company';
import { cityNamed, cityPublishes } from './city-names';
import { pronounFits, titleFits, titleUnfit } from './genders';
import { generationFits } from './generations';
import { givenNameOnPage, relativeByGivenName, sharedSurname } from './given-names';
import { bracketedForm } from './glosses';
import { initialsOfOther } from './initials';
import { partyHead, partyOffice, servesThen } from './japanese-politics';
import { linkedElsewhere, linkTarget } from './link-targets';
import {
  monthNamed,
  namedThing,
  placeOrAuthor,
  relativeNamed,
  shipNamed,
  townNamed,
} from './named-things';
import {
  bodyOfOtherName,
  brandAsSurname,
  companyOfName,
  givenNameOfOther,
  insideWord,
  otherGivenName,
  partOfOtherName,
} from './neighbours';
import {
  countryNear,
  groupWordNear,
  otherCountry,
  partOfOtherBody,
  partyOfName,
} from './organisation-words';
import {
  classWordNear,
  countryFits,
  countryPrefix,
  outletByName,
  lastWordWithoutArticle,
  listOfOutlets,
  outletElsewhere,
  rowOfOutlets,
  shortNameGoesOn,
} from './outlet-words';
import { affiliationNear } from './affiliations';
import {
  carrierAfter,
  everydayThing,
  namedSo,
  placeOfName,
  technicalInitials,
} from './other-meanings';
import { everydayWord, papersOnPage } from './paper-names';
import { placeAttached, seatNear } from './places';
import { bestKnown, paperInReview, shortOnlyAtHome } from './press-reviews';
import type { Rule } from './reading';
import { heldThatDay, loneKanji, officeBeside, officeIsName, roleAttached } from './roles';
import {
  defaultBearer,
  fullNameOnPage,
  officeElsewhere,
  outletOfPage,
  roleElsewhere,
  strangerOnPage,
} from './short-names';

/** Every rule of linking; a new one is written in a file of its own and named here. */
export const RULES: readonly Rule[] = [
  fullNameOnPage,
  officeElsewhere,
  defaultBearer,
  roleElsewhere,
  bracketedForm,
  officeBeside,
  officeIsName,
  partyHead,
  partyOffice,
  roleAttached,
  classWordNear,
  cityPublishes,
  groupWordNear,
  countryNear,
  rowOfOutlets,
  listOfOutlets,
  papersOnPage,
  paperInReview,
  countryPrefix,
  countryFits,
  affiliationNear,
  outletByName,
  placeAttached,
  initialsInCompany,
  partyInCompany,
  outletElsewhere,
  outletOfPage,
  linkTarget,
  linkedElsewhere,
  lastWordWithoutArticle,
  countryOfPage,
  sharedSurname,
  givenNameOnPage,
  relativeByGivenName,
  titleFits,
  tieOnPage,
  bearerOnPage,
  bodyPossessed,
  rareSurname,
  fullNameInCompany,
  leaderThen,
  surnameElsewhere,
  seatNear,
  servesThen,
  heldThatDay,
  tieNear,
  oneOfSurname,
  wholeName,
  bestKnown,
  pronounFits,
  generationFits,
  titleUnfit,
  technicalInitials,
  initialsOfOther,
  namedSo,
  placeOfName,
  carrierAfter,
  everydayThing,
  cityNamed,
  shortOnlyAtHome,
  everydayWord,
  partOfOtherName,
  otherGivenName,
  givenNameOfOther,
  bodyOfOtherName,
  brandAsSurname,
  companyOfName,
  namedThing,
  placeOrAuthor,
  shipNamed,
  townNamed,
  insideWord,
  shortNameGoesOn,
  otherCountry,
  partyOfName,
  partOfOtherBody,
  loneKanji,
  relativeNamed,
  monthNamed,
  strangerOnPage,
];
