import { japaneseBodyGoesOn, joinedBefore, sameInKorea } from './bodies/bodies-of-japan';
import { cityNamed } from './outlets/city-names';
import { eraOfLeader } from './people/administrations';
import { titleUnfit } from './people/genders';
import { initialsOfOther } from './people/initials';
import { aloneOnPage } from './people/lone-names';
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
} from './people/named-things';
import {
  givenNameOfOther,
  insideInitials,
  insideWord,
  nameBeforeWhole,
  otherGivenName,
  partOfOtherName,
} from './neighbours';
import {
  bodyOfOtherName,
  brandAsSurname,
  companyOfName,
  titleAsWords,
} from './bodies/names-of-bodies';
import {
  bodyGoesOn,
  branchOfBody,
  countryInWord,
  foreignBody,
  otherCountry,
  partOfOtherBody,
  reserveBank,
} from './bodies/organisation-words';
import { personPer } from './outlets/passing-citations';
import {
  agencyCredited,
  bodyOfWord,
  deskNamed,
  initialOfName,
  officeAbout,
  titleBeginsBefore,
  titleGoesOn,
} from './outlets/outlet-credits';
import { wordWithoutArticle } from './outlets/article-names';
import {
  carrierAfter,
  engineNamed,
  everydayThing,
  initialsOfThing,
  namedSo,
  placeOfName,
  technicalInitials,
  thingOfInitials,
  wordOfPrograms,
} from './other-meanings';
import { otherCalling, otherLife } from './people/other-callings';
import { privatePerson, privatePersonInJapanese } from './people/private-people';
import { titleHyphenated, wordsOfOtherTongue } from './other-tongues';
import {
  goodsOfSurname,
  nameOfThing,
  thingOfName,
  thingOfNameInJapanese,
  titleAsWord,
  townOfBody,
} from './things-of-name';
import { partyAsWord, partyOfName } from './bodies/parties';
import { endOfTitle, everydayWord, shortNameGoesOn } from './japan/paper-names';
import { endOfOtherCountry, nounGoesOn } from './outlets/ends-of-titles';
import { endOfNamed, knownToFew, shortOnlyAtHome } from './outlets/press-reviews';
import { placeOfSurname } from './japan/place-surnames';
import type { Rule } from './reading';
import { loneKanji } from './people/roles';
import { outletUntitled, personTitled, strangerAbroad, strangerOnPage } from './people/short-names';

/** The rules whose signs only speak against a reading; a few in rules.ts do so besides. */
export const OBJECTIONS: readonly Rule[] = [
  titleUnfit,
  eraOfLeader,
  technicalInitials,
  thingOfInitials,
  initialsOfThing,
  wordOfPrograms,
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
  privatePerson,
  privatePersonInJapanese,
  wordsOfOtherTongue,
  titleHyphenated,
  thingOfName,
  goodsOfSurname,
  titleAsWord,
  nameOfThing,
  townOfBody,
  thingOfNameInJapanese,
  strangerAbroad,
  strangerOnPage,
  aloneOnPage,
];
