import { expect, it } from 'vitest';
import { packList } from '../../../src/build/pack-table';
import { RECORDS_PER_BLOCK } from '../../../src/profiles/data-layout';
import { openPackedFiles } from '../../../src/profiles/packed-files';
import { openList, type RecordList } from '../../../src/profiles/record-list';
import { isStoredHost, type StoredHost } from '../../../src/profiles/stored-records';

function aList(hosts: readonly string[]): RecordList<StoredHost> {
  const packed = packList(
    '',
    'hosts',
    hosts.map((host) => ({ host })),
  );
  return openList({
    files: openPackedFiles((name) => Promise.resolve(packed.get(name) ?? null)),
    part: '',
    list: 'hosts',
    isRecord: isStoredHost,
  });
}

it.each([
  ['the only one', ['a']],
  ['texts with line ends of every kind', ['a\nb', '\r\n', '\u2028\u0085', '', '\\n', 'z']],
  ['texts of more than one byte a letter', ['朝日', '𠮷野家', 'é', '"']],
])('gives each record back: %s', async (_, hosts) => {
  const list = aList(hosts);
  for (const [at, host] of hosts.entries()) expect(await list.read(at)).toEqual({ host });
});

it('gives the last of a block and the first of the next', async () => {
  const size = RECORDS_PER_BLOCK.hosts;
  const list = aList(Array.from({ length: size + 2 }, (_, at) => `${at}.example`));
  for (const at of [0, size - 1, size, size + 1]) {
    expect(await list.read(at)).toEqual({ host: `${at}.example` });
  }
});

it('says that there is no such record, and no such block', async () => {
  const list = aList(['a', 'b']);
  await expect(list.read(2)).rejects.toThrow('no record 2 in a block of 2');
  await expect(list.read(RECORDS_PER_BLOCK.hosts)).rejects.toThrow('hosts-001.bin is missing');
});
