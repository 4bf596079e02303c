// What there is when a test fails, for whoever has nothing but its report: see tell-scene.ts and wait-until.ts.

/** Tells in a line or a few what there is; null once it is gone. */
type Describe = () => Promise<string | null>;

/** Longest that one part is waited for, ms: what hangs is told as such. */
const PATIENCE_MS = 3_000;

const HEADING = 'At that moment:';

const parts = new Set<Describe>();

/** Has something told when a test fails, as long as it is there. */
export function addToScene(describe: Describe): void {
  parts.add(describe);
}

async function told(describe: Describe): Promise<string | null> {
  const late = new Promise<string>((done) => {
    setTimeout(() => done('  (no answer)'), PATIENCE_MS);
  });
  const said = await Promise.race([
    describe().catch((error: unknown) => `  (${String(error).split('\n')[0] ?? ''})`),
    late,
  ]);
  if (said === null) parts.delete(describe);
  return said;
}

/** All that there is at this moment, as lines to be put behind a message; empty where nothing is. */
export async function describeScene(): Promise<string> {
  const lines = await Promise.all([...parts].map(told));
  const there = lines.filter((line) => line !== null);
  return there.length === 0 ? '' : `\n${HEADING}\n${there.join('\n')}`;
}

/** True for a message that tells of its moment already. */
export const hasScene = (message: string): boolean => message.includes(HEADING);
