import type { Candidate, NameMeaning } from '../../model/mention';

const MIDDLE_OF_SENTENCE = /[\p{Ll}\p{N}][,;]?\s+["“‘'(]?$/u;

/** True where no sentence or headline sets a capital. */
export function isMiddleOfSentence({ before }: Candidate): boolean {
  return MIDDLE_OF_SENTENCE.test(before);
}

/** Time, People, Nature: a common word as an outlet's whole name. */
export function isCommonWord({ kind, aliasKind, needs, form }: NameMeaning): boolean {
  return (
    kind === 'outlet' && aliasKind === 'full' && needs === 'context' && /^[A-Z][a-z]+$/.test(form)
  );
}
