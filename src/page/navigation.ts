/** Calls when a page is left, also for another one in the same document, until the signal fires. */
export function onNavigation(leave: () => void, signal: AbortSignal): void {
  addEventListener('pagehide', leave, { signal });
  navigation.addEventListener(
    'currententrychange',
    // Pages replace their address while one reads on, as when scrolling.
    ({ navigationType }) => {
      if (navigationType !== 'replace') leave();
    },
    { signal },
  );
}
