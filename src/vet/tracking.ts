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
  if (search.length < 2) return null;
  const dropped: string[] = [];
  const kept = search
    .slice(1)
    .split('&')
    .filter((pair) => {
      const equals = pair.indexOf('=');
      const name = (equals === -1 ? pair : pair.slice(0, equals)).toLowerCase();
      if (!TRACKING.has(name) && !TRACKING_PREFIX.test(name)) return true;
      dropped.push(name);
      return false;
    });
  if (dropped.length === 0) return null;
  return { search: kept.length === 0 ? '' : `?${kept.join('&')}`, dropped };
}
