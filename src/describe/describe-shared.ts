import type { PartialDate } from '../lib/iso-date';
import type { EntityBrief, EntityId } from '../model/entity';
import type { Owner, Profile, Role } from '../model/profile';
import { OWN_KNOWLEDGE } from '../model/provenance';
import type { CardSituation } from './card-situation';
import type { FactRow } from './describe-facts';
import { formatDate, formatInterval } from './format-date';
import { holdingOn, type SeenInterval } from './holding';
import { localPassage, namePassage, writtenOrJapanese, type Passage } from './passage';
import type { Reader } from './translate';

/** A tie of somebody to a body: a role there, or being owned by it. */
interface Tie {
  /** What two ties must share: id of the body, else its name. */
  readonly body: string;
  readonly bodyName: Passage;
  readonly kind: 'role' | 'owner' | 'self';
  readonly what: Passage | null;
  readonly time: (SeenInterval & { readonly asOf: PartialDate }) | null;
  readonly source: string | null;
}

// More rows push the rest of the card out of sight.
const ROWS_MAX = 6;

/** Bodies so large that sharing them says nothing. */
const TOO_LARGE = ['parliament', 'government'];

interface Shared extends Reader {
  readonly date: PartialDate | null;
  readonly bodies: ReadonlyMap<string, EntityBrief>;
  /** Ids of entities by every name they have, in lower case; owners are held by name. */
  readonly idOfName: ReadonlyMap<string, EntityId>;
}

function nameOf(profile: Profile, { language }: Reader): Passage {
  return namePassage(profile.display, language) ?? { text: profile.id, lang: null };
}

/** True for what held on the date of the page, or may have; without one, for what is open. */
function isThen(time: SeenInterval, { date }: Shared): boolean {
  if (date === null) return time.to === null && time.endUnknown !== true;
  return ['holds', 'may-hold'].includes(holdingOn(time, date));
}

function roleTie(role: Role, shared: Shared): Tie | null {
  const body = role.orgId ?? role.org?.toLowerCase();
  const brief = role.orgId === undefined ? undefined : shared.bodies.get(role.orgId);
  if (body === undefined || TOO_LARGE.includes(brief?.type ?? '') || !isThen(role, shared)) {
    return null;
  }
  const { language } = shared;
  const bodyName =
    (brief === undefined ? null : namePassage(brief.display, language)) ??
    ({ text: role.org ?? body, lang: null } as const);
  return {
    body,
    bodyName,
    kind: 'role',
    what: localPassage(role.title, language),
    time: role,
    source: role.source,
  };
}

function ownerTie(owner: Owner, shared: Shared): Tie | null {
  if (!isThen(owner, shared)) return null;
  const name = owner.name.toLowerCase();
  const id = shared.idOfName.get(name);
  const brief = id === undefined ? undefined : shared.bodies.get(id);
  const bodyName =
    (brief === undefined ? null : namePassage(brief.display, shared.language)) ??
    writtenOrJapanese(owner.name, owner.ja, shared.language);
  return {
    body: id ?? name,
    bodyName,
    kind: 'owner',
    what: null,
    time: owner,
    source: owner.source,
  };
}

function tiesOf(profile: Profile, shared: Shared): readonly Tie[] {
  switch (profile.kind) {
    case 'unnamed':
      return [];
    case 'person':
      return profile.roles.map((role) => roleTie(role, shared)).filter((tie) => tie !== null);
    case 'outlet':
    case 'organisation':
    case 'platform': {
      const self: Tie = {
        body: profile.id,
        bodyName: nameOf(profile, shared),
        kind: 'self',
        what: null,
        time: null,
        source: null,
      };
      const owners = (profile.owners ?? []).map((owner) => ownerTie(owner, shared));
      return [self, ...owners.filter((tie) => tie !== null)];
    }
  }
}

function describeWhat(tie: Tie, { translate, language }: Shared): Passage {
  switch (tie.kind) {
    case 'role':
      return tie.what ?? tie.bodyName;
    case 'owner':
      return { text: translate('sharedOwner', tie.bodyName.text), lang: language };
    case 'self':
      return { text: translate('sharedBody'), lang: language };
  }
}

function describeTime({ time }: Tie, shared: Shared): string | null {
  if (time === null) return null;
  const asOf = shared.translate('asOf', formatDate(time.asOf, shared.language));
  return time.status === 'as-of' ? asOf : (formatInterval(time, shared) ?? asOf);
}

function describeRow(other: Profile, tie: Tie, shared: Shared): FactRow {
  const time = describeTime(tie, shared);
  return {
    label: nameOf(other, shared).text,
    value: describeWhat(tie, shared),
    notes: time === null ? [] : [{ text: time, lang: shared.language }],
    isUnverified: tie.source === OWN_KNOWLEDGE,
  };
}

/** The tie of another that meets one of the subject's; a body and its own member meet too. */
function findShared(own: readonly Tie[], others: readonly Tie[]): Tie | null {
  for (const tie of own) {
    const met = others.find((other) => other.body === tie.body);
    if (met !== undefined) return met;
  }
  return null;
}

/** Who else on the page has a tie to the same body on the page's date: name, tie, dates. */
export function describeShared(
  profile: Profile,
  { page, others, bodies }: CardSituation,
  reader: Reader,
): readonly FactRow[] {
  const shared: Shared = {
    ...reader,
    date: page.date?.value ?? null,
    bodies: new Map(bodies.map((brief) => [brief.id, brief])),
    idOfName: new Map(
      bodies.flatMap(({ id, display }) =>
        [display.en, display.ja, display.und].flatMap((name) =>
          name === undefined ? [] : [[name.toLowerCase(), id] as const],
        ),
      ),
    ),
  };
  const own = tiesOf(profile, shared);
  return others
    .flatMap((other) => {
      const tie = findShared(own, tiesOf(other, shared));
      return tie === null ? [] : [describeRow(other, tie, shared)];
    })
    .slice(0, ROWS_MAX);
}
