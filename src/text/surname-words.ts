/** Surnames of people in the news that are words besides, and stand with a capital in headlines. */
const WORDS: ReadonlySet<string> = new Set(
  `
  abbott archer baker banks barber barr bass bell berry best bishop black bloom blunt bolt bond booker
  brand bridges brooks brown burn burns bush butler cain carter case cash chance chase church clay close cole cook cooper
  cotton cox cross crow cruz daily day dean drew english farmer field fields fisher flake flowers ford
  forest foster fox frank freeman french frost gates glass gold good gore grant gray green grey hall
  hand hanks harper hawk hill holder hood hope horn house hunt hunter jordan judd justice kerry key king
  kirby knight lake lamb land lane law lee lemon little locke long lord lott love low lynch major march marks marsh
  mason may meadows meek mill miller mills moon moore moran morning moss north page park parks paul pearl pence perry
  pike pitt pope porter post potter power powers price prince quick quick rand rather read reed rice rich ridge
  rivers rock rose rush rusk sage sands savage self sharp shepherd shields short singer small
  smith snow south spring stark steel steele stern stone street strong summers sun swift taylor thatch thorn
  turner van wade walker wall walls ward warner warren waters watt watts weaver webb weeks wells west white
  will wise wolf wood woods wright young`
    .trim()
    .split(/\s+/),
);

/** True for a surname that is a word as well, such as Price or Hunt. */
export function isSurnameWord(word: string): boolean {
  return WORDS.has(word.toLowerCase());
}
