import type { PageDate, PageTextKind, TextKind } from '../model/page-context';
import type { MessageKey, Reader } from './translate';

const KINDS: Readonly<Record<TextKind, MessageKey>> = {
  news: 'textKindNews',
  column: 'textKindColumn',
  opinion: 'textKindOpinion',
  interview: 'textKindInterview',
  essay: 'textKindEssay',
  blog: 'textKindBlog',
  'press-release': 'textKindPressRelease',
  comment: 'textKindComment',
};

const KIND_BASES: Readonly<Record<PageTextKind['basis'], MessageKey>> = {
  'json-ld': 'basisPageData',
  meta: 'basisPageData',
  section: 'basisSection',
  url: 'basisUrl',
  outlet: 'basisOutlet',
};

const DATE_BASES: Readonly<Record<PageDate['basis'], MessageKey>> = {
  'json-ld': 'basisPageData',
  meta: 'basisPageData',
  'time-element': 'basisPageData',
  url: 'basisUrl',
  text: 'basisText',
};

/** What sort of text a page says it is, and where it says so, in words. */
export function describeTextKind(
  { value, basis }: PageTextKind,
  { translate }: Reader,
): { readonly kind: string; readonly basis: string } {
  return { kind: translate(KINDS[value]), basis: translate(KIND_BASES[basis]) };
}

/** Where the date of a page was read, in words. */
export function describeDateBasis({ basis }: PageDate, { translate }: Reader): string {
  return translate(DATE_BASES[basis]);
}
