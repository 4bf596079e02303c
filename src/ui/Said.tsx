import type { ComponentChildren, VNode } from 'preact';
import type { Passage } from '../describe/passage';
import type { Translate } from '../describe/translate';
import type { DataSection } from '../model/data-record';

/** A text of the data, marked with the language that it is written in. */
export function Said({ passage }: { readonly passage: Passage }): VNode {
  return passage.lang === null ? (
    <span>{passage.text}</span>
  ) : (
    <span lang={passage.lang}>{passage.text}</span>
  );
}

/** The tag on everything that nobody checked. */
export function UnverifiedTag({ translate }: { readonly translate: Translate }): VNode {
  return <span class="mh-tag mh-tag--open">{translate('unverified')}</span>;
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
}: {
  readonly section: DataSection;
  readonly onOpenData: OpenData;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <button type="button" class="mh-link" onClick={() => onOpenData(section)}>
      {children}
    </button>
  );
}
