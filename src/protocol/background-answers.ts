import { isBoolean, isNullable, isOneOf, isRecord } from '../lib/guards';
import type { CardView } from '../describe/describe-card';
import type { DataRecord } from '../model/data-record';
import type { LinkedPart } from '../model/held-names';
import type { WhyView } from '../describe/describe-why';
import type {
  BackgroundCalls,
  ErrorRecord,
  JudgedLinks,
  LookUp,
  PageFacts,
  PageStart,
  SettingsRecord,
  SiteRecord,
} from './calls';
import type { AnswerChecks, AnswerOf } from './channel';
import { isMarkSettings } from './shapes';

// The worker is code of our own that no page can reach: of its answers only the outer shape is
// looked at.

const isNull = (value: unknown): value is null => value === null;
const hasFields = (value: unknown, ...names: readonly string[]): boolean =>
  isRecord(value) && names.every((name) => name in value);

const isCardView = (value: unknown): value is CardView =>
  hasFields(value, 'header', 'facts', 'roles', 'statements', 'sources', 'dataDate');

const isLinkedPart = (value: unknown): value is LinkedPart =>
  hasFields(value, 'blocks', 'briefs', 'isLast');

/** What each call to the worker may answer: its outer shape. */
export const BACKGROUND_ANSWERS: AnswerChecks<BackgroundCalls> = {
  getPageStart: (value): value is PageStart => hasFields(value, 'marks', 'outlet', 'cardStyles'),
  getMarks: isMarkSettings,
  getPageFacts: (value): value is PageFacts => hasFields(value, 'date', 'textKind'),
  findNames: (value): value is AnswerOf<BackgroundCalls, 'findNames'> => Array.isArray(value),
  noteNames: isBoolean,
  linkNames: isNullable(isLinkedPart),
  getLinked: isNullable(isLinkedPart),
  getCard: isNullable(isCardView),
  getLinkCard: isNullable(isCardView),
  markLinks: (value): value is AnswerOf<BackgroundCalls, 'markLinks'> => hasFields(value, 'marks'),
  getWhy: (value): value is WhyView => hasFields(value, 'header', 'groups', 'actions'),
  correct: isNull,
  getSettings: (value): value is SettingsRecord =>
    hasFields(value, 'settings', 'names', 'dataVersion'),
  changeSettings: isNull,
  getErrors: (value): value is ErrorRecord => hasFields(value, 'version', 'errors'),
  deleteStored: isNull,
  getSite: (value): value is SiteRecord => hasFields(value, 'host', 'outlet', 'ratings', 'raters'),
  vetLinks: (value): value is JudgedLinks => hasFields(value, 'vettings', 'holders'),
  lookUp: (value): value is LookUp =>
    hasFields(value, 'kind', 'vetting', 'holders') || hasFields(value, 'kind', 'fit', 'briefs'),
  getDataRecord: (value): value is DataRecord =>
    hasFields(value, 'dataVersion', 'counts', 'raters', 'sources'),
  getTabAccess: isOneOf([
    'open-before-install',
    'open-before-update',
    'access-not-given',
    'closed-to-extensions',
  ]),
  reportCount: isNull,
  openDataPage: isNull,
  setSiteMarks: isNull,
  setAllMarks: isNull,
};
