/** Deletes all databases of the extension; one that a page of ours still holds goes when that closes. */
export async function deleteDatabases(
  databases: Pick<IDBFactory, 'databases' | 'deleteDatabase'>,
): Promise<void> {
  const held = await databases.databases();
  await Promise.all(
    held.map(
      ({ name = '' }) =>
        new Promise((done) => {
          const request = databases.deleteDatabase(name);
          request.onsuccess = done;
          request.onblocked = done;
          request.onerror = done;
        }),
    ),
  );
}
