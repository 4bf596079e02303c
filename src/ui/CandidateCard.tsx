import type { VNode } from 'preact';
import type { EntityBrief, EntityId } from '../model/entity';
import { CardFrame } from './CardFrame';
import { ChoiceButton } from './ChoiceButton';
import { describeBrief, describeBriefDetail, type HeaderView } from '../describe/describe-header';
import { formatCount } from '../describe/format-number';
import { WhyButton } from './WhyCard';
import type { Passage } from '../describe/passage';
import { readerOf, type Reader, type Translate } from '../describe/translate';

/** One bearer of a name that several share. */
interface CandidateView {
  readonly id: EntityId;
  readonly header: HeaderView;
  /** Latest role of a person with its date, type of anything else; empty where neither is held. */
  readonly details: readonly Passage[];
}

function describeCandidate(brief: EntityBrief, reader: Reader): CandidateView {
  return {
    id: brief.id,
    header: describeBrief(brief, reader),
    details: describeBriefDetail(brief, reader),
  };
}

/** The bearers in the order of their names: no order of ours says who is likelier meant. */
function describeCandidates(
  briefs: readonly EntityBrief[],
  reader: Reader,
): readonly CandidateView[] {
  const { compare } = new Intl.Collator(reader.language);
  return briefs
    .map((brief) => describeCandidate(brief, reader))
    .toSorted((a, b) => compare(a.header.name.text, b.header.name.text));
}

/** “Which Graham?”: everyone who fits, none preferred; a row opens that one's card. */
export function CandidateCard({
  surface,
  candidates,
  translate,
  onChoose,
  onClose,
  onWhy,
}: {
  /** The name as the page has it. */
  readonly surface: string;
  readonly candidates: readonly EntityBrief[];
  readonly translate: Translate;
  readonly onChoose: (id: EntityId) => void;
  readonly onClose: () => void;
  readonly onWhy: () => void;
}): VNode {
  const reader = readerOf(translate);
  const rows = describeCandidates(candidates, reader);
  const header: HeaderView = {
    kind: candidates[0]?.kind ?? 'person',
    kindLabel: translate('groupAmbiguous'),
    subtitle: '',
    name: { text: translate('candidatesTitle', surface), lang: reader.language },
    otherNames: [],
  };
  return (
    <CardFrame
      header={header}
      reader={reader}
      onClose={onClose}
      footer={<WhyButton translate={translate} onWhy={onWhy} />}
    >
      <p class="mh-lead">
        {translate('candidatesText', formatCount(rows.length, reader.language))}
      </p>
      <ul class="mh-choices">
        {rows.map(({ id, header: candidate, details }) => (
          <li key={id}>
            <ChoiceButton
              kind={candidate.kind}
              name={candidate.name}
              details={details}
              onClick={() => onChoose(id)}
            />
          </li>
        ))}
      </ul>
    </CardFrame>
  );
}
