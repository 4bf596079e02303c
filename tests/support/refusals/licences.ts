import { SHARE_ALIKE } from '../fact-files';
import { aRater, aSource, aTopic } from '../profile-builders';
import { aList, type Refusal } from './broken-facts';

/** Facts whose licence forbids their place, and lists of outlets. */
export const LICENCES: readonly Refusal[] = [
  {
    kind: 'a list that may not be bundled',
    broken: { 'raters.json': [aRater({ id: 'newsguard', name: { en: 'NewsGuard' } })] },
    file: 'raters.json',
    near: '"id"',
    field: 'id',
    reason: 'newsguard may not be bundled',
    passes: { 'raters.json': [aRater({ id: 'news-guild', name: { en: 'News Guild' } })] },
  },
  {
    kind: 'a share-alike licence outside its part',
    broken: {
      'sources.json': [
        aSource('own-knowledge'),
        aSource('rated-list', { spdx: 'CC-BY-SA-4.0' }),
        aSource('web-copy'),
      ],
    },
    file: 'sources.json',
    near: 'CC-BY-SA-4.0',
    field: 'spdx',
    reason: 'CC-BY-SA-4.0 belongs in share-alike/',
    passes: SHARE_ALIKE,
  },
  {
    kind: 'a licence that asks for a notice, without one',
    broken: {
      'sources.json': [
        aSource('own-knowledge'),
        aSource('rated-list', { spdx: 'MIT' }),
        aSource('web-copy'),
      ],
    },
    file: 'sources.json',
    near: '{\n    "id": "rated-list"',
    field: 'notice',
    reason: 'is missing: MIT asks for its copyright line',
    passes: {
      'NOTICES.txt': 'Copyright (c) 2023 A. Author\n',
      'sources.json': [
        aSource('own-knowledge'),
        aSource('rated-list', { spdx: 'MIT', notice: 'Copyright (c) 2023 A. Author' }),
        aSource('web-copy'),
      ],
    },
  },
  {
    kind: 'a share-alike part that does not name its authors',
    broken: { ...SHARE_ALIKE, 'share-alike/ATTRIBUTION.txt': 'Thanks to all.\n' },
    file: 'share-alike/ATTRIBUTION.txt',
    near: 'Thanks',
    field: '',
    reason: 'does not name editors and its address',
    passes: SHARE_ALIKE,
  },
  {
    kind: 'a share-alike part without its licence',
    broken: { ...SHARE_ALIKE, 'share-alike/LICENSE.txt': null },
    file: 'share-alike/LICENSE.txt',
    near: '',
    field: '',
    reason: 'has no link to the licence',
    passes: SHARE_ALIKE,
  },
  {
    kind: 'a topic of no statement',
    broken: {
      'topics.json': { topics: [aTopic('elections'), aTopic('peace-terms')], threads: [] },
    },
    file: 'topics.json',
    near: '"elections"',
    field: 'topics[0].id',
    reason: 'no statement is about elections',
    passes: {},
  },
  {
    kind: 'a wish to know in full somebody who is not there',
    broken: { 'coverage.json': { lists: [aList(['moscow-times', 'nobody'])] } },
    file: 'coverage.json',
    near: '"nobody"',
    field: 'lists[0].ids[1]',
    reason: 'unknown nobody',
    passes: { 'coverage.json': { lists: [aList(['moscow-times', 'sergey-lavrov'])] } },
  },
  {
    kind: 'one entity twice in such a list',
    broken: { 'coverage.json': { lists: [aList(['moscow-times', 'moscow-times'])] } },
    file: 'coverage.json',
    near: '"moscow-times"\n',
    field: 'lists[0].ids[1]',
    reason: 'moscow-times stands here twice',
    passes: { 'coverage.json': { lists: [aList(['moscow-times']), aList(['moscow-times'])] } },
  },
];
