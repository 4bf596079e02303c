declare global {
  interface Document {
    /** True while the page is loaded ahead, unseen; Firefox 153 loads none ahead. */
    readonly prerendering?: boolean;
  }
}

/** Calls back once the page is there for somebody to read: at once, unless it is loaded ahead. */
export function whenActivated(page: Document, run: () => void): void {
  if (page.prerendering === true) page.addEventListener('prerenderingchange', run, { once: true });
  else run();
}
