import type { BackgroundCalls } from './calls';

/**
 * Calls to the worker that only our own pages may make: they tell of, or change, more than the page
 * that asks. A page can take over the script that runs beside it.
 */
export const OWN_PAGE_CALLS: ReadonlySet<keyof BackgroundCalls> = new Set<keyof BackgroundCalls>([
  'getSettings',
  'changeSettings',
  'getSite',
  'getTabAccess',
  'getErrors',
  'deleteStored',
  'vetLinks',
  'lookUp',
  'setSiteMarks',
  'setAllMarks',
]);
