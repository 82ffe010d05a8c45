import { foldText } from '../text/fold.ts';

/** Folded, everything that is no letter or digit as one hyphen: "326-QĐ/TU" → `326-qd-tu`. */
export function slug(text: string): string {
  return foldText(text.normalize('NFC'))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The id that follows from type, number and date by the rule of identity (DESIGN, section 4). */
export function ruledId(type: string, number: string, hasYear: boolean, date: string): string {
  return [type, slug(number), ...(hasYear || date === '' ? [] : [date.slice(0, 4)])].join('-');
}
