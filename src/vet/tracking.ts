// Parameters that tell a publisher where a reader came from and change nothing on the page. Only
// names that no site uses for anything else: a wrong one would change what a link shows.

const TRACKING = new Set(
  `fbclid gclid gclsrc dclid gbraid wbraid msclkid twclid ttclid yclid ysclid igshid igsh li_fat_id
  epik srsltid mc_cid mc_eid mkt_tok _hsenc _hsmi __hssc __hstc __hsfp hsCtaTracking oly_anon_id
  oly_enc_id vero_id vero_conv wickedid rb_clickid s_cid ef_id cmpid ncid ocid icid ref_src ref_url
  smid smtyp guccounter guce_referrer guce_referrer_sig __twitter_impression xtor at_medium
  at_campaign at_custom1 at_custom2 at_custom3 at_custom4 at_link_id at_link_origin at_link_type
  at_ptr_name at_format at_bbc_team at_campaign_type mibextid rdt_cid share_id`
    .split(/\s+/)
    .map((name) => name.toLowerCase()),
);

const TRACKING_PREFIX = /^(?:utm_|pk_|mtm_|matomo_|hsa_|_x_tr_)/;

/** The query without parameters that only track, and the names dropped; null when there are none. */
export function dropTracking(
  search: string,
): { readonly search: string; readonly dropped: readonly string[] } | null {
  if (!hasTracking(search)) return null;
  const dropped: string[] = [];
  const kept = search
    .slice(1)
    .split('&')
    .filter((pair) => {
      const name = nameOf(pair, 0, pair.length);
      if (!isTracking(name)) return true;
      dropped.push(name);
      return false;
    });
  return { search: kept.length === 0 ? '' : `?${kept.join('&')}`, dropped };
}

const isTracking = (name: string): boolean => TRACKING.has(name) || TRACKING_PREFIX.test(name);

/** The name of a parameter that stands from `start` up to `end`, in small letters. */
function nameOf(search: string, start: number, end: number): string {
  const equals = search.indexOf('=', start);
  return search.slice(start, equals === -1 || equals > end ? end : equals).toLowerCase();
}

/** True where anything is to be dropped; most queries hold nothing, and then nothing is made. */
function hasTracking(search: string): boolean {
  for (let start = 1; start < search.length;) {
    const next = search.indexOf('&', start);
    const end = next === -1 ? search.length : next;
    if (isTracking(nameOf(search, start, end))) return true;
    start = end + 1;
  }
  return false;
}
