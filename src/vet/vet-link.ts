import type { EntityId } from '../model/entity';
import type { Step, Verdict, Vetting, Warning } from '../model/vetting';
import type { HostBook } from '../profiles/host-book';
import { undoAmp } from './amp-pages';
import { openAssessor, type HostAssessment } from './assess-host';
import { readLink } from './read-link';
import { isOwnShortLink } from './shorteners';
import { dropTracking } from './tracking';
import { unwrap } from './unwrap';

/** Vets one link. Never throws, and asks nobody: the same link always gets the same answer. */
export type VetLink = (text: string) => Vetting;

/**
 * Characters read in all layers of one link together: two hundred layers of an ordinary link, and
 * some ten of the longest that is read, so that no link costs more than a few milliseconds.
 */
const READ_MAX_LENGTH = 2 ** 19;

/** What a link comes to: everything but what it was as given. */
type Outcome = Pick<Vetting, 'target' | 'verdict' | 'warning'>;

/** Opens a vetting over a book of hosts. */
export function openVetting(book: HostBook): VetLink {
  const assess = openAssessor(book);

  function judge(url: URL, assessed: HostAssessment): Outcome {
    return {
      target: { url: url.href, host: assessed.host, registrableDomain: assessed.split.domain },
      verdict: verdictOf(url, assessed, book),
      warning: warningOf(url, assessed),
    };
  }

  return (text) => {
    const steps: Step[] = [];
    let given: HostAssessment | null = null;
    const end = ({ target, verdict, warning }: Outcome): Vetting => ({
      url: text,
      host: given?.host ?? null,
      registrableDomain: given?.split.domain ?? null,
      steps,
      target,
      verdict,
      warning,
    });
    let unread = READ_MAX_LENGTH;
    let rest = text;
    for (;;) {
      unread -= rest.length;
      if (unread < 0) return end(without({ kind: 'too-deep' }));
      const read = readLink(rest);
      switch (read.kind) {
        case 'no-link':
          return end(without({ kind: 'no-link', reason: read.reason }));
        case 'no-page':
          return end(without({ kind: 'no-page', scheme: read.scheme }));
        case 'view':
          rest = read.target;
          steps.push({ kind: 'view', by: read.scheme, url: rest });
          continue;
        case 'page': {
          const { url } = read;
          const assessed = assess(read.host);
          given ??= assessed;
          const carried = assessed.unwrapper === null ? null : unwrap(assessed.unwrapper, url);
          if (carried !== null) {
            rest = carried.target;
            steps.push({ kind: carried.kind, by: assessed.host, url: rest });
            continue;
          }
          const { nature } = assessed;
          const shown = nature.kind === 'held' ? undoAmp(url, nature.holder, book) : null;
          if (shown !== null) {
            rest = shown;
            steps.push({ kind: 'amp', by: assessed.host, url: rest });
            continue;
          }
          const clean = dropTracking(url.search);
          if (clean !== null) {
            const { dropped, search } = clean;
            url.search = search;
            steps.push({ kind: 'tracking', by: assessed.host, url: url.href, dropped });
          }
          return end(judge(url, assessed));
        }
      }
    }
  };
}

const SCRIPTS = new Set(['javascript', 'vbscript', 'data']);

function without(verdict: Verdict): Outcome {
  const isScript = verdict.kind === 'no-page' && SCRIPTS.has(verdict.scheme);
  return {
    target: null,
    verdict,
    warning: isScript ? { kind: 'script', scheme: verdict.scheme } : null,
  };
}

function verdictOf(url: URL, { nature, host, split }: HostAssessment, book: HostBook): Verdict {
  switch (nature.kind) {
    case 'held': {
      const { id, role } = nature.holder;
      if (isOwnShortLink(host, split.domain, url.pathname)) return { kind: 'shortened', owner: id };
      return { kind: 'known', id, role: role === 'organisation' ? role : 'outlet' };
    }
    case 'platform': {
      const account = nature.platform.accountOf(url);
      const owner = nature.platform.host === 'bsky.app' ? ownerOf(account, book) : null;
      return { kind: 'platform', name: nature.platform.name, id: nature.id, account, owner };
    }
    case 'portal': {
      const { name, originOf } = nature.portal;
      return { kind: 'portal', name, id: nature.id, origin: ownerOf(originOf(url.pathname), book) };
    }
    case 'shortener':
      return { kind: 'shortened', owner: nature.owner };
    case 'shared':
    case 'address':
    case 'local':
    case 'ending':
      return { kind: nature.kind };
    case 'unknown':
      return { kind: 'unknown' };
  }
}

/** The outlet that holds a host; Bluesky lets an account bear a host only if its holder agrees. */
function ownerOf(host: string | null, book: HostBook): EntityId | null {
  if (host === null || !host.includes('.')) return null;
  const holder = book.find(host.toLowerCase());
  return holder?.role === 'outlet' ? holder.id : null;
}

function warningOf(url: URL, { nature }: HostAssessment): Warning | null {
  if (nature.kind === 'unknown' && nature.lookAlike !== null) {
    return { kind: 'look-alike', ...nature.lookAlike };
  }
  if (url.username !== '' || url.password !== '') {
    return { kind: 'credentials', user: url.username };
  }
  if (nature.kind === 'address') return { kind: 'address' };
  return url.port === '' ? null : { kind: 'port', port: Number(url.port) };
}
