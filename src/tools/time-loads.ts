import { setTimeout } from 'node:timers/promises';
import type { LoadPair } from './page-row';
import type { TabAsker } from './tab-asker';
import { load } from './visit-page';

/** A page as a side loads it. */
export interface TimedSide {
  readonly options: Parameters<typeof load>[0];
  readonly asker: TabAsker | null;
}

/** How long a side is left alone before it loads again: what it still collects or draws is done by then. */
const REST_MS = 100;

/**
 * Time to load a page from nothing, ms. What comes after the load, as our reading and linking, is
 * waited for: else the other side would share the processor with it.
 */
async function timeLoad({ options, asker }: TimedSide): Promise<number> {
  await options.tab.goto('about:blank');
  await setTimeout(REST_MS);
  const ms = await load(options);
  await asker?.readMentions();
  return ms;
}

/** Loads with the extension and without; who begins takes turns. */
export async function timeLoads(
  { ours, bare }: { readonly ours: TimedSide; readonly bare: TimedSide },
  pairs: number,
): Promise<readonly LoadPair[]> {
  const loads: LoadPair[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    const isOursFirst = pair % 2 === 0;
    const first = await timeLoad(isOursFirst ? ours : bare);
    const second = await timeLoad(isOursFirst ? bare : ours);
    loads.push(
      isOursFirst ? { withUs: first, without: second } : { withUs: second, without: first },
    );
  }
  return loads;
}
