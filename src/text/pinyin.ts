// Every syllable of standard Chinese: an initial, a vowel or two, an n, ng or r.
const SYLLABLE =
  /^(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:[iu]?[aeo]|[aeo][iu]|[iu]?ao|[iu]?ai|ou|iu|ui|ia|ie|i|u|ue)(?:n|ng|r)?$/i;

/** True for one capitalised syllable of Chinese in Latin letters, as in Wang Yi. */
export function isPinyinSyllable(word: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(word) && SYLLABLE.test(word);
}
