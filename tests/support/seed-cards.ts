// The cards of everybody and everything that one long text names.
import { situationOf } from '../../src/background/situation-of';
import { describeCard } from '../../src/describe/describe-card';
import type { Language } from '../../src/describe/translate';
import { partialDate } from '../../src/lib/iso-date';
import { entityId } from '../../src/model/entity';
import { UNKNOWN_PAGE, type PageContext } from '../../src/model/page-context';
import { ProfileCard } from '../../src/ui/ProfileCard';
import { readCard } from './card-text';
import { translatorOf } from './catalogue';
import { SEED } from './seed-text';
import { openShippedStore } from './shipped-store';

/** The facts that we ship. */
export const store = await openShippedStore();
const nothing = (): void => undefined;

/** A page of that date that names all of them and is about the talks. */
const aPage = (date: string): PageContext => ({
  ...UNKNOWN_PAGE,
  date: { value: partialDate(date), basis: 'meta' },
  entities: SEED.map(entityId),
  words: 'ウクライナ和平の条件をめぐる米ロの非公式接触',
});

/** The lines of a card on a page of that date. */
export async function cardOf(
  id: string,
  language: Language,
  date: string,
): Promise<readonly string[]> {
  const contents = await store.findCard(entityId(id));
  if (contents === null) throw new RangeError(`no profile ${id}`);
  const situation = await situationOf(contents.profile, { page: aPage(date), place: null }, store);
  const translate = translatorOf(language);
  return readCard(
    ProfileCard({
      ...{ card: describeCard(contents, translate, situation), translate },
      ...{ onClose: nothing, onOpenData: nothing, onCopy: () => Promise.resolve(true) },
    }),
  );
}
