import type { Candidate } from '../model/mention';

/** The text on both sides of a name, up to 80 UTF-16 code units of each; no pattern runs across the name. */
export function textAround({ before, after }: Candidate): string {
  return `${before}\n${after}`;
}
