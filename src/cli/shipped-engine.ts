import { GAZETTEER_BASE64 } from '../generated/gazetteer';
import { openEngine, type Engine } from './engine';
import type { ReadFile } from '../profiles/packed-files';

/** The engine with the database that was compiled into the tools. */
export function openShippedEngine(read: ReadFile): Promise<Engine> {
  return openEngine(Buffer.from(GAZETTEER_BASE64, 'base64'), read);
}
