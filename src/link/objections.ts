import { japaneseBodyGoesOn, joinedBefore, sameInKorea } from './bodies-of-japan';
import { cityNamed } from './city-names';
import { titleUnfit } from './genders';
import { initialsOfOther } from './initials';
import { aloneOnPage } from './lone-names';
import {
  authorOfCode,
  firmNamed,
  invertedName,
  monthNamed,
  namedThing,
  otherInitials,
  placeOrAuthor,
  relativeNamed,
  shipNamed,
  townNamed,
} from './named-things';
import {
  givenNameOfOther,
  insideInitials,
  insideWord,
  nameBeforeWhole,
  otherGivenName,
  partOfOtherName,
} from './neighbours';
import { bodyOfOtherName, brandAsSurname, companyOfName, titleAsWords } from './names-of-bodies';
import {
  bodyGoesOn,
  branchOfBody,
  countryInWord,
  foreignBody,
  otherCountry,
  partOfOtherBody,
  reserveBank,
} from './organisation-words';
import { personPer } from './passing-citations';
import {
  agencyCredited,
  bodyOfWord,
  deskNamed,
  initialOfName,
  officeAbout,
  titleBeginsBefore,
  titleGoesOn,
} from './outlet-credits';
import { wordWithoutArticle } from './article-names';
import {
  carrierAfter,
  engineNamed,
  everydayThing,
  namedSo,
  placeOfName,
  technicalInitials,
  thingOfInitials,
} from './other-meanings';
import { otherCalling, otherLife } from './other-callings';
import { partyAsWord, partyOfName } from './parties';
import { endOfTitle, everydayWord, shortNameGoesOn } from './paper-names';
import { endOfOtherCountry, nounGoesOn } from './ends-of-titles';
import { endOfNamed, knownToFew, shortOnlyAtHome } from './press-reviews';
import { placeOfSurname } from './place-surnames';
import type { Rule } from './reading';
import { loneKanji } from './roles';
import { outletUntitled, personTitled, strangerAbroad, strangerOnPage } from './short-names';

/** The rules whose signs only speak against a reading; a few in rules.ts do so besides. */
export const OBJECTIONS: readonly Rule[] = [
  titleUnfit,
  technicalInitials,
  thingOfInitials,
  engineNamed,
  initialsOfOther,
  namedSo,
  placeOfName,
  carrierAfter,
  everydayThing,
  cityNamed,
  shortOnlyAtHome,
  wordWithoutArticle,
  endOfNamed,
  endOfOtherCountry,
  nounGoesOn,
  knownToFew,
  everydayWord,
  officeAbout,
  agencyCredited,
  personPer,
  personTitled,
  outletUntitled,
  deskNamed,
  titleBeginsBefore,
  bodyOfWord,
  titleGoesOn,
  initialOfName,
  partOfOtherName,
  endOfTitle,
  otherGivenName,
  givenNameOfOther,
  bodyOfOtherName,
  brandAsSurname,
  companyOfName,
  titleAsWords,
  insideInitials,
  nameBeforeWhole,
  namedThing,
  invertedName,
  otherInitials,
  authorOfCode,
  placeOrAuthor,
  shipNamed,
  townNamed,
  firmNamed,
  insideWord,
  placeOfSurname,
  shortNameGoesOn,
  otherCountry,
  foreignBody,
  partyAsWord,
  partyOfName,
  partOfOtherBody,
  countryInWord,
  reserveBank,
  bodyGoesOn,
  sameInKorea,
  joinedBefore,
  japaneseBodyGoesOn,
  branchOfBody,
  loneKanji,
  relativeNamed,
  monthNamed,
  otherCalling,
  otherLife,
  strangerAbroad,
  strangerOnPage,
  aloneOnPage,
];
