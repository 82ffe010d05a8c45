import type { Found, Passage } from '../found.ts';

/**
 * Letters of the font families that Vietnam wrote with before Unicode, as Windows shows their bytes (Latin-1). TCVN3
 * ("ABC", .VnTime; TCVN 5712:1993, VN3) has a byte a letter; VNI (VNI-Times) has a letter and a second one as its mark.
 */
const TCVN3: Readonly<Record<string, string>> = pairs(
  'µà¸á¶ả·ã¹ạ¨ă»ằ¾ắ¼ẳ½ẵÆặ©âÇầÊấÈẩÉẫËậ®đÌèÐéÎẻÏẽÑẹªêÒềÕếÓểÔễÖệ×ìÝíØỉÜĩÞịßòãóáỏâõäọ«ôåồèốæổçỗéộ¬ơêờíớëởìỡîợïùóúñủòũôụ\u00ADưõừøứöử÷ữùựúỳýýûỷüỹþỵ¡Ă¢Â§Đ£Ê¤Ô¥Ơ¦Ư',
);

const VNI_VOWELS: Readonly<Record<string, string>> = {
  a: 'ø=à,ù=á,û=ả,õ=ã,ï=ạ,â=â,à=ầ,á=ấ,å=ẩ,ã=ẫ,ä=ậ,ê=ă,è=ằ,é=ắ,ú=ẳ,ü=ẵ,ë=ặ',
  e: 'ø=è,ù=é,û=ẻ,õ=ẽ,ï=ẹ,â=ê,à=ề,á=ế,å=ể,ã=ễ,ä=ệ',
  o: 'ø=ò,ù=ó,û=ỏ,õ=õ,ï=ọ,â=ô,à=ồ,á=ố,å=ổ,ã=ỗ,ä=ộ',
  u: 'ø=ù,ù=ú,û=ủ,õ=ũ,ï=ụ',
  y: 'ø=ỳ,ù=ý,û=ỷ,õ=ỹ',
  ô: 'ø=ờ,ù=ớ,û=ở,õ=ỡ,ï=ợ',
  ö: 'ø=ừ,ù=ứ,û=ử,õ=ữ,ï=ự',
};
const VNI_PAIRS = new Map(
  Object.entries(VNI_VOWELS).flatMap(([vowel, marks]) =>
    marks.split(',').flatMap((pair): [string, string][] => {
      const [mark, letter] = pair.split('=') as [string, string];
      const [bigVowel, bigMark] = [vowel.toUpperCase(), mark.toUpperCase()];
      return [
        [vowel + mark, letter],
        [bigVowel + bigMark, letter.toUpperCase()],
        [bigVowel + mark, letter.toUpperCase()],
      ];
    }),
  ),
);
const VNI_LETTERS: Readonly<Record<string, string>> = pairs('ôơöưñđæỉóĩòịîỵÔƠÖƯÑĐÆỈÓĨÒỊÎỴ');

/** "µà¸á" → { µ: 'à', ¸: 'á' }. */
function pairs(listed: string): Record<string, string> {
  const letters = [...listed];
  return Object.fromEntries(
    letters.flatMap((one, index) => (index % 2 === 0 ? [[one, letters[index + 1]!]] : [])),
  );
}

export const fromTcvn3 = (text: string) => text.replace(/[\u00A1-\u00FF]/gu, (one) => TCVN3[one] ?? one);

const VNI_SIGNS = new RegExp(`${[...VNI_PAIRS.keys()].join('|')}|[\\u00C0-\\u00FF]`, 'gu');

export const fromVni = (text: string) =>
  text.replace(VNI_SIGNS, (one) => VNI_PAIRS.get(one) ?? VNI_LETTERS[one] ?? one);

/** Frequent syllables that have a mark: a text of some words holds some of them, and a wrongly read one none. */
const FREQUENT = new Set(
  'của và các được đảng là những với một cho về để đã có người này đến không trong từ cán bộ tổ chức quyết định nghị quy hội xã phường thị trấn cấp ủy thực hiện điểm mục điều khoản chương trình động thành việc năm số ở công tác đồng chí đoàn thể vụ nhiệm'
    .split(' ')
    .filter((word) => /[^a-z]/.test(word)),
);

function frequency(text: string): number {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.filter((word) => FREQUENT.has(word)).length;
}

/** The letters that Unicode has for Vietnamese alone, composed or not. */
const UNICODE = /[ăđơưẠ-ỹ]|[\u0300\u0301\u0303\u0309\u0323]/iu;
/** Signs that old fonts use for letters, inside or at the edge of a word. */
const OLD_SIGN = /\p{L}?[\u00A1-\u00FF]\p{L}?/u;

/** A text of old fonts in Unicode; as it is when it is Unicode already, or nothing tells. */
export function inUnicode(text: string): string {
  if (UNICODE.test(text) || !OLD_SIGN.test(text)) return text;
  const readings = [fromTcvn3(text), fromVni(text)].map((reading) => ({ reading, hits: frequency(reading) }));
  const best = readings[0]!.hits >= readings[1]!.hits ? readings[0]! : readings[1]!;
  return best.hits > frequency(text) ? best.reading : text;
}

/** A handout whose passages of old fonts are read as Unicode. What no reading makes sense of is said to be unread. */
export function readOldFonts(found: Found): Found {
  const text = found.text.map((passage): Passage => ({ ...passage, text: inUnicode(passage.text) }));
  const links = found.links.map((link) => ({ ...link, words: inUnicode(link.words) }));
  const strange = text.filter(({ text: words }) => isUnreadable(words));
  if (strange.length === 0) return { ...found, text, links };
  const places = new Map(strange.map(({ place }) => [JSON.stringify(place), place]));
  const seen = new Set(strange);
  return {
    ...found,
    links,
    text: text.filter((one) => !seen.has(one)),
    unread: [...(found.unread ?? []), ...places.values()],
  };
}

/** Signs that no Vietnamese text has, in one word of four or more. */
function isUnreadable(text: string): boolean {
  const words = text.match(/\S+/gu) ?? [];
  const strange = words.filter((word) =>
    /\p{L}[µ¸¶·¹»¾¼½®©ª«¬§¨¦¥¤£¢¡]|[µ¸¶¹»¾¼½®ª§]\p{L}|\uFFFD|á[º»]|Æ°|Ä[‘ƒ]/u.test(word),
  );
  return strange.length >= 2 && strange.length >= words.length / 4;
}
