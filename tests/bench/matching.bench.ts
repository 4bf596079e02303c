import puppeteer from 'puppeteer-core';
import { bench, describe } from 'vitest';
import { compileGazetteer } from '../../src/build/compile-gazetteer';
import type { Alias } from '../../src/model/alias';
import { benchAliases } from '../support/bench-aliases';
import { measuredTexts } from '../support/bench-folder';
import { report, rounded } from '../support/bench-report';
import { chromiumPath } from '../support/browser-paths';
import { bundleModule, bundleScript } from '../support/bundle-module';
import type * as Engines from '../support/measure-engines';
import { findNamesSimply } from '../support/simple-matcher';

// How long finding takes at 1,000 to 200,000 names, against the least that any matcher must do (read
// every code unit once), against npm's matchers and against our simple one. In Node and in Chromium.

const ENTRY = 'tests/support/measure-engines.ts';
const ROUNDS = 7;
/** An engine that took longer to build is not built for more names, ms. */
const BUILD_MAX_MS = 10_000;
// The simple matcher tries every piece of a text: of this many code units there are 80,000.
const SIMPLE_UNITS = 400;

type Measure = (task: Engines.EngineTask) => Promise<readonly Engines.EngineRow[]>;

const sizes = benchAliases();
const texts = measuredTexts((sizes['shipped'] ?? []).map(({ form }) => form));

async function measureAll(place: string, measure: Measure): Promise<void> {
  const skipped = new Set<string>();
  const table: Record<string, string | number>[] = [];
  for (const [size, aliases] of Object.entries(sizes)) {
    const bytes = compileGazetteer(aliases);
    const rows = await measure({
      texts,
      forms: aliases.map(({ form }) => form),
      gazetteer: Buffer.from(bytes).toString('base64'),
      skipped: [...skipped],
      rounds: ROUNDS,
    });
    for (const { engine, buildMs } of rows) if (buildMs > BUILD_MAX_MS) skipped.add(engine);
    table.push(...rows.map((row) => rowOf(size, row, bytes.length / aliases.length)));
    report(`matching-${place}`, `Finding names in ${place}`, table);
  }
}

function rowOf(
  names: string,
  row: Engines.EngineRow,
  bytesPerName: number,
): Record<string, string | number> {
  const isOurs = row.engine === 'our scan';
  return {
    names,
    text: row.text,
    engine: row.engine,
    '× bare loop': rounded(row.timesBareLoop),
    'ns a unit, median': rounded(row.median),
    least: rounded(row.least),
    found: row.found,
    units: row.units,
    'ready in ms': rounded(row.buildMs),
    'bytes a name': isOurs ? rounded(bytesPerName) : '',
  };
}

/** The answer key over a short piece: it is there to be right. */
function measureSimply(aliases: readonly Alias[]): void {
  const table = Object.entries(texts).map(([text, content]) => {
    const piece = content.slice(0, SIMPLE_UNITS);
    const begin = performance.now();
    findNamesSimply(piece, aliases);
    const ns = ((performance.now() - begin) * 1e6) / SIMPLE_UNITS;
    return { text, units: SIMPLE_UNITS, 'ns a unit': rounded(ns) };
  });
  report('matching-simple', 'The simple matcher, 1,000 names, Node', table);
}

const ONCE = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };

describe('finding names', () => {
  bench('simply', () => measureSimply(sizes['1k'] ?? []), ONCE);

  bench(
    'in Node',
    async () => {
      const { measureEngines } = (await bundleModule(ENTRY)) as typeof Engines;
      await measureAll('Node', (task) => Promise.resolve(measureEngines(task)));
    },
    ONCE,
  );

  bench(
    'in Chromium',
    async () => {
      const browser = await puppeteer.launch({
        executablePath: chromiumPath(),
        args: ['--no-sandbox'],
        pipe: true,
        protocolTimeout: 0,
      });
      const script = await bundleScript(ENTRY, 'Engines');
      await measureAll('Chromium', async (task) => {
        const page = await browser.newPage();
        await page.evaluate(script.replace(/^(?:var|const|let) Engines/, 'globalThis.Engines'));
        const rows = await page.evaluate(
          (asked) =>
            (globalThis as unknown as { Engines: typeof Engines }).Engines.measureEngines(asked),
          task,
        );
        await page.close();
        return rows;
      });
      await browser.close();
    },
    ONCE,
  );
});
