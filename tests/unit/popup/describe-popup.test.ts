import { describe, expect, it } from 'vitest';
import { partialDate } from '../../../src/lib/iso-date';
import { entityId, type EntityBrief } from '../../../src/model/entity';
import { describePopup, type PopupState } from '../../../src/popup/describe-popup';
import type { PageMentions, SiteRecord, TabAccess } from '../../../src/protocol/calls';
import type { PopupView } from '../../../src/ui/PopupScreen';
import { aReader } from '../../support/catalogue';
import { aRater, aRating } from '../../support/profile-builders';

const nbc: EntityBrief = {
  id: entityId('nbc-news'),
  kind: 'outlet',
  tier: 1,
  display: { en: 'NBC News', ja: 'NBCニュース' },
};
const mention = { index: 0, start: 0, end: 3, surface: 'NBC', entities: [nbc] };

const aPage = (parts: Partial<PageMentions> = {}): PageMentions => ({
  host: 'nbcnews.com',
  marks: { isOn: true, kinds: ['outlet'], hasLinks: false, textSize: 100 },
  isPrivate: false,
  textKind: null,
  mentions: [mention],
  frameIds: [],
  isComplete: true,
  ...parts,
});
const aSite = (parts: Partial<SiteRecord> = {}): SiteRecord => ({
  host: 'nbcnews.com',
  outlet: nbc,
  ratings: [aRating()],
  raters: [aRater()],
  isOnEverywhere: true,
  isOnHere: true,
  isLasting: true,
  dataVersion: { date: partialDate('2026-11-22'), hash: 'x' },
  ...parts,
});
/** Of a page without frames. */
const ready = (page: PageMentions, site: SiteRecord): PopupState => ({
  kind: 'ready',
  page,
  site,
  names: page.mentions.map((row) => ({ ...row, frameId: 0 })),
  isComplete: page.isComplete,
});
const describeReady = (page: PageMentions, site: SiteRecord): PopupView =>
  describePopup(ready(page, site), aReader('en'));

describe('the popup on a page with names', () => {
  it('shows outlet, ratings, both switches, names and the date of the data', () => {
    expect(describePopup(ready(aPage(), aSite()), aReader('ja'))).toMatchObject({
      site: {
        host: 'nbcnews.com',
        name: { text: 'NBCニュース' },
        ratings: { ratings: [{ date: '2023年9月' }] },
      },
      siteSwitch: { label: 'nbcnews.comで印をつける', isOn: true },
      allSwitch: { label: 'すべてのサイトで印をつける', remark: null, isOn: true },
      mentions: { label: 'nbcnews.comにある名前', groups: [{ heading: '媒体' }] },
      notice: null,
      dataDate: '2026年11月22日現在のデータ',
    });
  });

  it.each([
    ['en', 'column', 'from its section'],
    ['ja', 'コラム', '掲載欄による'],
  ] as const)(
    'says what sort of text the page is, and where that stands: %s',
    (language, kind, basis) => {
      const page = aPage({ textKind: { value: 'column', basis: 'section' } });
      const { site } = describePopup(ready(page, aSite()), aReader(language));
      expect(site?.textKind).toEqual({ kind, basis });
      expect(describeReady(aPage(), aSite()).site?.textKind).toBeNull();
    },
  );

  it('counts a name in the page and in its frames once, with all places, and opens the first', () => {
    const page = aPage({ mentions: [] });
    const names = [3, 3, 9].map((frameId, index) => ({ ...mention, index, frameId }));
    const state = { kind: 'ready', page, site: aSite(), names, isComplete: true } as const;
    const { mentions, notice } = describePopup(state, aReader('en'));
    expect([mentions?.groups, notice]).toMatchObject([
      [{ counts: '1 name, 3 mentions', names: [{ count: 3, index: 0 }] }],
      null,
    ]);
  });

  it('says neutrally that a site is not in the data', () => {
    const { site } = describeReady(aPage(), aSite({ outlet: null, ratings: [] }));
    expect(site).toMatchObject({ host: 'nbcnews.com', name: null });
  });

  it('says that a private window is not remembered', () => {
    const { siteSwitch } = describeReady(aPage({ isPrivate: true }), aSite());
    expect(siteSwitch?.remark).toBe('In a private window this is not remembered.');
  });
});

describe('the popup on a page without a list', () => {
  it.each([
    ['nothing found', aPage({ mentions: [] }), aSite(), 'No names found on this page'],
    [
      'still reading',
      aPage({ mentions: [], isComplete: false }),
      aSite(),
      'Still reading this page',
    ],
    ['off here', aPage(), aSite({ isOnHere: false }), 'Switched off on this site'],
    ['off everywhere', aPage(), aSite({ isOnEverywhere: false }), 'Switched off on all sites'],
  ])('%s', (_, page, site, title) => {
    const view = describeReady(page, site);
    expect(view.mentions).toBeNull();
    expect(view.notice?.title).toBe(title);
  });

  it('keeps the switch that turns marks on again', () => {
    expect(describeReady(aPage(), aSite({ isOnHere: false }))).toMatchObject({
      siteSwitch: { isOn: false },
      allSwitch: { isOn: true },
    });
    expect(describeReady(aPage(), aSite({ isOnEverywhere: false }))).toMatchObject({
      siteSwitch: null,
      allSwitch: { isOn: false },
    });
  });

  it('says so where a switch could not be stored', () => {
    const remark = 'This could not be stored. It holds until the browser closes.';
    const here = describeReady(aPage(), aSite({ isOnHere: false, isLasting: false }));
    expect(here.siteSwitch?.remark).toBe(remark);
    const everywhere = describeReady(aPage(), aSite({ isOnEverywhere: false, isLasting: false }));
    expect(everywhere.allSwitch?.remark).toBe(remark);
  });
});

describe('the popup of a tab that does not answer', () => {
  it.each([
    ['open-before-install', 'This tab was open before Masthead', 'Reload this page'],
    ['open-before-update', 'Masthead was updated after this tab was opened', 'Reload this page'],
    ['access-not-given', 'Masthead may not read this site yet', null],
    ['closed-to-extensions', 'This page cannot be read', null],
  ] as const)('%s: says what happened and what to do', (access: TabAccess, title, action) => {
    const view = describePopup({ kind: 'no-access', access }, aReader('en'));
    expect(view.notice).toMatchObject({ title, action });
    expect(view.notice?.text).not.toBeNull();
    expect(view).toMatchObject({ site: null, siteSwitch: null, allSwitch: null, mentions: null });
  });

  it('says so when our own parts could not talk', () => {
    const view = describePopup({ kind: 'failed' }, aReader('en'));
    expect(view.notice?.title).toBe('Masthead did not answer');
  });

  it('shows nothing yet while it asks', () => {
    expect(describePopup({ kind: 'loading' }, aReader('en'))).toMatchObject({
      notice: null,
      mentions: null,
    });
  });
});
