import type { VNode } from 'preact';
import type { WhyView } from '../describe/describe-why';
import type { Translate } from '../describe/translate';
import type { Correction } from '../model/settings';
import { CardFrame } from './CardFrame';

/** Leads from a card to the reasons of its mark. */
export function WhyButton({
  translate,
  onWhy,
}: {
  readonly translate: Translate;
  readonly onWhy: () => void;
}): VNode {
  return (
    <button type="button" class="mh-btn mh-btn--quiet mh-why" onClick={onWhy}>
      {translate('whyButton')}
    </button>
  );
}

/** What a mark rests on, who else was thought of, and what the reader can do about it. */
export function WhyCard({
  why: { header, place, groups, actions, note, language },
  translate,
  onCorrect,
  onBack,
  onClose,
}: {
  readonly why: WhyView;
  readonly translate: Translate;
  readonly onCorrect: (correction: Correction) => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
}): VNode {
  return (
    <CardFrame
      header={header}
      reader={{ translate, language }}
      onClose={onClose}
      footer={
        <div class="mh-acts">
          {actions.map(({ label, correction }) => (
            <button type="button" class="mh-btn" onClick={() => onCorrect(correction)}>
              {label}
            </button>
          ))}
          <button type="button" class="mh-btn mh-btn--quiet" onClick={onBack}>
            {translate('whyBack')}
          </button>
          <small>{note}</small>
        </div>
      }
    >
      <p class="mh-place">
        …{place.before}
        <mark>{place.surface}</mark>
        {place.after}…
      </p>
      {groups.map(({ heading, isFor, rows }) => (
        <section class="mh-sec">
          <h3>{heading}</h3>
          <ul class={isFor ? 'mh-signs' : 'mh-signs mh-signs--not'}>
            {rows.map((row) => (
              <li>{row}</li>
            ))}
          </ul>
        </section>
      ))}
    </CardFrame>
  );
}
