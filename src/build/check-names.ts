import type { Alias, AliasLanguage } from '../model/alias';
import type { Profile } from '../model/profile';
import { isCommonWord, isPlaceName } from './common-words';
import type { FieldPath, Report } from './fact-problem';

const LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]+$/u;

/** What a form in the language must be written in; `und` may be anything. */
const SCRIPTS: Readonly<Record<AliasLanguage, RegExp>> = {
  en: LATIN,
  mul: LATIN,
  de: LATIN,
  fr: LATIN,
  tr: LATIN,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  zh: /\p{Script=Han}/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  th: /\p{Script=Thai}/u,
  ar: /\p{Script=Arabic}/u,
  und: /./u,
};

/** `＝` stays: it joins the parts of a name in katakana. */
const FULL_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;

/** Corner brackets stay: `経済誌「財新` is how a page introduces the magazine. */
const BRACKETS = /[()[\]{}（）［］【】]/;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** As any word stands at the beginning of a sentence. `The Guardian` and `TIME` stand out by case. */
const ORDINARY_CASE = /^.\P{Lu}*$/u;

/** From this tier on people are too little known to be meant by their surname alone. */
const LITTLE_KNOWN_TIER = 3;

/** Checks the names of a profile: there where they must be, and each safe to look for. */
export function checkNames(profile: Profile, report: Report): void {
  checkPresence(profile, report);
  checkDisplay(profile, report);
  checkAliases(profile.aliases, report);
  profile.aliases.forEach(({ kind, needs }, index) => {
    const path = ['aliases', index];
    if (kind !== 'surname') return;
    if (profile.kind !== 'person') report([...path, 'kind'], 'only people have surnames');
    else if (profile.tier >= LITTLE_KNOWN_TIER && (needs === 'nothing' || needs === 'case'))
      report([...path, 'needs'], 'a surname of this tier needs the full name or a role');
  });
}

/** Checks forms one by one: what they are made of, and what else they could mean. */
export function checkAliases(aliases: readonly Alias[], report: Report): void {
  const seen = new Set<string>();
  aliases.forEach((alias, index) => {
    const path = ['aliases', index];
    if (seen.has(alias.form)) report([...path, 'form'], `${alias.form} stands here twice`);
    seen.add(alias.form);
    const problem = whyNoForm(alias.form);
    if (problem !== null) report([...path, 'form'], `${alias.form} ${problem}`);
    else if (!SCRIPTS[alias.lang].test(alias.form))
      report([...path, 'lang'], `${alias.form} is not written like ${alias.lang}`);
    else checkNeeds(alias, path, report);
  });
}

function whyNoForm(form: string): string | null {
  if (FULL_WIDTH.test(form)) return 'has full-width letters or digits';
  if (BRACKETS.test(form)) return 'has brackets';
  if (!LETTER_OR_DIGIT.test(form)) return 'has neither letter nor digit';
  const isSingle = Array.from(form).length < 2 && !/\p{Script=Han}/u.test(form);
  return isSingle ? 'is a single character' : null;
}

function checkNeeds({ form, needs }: Alias, path: FieldPath, report: Report): void {
  const at = [...path, 'needs'];
  if (isPlaceName(form) && needs !== 'context' && needs !== 'full-name-and-role')
    report(at, `${form} is a place: needs context or full-name-and-role`);
  if (needs !== 'nothing' && needs !== 'case') return;
  if (isCommonWord(form) && (needs === 'nothing' || ORDINARY_CASE.test(form)))
    report(at, `${form} is a common word: needs context or more`);
  const length = Array.from(form).length;
  if (length === 1) report(at, `${form} is a single character: needs context or more`);
  if (needs === 'nothing' && length === 2 && /^[\p{Script=Latin}\p{N}]+$/u.test(form))
    report(at, `${form} has two letters only: needs case or more`);
}

function checkPresence(profile: Profile, report: Report): void {
  const { kind, tier, aliases, display } = profile;
  const isSilent = kind === 'unnamed' || (kind !== 'person' && (tier === 0 || tier === 5));
  if (isSilent && aliases.length > 0)
    report(['aliases'], `${kind} of tier ${tier} is never matched: it has no aliases`);
  if (!isSilent && aliases.length === 0) report(['aliases'], 'is empty: nothing could be found');
  const isNameless = Object.keys(display).length === 0;
  if (isNameless && tier !== 0) report(['display'], 'is empty: only hosts of tier 0 have no name');
}

/** Machine-made forms serve to find, never to show; a surname that is a place is no alias. */
function checkDisplay(profile: Profile, report: Report): void {
  const derived = new Set(
    profile.aliases.filter(({ kind }) => kind === 'derived').map(({ form }) => form),
  );
  for (const [language, name] of Object.entries(profile.display))
    if (derived.has(String(name)))
      report(['display', language], `${String(name)} is machine-made: never shown`);
  if (profile.kind !== 'person') return;
  const { placeSurname } = profile;
  for (const language of ['en', 'ja'] as const)
    placeSurname?.[language]?.forEach((form, index) => {
      if (profile.aliases.some((alias) => alias.form === form))
        report(['placeSurname', language, index], `${form} is an alias, too`);
    });
}
