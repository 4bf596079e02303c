import { officesIn } from '../../text/offices';
import type { Decided } from '../page-knowledge';
import type { Rule } from '../reading';

// How far from a name the body that somebody belongs to usually stands, in UTF-16 code units.
const REACH = 40;

const isBody = (decided: Decided | null): decided is Decided =>
  decided?.meaning.kind === 'organisation' || decided?.meaning.kind === 'outlet';

/** William Burns of the CIA: a full name that many bear, beside a body that we know. */
export const affiliationNear: Rule = ({ place, meaning }, page) => {
  if (meaning.kind !== 'person' || meaning.needs !== 'context') return null;
  if (meaning.aliasKind === 'given') return null;
  // 天皇陛下 is an office: who held it, the date of the page tells and no body beside it.
  if (officesIn(meaning.form).length > 0) return null;
  const { block, start, end } = place;
  for (let gap = 0; gap <= REACH; gap++) {
    const body = [page.endingAt(block, start - gap), page.startingAt(block, end + gap)].find(
      isBody,
    );
    if (body !== undefined) return { rule: 'affiliation-near', surface: body.place.surface };
  }
  return null;
};
