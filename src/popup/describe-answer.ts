import { describeBrief, describeBriefDetail } from '../describe/describe-header';
import { describeLink, holderName } from '../describe/describe-link';
import { formatCount } from '../describe/format-number';
import { joinParts, type Passage } from '../describe/passage';
import type { Reader } from '../describe/translate';
import type { EntityBrief } from '../model/entity';
import type { LinkHolder } from '../model/link-holder';
import type { Vetting } from '../model/vetting';
import type { LookUp } from '../protocol/calls';
import type { AnswerRow, AnswerView } from '../ui/ask/AnswerList';

/** What the popup says to a name, a host or a link; `failed` when the worker did not answer. */
export function describeAnswer(text: string, found: LookUp | 'failed', reader: Reader): AnswerView {
  if (found === 'failed') return said(reader, 'stateErrorTitle', 'stateErrorText');
  return found.kind === 'link'
    ? describeLinkAnswer(found, reader)
    : describeNames(text, found, reader);
}

function said(
  { translate, language }: Reader,
  heading: 'stateErrorTitle' | 'pageNoRecord',
  lead: 'stateErrorText' | 'pageNoRecordText',
): AnswerView {
  const title = { text: translate(heading), lang: language };
  return { heading: title, lead: translate(lead), notes: [], rows: [] };
}

function describeNames(
  text: string,
  { fit, briefs }: Extract<LookUp, { readonly kind: 'names' }>,
  reader: Reader,
): AnswerView {
  const { translate, language } = reader;
  const rows = rowsOf(briefs, reader);
  const answer = { heading: null, notes: [], rows };
  if (rows.length === 0) {
    const heading = { text: translate('askNothing', text), lang: language };
    return { ...answer, heading, lead: translate('pageNoRecordText') };
  }
  if (fit === 'nearly') return { ...answer, lead: translate('askNear') };
  return {
    ...answer,
    lead:
      rows.length === 1
        ? translate('askOne')
        : translate('candidatesText', formatCount(rows.length, language)),
  };
}

/** In the order of the names: no order of ours says who is likelier meant. */
function rowsOf(briefs: readonly EntityBrief[], reader: Reader): readonly AnswerRow[] {
  const { compare } = new Intl.Collator(reader.language);
  return briefs
    .map((brief) => ({
      brief,
      name: describeBrief(brief, reader).name,
      details: describeBriefDetail(brief, reader),
    }))
    .toSorted((a, b) => compare(a.name.text, b.name.text));
}

function describeLinkAnswer(
  { vetting, holders }: { readonly vetting: Vetting; readonly holders: readonly LinkHolder[] },
  reader: Reader,
): AnswerView {
  const { translate, language } = reader;
  const book = { holders: new Map(holders.map((one) => [one.brief.id, one])), raters: [] };
  const link = { url: vetting.url, vetting, sameAs: { kind: 'none' } } as const;
  const { host, outlet, detail, seat, notes, card } = describeLink(link, book, reader);
  const holder = card === null ? undefined : book.holders.get(card);
  if (holder !== undefined) {
    const words: Passage = { text: detail, lang: language };
    const details = [...(detail === '' ? [] : [words]), ...(seat === null ? [] : [seat])];
    const rows = [{ brief: holder.brief, name: holderName(holder, reader), details }];
    return { heading: null, lead: joinParts([host, translate('askOne')]), notes, rows };
  }
  if (vetting.verdict.kind === 'unknown' && vetting.warning === null) {
    const nothing = said(reader, 'pageNoRecord', 'pageNoRecordText');
    return { ...nothing, lead: joinParts([host, nothing.lead]), notes };
  }
  const lead = joinParts([outlet === null ? null : host, detail]);
  return {
    heading: outlet ?? { text: host, lang: null },
    lead: lead === '' ? null : lead,
    notes,
    rows: [],
  };
}
