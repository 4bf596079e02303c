import { isCommonInJapanese } from './japanese-surnames';

/**
 * The surnames that most people in English-speaking countries bear, with those that are most common
 * in some other languages: beside a common first name they can be anybody's.
 */
const SURNAMES: ReadonlySet<string> = new Set(
  `
  adams alexander allen anderson armstrong bailey baker barnes bell bennett brooks brown bryant burns
  butler campbell carter chapman clark clarke cole coleman collins cook cooper cox crawford cruz
  cunningham davies davis dixon duncan dunn edwards ellis evans ferguson fisher flores ford foster fox
  fraser freeman friedman gibson gomez gonzalez gordon graham grant gray green griffin hall hamilton
  hammond hansen harris harrison hart harvey henderson henry hernandez hill holmes howard hughes hunt
  hunter jackson james jenkins jensen johnson johnston jones jordan kelly kennedy king knight larsen
  lee lewis lopez lynch marshall martin martinez mason matthews mccarthy mccormack mcdonald miller
  mills mitchell moore morgan morris morrison murphy murray myers nelson nguyen nielsen o'brien
  o'connor olsen owen palmer parker patterson pearson perez perry peterson phillips pierce porter
  powell price quinn ramirez reed reid reynolds richards richardson rivera roberts robertson robinson
  rodriguez rogers rose ross russell ryan sanchez schmidt scott shaw simmons simpson smart smith
  spencer stevens stewart stone sullivan taylor thomas thompson thomson torres tucker turner walker
  wallace walsh ward warren washington watson webb wells west white wilkinson williams williamson
  wilson wood woods wright young fernandez garcia rossi ferrari muller schneider fischer weber meyer
  wagner becker hoffmann dubois durand moreau silva santos oliveira souza costa ivanov kuznetsov
  petrov smirnov popov sokolov novak nowak kowalski singh kumar sharma gupta khan ali ahmed hussain
  hassan johansson andersson karlsson nilsson eriksson larsson olsson persson svensson gustafsson
  jonsson virtanen korhonen makinen nieminen makela hamalainen laine koskinen johansen andersen
  pedersen christensen rasmussen sørensen berg russo bianchi romano colombo ricci marino greco gallo
  conti wisniewski wojcik kaminski lewandowski zielinski svoboda novotny dvorak nagy kovacs toth szabo
  horvath petrovic jovanovic nikolic popescu ionescu dimitrov georgiev bakker visser jansen smit
  bernard petit richard robert leroy simon laurent lefebvre schulz richter klein wolf schroder neumann
  schwarz zimmermann braun kruger hofmann hartmann lange yılmaz kaya demir celik sahin yıldız chen li
  liu wang wong wu yang zhang zhao zhou huang lin kim park choi jung tran pham mueller gabriel morales correa
  uribe sharon mubarak palin lindner peres rabin ghani`
    .trim()
    .split(/\s+/u),
);

/** True for a surname in Latin letters that very many people bear. */
export function isCommonSurname(surname: string): boolean {
  return SURNAMES.has(
    surname.normalize('NFD').replace(/\p{M}/gu, '').replace('’', "'").toLowerCase(),
  );
}

/** True for a surname that very many people bear, in whichever script. */
export function isCommonInAnyScript(surname: string): boolean {
  return isCommonSurname(surname) || isCommonInJapanese(surname);
}
