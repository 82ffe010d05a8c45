import { stripTones } from './tones.ts';

/** How a syllable may begin; "gi" and "qu" are beginnings of their own. */
const ONSET = '(?:ngh|ng|nh|gh|gi|qu|ch|kh|ph|th|tr|[bcdđghklmnprstvx])?';

/** The rimes of Vietnamese without their tones: a nucleus, and the finals that it takes. */
const RIMES: readonly (readonly [nucleus: string, finals: string])[] = [
  ['a', 'ch|ng|nh|[cimnoptuy]'],
  ['ă', 'ng|[cmnpt]'],
  ['â', 'ng|[cmnptuy]'],
  ['e', 'ng|[cmnopt]'],
  ['ê', 'ch|nh|[mnptu]'],
  ['i', 'ch|nh|[amnptu]'],
  ['iê', 'ng|[cmnptu]'],
  ['yê', 'ng|[mntu]'],
  ['o', 'ng|[acimnpt]'],
  ['oa', 'ch|ng|nh|[cimnopty]'],
  ['oă', 'ng|[cmnt]'],
  ['oe', '[mnot]'],
  ['ô', 'ng|[cimnpt]'],
  ['ơ', '[imnpt]'],
  ['u', 'ng|[acimnpty]'],
  ['uâ', 'ng|[nty]'],
  ['uê', 'ch|nh|[nu]'],
  ['uô', 'ng|[cimnpt]'],
  ['uơ', 'n'],
  ['uy', 'ch|nh|[anptu]'],
  ['uyê', '[nt]'],
  ['ư', 'ng|[acimntu]'],
  ['ươ', 'ng|[cimnptu]'],
  ['y', '[mt]'],
];
const NEEDS_FINAL = new Set(['ă', 'â', 'iê', 'yê', 'oă', 'uâ', 'uô', 'uyê', 'ươ']);
const RIME = RIMES.map(
  ([nucleus, finals]) => `${nucleus}(?:${finals})${NEEDS_FINAL.has(nucleus) ? '' : '?'}`,
).join('|');
const SYLLABLE = new RegExp(`^${ONSET}(?:${RIME})$`, 'u');
/** Syllables as they look when nobody struck their marks. */
const BARE_SYLLABLE = new RegExp(`^(?:${withoutMarks(ONSET)})(?:${withoutMarks(RIME)})$`, 'u');
/** A syllable that a stop closes has the tone of sắc or of nặng. */
const STOPPED = /(?:ch|[cpt])$/u;
const SHARP_OR_HEAVY = new Set(['\u0301', '\u0323']);

/** True when a word is one syllable as Vietnamese spelling builds it: "nghiệm", "ươm"; not "web", "straf", "tãt". */
export function isSyllable(word: string): boolean {
  const { base, tone } = stripTones(word.toLowerCase());
  return SYLLABLE.test(base) && !(STOPPED.test(base) && tone !== undefined && !SHARP_OR_HEAVY.has(tone));
}

/** True for letters that are a syllable only with more marks than they have: "quyet", "nuoc", "quyêt"; not "cho", "QĐ". */
export function lacksMarks(word: string): boolean {
  const small = word.toLowerCase();
  const { base, tone } = stripTones(small);
  if (tone !== undefined || !BARE_SYLLABLE.test(withoutMarks(small))) return false;
  return !SYLLABLE.test(base) || STOPPED.test(base);
}

/** True for letters without any mark that are a syllable, or would be one with marks. */
export const isBareSyllable = (word: string) => BARE_SYLLABLE.test(word.toLowerCase());

function withoutMarks(letters: string): string {
  return letters.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
