/**
 * Surnames of somebody whom all know that many others bear as well: scientists, athletes, actors, families
 * of one's own town. In the news they stand for one; on pages of other kinds as often for a stranger.
 */
const SURNAMES: ReadonlySet<string> = new Set(
  `
  altman applebaum ashcroft baier bannon barrot bondi bradlee breedlove burnham coulter dacre duckworth duda
  esper fallows fidan froman georgieva gerasimov grossi haberman hamre harari hersh holbrooke koppel kuchma
  kurti kushner leavitt licht longbottom maccallum marles mattis mcconnell medvedev meese melber merz miers
  milley modi mulino orban panetta paxman peres petraeus pistorius plame prodi radev reznikov rubio russert
  sadat safire sandu scholz schoof schumer sikorski strelkov stubb suslov swinney thune timchenko turness
  tusk ushakov vance volodin wagenknecht warsh watling watters wilders wiles yermak`
    .trim()
    .split(/\s+/),
);

/** True for a surname in Latin letters that means somebody well known, and many others. */
export function isNamesakeSurname(surname: string): boolean {
  return SURNAMES.has(surname.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
}
