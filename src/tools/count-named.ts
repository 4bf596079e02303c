import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../build/zip';
import type { Engine } from '../cli/engine';
import type { EntityId } from '../model/entity';
import { UsageProblem } from './usage-problem';

/** Files of a folder that are read as plain text. */
const TEXT_FILE = /\.(?:txt|md)$/i;

/**
 * How often the texts of a folder name each entity, names that several fit left out.
 * Throws UsageProblem when there is no such folder or no text in it.
 */
export async function countNamed(
  folder: string,
  engine: Engine,
): Promise<ReadonlyMap<EntityId, number>> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageProblem(`no such folder: ${folder}`);
  const paths = listFiles(folder).filter((path) => TEXT_FILE.test(path));
  if (paths.length === 0) throw new UsageProblem(`${folder} holds no text (.txt, .md)`);
  const counts = new Map<EntityId, number>();
  for (const path of paths) {
    for (const { entities } of await engine.annotate(readFileSync(join(folder, path), 'utf8'))) {
      const [entity, ...others] = entities;
      if (entity === undefined || others.length > 0) continue;
      counts.set(entity.id, (counts.get(entity.id) ?? 0) + 1);
    }
  }
  return counts;
}
