import { bracketedForm } from './glosses';
import {
  givenNameOfOther,
  insideWord,
  namedThing,
  otherGivenName,
  partOfOtherName,
  spouseNamed,
} from './neighbours';
import { classWordNear, rowOfOutlets } from './outlet-words';
import type { Rule } from './reading';
import { loneKanji, roleAttached } from './roles';
import { fullNameOnPage, roleElsewhere, strangerOnPage } from './short-names';

/** Every rule of linking; a new one is written in a file of its own and named here. */
export const RULES: readonly Rule[] = [
  fullNameOnPage,
  roleElsewhere,
  bracketedForm,
  roleAttached,
  classWordNear,
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
