/** Something that went wrong in the extension itself: nothing in it tells of a page. */
export interface InternalError {
  /** Name of the call that failed. */
  readonly call: string;
  /** Kind of error, such as `TypeError`; never its message, which may hold a page's words. */
  readonly code: string;
  /** Of the extension. */
  readonly version: string;
}

/** How many of the last internal errors are kept. */
export const ERRORS_KEPT = 50;
