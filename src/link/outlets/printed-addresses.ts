import type { EntityId } from '../../model/entity';
import type { Candidate, Mention, NameMeaning } from '../../model/mention';
import { isInAddress } from '../../text/host-names';

// http://www.jiji.com/jc/…: an address that a text prints names the outlet whose host it is. It tells
// nothing of other names: a page that prints an address on time.com may mean the word by Time.

const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;

const isHost = ({ form }: NameMeaning): boolean => HOST.test(form);

/** What a page's candidates are, apart. */
export interface ApartAddresses {
  /** One for each printed address of an outlet that we hold, in document order. */
  readonly addresses: readonly Mention[];
  /** The names that stand in none of their hosts. */
  readonly others: readonly Candidate[];
}

/** Sets the hosts of printed addresses apart from the names of a page. */
export function setAddressesApart(candidates: readonly Candidate[]): ApartAddresses {
  const longest = new Map<string, Candidate>();
  for (const place of candidates) {
    if (!isInAddress(place.before, place.after) || !place.meanings.some(isHost)) continue;
    const key = `${String(place.block)}:${String(place.end)}`;
    const held = longest.get(key);
    if (held === undefined || place.start < held.start) longest.set(key, place);
  }
  if (longest.size === 0) return { addresses: [], others: candidates };
  const places = [...longest.values()].sort((a, b) => a.block - b.block || a.start - b.start);
  return {
    addresses: places.flatMap(toMention),
    others: candidates.filter((place) => !isWithin(place, places)),
  };
}

/** True for a name in one of some hosts, which are in order and apart from each other. */
function isWithin({ block, start, end }: Candidate, hosts: readonly Candidate[]): boolean {
  let [from, to] = [0, hosts.length];
  // The first host that ends behind the start of the name.
  while (from < to) {
    const middle = (from + to) >> 1;
    const host = hosts[middle];
    if (host !== undefined && (host.block < block || (host.block === block && host.end <= start))) {
      from = middle + 1;
    } else to = middle;
  }
  const host = hosts[from];
  return host?.block === block && host.start < end;
}

function toMention({ block, start, end, surface, meanings }: Candidate): readonly Mention[] {
  // On a platform anybody writes.
  const hosts = meanings.filter((meaning) => meaning.kind === 'outlet' && isHost(meaning));
  const ids = new Set<EntityId>(hosts.map(({ id }) => id));
  const [first] = hosts;
  if (first === undefined || ids.size > 1) return [];
  const evidence = [{ rule: 'name-alone', surface: first.form }];
  return [{ block, start, end, surface, link: { kind: 'linked', id: first.id }, evidence }];
}
