import { isBoolean, isNullable, isOneOf } from '../lib/guards';
import type { CardView } from '../describe/describe-card';
import type { DataRecord } from '../model/data-record';
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
import { FRAME_ASKED_ANSWERS, hasFields } from './frame-answers';

// The worker is code of our own that no page can reach: of its answers only the outer shape is
// looked at.

const isNull = (value: unknown): value is null => value === null;
const isCardView = (value: unknown): value is CardView =>
  hasFields(value, 'header', 'facts', 'roles', 'statements', 'sources', 'dataDate');

/** What each call to the worker may answer: its outer shape. */
export const BACKGROUND_ANSWERS: AnswerChecks<BackgroundCalls> = {
  ...FRAME_ASKED_ANSWERS,
  getPageStart: (value): value is PageStart => hasFields(value, 'marks', 'outlet', 'cardStyles'),
  getPageFacts: (value): value is PageFacts => hasFields(value, 'date', 'textKind'),
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
  reportCard: isBoolean,
  reportCount: isNull,
  openDataPage: isNull,
  setSiteMarks: isNull,
  setAllMarks: isNull,
};
