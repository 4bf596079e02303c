/** Surnames of people in the news that are words besides, and stand with a capital in headlines. */
const WORDS: ReadonlySet<string> = new Set(
  `
    abbott archer bacon baker banks bar barber barr barrack bash bass bean begin bell berry best
    bishop black bloom blunt bolt bond booker borne brand breton bridges brink brooks brown burn
    burns bush butler cain card carter case cash chance chase chew church clay close cloud cole cook
    cooper cotton cox crane crank cross crow cruz daily day dean downing drew english farmer field
    fields figures fine fisher flake flood flowers foot ford forest foster fox frank freeman french
    frost gallant gang gates gill glass gold golden good gore grant graves gray green grey guest
    hall hand hanks harder harper hawk hill holder hood hope horn house hunt hunter jobs jordan judd
    justice kerry key king kirby knight lack laden lake lama lamb land lane law lee lemon lie little
    locke long lord lott love low lynch mace magyar major march marks marsh mason mast may mead
    meadows meek mill miller mills moody moon moore moran morning moss north pace page palmer park
    parks paul pearl pence perry pike pitt pope porter post potter power powers price prince quick
    rand rather read reed rice rich ridge rivers rock rose rounds rush rusk sage salami sands savage
    self sessions sharp shepherd shields short singer slaughter small smith snow song south spring
    stark steel steele stent stern stone street strong summers sun swift tang tatar taylor thatch
    thorn turner van wade walker wall walls ward warner warren waters watt watts weaver webb weeks
    wells west white wicker will wise wolf wood woods wright young`
    .trim()
    .split(/\s+/),
);

/** True for a surname that is a word as well, such as Price or Hunt. */
export function isSurnameWord(word: string): boolean {
  return WORDS.has(word.toLowerCase());
}
