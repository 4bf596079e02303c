import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { build } from 'vite';
import type { Page } from 'puppeteer-core';
import { compileGazetteer } from '../build/compile-gazetteer';
import { compileProfiles } from '../build/compile-profiles';
import { loadProfiles } from '../build/load-profiles';
import type { CardSituation } from '../describe/card-situation';
import { describeCard } from '../describe/describe-card';
import type { Language } from '../describe/translate';
import { isoDate } from '../lib/iso-date';
import { entityId, isEntityId, type EntityId } from '../model/entity';
import { UNKNOWN_PAGE, type PageContext } from '../model/page-context';
import { nameKeys } from '../match/name-keys';
import { openProfileStore, type ProfileStore } from '../profiles/profile-store';
import type { GalleryCard, GalleryState } from './card-gallery';
import { translatorOf } from './catalogue';
import { driveBrowser } from './drive-browser';
import { findBrowser, MISSING_BROWSER } from './find-browser.mjs';
import { runForReader, UsageProblem } from './usage-problem';

// `npm run cards [ID…]`: a picture of each card in out/cards/, in both languages and themes, narrow
// and wide. Without ids: the profiles whose words are fixed in tests/data/cards.

/** The project's folder; the built tool lies in `dist/cli`. */
const ROOT = dirname(dirname(import.meta.dirname));
const OUT = join(ROOT, 'out', 'cards');

/** Every language and theme at the least and the greatest width of a card, CSS px. */
const LOOKS = [
  { language: 'en', theme: 'light', width: 400 },
  { language: 'en', theme: 'dark', width: 320 },
  { language: 'ja', theme: 'light', width: 320 },
  { language: 'ja', theme: 'dark', width: 400 },
] as const;

/** A page of a day on which much differs from now. */
const PAGE: PageContext = {
  ...UNKNOWN_PAGE,
  date: { value: isoDate('2023-08-13'), basis: 'meta' },
};
/** Two bearers of one surname. */
const GRAHAMS = ['thomas-graham', 'lindsey-graham'].map(entityId);

/** Cards as on that page, which names all of them. */
async function situationAmong(
  id: EntityId,
  ids: readonly EntityId[],
  store: ProfileStore,
): Promise<CardSituation> {
  const others = await store.findTied(ids.filter((other) => other !== id));
  const bodies = others.flatMap(({ brief, roles }) =>
    brief.kind === 'person' ? roles.flatMap(({ orgId }) => orgId ?? []) : [brief.id],
  );
  return {
    ...{ page: PAGE, titles: [], others, sources: store.dataRecord.sources },
    bodies: await store.findBriefs([...new Set([id, ...bodies])]),
  };
}

/** Ids of profiles whose cards are asked for. Rejects with UsageProblem where there is no such profile. */
async function askedIds(store: ProfileStore): Promise<readonly EntityId[]> {
  const asked = process.argv.slice(2);
  const texts = readdirSync(join(ROOT, 'tests', 'data', 'cards'));
  const names = asked.length > 0 ? asked : texts.map((file) => file.replace(/\.txt$/, ''));
  const held = await store.findBriefs(names.filter(isEntityId));
  const unknown = names.filter((name) => !held.some(({ id }) => id === name));
  if (unknown.length > 0) throw new UsageProblem(`no profile: ${unknown.join(', ')}`);
  return held.map(({ id }) => id);
}

/** The gallery as one script for a browser. */
async function bundleGallery(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    root: ROOT,
    build: {
      write: false,
      // Else light-dark() is rewritten for browsers that do not know it.
      target: 'chrome140',
      lib: {
        entry: join(ROOT, 'src/tools/card-gallery.tsx'),
        formats: ['iife'],
        name: 'gallery',
      },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const script = outputs.find((output) => output.type === 'chunk');
  if (script === undefined) throw new Error('the gallery could not be built');
  return script.code;
}

function openFacts(): Promise<ProfileStore> {
  const files = compileProfiles(loadProfiles(join(ROOT, 'assets/profiles')), {
    keysOf: nameKeys,
    compileGazetteer,
  });
  return openProfileStore((name) => Promise.resolve(files.get(name) ?? null));
}

async function picture(
  page: Page,
  name: string,
  stateOf: (language: Language) => GalleryState,
): Promise<void> {
  const cards = LOOKS.map((look): GalleryCard => ({ ...look, state: stateOf(look.language) }));
  await page.evaluate((drawn) => {
    (
      globalThis as unknown as { gallery: { drawGallery: (cards: unknown) => void } }
    ).gallery.drawGallery(drawn);
  }, cards);
  await page.screenshot({ path: join(OUT, `${name}.png`), fullPage: true });
}

async function pictureAll(
  page: Page,
  store: ProfileStore,
  ids: readonly EntityId[],
): Promise<void> {
  for (const id of ids) {
    const contents = await store.findCard(id);
    if (contents === null) throw new RangeError(`no card of ${id}`);
    const situation = await situationAmong(id, ids, store);
    await picture(page, id, (language) => ({
      kind: 'profile',
      card: describeCard(contents, translatorOf(language), situation),
    }));
  }
  const candidates = await store.findBriefs(GRAHAMS);
  const [brief] = candidates;
  if (brief === undefined) return;
  await picture(page, 'state-choice', () => ({ kind: 'choice', surface: 'Graham', candidates }));
  await picture(page, 'state-loading', () => ({ kind: 'loading', brief }));
  await picture(page, 'state-failed', () => ({ kind: 'failed', brief }));
}

async function main(): Promise<void> {
  const program = findBrowser('chromium');
  if (program === null) throw new UsageProblem(MISSING_BROWSER.chromium);
  const store = await openFacts();
  const ids = await askedIds(store);
  const script = await bundleGallery();
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const { browser } = await driveBrowser({
    ...{ kind: 'chromium', program, isVisible: false, language: 'en' },
  });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1600, height: 900, deviceScaleFactor: 1.5 });
    await page.addScriptTag({ content: script });
    await pictureAll(page, store, ids);
    console.log(`${ids.length} cards in ${OUT}`);
  } finally {
    await browser.close();
  }
}

await runForReader(main);
