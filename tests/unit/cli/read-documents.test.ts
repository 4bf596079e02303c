import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isoDate } from '../../../src/lib/iso-date';
import { readDocuments } from '../../../src/cli/read-documents';
import { collect } from '../../support/collect';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'documents-'));
  writeFileSync(join(folder, 'a.txt'), 'BBC\n\nNHK');
  writeFileSync(join(folder, 'b.html'), '<title>x</title><p>BBC<p>NHK');
  writeFileSync(
    join(folder, 'dated.html'),
    '<meta property="article:published_time" content="2016-08-08"><p>BBC',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

async function* aStream(...lines: readonly string[]): AsyncGenerator<Uint8Array, void> {
  for (const line of lines) yield await Promise.resolve(Buffer.from(`${line}\n`));
}

/** Documents as name and runs, the rest as what is said of it. */
async function read(files: readonly string[], ...lines: readonly string[]) {
  const found = await collect(
    readDocuments({ files, folder, stream: aStream(...lines), today: isoDate('2026-11-27') }),
  );
  return found.map((one) =>
    one.kind === 'unread' ? one.problem : [one.doc, ...one.runs.map(({ text }) => text)],
  );
}

it('reads files and the stream in the order asked', async () => {
  expect(
    await read(['b.html', '-', 'a.txt'], '{"id":1,"text":"AP"}', '{"id":"x","text":"AFP\\nDPA"}'),
  ).toEqual([
    ['b.html', 'BBC', 'NHK'],
    [1, 'AP'],
    ['x', 'AFP', 'DPA'],
    ['a.txt', 'BBC', 'NHK'],
  ]);
});

it('dates a page by its markup and a text by nothing', async () => {
  const files = ['dated.html', 'a.txt'];
  const source = { files, folder, stream: aStream(), today: isoDate('2026-11-27') };
  const found = await collect(readDocuments(source));
  expect(found.map((one) => (one.kind === 'document' ? one.date : one))).toEqual([
    '2016-08-08',
    null,
  ]);
});

it('tells whose page a text is by its address', async () => {
  const page = '<meta property="og:url" content="https://www.rst.example/a"><p>BBC';
  writeFileSync(join(folder, 'hosted.html'), page);
  const lines = [
    '{"id":1,"text":"AP","url":"http://news.uvw.example/b"}',
    '{"id":2,"text":"AP","url":"x"}',
  ];
  const files = ['hosted.html', 'a.txt', '-'];
  const source = { files, folder, stream: aStream(...lines), today: isoDate('2026-11-27') };
  const found = await collect(readDocuments(source));
  expect(found.map((one) => (one.kind === 'document' ? one.host : one))).toEqual([
    'www.rst.example',
    null,
    'news.uvw.example',
    null,
  ]);
});

it('says which file or line it cannot read, and goes on', async () => {
  expect(
    await read(['none.txt', '.', '-'], '{"id":1,"text":"AP"}', '', 'x', '{"id":2,"text":"AFP"}'),
  ).toEqual([
    'none.txt: no such file',
    '.: is a folder',
    [1, 'AP'],
    'line 3: not JSON',
    [2, 'AFP'],
  ]);
});

it('reads files of JSON Lines by their name, and says which line of which file is none', async () => {
  writeFileSync(join(folder, 'c.jsonl'), '{"id":1,"text":"AP"}\nAP\n{"id":2,"text":"AFP"}');
  expect(await read(['c.jsonl', 'gone.ndjson', '.jsonl'])).toEqual([
    [1, 'AP'],
    'c.jsonl, line 2: not JSON',
    [2, 'AFP'],
    'gone.ndjson: no such file',
    '.jsonl: no such file',
  ]);
});

it('does not take a picture or a program for a text', async () => {
  writeFileSync(join(folder, 'program'), Buffer.from('\x7fELF\x02\x01\0\0NBC News'));
  writeFileSync(join(folder, 'picture.html'), Buffer.from('\x89PNG\r\n\0\0NBC News'));
  writeFileSync(join(folder, 'wide.txt'), Buffer.from('\ufeffNHK', 'utf16le'));
  writeFileSync(join(folder, 'slip.txt'), `${'BBC '.repeat(5000)}\0`);
  writeFileSync(join(folder, 'archive.jsonl'), Buffer.from('PK\x03\x04\n\0\n\n'));
  const [program, picture, archive, wide, slip] = await read([
    'program',
    'picture.html',
    'archive.jsonl',
    'wide.txt',
    'slip.txt',
  ]);
  expect([program, picture, archive]).toEqual([
    'program: is neither text nor page',
    'picture.html: is neither text nor page',
    'archive.jsonl: is no text in UTF-8',
  ]);
  expect(wide).toEqual(['wide.txt', 'NHK']);
  expect(slip).toHaveLength(2);
});

it('reads a page of 200,000 lines and as many elements side by side', async () => {
  writeFileSync(join(folder, 'lines.html'), `<p>${'BBC<br>'.repeat(200_000)}`);
  writeFileSync(join(folder, 'cells.html'), '<p>NHK</p>'.repeat(200_000));
  const [lines, cells] = await read(['lines.html', 'cells.html']);
  expect([lines?.length, cells?.length]).toEqual([200_001, 200_001]);
});
