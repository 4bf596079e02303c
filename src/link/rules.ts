import { bracketedForm } from './glosses';
import {
  givenNameOfOther,
  insideWord,
  namedThing,
  otherGivenName,
  partOfOtherName,
  spouseNamed,
} from './neighbours';
import { countryNear, groupWordNear } from './organisation-words';
import { classWordNear, rowOfOutlets } from './outlet-words';
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
  partOfOtherName,
  otherGivenName,
  givenNameOfOther,
  namedThing,
  insideWord,
  loneKanji,
  spouseNamed,
  strangerOnPage,
];
