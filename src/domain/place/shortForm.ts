import { foldText } from '../text/fold.ts';
import { UNITS, type UnitWords } from './unit.ts';

/** A unit's word with its marks and without. */
const said = ({ name, short = name }: UnitWords) => `${short.toLowerCase()}|${foldText(short)}`;
/** What stands below an article or a section. */
const NAMED = Object.values<UnitWords>(UNITS)
  .filter(({ rank }) => rank < UNITS.dieu.rank)
  .map(said)
  .join('|');
const STEP = new RegExp(`^(${NAMED})?(\\d{1,3}|dd|[a-zđ])$`);
const OPENING = /^(mởđầu|modau|chữký|chuky)(?:đoạn|doan|dòng|dong)?(\d+)?$/;
const PLACE = new RegExp(
  `^(?:(?:${said(UNITS.dieu)}|đ|d)\\.?(\\d+(?:dd|[a-zđ])?)|(?:${said(UNITS.muc)})?([ivx]+))((?:[./-][^./-]+)*)$`,
);

/**
 * The short spoken form of a place, as a reader types it after `#`, as a full id: "II.1", "ii.4.gach2", "II.1-2",
 * "D5.1.đ", "Điều 5.1.a", "IV.1 đoạn 2", "Mở đầu 3".
 */
export function expandShortFragment(fragment: string): string | undefined {
  const text = decode(fragment.slice(0, 300).replace(/^#/, ''))
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_]+/g, '')
    .replace(new RegExp(`([^./-])(?=(?:${NAMED})\\d)`, 'g'), '$1.');
  const [, opening, line] = OPENING.exec(text.replace('.', '')) ?? [];
  if (opening) return `${opening.startsWith('m') ? 'mo-dau' : 'chu-ky'}${line ? `-doan-${line}` : ''}`;
  const [whole, article, section, steps] = PLACE.exec(text) ?? [];
  if (!whole) return undefined;
  // What a bare number means next: the khoản of an article, the điểm of a mục, then nothing.
  const bare = article ? 'khoan' : 'diem';
  const parts = [...steps!.matchAll(/([./-])([^./-]+)/g)].map(([, separator, step], at) =>
    stepPart(separator!, step!, at === 0 ? bare : ''),
  );
  const outer = article ? `dieu-${toAscii(article)}` : `muc-${section}`;
  return parts.includes(undefined) ? undefined : [outer, ...parts].join('-');
}

/** One step as a part of an id: `gach-2`; undefined where nothing tells its unit. */
function stepPart(separator: string, step: string, bare: string): string | undefined {
  const [, name, number] = STEP.exec(step) ?? [];
  if (!number) return undefined;
  const guess = /\d/.test(number) ? bare || (separator === '-' ? 'gach' : '') : 'diem';
  const unit = name ? toAscii(name, 'd') : guess;
  return unit === '' ? undefined : `${unit}-${toAscii(number.replace(/^0+(?=\d)/, ''))}`;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** đ as `dd` in a number, as `d` in a unit's name; other marks off. */
function toAscii(text: string, stroke = 'dd'): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, stroke);
}
