import type { EntityId } from '../model/entity';
import type { LinkHolder } from '../model/link-holder';
import type { Likeness, Step, StepKind, Verdict, Vetting, Warning } from '../model/vetting';
import { compareNewestFirst } from './compare-dates';
import { formatDate } from './format-date';
import { countryName } from './intl-names';
import { localPassage, namePassage } from './passage';
import { joinList, type MessageKey, type Reader } from './translate';

/** A judged link and what stands around it on a list. */
export interface JudgedLink {
  readonly url: string;
  readonly vetting: Vetting;
  /** Rows with the same page: folded into this one, or the first of them that is not this one. */
  readonly sameAs: SamePage;
}

/** Other rows that lead to the same page. */
export type SamePage =
  | { readonly kind: 'none' }
  | { readonly kind: 'first'; readonly others: readonly number[] }
  | { readonly kind: 'later'; readonly first: number };

/** One remark on a link. */
export interface LinkNote {
  readonly kind:
    'look-alike' | 'mismatch' | 'unresolved' | 'warning' | 'act' | 'steps' | 'host' | 'duplicate';
  /** Look-alike, mismatch, not resolved and the other warnings are to be read first. */
  readonly isReadFirst: boolean;
  /** The first words in bold; null where nothing stands out. */
  readonly strong: string | null;
  readonly text: string;
}

/** Whom a link speaks of. */
interface Spoken {
  readonly speaker: LinkHolder | null;
  readonly holderOf: (id: EntityId | null) => LinkHolder | null;
}

// More would make a row taller than the window; the card tells them all.
const ACTS_FIRST = 2;

const LIKENESSES: Readonly<Record<Likeness, MessageKey>> = {
  'host-in-front': 'vetLookInFront',
  'same-look': 'vetLookSame',
  'other-ending': 'vetLookEnding',
  hyphens: 'vetLookHyphens',
  'added-words': 'vetLookWords',
  'one-edit': 'vetLookEdit',
};

const STEPS: Readonly<Record<Exclude<StepKind, 'tracking'>, MessageKey>> = {
  view: 'vetStepView',
  archive: 'vetStepArchive',
  amp: 'vetStepAmp',
  translation: 'vetStepTranslation',
  reader: 'vetStepReader',
  proxy: 'vetStepProxy',
  redirect: 'vetStepRedirect',
  share: 'vetStepShare',
  bookmark: 'vetStepBookmark',
};

const first = (kind: LinkNote['kind'], text: string, strong: string | null = null): LinkNote => ({
  ...{ kind, text, strong },
  isReadFirst: true,
});
const plain = (kind: LinkNote['kind'], text: string): LinkNote => ({
  ...{ kind, text, strong: null },
  isReadFirst: false,
});

/** True for a row that a moderator reads before the others: a warning, or a page that is not known. */
export function isReadFirst({ verdict, warning }: Vetting): boolean {
  return warning !== null || ['shortened', 'no-link', 'no-page', 'too-deep'].includes(verdict.kind);
}

/** What is to be said of a link, the gravest first. */
export function describeLinkNotes(
  { vetting, sameAs }: JudgedLink,
  spoken: Spoken,
  reader: Reader,
): readonly LinkNote[] {
  const { verdict, warning, steps } = vetting;
  return [
    ...(warning === null ? [] : [warningNote(warning, vetting, spoken, reader)]),
    ...verdictNotes(verdict, warning, reader),
    ...actNotes(spoken.speaker, reader),
    ...stepNotes(steps, reader),
    ...sameNotes(sameAs, reader),
  ];
}

function warningNote(
  warning: Warning,
  { target }: Vetting,
  { holderOf }: Spoken,
  { translate, language }: Reader,
): LinkNote {
  switch (warning.kind) {
    case 'look-alike': {
      const imitated = holderOf(warning.imitates);
      const name = imitated === null ? null : namePassage(imitated.brief.display, language);
      const text = translate(
        LIKENESSES[warning.likeness],
        warning.host,
        name?.text ?? warning.imitates,
      );
      return first('look-alike', text, translate('vetNoteLookAlike'));
    }
    case 'credentials':
      return first(
        'mismatch',
        translate('vetNoteCredentialsText', target?.host ?? ''),
        translate('vetNoteCredentials'),
      );
    case 'script':
      return first('warning', translate('vetNoteScript', `${warning.scheme}:`));
    case 'address':
      return first('warning', translate('vetNoteAddress'));
    case 'port':
      return first('warning', translate('vetNotePort', String(warning.port)));
  }
}

const UNREADABLE: Readonly<Record<string, MessageKey>> = { 'too-long': 'vetNoteTooLong' };

function verdictNotes(
  verdict: Verdict,
  warning: Warning | null,
  { translate }: Reader,
): readonly LinkNote[] {
  switch (verdict.kind) {
    case 'platform':
      return verdict.owner === null ? [plain('host', translate('vetNotePlatform'))] : [];
    case 'portal':
      return verdict.origin === null ? [plain('host', translate('vetNotePortal'))] : [];
    case 'shortened':
      return verdict.owner === null
        ? [first('unresolved', translate('vetNoteUnresolvedText'), translate('vetNoteUnresolved'))]
        : [first('unresolved', translate('vetNoteOwnShort'))];
    case 'shared':
      return [plain('host', translate('vetNoteShared'))];
    case 'local':
      return [plain('host', translate('vetNoteLocal'))];
    case 'ending':
      return [plain('host', translate('vetNoteEnding'))];
    case 'no-page':
      return warning?.kind === 'script'
        ? []
        : [first('warning', translate('vetNoteNoPage', `${verdict.scheme}:`))];
    case 'no-link':
      return [first('warning', translate(UNREADABLE[verdict.reason] ?? 'vetNoteMalformed'))];
    case 'too-deep':
      return [first('warning', translate('vetNoteTooDeep'))];
    case 'known':
    case 'unknown':
    case 'address':
      return [];
  }
}

/** Acts of states, oldest first; their sources are on the card. */
function actNotes(speaker: LinkHolder | null, reader: Reader): readonly LinkNote[] {
  const { translate, language } = reader;
  const acts = (speaker?.acts ?? []).toSorted((a, b) => compareNewestFirst(b.from, a.from));
  const shown = acts.slice(0, ACTS_FIRST).map(({ by, text, from }) => {
    const date = from === null ? translate('dateUnknown') : formatDate(from, language);
    const state = translate('actBy', countryName(by, language));
    return plain('act', `${state} ${localPassage(text, language).text} (${date})`);
  });
  const more = acts.length - shown.length;
  return more === 0 ? shown : [...shown, plain('act', translate('vetNoteMore', String(more)))];
}

function stepNotes(steps: readonly Step[], { translate, language }: Reader): readonly LinkNote[] {
  return steps.map((step) => {
    if (step.kind === 'tracking') {
      return plain('steps', translate('vetStepTracking', joinList(step.dropped ?? [], language)));
    }
    return plain('steps', translate('vetStepsBy', translate(STEPS[step.kind]), step.by));
  });
}

function sameNotes(sameAs: SamePage, { translate, language }: Reader): readonly LinkNote[] {
  switch (sameAs.kind) {
    case 'none':
      return [];
    case 'first':
      return [
        plain('duplicate', translate('vetNoteAlso', joinList(sameAs.others.map(String), language))),
      ];
    case 'later':
      return [plain('duplicate', translate('vetNoteSame', String(sameAs.first)))];
  }
}
