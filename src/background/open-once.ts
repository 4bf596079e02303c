/** Opens something with the first call and gives the same one from then on; a failure is tried again. */
export function openOnce<Value>(open: () => Promise<Value>): () => Promise<Value> {
  let opened: Promise<Value> | null = null;
  return () => {
    if (opened === null) {
      opened = open();
      opened.catch(() => (opened = null));
    }
    return opened;
  };
}
