import { fromTcvn3 } from '../../text/tcvn3.ts';
import { fromVni } from '../../text/vni.ts';
import type { Found, Passage } from '../found.ts';

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
