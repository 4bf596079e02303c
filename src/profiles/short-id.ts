import { isEntityId, type EntityBrief, type EntityId } from '../model/entity';

// Most ids are the name of the entity as a slug, or begin or end with it: what is stored of an id is what
// the name beside it does not tell.
//
//   name               id             stored
//   The Moscow Times   moscow-times   moscow-times
//   Moscow Times       moscow-times   (empty)
//   Lavrov             sergey-lavrov  sergey-
//   NBC                nbc-news       -news

const MARKS = /[\u0300-\u036f]/g;
const APOSTROPHES = /['’]/g;
const BETWEEN = /[^a-z0-9]+/g;
const ENDS = /^-|-$/g;

function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(APOSTROPHES, '')
    .replace(BETWEEN, '-')
    .replace(ENDS, '');
}

/** What must be stored of an id beside a name: see above. */
export function shortenId(id: EntityId, name: string): string {
  const slug = slugOf(name);
  if (slug === '') return id;
  if (id === slug) return '';
  if (id.endsWith(`-${slug}`)) return id.slice(0, -slug.length);
  return id.startsWith(`${slug}-`) ? id.slice(slug.length) : id;
}

/** The id that was shortened beside this name. Throws TypeError when there is none. */
export function wholeId(short: string, name: string): EntityId {
  const id = joinId(short, name);
  if (!isEntityId(id)) throw new TypeError(`no id: ${short} of ${name}`);
  return id;
}

function joinId(short: string, name: string): string {
  if (short.endsWith('-')) return short + slugOf(name);
  return short === '' || short.startsWith('-') ? slugOf(name) + short : short;
}

/** The name beside which the id of a brief is stored. */
export function nameBeside({ display }: Pick<EntityBrief, 'display'>): string {
  return display.en ?? display.und ?? '';
}
