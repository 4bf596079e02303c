import { entityId, type EntityBrief } from '../model/entity';
import type { LinkHolder } from '../model/link-holder';
import type { LinkMark } from '../model/link-mark';
import type { LinkSwitch } from '../model/settings';
import { speakerOf, type Vetting } from '../model/vetting';
import type { JudgedLinks } from '../protocol/calls';

// Stands for a link where no outlet may be named; its card is that of the link.
const NOBODY = entityId('link');

/** What of the links of a page is marked: nothing that leads to the page's own site. */
export function chooseLinkMarks(
  { vettings, holders }: JudgedLinks,
  { kinds, site }: { readonly kinds: readonly LinkSwitch[]; readonly site: string | null },
): readonly (LinkMark | null)[] {
  const byId = new Map(holders.map((holder) => [holder.brief.id, holder]));
  return vettings.map((vetting) => {
    if (vetting.target !== null && vetting.target.registrableDomain === site) return null;
    const id = speakerOf(vetting.verdict);
    const speaker = id === null ? undefined : byId.get(id);
    const kind = kindsOf(vetting, speaker).find((one) => kinds.includes(one));
    if (kind === undefined) return null;
    const host = vetting.target?.host ?? vetting.host ?? vetting.url;
    return { kind, brief: speaker?.brief ?? nobodyAt(host) };
  });
}

const nobodyAt = (host: string): EntityBrief => ({
  ...{ id: NOBODY, kind: 'platform', tier: 0 },
  display: { und: host },
});

/** Kinds that a link is of, the gravest first. */
function kindsOf(
  { verdict, warning }: Vetting,
  speaker: LinkHolder | undefined,
): readonly LinkSwitch[] {
  return [
    ...(warning?.kind === 'look-alike' ? (['look-alike'] as const) : []),
    ...(verdict.kind === 'shortened' ? (['shortener'] as const) : []),
    ...(speaker?.stateAffiliation === 'state-controlled' ? (['state'] as const) : []),
    ...(speaker !== undefined && speaker.ratings.length > 0 ? (['rated'] as const) : []),
  ];
}
