import { bracketedForm } from './glosses';
import { monthNamed, namedThing, relativeNamed } from './named-things';
import {
  bodyOfOtherName,
  givenNameOfOther,
  insideWord,
  otherGivenName,
  partOfOtherName,
} from './neighbours';
import { countryNear, groupWordNear, otherCountry } from './organisation-words';
import {
  classWordNear,
  countryFits,
  countryPrefix,
  rowOfOutlets,
  shortNameGoesOn,
} from './outlet-words';
import { affiliationNear } from './affiliations';
import type { Rule } from './reading';
import { loneKanji, officeBeside, roleAttached } from './roles';
import {
  defaultBearer,
  fullNameOnPage,
  officeElsewhere,
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
  roleAttached,
  classWordNear,
  groupWordNear,
  countryNear,
  rowOfOutlets,
  countryPrefix,
  countryFits,
  affiliationNear,
  partOfOtherName,
  otherGivenName,
  givenNameOfOther,
  bodyOfOtherName,
  namedThing,
  insideWord,
  shortNameGoesOn,
  otherCountry,
  loneKanji,
  relativeNamed,
  monthNamed,
  strangerOnPage,
];
