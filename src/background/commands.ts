import type { ContentCalls } from '../protocol/calls';
import type { Asker } from '../protocol/channel';

// Names of the commands as manifest.json lists them.
const STEPS: ReadonlyMap<string, 1 | -1> = new Map([
  ['next-mention', 1],
  ['previous-mention', -1],
]);

/** The command that opens the page on which links are judged. */
export const VET_LINKS_COMMAND = 'vet-links';

/** Carries out a keyboard command in the page in front; without a script of ours there, nothing. */
export async function carryOut(command: string, askPage: Asker<ContentCalls>): Promise<void> {
  const step = STEPS.get(command);
  if (step === undefined) return;
  await askPage('moveToMention', { step }).catch(() => undefined);
}
