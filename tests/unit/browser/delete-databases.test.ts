import { expect, it } from 'vitest';
import { deleteDatabases } from '../../../src/browser/delete-databases';

it('deletes every database, and waits for none that a page still holds', async () => {
  const deleted: string[] = [];
  await deleteDatabases({
    databases: () => Promise.resolve([{ name: 'a' }, { name: 'b' }]),
    deleteDatabase(name) {
      deleted.push(name);
      const request = {} as IDBOpenDBRequest;
      queueMicrotask(() => {
        if (name === 'a') request.onsuccess?.(new Event('success'));
        else request.onblocked?.(new Event('blocked') as IDBVersionChangeEvent);
      });
      return request;
    },
  });
  expect(deleted).toEqual(['a', 'b']);
});
