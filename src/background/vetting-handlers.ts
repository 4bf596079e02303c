import type { EntityBrief } from '../model/entity';
import { isInstitution, legalStatusOf, ratingsOf } from '../model/institution';
import type { LinkHolder } from '../model/link-holder';
import type { Profile } from '../model/profile';
import { entitiesOf } from '../model/vetting';
import type { ProfileStore } from '../profiles/profile-store';
import type { BackgroundCalls, JudgedLinks, LookUp } from '../protocol/calls';
import type { Handlers } from '../protocol/channel';
import { askedKeys, nearKeys, withoutHonorifics } from '../text/asked-keys';
import { readLink } from '../vet/read-link';
import type { VetLink } from '../vet/vet-link';

/** What links are judged with. */
export interface VettingParts {
  readonly openStore: () => Promise<ProfileStore>;
  /** Opens the book of hosts with the first call, then gives the same one. */
  readonly openVetting: () => Promise<VetLink>;
}

/** What answers the calls about links, and about names that stand on no page. */
export function createVettingHandlers({
  openStore,
  openVetting,
}: VettingParts): Pick<Handlers<BackgroundCalls>, 'vetLinks' | 'lookUp'> {
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
    async lookUp({ text }) {
      if (isLink(text)) {
        const { vettings, holders } = await judge([text]);
        const [vetting] = vettings;
        if (vetting !== undefined) return { kind: 'link', vetting, holders };
      }
      return lookUpName(text, await openStore());
    },
  };
}

/** True for what is meant as a link: NHK is a public ending too, and “AP: …” reads as a scheme. */
function isLink(text: string): boolean {
  if (!/[.:。．]/.test(text)) return false;
  const { kind } = readLink(text);
  return kind === 'no-page' ? !/\s/.test(text.trim()) : kind !== 'no-link';
}

async function lookUpName(text: string, { findNames }: ProfileStore): Promise<LookUp> {
  const ways = [
    ['written', () => askedKeys(text)],
    ['written', () => withoutHonorifics(text).flatMap(askedKeys)],
    ['nearly', () => nearKeys(text)],
  ] as const;
  for (const [fit, keys] of ways) {
    const { briefs } = await findNames(keys());
    if (briefs.length > 0) return { kind: 'names', fit, briefs };
  }
  return { kind: 'names', fit: 'written', briefs: [] };
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
