import { expect, it } from 'vitest';
import { entityId } from '../../../src/model/entity';
import type { HostHolder } from '../../../src/profiles/host-book';
import { undoAmp } from '../../../src/vet/amp-pages';

const HELD = new Set(['tass.ru', 'bbc.com', 'dw.com', 'cnn.com', 'usatoday.com']);
const holderOf = (host: string): HostHolder | null => {
  const held = [...HELD].find((one) => host === one || host.endsWith(`.${one}`));
  return held === undefined ? null : { id: entityId('outlet'), role: 'outlet', host: held };
};
const holder: HostHolder = { id: entityId('outlet'), role: 'outlet', host: 'tass.ru' };
const undo = (url: string, by = holder): string | null =>
  undoAmp(new URL(url), by, { find: holderOf });

it.each([
  ['behind the path', 'https://tass.ru/politika/18217765/amp', 'https://tass.ru/politika/18217765'],
  ['behind it with a slash', 'https://tass.ru/a-b-c/amp/', 'https://tass.ru/a-b-c/'],
  ['before the path', 'https://tass.ru/amp/world-66490000', 'https://tass.ru/world-66490000'],
  ['in the path', 'https://bbc.com/news/amp/world-6#a', 'https://bbc.com/news/world-6#a'],
  [
    'before a page that the query names',
    'https://tass.ru/amp/Politics/story?id=10',
    'https://tass.ru/Politics/story?id=10',
  ],
  ['as the ending of a file', 'https://tass.ru/politics/a.amp', 'https://tass.ru/politics/a'],
  ['before its ending', 'https://tass.ru/2023/a.amp.html', 'https://tass.ru/2023/a.html'],
  ['in the query', 'https://tass.ru/x-1?amp=1', 'https://tass.ru/x-1'],
  ['in the query without a value', 'https://tass.ru/?id=7&amp', 'https://tass.ru/?id=7'],
  ['as a kind of output', 'https://tass.ru/x/?outputType=amp&a=b', 'https://tass.ru/x/?a=b'],
  ['in front of the host', 'https://amp.dw.com/en/x/a-123', 'https://dw.com/en/x/a-123'],
  [
    'in front of the host, whose name the path says again',
    'https://amp.cnn.com/cnn/2023/08/13/x/index.html',
    'https://cnn.com/2023/08/13/x/index.html',
  ],
  [
    'beside a user name, which is still to be warned of',
    'https://user@tass.ru/x-1/amp',
    'https://user@tass.ru/x-1',
  ],
])('is taken off %s', (_, url, page) => {
  expect(undo(url)).toBe(page);
  expect(undo(page)).toBeNull();
});

it.each([
  ['a section of that name', 'https://tass.ru/music/amp'],
  ['a section and what asks for its copy', 'https://tass.ru/amp'],
  ['a word with these letters', 'https://tass.ru/guitar-amp-review-2023/ampere/camp'],
  ['a parameter with a value of its own', 'https://tass.ru/shop?amp=marshall&id=1'],
  ['an entity that nobody decoded', 'https://tass.ru/x?a=1&amp;b=2'],
  ['a host that numbers its copies', 'https://amp.usatoday.com/amp/70123456007'],
  ['a host below one of somebody else', 'https://amp.example.com/x-1'],
  ['a plain page', 'https://tass.ru/politika/18217765'],
])('leaves %s alone', (_, url) => {
  expect(undo(url)).toBeNull();
});

it.each(['organisation', 'platform', 'aggregator'] as const)(
  'leaves the pages of an %s alone',
  (role) => {
    expect(undo('https://tass.ru/x-1/amp?amp=1', { ...holder, role })).toBeNull();
  },
);
