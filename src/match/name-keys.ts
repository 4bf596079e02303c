import type { Alias, AliasLanguage } from '../model/alias';
import { countKatakanaParts, foldName } from '../text/fold-name';
import { LOOSE_MIN_LENGTH } from './name-path';

// Names in these languages are looked for. Chinese, Korean, Thai and Arabic need rules of their own
// for where a word ends, and stand on English and Japanese pages only in passing.
const SEARCHED: Readonly<Record<AliasLanguage, boolean>> = {
  en: true,
  ja: true,
  mul: true,
  und: true,
  ru: true,
  uk: true,
  de: true,
  fr: true,
  tr: true,
  zh: false,
  ko: false,
  th: false,
  ar: false,
};

// Names of more parts than this are folded with all their joints only.
const JOINTS_MAX = 4;

const JOINT = /[\s・･·•‧∙=＝゠-]+/gu;
const KATAKANA = /[\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff]/g;

/** The name with each subset of its joints closed: メアリー・ベス・ロング, メアリーベス・ロング, … */
function joinings(form: string): readonly string[] {
  const joints = [...form.matchAll(JOINT)];
  if (joints.length > JOINTS_MAX) return [form];
  return Array.from({ length: 2 ** joints.length }, (_, subset) => {
    let joint = 0;
    return form.replace(JOINT, (text) => ((subset >> joint++) & 1 ? '' : text));
  });
}

/**
 * Folded keys under which a name is filed; a place in a text has the name when its strict or its
 * loose folding is one of them. A name of two or more katakana parts has loose keys, one for each
 * way to write its parts together where that matters; every other name has one strict key.
 * Empty for a name in a language that is not looked for.
 */
export function nameKeys({ form, lang }: Alias): readonly string[] {
  if (!SEARCHED[lang]) return [];
  const { strict, loose } = foldName(form);
  if (strict === '') return [];
  const isLoose =
    loose !== null &&
    countKatakanaParts(form) > 1 &&
    (loose.match(KATAKANA) ?? []).length >= LOOSE_MIN_LENGTH;
  if (!isLoose) return [strict];
  const keys = joinings(form).map((joining) => foldName(joining).loose ?? strict);
  return [...new Set(keys)].sort();
}
