import type { PartialDate } from '../lib/iso-date';
import type { EntityBrief, EntityId } from '../model/entity';
import type { Owner, Role } from '../model/profile';
import type { TiedEntity } from '../model/tied-entity';
import type { CardSituation } from './card-situation';
import type { FactRow } from './describe-facts';
import { formatInterval } from './format-date';
import { maybeHeldOn, type SeenInterval } from './holding';
import { sourced, type CardReader, type Note, type SourcedDatum } from './origin';
import { localPassage, namePassage, writtenOrJapanese, type Passage } from './passage';
import type { Reader } from './translate';

/** A tie of somebody to a body: a role there, or being owned by it. */
interface Tie {
  /** What two ties must share: id of the body, else its name. */
  readonly body: string;
  readonly bodyName: Passage;
  readonly kind: 'role' | 'owner' | 'self';
  readonly what: Passage | null;
  /** The role or the ownership; null for the body itself. */
  readonly datum: (SeenInterval & SourcedDatum & { readonly asOf: PartialDate }) | null;
}

/** A tie of another, and the datum that it rests on: that of the subject, where the other is the body. */
interface Meeting {
  readonly other: TiedEntity['brief'];
  readonly tie: Tie;
  readonly datum: SourcedDatum;
}

// More rows push the rest of the card out of sight.
const ROWS_MAX = 6;

/** Bodies so large that sharing them says nothing. */
const TOO_LARGE = ['parliament', 'government'];

/** What ties are looked for with. */
interface TieContext extends Reader {
  readonly date: PartialDate | null;
  readonly bodies: ReadonlyMap<string, EntityBrief>;
  /** Ids of entities by every name they have, in lower case; owners are held by name. */
  readonly idOfName: ReadonlyMap<string, EntityId>;
}

function nameOf({ id, display }: TiedEntity['brief'], { language }: Reader): Passage {
  return namePassage(display, language) ?? { text: id, lang: null };
}

/** True for what held on the date of the page, or may have; without one, for what is open. */
function isThen(time: SeenInterval, { date }: TieContext): boolean {
  if (date === null) return time.to === null && time.endUnknown !== true;
  return maybeHeldOn(time, date);
}

function roleTie(role: Role, shared: TieContext): Tie | null {
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
    datum: role,
  };
}

function ownerTie(owner: Owner, shared: TieContext): Tie | null {
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
    datum: owner,
  };
}

function tiesOf({ brief, roles, owners }: TiedEntity, shared: TieContext): readonly Tie[] {
  switch (brief.kind) {
    case 'unnamed':
      return [];
    case 'person':
      return roles.map((role) => roleTie(role, shared)).filter((tie) => tie !== null);
    case 'outlet':
    case 'organisation':
    case 'platform': {
      const self: Tie = {
        body: brief.id,
        bodyName: nameOf(brief, shared),
        kind: 'self',
        what: null,
        datum: null,
      };
      const owned = owners.map((owner) => ownerTie(owner, shared));
      return [self, ...owned.filter((tie) => tie !== null)];
    }
  }
}

function describeWhat(tie: Tie, { translate, language }: Reader): Passage {
  switch (tie.kind) {
    case 'role':
      return tie.what ?? tie.bodyName;
    case 'owner':
      return { text: translate('sharedOwner', tie.bodyName.text), lang: language };
    case 'self':
      return { text: translate('sharedBody'), lang: language };
  }
}

/** The dates of a tie; where they are old or not known, the day on which it was seen. */
function describeTime({ datum }: Tie, reader: Reader): readonly Note[] {
  if (datum === null) return [];
  const interval = datum.status === 'as-of' ? null : formatInterval(datum, reader);
  return [interval === null ? 'as-of' : { text: interval, lang: reader.language }];
}

/** The tie of another that meets one of the subject's; a body and its own member meet too. */
function findMeeting(own: readonly Tie[], other: TiedEntity, shared: TieContext): Meeting | null {
  const others = tiesOf(other, shared);
  for (const mine of own) {
    const tie = others.find(({ body }) => body === mine.body);
    const datum = tie?.datum ?? mine.datum;
    if (tie !== undefined && datum !== null) return { other: other.brief, tie, datum };
  }
  return null;
}

/** Who else on the page has a tie to the same body on the page's date. */
export function findShared(
  subject: TiedEntity,
  { page, others, bodies }: CardSituation,
  reader: Reader,
): readonly Meeting[] {
  const shared: TieContext = {
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
  const own = tiesOf(subject, shared);
  return others
    .map((other) => findMeeting(own, other, shared))
    .filter((meeting) => meeting !== null)
    .slice(0, ROWS_MAX);
}

/** Shared ties in words: name, tie, dates. */
export function describeShared(
  meetings: readonly Meeting[],
  reader: CardReader,
): readonly FactRow[] {
  return meetings.flatMap(({ other, tie, datum }) => {
    const row = {
      label: nameOf(other, reader).text,
      value: describeWhat(tie, reader),
      notes: describeTime(tie, reader),
    };
    return sourced(row, reader.origins.of(datum));
  });
}
