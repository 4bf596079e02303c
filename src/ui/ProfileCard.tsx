import type { ComponentChildren, VNode } from 'preact';
import { CardFrame } from './CardFrame';
import type { CardView, SelfView } from '../describe/describe-card';
import type { StatementsView } from '../describe/describe-statements';
import { CopyButton } from './CopyButton';
import { DatedList, FactList } from './FactList';
import { Signal } from './Signal';
import { ThenNow } from './ThenNow';
import { formatCount } from '../describe/format-number';
import { Icon } from './Icon';
import { RatingList } from './RatingRow';
import { RoleList } from './RoleList';
import {
  GapButton,
  Notes,
  OriginMark,
  OutsideLink,
  Said,
  type CardReading,
  type OpenData,
} from './Said';
import { ConflictList, SourceList } from './SourceList';
import { StatementList, ThreadOfAnswers } from './StatementList';
import { WhyButton } from './WhyCard';
import type { Translate } from '../describe/translate';

// Acts tell a story from its beginning; longer ones unfold.
const ACTS_FIRST = 6;

function Section({
  heading,
  note,
  children,
}: {
  readonly heading: string;
  readonly note?: string | null;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <section class="mh-sec">
      <h3>
        {heading}
        {note && <span>{note}</span>}
      </h3>
      {children}
    </section>
  );
}

/** The words of the entity itself: a sunk box of their own, never beside a rating. */
function SelfBox({
  self,
  reader,
}: {
  readonly self: SelfView | 'none';
  readonly reader: CardReading;
}): VNode {
  const { translate, onOpenData } = reader;
  if (self === 'none') {
    return (
      <Section heading={translate('selfHeading')}>
        <p class="mh-none">
          <GapButton section="gaps" onOpenData={onOpenData}>
            {translate('selfNone')}
          </GapButton>
        </p>
      </Section>
    );
  }
  return (
    <section class="mh-box">
      <h3 class="mh-h3">{translate('selfHeading')}</h3>
      <p>
        <Said passage={self.text} />
      </p>
      <p class="mh-src">
        <OutsideLink url={self.url}>{self.address}</OutsideLink> ·{' '}
        <Notes notes={['as-of']} origin={self.origin} reader={reader} />
      </p>
    </section>
  );
}

const STATEMENT_NOTES = {
  'by-subject': 'statementsNearNote',
  'by-page-date': 'statementsDateNote',
  newest: 'statementsNote',
} as const;

function Statements({
  statements: { threads, others, order },
  reader,
}: {
  readonly statements: StatementsView;
  readonly reader: CardReading;
}): VNode {
  const { translate, language } = reader;
  return (
    <>
      {threads.map((thread) => (
        <Section
          heading={thread.heading?.text ?? translate('threadHeading')}
          note={translate(thread.isNewest ? 'threadNote' : 'threadOwnNote')}
        >
          <ThreadOfAnswers thread={thread} reader={reader} />
        </Section>
      ))}
      {others.length > 0 && (
        <Section
          heading={translate('statementsHeading')}
          {...(others.length > 1
            ? { note: translate(STATEMENT_NOTES[order], formatCount(others.length, language)) }
            : {})}
        >
          <StatementList statements={others} reader={reader} />
        </Section>
      )}
    </>
  );
}

function Note({
  icon,
  children,
}: {
  readonly icon: 'alike' | 'info';
  readonly children: ComponentChildren;
}): VNode {
  return (
    <div class={icon === 'alike' ? 'mh-note' : 'mh-note mh-note--plain'}>
      <Icon name={icon} size={16} />
      <div>{children}</div>
    </div>
  );
}

/** The card of one entity: dated facts, what others say, what it says of itself, then the rest. */
export function ProfileCard({
  card,
  translate,
  onClose,
  onWhy,
  onCopy,
  onOpenData,
}: {
  readonly card: CardView;
  readonly translate: Translate;
  readonly onClose: () => void;
  /** Shows what the mark rests on; a card that belongs to no mark has none. */
  readonly onWhy?: () => void;
  /** Puts a text on the clipboard; false when the browser does not allow it. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onOpenData: OpenData;
}): VNode {
  const reader: CardReading = { translate, language: card.language, onOpenData };
  return (
    <CardFrame
      header={card.header}
      reader={reader}
      onClose={onClose}
      footer={
        <>
          {onWhy !== undefined && <WhyButton translate={translate} onWhy={onWhy} />}
          <CopyButton text={card.report} onCopy={onCopy} translate={translate} />
          <span class="mh-push">
            <GapButton section="dates" onOpenData={onOpenData}>
              {card.dataDate}
            </GapButton>
          </span>
        </>
      }
    >
      {card.signal !== null && <Signal signal={card.signal} />}
      {card.thenNow !== null && <ThenNow view={card.thenNow} reader={reader} />}
      {card.facts.length > 0 && (
        <Section
          heading={translate(card.pageDate === null ? 'factsHeading' : 'factsThenHeading')}
          note={card.pageDate && `${card.pageDate.text} · ${card.pageDate.basis}`}
        >
          <FactList facts={card.facts} reader={reader} />
        </Section>
      )}
      {card.shared.length > 0 && (
        <Section heading={translate('sharedHeading')} note={card.pageDate?.text ?? null}>
          <FactList facts={card.shared} reader={reader} />
        </Section>
      )}
      {card.roles.length > 0 && (
        <Section heading={card.rolesHeading}>
          <RoleList roles={card.roles} reader={reader} />
        </Section>
      )}
      {card.ratings !== null && (
        <Section heading={translate('ratingsHeading')}>
          <RatingList view={card.ratings} reader={reader} onOpenData={onOpenData} />
        </Section>
      )}
      {card.listings !== null && (
        <Section heading={translate('listingsHeading')}>
          <RatingList view={card.listings} reader={reader} onOpenData={onOpenData} />
        </Section>
      )}
      {card.self !== null && <SelfBox self={card.self} reader={reader} />}
      {card.acts.length > 0 && (
        <Section heading={translate('actsHeading')} note={translate('actsNote')}>
          <DatedList rows={card.acts} first={ACTS_FIRST} reader={reader} />
        </Section>
      )}
      {card.since.length > 0 && (
        <Section heading={translate('sinceHeading')}>
          <DatedList rows={card.since} first={ACTS_FIRST} reader={reader} />
        </Section>
      )}
      {card.background !== null && (
        <Section heading={translate('backgroundHeading')} note={card.background.origin.asOf}>
          <p class="mh-text">
            <Said passage={card.background.text} />
            <OriginMark origin={card.background.origin} reader={reader} />
          </p>
        </Section>
      )}
      <Statements statements={card.statements} reader={reader} />
      {card.datedFacts.length > 0 && (
        <Section heading={translate('moreFactsHeading')}>
          <DatedList rows={card.datedFacts} reader={reader} />
        </Section>
      )}
      {card.conflicts.length > 0 && (
        <Section heading={translate('conflictsHeading')}>
          <ConflictList conflicts={card.conflicts} />
        </Section>
      )}
      {card.cautions.length > 0 && (
        <Note icon="alike">
          <h3 class="mh-sr">{translate('cautionsHeading')}</h3>
          {card.cautions.map(({ text, origin }) => (
            <p>
              <Said passage={text} />
              <OriginMark origin={origin} reader={reader} />
            </p>
          ))}
        </Note>
      )}
      {card.header.kind === 'unnamed' && <Note icon="info">{translate('unnamedApart')}</Note>}
      {card.unchecked !== null && (
        <p class="mh-gap">
          <GapButton section="unchecked" onOpenData={onOpenData}>
            {translate('sourceOwnKnowledge')}
          </GapButton>{' '}
          {card.unchecked}
        </p>
      )}
      {card.sources.length > 0 && <SourceList sources={card.sources} reader={reader} />}
    </CardFrame>
  );
}
