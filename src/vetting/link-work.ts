import type { EntityId } from '../model/entity';
import {
  LINKS_MAX,
  NOTE_MAX_LENGTH,
  VET_URLS_MAX,
  type Decision,
  type KeptLink,
} from '../model/kept-link';
import type { LinkHolder } from '../model/link-holder';
import type { Vetting } from '../model/vetting';
import type { BackgroundCalls } from '../protocol/calls';
import type { Asker } from '../protocol/channel';
import type { LinkStore } from './kept-links';
import type { NewLink } from './links-file';

/** How far judging has come. */
type WorkPhase = 'idle' | 'working' | 'stopped' | 'failed';

/** A list of links and all that is known of them. */
export interface WorkState {
  readonly links: readonly KeptLink[];
  /** By the link as given. */
  readonly vettings: ReadonlyMap<string, Vetting>;
  readonly holders: ReadonlyMap<EntityId, LinkHolder>;
  readonly phase: WorkPhase;
  /** The browser did not keep the last change. */
  readonly isStoreFailing: boolean;
}

/** What can be done with a list. */
export interface LinkWork {
  readonly state: () => WorkState;
  /** Reads what was kept and judges it. */
  readonly start: () => Promise<void>;
  /** Adds links behind those on the list and judges them; answers how many found room. */
  readonly add: (links: readonly NewLink[]) => Promise<number>;
  readonly decide: (n: number, decision: Decision | null) => Promise<void>;
  readonly note: (n: number, text: string) => Promise<void>;
  readonly clear: () => Promise<void>;
  readonly stop: () => void;
  /** Judges what has not been judged; ends when all is, after a stop or a failure. */
  readonly goOn: () => Promise<void>;
}

/** What a list of links works with. */
export interface WorkParts {
  readonly ask: Asker<BackgroundCalls>;
  readonly store: LinkStore;
  readonly onChange: () => void;
}

// What a window shows comes at once; later questions are as large as one may be.
const FIRST_SLICE = 20;

/** Opens an empty list over a store; `start` reads what the store holds. */
export function openLinkWork({ ask, store, onChange }: WorkParts): LinkWork {
  let state: WorkState = {
    links: [],
    vettings: new Map(),
    holders: new Map(),
    phase: 'idle',
    isStoreFailing: false,
  };
  // Links are judged by one loop at a time, which sees what is added meanwhile. A loop that was
  // stopped while it waited for an answer ends when that comes, even if another has begun.
  let running: Promise<void> = Promise.resolve();
  let loops = 0;
  /** Numbers of links whose last change the store did not take. */
  const unkept = new Set<number>();
  /** What could not be read must not be written over: it may be whole again tomorrow. */
  let isReadable = true;

  function change(parts: Partial<WorkState>): void {
    state = { ...state, ...parts };
    onChange();
  }

  /** Has links kept, and with them those that were not kept before. */
  async function keep(links: readonly KeptLink[]): Promise<void> {
    const owed = state.links.filter(({ n }) => unkept.has(n));
    const all = [...new Map([...owed, ...links].map((link) => [link.n, link])).values()];
    for (const { n } of owed) unkept.delete(n);
    const isKept = await carryOut(() => store.put(all));
    if (!isKept) for (const { n } of all) unkept.add(n);
  }

  async function carryOut(work: () => Promise<void>): Promise<boolean> {
    if (!isReadable) return false;
    const isDone = await work().then(
      () => true,
      () => false,
    );
    if (state.isStoreFailing === isDone) change({ isStoreFailing: !isDone });
    return isDone;
  }

  function unjudged(most: number): readonly string[] {
    const urls = new Set<string>();
    for (const { url } of state.links) {
      if (urls.size === most) break;
      if (!state.vettings.has(url)) urls.add(url);
    }
    return [...urls];
  }

  async function judge(loop: number): Promise<void> {
    let most = FIRST_SLICE;
    while (state.phase === 'working' && loop === loops) {
      const urls = unjudged(most);
      if (urls.length === 0) {
        change({ phase: 'idle' });
        return;
      }
      try {
        const { vettings, holders } = await ask('vetLinks', { urls });
        change({
          vettings: new Map([...state.vettings, ...vettings.map((one) => [one.url, one] as const)]),
          holders: new Map([
            ...state.holders,
            ...holders.map((one) => [one.brief.id, one] as const),
          ]),
        });
      } catch {
        if (loop === loops) change({ phase: 'failed' });
        return;
      }
      most = VET_URLS_MAX;
    }
  }

  function goOn(): Promise<void> {
    if (state.phase !== 'working') {
      change({ phase: 'working' });
      running = judge((loops += 1));
    }
    return running;
  }

  async function update(n: number, parts: Partial<KeptLink>): Promise<void> {
    const links = state.links.map((link) => (link.n === n ? { ...link, ...parts } : link));
    const changed = links.filter((link) => link.n === n);
    change({ links });
    await keep(changed);
  }

  return {
    state: () => state,
    async start() {
      const links = await store.read().catch(() => null);
      isReadable = links !== null;
      if (links === null) change({ isStoreFailing: true });
      else change({ links });
      if (state.links.length > 0) await goOn();
    },
    async add(links) {
      const last = state.links.at(-1)?.n ?? 0;
      const added = links
        .slice(0, LINKS_MAX - last)
        .map((link, index) => ({ ...link, n: last + index + 1 }));
      change({ links: [...state.links, ...added] });
      // Kept while the worker judges: whatever happens to it meanwhile loses nothing.
      void goOn();
      await keep(added);
      return added.length;
    },
    decide: (n, decision) => update(n, { decision }),
    note: (n, text) => update(n, { note: text.slice(0, NOTE_MAX_LENGTH) }),
    async clear() {
      change({ links: [], phase: 'idle' });
      unkept.clear();
      await carryOut(store.clear);
    },
    stop: () => {
      if (state.phase === 'working') change({ phase: 'stopped' });
    },
    goOn,
  };
}
