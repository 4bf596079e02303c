import type { EntityKind } from '../model/entity';
import type { MessageKey, Translate } from './translate';

const KINDS: Readonly<Record<EntityKind, MessageKey>> = {
  outlet: 'kindOutlet',
  organisation: 'kindOrganisation',
  platform: 'kindPlatform',
  person: 'kindPerson',
  unnamed: 'kindUnnamed',
};

const TYPES: ReadonlyMap<string, MessageKey> = new Map([
  ['agency', 'typeAgency'],
  ['aggregator', 'typeAggregator'],
  ['alliance', 'typeAlliance'],
  ['armed-group', 'typeArmedGroup'],
  ['blog-host', 'typeBlogHost'],
  ['campaign-host', 'typeCampaignHost'],
  ['catalogue', 'typeCatalogue'],
  ['broadcaster', 'typeBroadcaster'],
  ['central-bank', 'typeCentralBank'],
  ['company', 'typeCompany'],
  ['court', 'typeCourt'],
  ['embassy', 'typeEmbassy'],
  ['encyclopedia', 'typeEncyclopedia'],
  ['executive-office', 'typeExecutiveOffice'],
  ['fact-checker', 'typeFactChecker'],
  ['file-host', 'typeFileHost'],
  ['forum', 'typeForum'],
  ['government', 'typeGovernment'],
  ['institute', 'typeInstitute'],
  ['intelligence', 'typeIntelligence'],
  ['international-organisation', 'typeInternationalOrganisation'],
  ['journal', 'typeJournal'],
  ['magazine', 'typeMagazine'],
  ['messenger', 'typeMessenger'],
  ['military', 'typeMilitary'],
  ['ministry', 'typeMinistry'],
  ['news-agency', 'typeNewsAgency'],
  ['newsletter-host', 'typeNewsletterHost'],
  ['newspaper', 'typeNewspaper'],
  ['ngo', 'typeNgo'],
  ['parliament', 'typeParliament'],
  ['party', 'typeParty'],
  ['reference-work', 'typeReferenceWork'],
  ['satire', 'typeSatire'],
  ['social-network', 'typeSocialNetwork'],
  ['student', 'typeStudent'],
  ['think-tank', 'typeThinkTank'],
  ['video-host', 'typeVideoHost'],
  ['website', 'typeWebsite'],
]);

/** The kind of an entity in the reader's language. */
export function describeKind(kind: EntityKind, translate: Translate): string {
  return translate(KINDS[kind]);
}

/** The type of an outlet, organisation or platform in words; null for one without words. */
export function describeType(type: string | undefined, translate: Translate): string | null {
  const key = type === undefined ? undefined : TYPES.get(type);
  return key === undefined ? null : translate(key);
}
