import type { EntityId } from './entity';

/** What stood between a link and the page it leads to. */
export type StepKind =
  | 'view'
  | 'archive'
  | 'amp'
  | 'translation'
  | 'reader'
  | 'proxy'
  | 'redirect'
  | 'share'
  | 'bookmark'
  | 'tracking';

/** One layer taken off a link. */
export interface Step {
  readonly kind: StepKind;
  /** Host whose layer it was. */
  readonly by: string;
  /** The link below. */
  readonly url: string;
  /** Names of the parameters dropped; with `tracking` alone. */
  readonly dropped?: readonly string[];
}

/** In what way a host looks like one that it is not. */
export type Likeness =
  /** A known host stands in front of another domain: `bbc.com.news-login.example`. */
  | 'host-in-front'
  /** Characters or groups of letters that look the same: `аsahi.com` with a Cyrillic letter. */
  | 'same-look'
  /** The same name under another ending. */
  | 'other-ending'
  /** The same name with hyphens put in. */
  | 'hyphens'
  /** The same name with a word that newsrooms use. */
  | 'added-words'
  /** One letter more, less, other or swapped. */
  | 'one-edit';

/** Whom a host imitates, and how. */
export interface LookAlike {
  readonly likeness: Likeness;
  readonly imitates: EntityId;
  /** The host that it looks like. */
  readonly host: string;
}

/** Who publishes what stands behind a link, as far as the link itself tells. */
export type Verdict =
  /** The host belongs to an entity of the database. */
  | { readonly kind: 'known'; readonly id: EntityId; readonly role: 'outlet' | 'organisation' }
  /** Anybody may publish there. `owner` where the account proves itself by a host of its own. */
  | {
      readonly kind: 'platform';
      readonly name: string;
      readonly id: EntityId | null;
      readonly account: string | null;
      readonly owner: EntityId | null;
    }
  /** A portal of other people's pieces. `origin` where the path names the provider. */
  | {
      readonly kind: 'portal';
      readonly name: string;
      readonly id: EntityId | null;
      readonly origin: EntityId | null;
    }
  /** Only a server knows the page. `owner` where the short host is an outlet's own. */
  | { readonly kind: 'shortened'; readonly owner: EntityId | null }
  /** Several outlets share the host. */
  | { readonly kind: 'shared' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'address' }
  | { readonly kind: 'local' }
  | { readonly kind: 'ending' }
  | { readonly kind: 'no-page'; readonly scheme: string }
  | { readonly kind: 'no-link'; readonly reason: 'empty' | 'too-long' | 'malformed' | 'no-host' }
  /** More wrappers in one link than anybody makes in good faith. */
  | { readonly kind: 'too-deep' };

/** What is wrong about a link; the gravest alone. */
export type Warning =
  | ({ readonly kind: 'look-alike' } & LookAlike)
  /** Text before an `@`, which is a user name and not the host. */
  | { readonly kind: 'credentials'; readonly user: string }
  | { readonly kind: 'script'; readonly scheme: string }
  | { readonly kind: 'address' }
  | { readonly kind: 'port'; readonly port: number };

/** The page that a link leads to once everything around it is taken off. */
interface LinkTarget {
  readonly url: string;
  readonly host: string;
  readonly registrableDomain: string | null;
}

/** All that a link tells without asking anybody. */
export interface Vetting {
  /** The link as it was given. */
  readonly url: string;
  /** Host of the link as given; null for what has none. */
  readonly host: string | null;
  readonly registrableDomain: string | null;
  readonly steps: readonly Step[];
  /** Null where no page is behind the link. */
  readonly target: LinkTarget | null;
  readonly verdict: Verdict;
  readonly warning: Warning | null;
}

/** The entities that a vetting speaks of: whom it names first, then whom it only mentions. */
export function entitiesOf({ verdict, warning }: Vetting): readonly EntityId[] {
  const imitated = warning?.kind === 'look-alike' ? [warning.imitates] : [];
  return [speakerOf(verdict), placeOf(verdict), ...imitated].filter((id) => id !== null);
}

/** Who speaks behind the link. */
export function speakerOf(verdict: Verdict): EntityId | null {
  switch (verdict.kind) {
    case 'known':
      return verdict.id;
    case 'platform':
    case 'shortened':
      return verdict.owner;
    case 'portal':
      return verdict.origin;
    case 'shared':
    case 'unknown':
    case 'address':
    case 'local':
    case 'ending':
    case 'no-page':
    case 'no-link':
    case 'too-deep':
      return null;
  }
}

/** Where it is published, for platforms and portals that the database knows. */
export function placeOf(verdict: Verdict): EntityId | null {
  return verdict.kind === 'platform' || verdict.kind === 'portal' ? verdict.id : null;
}
