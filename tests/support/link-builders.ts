import { entityId } from '../../src/model/entity';
import type { KeptLink } from '../../src/model/kept-link';
import type { LinkHolder } from '../../src/model/link-holder';
import type { Vetting } from '../../src/model/vetting';

/** A link of a list, undecided. */
export const aLink = (n: number, url: string, parts: Partial<KeptLink> = {}): KeptLink => ({
  ...{ n, url, decision: null, note: '' },
  ...parts,
});

/** What a known link tells: its host belongs to `id`. */
export function aVetting(url: string, parts: Partial<Vetting> = {}): Vetting {
  const whole = /^\w+:/.test(url) ? url : `https://${url}`;
  const { href, hostname } = new URL(whole);
  return {
    url,
    host: hostname,
    registrableDomain: hostname,
    steps: [],
    target: { url: href, host: hostname, registrableDomain: hostname },
    verdict: { kind: 'unknown' },
    warning: null,
    ...parts,
  };
}

/** The verdict on a host that an outlet holds. */
export const heldBy = (id: string) =>
  ({ kind: 'known', id: entityId(id), role: 'outlet' }) as const;

/** An outlet that links lead to. */
export const aHolder = (id: string, parts: Partial<LinkHolder> = {}): LinkHolder => ({
  brief: { id: entityId(id), kind: 'outlet', tier: 1, display: { en: id.toUpperCase() } },
  domains: [{ host: `${id}.example`, match: 'suffix' }],
  seats: [],
  ratings: [],
  acts: [],
  ...parts,
});
