import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partialDate } from '../../../src/lib/iso-date';
import { DECISIONS, type KeptLink } from '../../../src/model/kept-link';
import { exportCsv, exportJson, exportMarkdown } from '../../../src/vetting/export-links';
import { judgeRows } from '../../../src/vetting/list-rows';
import { readText } from '../../../src/vetting/read-input';
import { aReader } from '../../support/catalogue';
import { aHolder, aLink, aVetting, heldBy } from '../../support/link-builders';
import { aRater, aRating } from '../../support/profile-builders';

const RATERS = [aRater()];

function parts(links: readonly KeptLink[]) {
  const seat = {
    place: 'New York City',
    from: null,
    to: null,
    asOf: partialDate('2025'),
    source: 's',
  };
  const holder = aHolder('nbc', { ratings: [aRating()], seats: [seat] });
  const holders = new Map([[holder.brief.id, holder]]);
  const vettings = new Map(
    links.map(({ url }) => [
      url,
      aVetting('https://nbc.example/x', { url, verdict: heldBy('nbc') }),
    ]),
  );
  return {
    rows: judgeRows(links, vettings, holders),
    book: { holders, raters: RATERS },
    dataVersion: { date: partialDate('2026-11-22'), hash: 'abc123' },
    writtenAt: new Date('2026-11-27T08:00:00Z'),
  };
}

const LINKS = [
  aLink(1, 'https://nbc.example/x', { decision: 'ok', note: '=HYPERLINK("https://x.example")' }),
  aLink(2, '=cmd|calc', { decision: 'reject', note: 'a, "b"\nc' }),
];

describe('an export', () => {
  it('as CSV carries version, hash and time in each row and no formula', () => {
    const [head, first] = exportCsv(parts(LINKS)).split('\r\n');
    expect(head).toMatch(/^n,link,decision,note,host,leads to,.*,data,data hash,written$/);
    expect(head).toContain(',profile,seat,country,');
    expect(first).toContain(',nbc,New York City,');
    expect(first).toContain(`"'=HYPERLINK(""https://x.example"")"`);
    expect(first).toMatch(/,2026-11-22,abc123,2026-11-27T08:00:00\.000Z$/);
    expect(exportCsv(parts(LINKS))).toContain("\n2,'=cmd|calc,reject,");
  });

  it('as JSON carries them at the top, one link a line', () => {
    const text = exportJson(parts(LINKS));
    expect(JSON.parse(text)).toMatchObject({
      format: 'masthead-links',
      data: { date: '2026-11-22', hash: 'abc123' },
      written: '2026-11-27T08:00:00.000Z',
      links: [
        { n: 1, outlet: { id: 'nbc', name: 'NBC', seat: 'New York City' }, ratings: [{}] },
        { n: 2 },
      ],
    });
    expect(text.split('\n')).toHaveLength(5);
  });

  it('as Markdown makes no link of an address and keeps its table whole', () => {
    const links = [aLink(1, 'https://x.example/a|b`c', { note: '[x](javascript:1) | <b>' })];
    const text = exportMarkdown(parts(links), aReader('en'));
    expect(text).toContain('2026-11-27 08:00 UTC, data as of 22 Nov 2026, abc123');
    const row = text.trimEnd().split('\n').at(-1)!;
    expect(row).toContain('`https://x.example/a%7Cb%60c`');
    expect(row).toContain('\\[x\\](javascript:1) \\| \\<b\\>');
    expect(row.replace(/\\\|/g, '').split('|')).toHaveLength(10);
    expect(row).toContain('| NBC | New York City |');
  });

  it('comes back the same, as CSV and as JSON', () => {
    const link = fc.record({
      url: fc.oneof(
        fc.webUrl(),
        fc.string({ minLength: 1 }).filter((url) => !/[\0-\x1f]/.test(url)),
      ),
      decision: fc.constantFrom(...DECISIONS, null),
      note: fc.string({ unit: fc.constantFrom(...Array.from('\'"=+-@,;|\t\n a日＝')) }),
    });
    fc.assert(
      fc.property(fc.array(link, { minLength: 1, maxLength: 6 }), (made) => {
        const links = made.map((one, index) => ({ n: index + 1, ...one }));
        for (const text of [exportCsv(parts(links)), exportJson(parts(links))]) {
          const read = readText(text, '', () => []);
          expect(read).toEqual({
            kind: 'links',
            links: made,
            skipped: 0,
            exportDate: '2026-11-22',
          });
        }
      }),
    );
  });
});
