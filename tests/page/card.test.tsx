import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { NOWHERE } from '../../src/describe/card-situation';
import { describeLinkCard } from '../../src/describe/describe-link-card';
import { partialDate } from '../../src/lib/iso-date';
import type { Correction } from '../../src/model/settings';
import { CandidateCard } from '../../src/ui/CandidateCard';
import { ErrorCard } from '../../src/ui/CardStates';
import { ProfileCard } from '../../src/ui/ProfileCard';
import { translatorOf } from '../support/catalogue';
import { aVetting } from '../support/link-builders';
import { anOrganisation, anOutlet, aPerson } from '../support/profile-builders';
import {
  contentsOf,
  drawProfile,
  drawWhy,
  lavrov,
  nothing,
  onCopy,
  onOpenData,
  opposed,
  richOutlet,
  showCard,
  statements,
} from '../support/card-states';
import { eventually } from '../support/eventually';

afterEach(() => {
  document.body.replaceChildren();
});

describe('a Japanese card', () => {
  it('marks what is held in English only as English', () => {
    const root = showCard(drawProfile(contentsOf(richOutlet))(translatorOf('ja')));
    const caution = root.querySelector('.mh-note p span');
    expect(caution?.getAttribute('lang')).toBe('en');
  });
});

describe('the line above the name', () => {
  it('says a long type and the country to their end', () => {
    const body = anOrganisation({ type: 'executive-office', country: 'CD' });
    const root = showCard(drawProfile(contentsOf(body))(translatorOf('en')));
    const { scrollWidth, clientWidth, textContent } = root.querySelector('.mh-over > span')!;
    expect(textContent).toContain('Congo');
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });
});

describe('text of the data', () => {
  it('stays text, whatever it looks like', () => {
    const markup = '<img src=x onerror=alert(1)>';
    const outlet = anOutlet({ display: { en: markup }, background: { en: markup } });
    const root = showCard(drawProfile(contentsOf(outlet))(translatorOf('en')));
    expect(root.querySelector('img')).toBeNull();
    expect(root.querySelector('h2')?.textContent).toBe(markup);
  });
});

describe('what others say and what the outlet says of itself', () => {
  it('never stand in one box', () => {
    const root = showCard(drawProfile(contentsOf(richOutlet))(translatorOf('en')));
    const box = root.querySelector('.mh-box');
    expect(box?.textContent).toContain('Calls itself independent.');
    expect(box?.querySelector('.mh-rate')).toBeNull();
    expect(root.querySelectorAll('.mh-rate')).toHaveLength(2);
  });
});

describe('a long list of statements', () => {
  it('unfolds in place and hands the focus to the first new one', async () => {
    const root = showCard(
      drawProfile(
        contentsOf(aPerson(), {
          statements: statements.map((statement) => ({ ...statement, kind: 'statement' as const })),
        }),
      )(translatorOf('en')),
    );
    const list = root.querySelector('.mh-st')!;
    expect(list.children).toHaveLength(4);
    const more = [...root.querySelectorAll('button')].find(
      ({ textContent }) => textContent === '3 more',
    )!;
    await userEvent.click(more);
    expect(root.querySelector('.mh-st')?.children).toHaveLength(7);
    expect(root.activeElement).toBe(root.querySelector('.mh-st')?.children[4]);
    expect(more.isConnected).toBe(false);
  });

  it('says with a hollow dot who has no name', () => {
    const root = showCard(drawProfile(contentsOf(aPerson(), { statements }))(translatorOf('en')));
    expect(root.querySelectorAll('[data-anon]')).toHaveLength(1);
  });
});

describe('the card of an ambiguous name', () => {
  it('lists the bearers by name and opens the one that is chosen', async () => {
    const chosen: string[] = [];
    const root = showCard(
      <CandidateCard
        surface="Graham"
        candidates={[lavrov, anOrganisation()]}
        translate={translatorOf('en')}
        onChoose={(id) => chosen.push(id)}
        onClose={nothing}
        onWhy={nothing}
      />,
    );
    const rows = [...root.querySelectorAll('.mh-choices button')];
    expect(rows.map((row) => row.querySelector('b')?.textContent)).toEqual([
      'Council on Foreign Relations',
      'Sergey Lavrov',
    ]);
    await userEvent.click(rows[1]!);
    expect(chosen).toEqual(['sergey-lavrov']);
  });
});

describe('the card of a link behind which nobody is known', () => {
  it('says what is to be said of the link, and lists no sources', () => {
    const vetting = aVetting('https://bit.ly/x', { verdict: { kind: 'shortened', owner: null } });
    const translate = translatorOf('en');
    const card = describeLinkCard(
      {
        link: { url: vetting.url, vetting, sameAs: { kind: 'none' } },
        ...{ book: { holders: new Map(), raters: [] }, contents: null, situation: NOWHERE },
        dataDate: partialDate('2026-11-22'),
      },
      translate,
    );
    const root = showCard(
      <ProfileCard {...{ card, translate, onCopy, onOpenData }} onClose={nothing} />,
    );
    expect(root.textContent).toContain('Not resolved.');
    expect(root.querySelector('details')).toBeNull();
  });
});

describe('the foot of a card', () => {
  const findButton = (root: ShadowRoot, words: string) =>
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words)!;

  it('copies a text for a correction that names record and data, and says so in its place', async () => {
    const root = showCard(drawProfile(contentsOf(aPerson()))(translatorOf('en')));
    await userEvent.click(findButton(root, 'Copy a correction report'));
    await eventually(() => expect(findButton(root, 'Copied')).toBeDefined());
    const [text] = onCopy.mock.lastCall ?? [];
    expect(text?.split('\n').slice(0, 3)).toEqual([
      'Correction of a Masthead record',
      'Record: sergey-lavrov · Sergey Lavrov · セルゲイ・ラブロフ',
      'Data: 2026-11-22, SHA-256 x',
    ]);
  });

  it('says when the browser does not let it copy', async () => {
    onCopy.mockResolvedValueOnce(false);
    const root = showCard(drawProfile(contentsOf(aPerson()))(translatorOf('en')));
    await userEvent.click(findButton(root, 'Copy a correction report'));
    await eventually(() => expect(findButton(root, 'Could not copy')).toBeDefined());
  });

  it.each([
    ['No rating held', 'ratings', anOutlet()],
    ['No self-description held', 'gaps', anOutlet()],
    ['General knowledge, not checked', 'unchecked', anOutlet({ founded: '1992' })],
    ['Data as of 22 Nov 2026', 'dates', aPerson()],
    ['unverified', 'unchecked', anOutlet({ founded: '1992' })],
    ['as of Sept 2026', 'dates', aPerson()],
  ] as const)('%s leads to the page about the data', async (words, section, profile) => {
    const root = showCard(drawProfile(contentsOf(profile))(translatorOf('en')));
    await userEvent.click(findButton(root, words));
    expect(onOpenData).toHaveBeenLastCalledWith(section);
  });
});

describe('a denial', () => {
  it('shows its latest state with the other side, and the history behind one click', async () => {
    const root = showCard(drawProfile(opposed)(translatorOf('en')));
    const section = root.querySelector<HTMLElement>('.mh-history')!.parentElement!;
    expect(section.innerText).toContain('How Moscow answered');
    expect(section.innerText).toContain('Answer 2');
    expect(section.innerText).toContain('Confirmed it.');
    expect(section.innerText).not.toContain('Answer 1');
    await userEvent.click(section.querySelector('summary')!);
    expect(section.innerText).toContain('Answer 1');
    expect(section.innerText).toContain('Answer 0');
  });
});

describe('the buttons of a card', () => {
  it('close it and ask again', async () => {
    const calls: string[] = [];
    const root = showCard(
      <ErrorCard
        brief={lavrov}
        translate={translatorOf('en')}
        onRetry={() => calls.push('retry')}
        onClose={() => calls.push('close')}
      />,
    );
    await userEvent.click(root.querySelector('[aria-label="Close"]')!);
    await userEvent.click(root.querySelector('.mh-error button')!);
    expect(calls).toEqual(['close', 'retry']);
  });
});

describe('the reasons of a mark', () => {
  it('show the place and the signs, and pass a correction on', async () => {
    const corrections: Correction[] = [];
    const root = showCard(
      drawWhy((correction) => corrections.push(correction))(translatorOf('en')),
    );
    expect(root.querySelector('mark')?.textContent).toBe('ラブロフ');
    expect(root.querySelectorAll('.mh-signs li')).toHaveLength(3);
    const [wrong] = [...root.querySelectorAll('.mh-acts button')];
    await userEvent.click(wrong!);
    expect(corrections).toEqual([{ kind: 'bearer', name: 'ラブロフ', id: 'sergey-lavrov' }]);
  });
});
