import { BACKGROUND_ANSWERS } from '../protocol/background-answers';
import type { BackgroundCalls } from '../protocol/calls';
import type { Asker } from '../protocol/channel';
import { openBackground } from './runtime';

/** Asks the worker; wakes it when the browser has put it to sleep. */
export const askBackground: Asker<BackgroundCalls> = openBackground(BACKGROUND_ANSWERS);
