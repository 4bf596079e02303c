import type { ComponentChildren, VNode } from 'preact';
import type { Passage } from '../describe/passage';
import type { Note, Origin, Sourced } from '../describe/origin';
import type { Reader } from '../describe/translate';
import type { DataSection } from '../model/data-record';

/** A text of the data, marked with the language that it is written in. */
export function Said({ passage }: { readonly passage: Passage }): VNode {
  return passage.lang === null ? (
    <span>{passage.text}</span>
  ) : (
    <span lang={passage.lang}>{passage.text}</span>
  );
}

/** A link out of the card: a new tab that learns nothing of the page it came from. */
export function OutsideLink({
  url,
  children,
  ...rest
}: {
  readonly url: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" {...rest}>
      {children}
    </a>
  );
}

/** Opens the page about the data at one of its parts; a card cannot link to it. */
export type OpenData = (section: DataSection) => void;

/** Words that say what is missing; they lead to the page that explains it. */
export function GapButton({
  section,
  onOpenData,
  children,
  ...rest
}: {
  readonly section: DataSection;
  readonly onOpenData: OpenData;
  readonly class?: string;
  readonly title?: string;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <button type="button" class="mh-link" onClick={() => onOpenData(section)} {...rest}>
      {children}
    </button>
  );
}

/** The reader of a card, and the way from it to the page about the data. */
export interface CardReading extends Reader {
  readonly onOpenData: OpenData;
}

/** The tag on everything that nobody checked; it leads to what that means. */
export function UnverifiedTag({
  reader: { translate, onOpenData },
  ...rest
}: {
  readonly reader: CardReading;
  readonly title?: string;
}): VNode {
  return (
    <GapButton section="unchecked" onOpenData={onOpenData} class="mh-link mh-link--tag" {...rest}>
      <span class="mh-tag mh-tag--open">{translate('unverified')}</span>
    </GapButton>
  );
}

/**
 * Where something comes from: the places of its sources in the list at the foot of the card, or the
 * tag on what nobody checked. The day up to which it was seen shows when the pointer rests on it.
 * The places never stand alone on a line: they keep the last word before them.
 */
export function OriginMark({
  origin: { sources, asOf, isUnverified },
  reader,
}: {
  readonly origin: Origin;
  readonly reader: CardReading;
}): VNode {
  return isUnverified ? (
    <>
      {' '}
      <UnverifiedTag title={asOf} reader={reader} />
    </>
  ) : (
    <>
      {'\u00a0'}
      <sup class="mh-ref" title={asOf}>
        <span class="mh-sr">{reader.translate('sourceRef')} </span>[{sources.join(', ')}]
      </sup>
    </>
  );
}

/**
 * Dates and remarks of a datum, then where it comes from, which stands in one piece with the last of them; the day
 * up to which it was seen leads to what that means.
 */
export function Notes({
  notes,
  origin,
  reader,
}: Sourced<{
  readonly notes: readonly Note[];
  readonly reader: CardReading;
}>): VNode {
  const mark = <OriginMark origin={origin} reader={reader} />;
  const last = notes.length - 1;
  // A tag may stand on a line of its own, a place in the list of sources may not.
  const isKept = last >= 0 && !origin.isUnverified;
  return (
    <>
      {notes.map((note, place) => (
        <>
          {place > 0 && ' '}
          <span {...(note === 'as-of' ? { class: 'mh-keep' } : {})}>
            {note === 'as-of' ? (
              <GapButton section="dates" onOpenData={reader.onOpenData}>
                {origin.asOf}
              </GapButton>
            ) : (
              <Said passage={note} />
            )}
            {place < last && ' ·'}
            {place === last && isKept && mark}
          </span>
        </>
      ))}
      {!isKept && mark}
    </>
  );
}
