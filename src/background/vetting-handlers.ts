import type { SettingsStore } from '../browser/settings';
import { NOWHERE } from '../describe/card-situation';
import type { Translate } from '../describe/translate';
import type { EntityBrief } from '../model/entity';
import { isInstitution, legalStatusOf, ratingsOf } from '../model/institution';
import type { LinkHolder } from '../model/link-holder';
import type { Profile } from '../model/profile';
import { entitiesOf, speakerOf } from '../model/vetting';
import type { ProfileStore } from '../profiles/profile-store';
import type { BackgroundCalls, JudgedLinks } from '../protocol/calls';
import type { Handlers } from '../protocol/channel';
import type { VetLink } from '../vet/vet-link';
import { chooseLinkMarks } from './page-link-marks';
import { situationOf } from './situation-of';

/** What links are judged with. */
export interface VettingParts {
  readonly openStore: () => Promise<ProfileStore>;
  /** Opens the book of hosts with the first call, then gives the same one. */
  readonly openVetting: () => Promise<VetLink>;
  readonly settings: Pick<SettingsStore, 'read'>;
  readonly words: Translate;
}

/** What answers the calls about links, and about names that stand on no page. */
export function createVettingHandlers({
  openStore,
  openVetting,
  settings,
  words,
}: VettingParts): Pick<
  Handlers<BackgroundCalls>,
  'vetLinks' | 'lookUp' | 'markLinks' | 'getLinkCard'
> {
  async function judge(urls: readonly string[]): Promise<JudgedLinks> {
    const [store, vet] = await Promise.all([openStore(), openVetting()]);
    const vettings = urls.map((url) => vet(url));
    const ids = [...new Set(vettings.flatMap(entitiesOf))];
    const [briefs, profiles] = await Promise.all([
      store.findBriefs(ids),
      store.findRatedProfiles(ids),
    ]);
    const byId = new Map(profiles.map((profile) => [profile.id, profile]));
    return { vettings, holders: briefs.flatMap((brief) => toHolder(brief, byId.get(brief.id))) };
  }

  return {
    vetLinks: ({ urls }) => judge(urls),
    async markLinks({ urls }, { host, isPrivate }) {
      const { linkKinds: kinds } = await settings.read(isPrivate);
      if (kinds.length === 0) return { marks: urls.map(() => null) };
      const [judged, vet] = await Promise.all([judge(urls), openVetting()]);
      const site = vet(`https://${host}/`).registrableDomain;
      return { marks: chooseLinkMarks(judged, { kinds, site }) };
    },
    async getLinkCard({ url, page }) {
      const { describeLinkCard } = await import('../describe/describe-link-card');
      const [store, { vettings, holders }] = await Promise.all([openStore(), judge([url])]);
      const [vetting] = vettings;
      if (vetting === undefined) return null;
      const id = speakerOf(vetting.verdict);
      const contents = id === null ? null : await store.findCard(id);
      const situation =
        contents === null
          ? NOWHERE
          : await situationOf(contents.profile, { page, place: null }, store);
      const link = { url, vetting, sameAs: { kind: 'none' } } as const;
      const book = { holders: new Map(holders.map((one) => [one.brief.id, one])), raters: [] };
      const dataDate = store.dataVersion.date;
      return describeLinkCard({ link, book, contents, situation, dataDate }, words);
    },
    async lookUp({ text }) {
      const { isLink, lookUpName } = await import('./look-up');
      if (isLink(text)) {
        const { vettings, holders } = await judge([text]);
        const [vetting] = vettings;
        if (vetting !== undefined) return { kind: 'link', vetting, holders };
      }
      return lookUpName(text, await openStore());
    },
  };
}

function toHolder(brief: EntityBrief, profile: Profile | undefined): readonly LinkHolder[] {
  if (profile === undefined || !isInstitution(profile)) return [];
  const { domains, seats = [], stateAffiliation, stateAffiliationBasis } = profile;
  return [
    {
      brief,
      domains,
      seats,
      ratings: ratingsOf(profile),
      acts: legalStatusOf(profile),
      ...(stateAffiliation && { stateAffiliation }),
      ...(stateAffiliationBasis && { stateAffiliationBasis }),
    },
  ];
}
