import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerStored, contentType, pageLanguage, servePage } from '../../../src/tools/stored-page';

/** 外務 in EUC-JP. */
const EUC_JP = Buffer.from([0xb3, 0xb0, 0xcc, 0xb3]);
const UTF_8 = Buffer.from('外務');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'masthead-'));
  mkdirSync(join(folder, 'site'));
  writeFileSync(join(folder, 'site', 'page.html'), '<html lang="ja"><p>外務</p>');
  writeFileSync(join(folder, 'site', 'a b.css'), 'p{}');
  writeFileSync(join(folder, 'secret.txt'), 'not yours');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('contentType', () => {
  it.each([
    ['UTF-8 that says nothing', 'a.html', UTF_8, 'text/html; charset=utf-8'],
    [
      'UTF-8 that kept the word of its old charset',
      'a.html',
      Buffer.concat([Buffer.from('<meta charset="shift_jis">'), UTF_8]),
      'text/html; charset=utf-8',
    ],
    ['another charset: the browser reads what the page says', 'a.html', EUC_JP, 'text/html'],
    ['ASCII, and so perhaps ISO-2022-JP', 'a.html', Buffer.from('\x1b$B30'), 'text/html'],
    ['a picture', 'a.PNG', UTF_8, 'image/png'],
    ['an unknown file', 'a.xyz', UTF_8, 'application/octet-stream'],
  ])('%s', (_, path, bytes, type) => {
    expect(contentType(path, bytes)).toBe(type);
  });
});

describe('answerStored', () => {
  const pageUrl = 'https://www.nbcnews.com/politics/story?id=1';
  const answer = (url: string) =>
    answerStored(join(folder, 'site', 'page.html'), pageUrl, url)?.body.toString() ?? null;

  it.each([
    ['the page', pageUrl, '<html lang="ja"><p>外務</p>'],
    ['a file beside it', 'https://www.nbcnews.com/politics/a%20b.css', 'p{}'],
    ['the page with another query', 'https://www.nbcnews.com/politics/story?id=2', null],
    ['a file that is not there', 'https://www.nbcnews.com/politics/b.css', null],
    ['the same path at another host', 'https://example.com/politics/a%20b.css', null],
    ['a file above the folder', 'https://www.nbcnews.com/politics/..%2Fsecret.txt', null],
    ['a file of the site above the folder', 'https://www.nbcnews.com/secret.txt', null],
  ])('%s', (_, url, body) => {
    expect(answer(url)).toBe(body);
  });
});

describe('pageLanguage', () => {
  it.each([
    ['<html lang="ja">', 'ja'],
    ['<!doctype html>\n<html class=a LANG=en-GB>', 'en'],
    ['<html lang="fr">', null],
    ['<html xml:lang="ja">', null],
    ['<p lang="ja">', null],
  ])('%s', (html, language) => {
    const path = join(folder, 'language.html');
    writeFileSync(path, html);
    expect(pageLanguage(path)).toBe(language);
  });
});

it('serves a page from this machine only', async () => {
  const server = await servePage(join(folder, 'site', 'page.html'));
  try {
    expect(new URL(server.url).hostname).toBe('127.0.0.1');
    expect(await (await fetch(server.url)).text()).toBe('<html lang="ja"><p>外務</p>');
    expect((await fetch(new URL('/%2e%2e%2fsecret.txt', server.url))).status).toBe(404);
    expect((await fetch(new URL('/%E0%A4%A', server.url))).status).toBe(404);
  } finally {
    server.close();
  }
});
