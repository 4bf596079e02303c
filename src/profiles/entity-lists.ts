import type { EntityId } from '../model/entity';
import type { Profile } from '../model/profile';
import { joinProfile } from './join-profile';
import { mapList, openList, type ListPlace, type RecordList } from './record-list';
import { nameBeside, wholeId } from './short-id';
import {
  isStoredBrief,
  isStoredRest,
  isStoredTies,
  type HeldBrief,
  type StoredTies,
} from './stored-records';

/** What binds an entity to bodies, with whom it is of. */
export interface HeldTies extends StoredTies {
  readonly id: EntityId;
}

/** What is held of entities, by the ordinals of the index `entities`. */
export interface EntityLists {
  readonly briefs: RecordList<HeldBrief>;
  readonly ties: RecordList<HeldTies>;
  readonly profiles: RecordList<Profile>;
}

/** Lists of entities: each holds what those before it do not say, under the same ordinal. */
export function openEntityLists(place: Pick<ListPlace<unknown>, 'files' | 'part'>): EntityLists {
  const stored = openList({ ...place, list: 'briefs', isRecord: isStoredBrief });
  const briefs = mapList(stored, ({ brief, ...beside }) => ({
    brief: { ...brief, id: wholeId(brief.id ?? '', nameBeside(brief)) },
    ...beside,
  }));
  const ties = openList({ ...place, list: 'ties', isRecord: isStoredTies });
  const rests = openList({ ...place, list: 'profiles', isRecord: isStoredRest });

  return {
    briefs,
    ties: {
      async read(ordinal) {
        const [{ brief }, held] = await Promise.all([briefs.read(ordinal), ties.read(ordinal)]);
        return { id: brief.id, ...held };
      },
    },
    profiles: {
      async read(ordinal) {
        const [{ brief }, held, rest] = await Promise.all([
          briefs.read(ordinal),
          ties.read(ordinal),
          rests.read(ordinal),
        ]);
        return joinProfile({ brief, ties: held, rest });
      },
    },
  };
}
