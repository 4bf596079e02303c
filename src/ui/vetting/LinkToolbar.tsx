import type { VNode } from 'preact';
import { formatCount } from '../../describe/format-number';
import type { MessageKey, Reader } from '../../describe/translate';
import { FACETS, type Facet, type ListChoice } from '../../model/list-choice';
import type { VettingActions, VettingView } from './vetting-view';

const LABELS: Readonly<Record<Facet, MessageKey>> = {
  all: 'vetAll',
  'read-first': 'vetReadFirst',
  'no-record': 'vetNoRecord',
  'no-rating': 'vetNoRating',
  'several-raters': 'vetSeveralRaters',
  platform: 'vetSharedPlatform',
  duplicate: 'vetDuplicates',
  undecided: 'vetUndecided',
  ok: 'vetOk',
  check: 'vetCheck',
  reject: 'vetReject',
};

/** What narrows, groups and searches the list, and what takes it out of here. */
export function LinkToolbar({
  choice,
  counts,
  reader,
  actions,
}: {
  readonly choice: ListChoice;
  readonly counts: VettingView['counts'];
  readonly reader: Reader;
  readonly actions: VettingActions;
}): VNode {
  const { translate, language } = reader;
  const toggle = (name: 'isGrouped' | 'isFolded', label: MessageKey): VNode => (
    <label class="mh-vet__toggle">
      <input
        type="checkbox"
        class="mh-check"
        checked={choice[name]}
        onChange={({ currentTarget }) => actions.choose({ [name]: currentTarget.checked })}
      />
      {translate(label)}
    </label>
  );
  return (
    <section class="mh-vet__toolbar">
      <div role="group" aria-label={translate('vetFilters')} class="mh-vet__chips">
        {FACETS.map((facet) => (
          <button
            type="button"
            key={facet}
            class="mh-chip"
            aria-pressed={choice.facet === facet}
            onClick={() => actions.choose({ facet })}
          >
            {translate(LABELS[facet])} <b>{formatCount(counts[facet], language)}</b>
          </button>
        ))}
      </div>
      <div class="mh-vet__row">
        <input
          type="search"
          class="mh-vet__search"
          aria-label={translate('vetSearch')}
          placeholder={translate('vetSearch')}
          value={choice.search}
          onInput={({ currentTarget }) => actions.choose({ search: currentTarget.value })}
        />
        {toggle('isGrouped', 'vetGroup')}
        {toggle('isFolded', 'vetFold')}
        <span class="mh-vet__row mh-push">
          <button type="button" class="mh-btn" onClick={() => actions.exportAs('markdown')}>
            {translate('vetExportMarkdown')}
          </button>
          <button type="button" class="mh-btn" onClick={() => actions.exportAs('csv')}>
            {translate('vetExportCsv')}
          </button>
          <button type="button" class="mh-btn" onClick={() => actions.exportAs('json')}>
            {translate('vetExportJson')}
          </button>
        </span>
      </div>
    </section>
  );
}
