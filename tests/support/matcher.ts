// What a page's script has of the matcher, in one piece to be bundled and measured.
export { findNames } from '../../src/match/find-names';
export { openGazetteer } from '../../src/match/gazetteer';
