/** A made-up decree, decision or circular of about 2,400 syllables and 46 headings, for measuring only. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { LEVELS, OWN_PROGRAMME } from '../src/site.config.ts';
import {
  ACTORS,
  CONDITIONS,
  FIELDS,
  LOCALITIES,
  MANNERS,
  OBJECTS,
  PLACES,
  THINGS,
  TIMES,
  VERBS,
} from './legalVocabulary.ts';

/** A clause that is there: what is made up has no other source. */
const SOURCE = `${OWN_PROGRAMME}#muc-i`;

const TYPES = [
  { type: 'nghi-dinh', name: 'Nghị định', mark: 'NĐ-CP', issuer: 'chinh-phu', level: 'trung-uong' },
  {
    type: 'quyet-dinh',
    name: 'Quyết định',
    mark: 'QĐ-TTg',
    issuer: 'thu-tuong-chinh-phu',
    level: 'trung-uong',
  },
  { type: 'thong-tu', name: 'Thông tư', mark: 'TT-BNV', issuer: 'bo-noi-vu', level: 'trung-uong' },
  {
    type: 'quyet-dinh',
    name: 'Quyết định',
    mark: 'QĐ-UBND',
    issuer: bodySigning('UBND'),
    level: Object.keys(LEVELS).at(-1)!,
  },
] as const;

/** The body of the real content whose numbers bear a mark. */
function bodySigning(mark: string): string {
  const bodies: { id: string; abbreviations?: { form: string }[] }[] = parse(
    readFileSync('content/bodies.yaml', 'utf8'),
  );
  return bodies.find(({ abbreviations = [] }) => abbreviations.some(({ form }) => form === mark))!.id;
}

/** Documents of the real content that the made-up ones cite. */
const CITED = [
  'Nghị định 29/1998/NĐ-CP',
  'Nghị định 79/2003/NĐ-CP',
  'Luật 10/2022/QH15',
  'Nghị định 121/2003/NĐ-CP',
  'Pháp lệnh 34/2007/PL-UBTVQH11',
  'Nghị định 33/2023/NĐ-CP',
];
/** With their chapters these make 45 headings and about 2,400 syllables. */
const ARTICLES = 36;
const CHAPTERS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/**
 * The document of an index, with as many articles as wanted. Numbers start at 5000, which no real document of the
 * content has.
 */
export function madeUpDocument(index: number, articles = ARTICLES): { id: string; mdx: string } {
  const pick = chooser(index + 1);
  const { type, name, mark, issuer, level } = TYPES[index % TYPES.length]!;
  const year = 1995 + (index % 30);
  const number = `${5000 + index}/${year}/${mark}`;
  const folded = mark.toLowerCase().replaceAll('đ', 'd');
  const id = `${type}-${5000 + index}-${year}-${folded}`;
  const field = pick(FIELDS);
  const subject = `${field} ở ${pick(PLACES)}`;
  const date = `${year}-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
  const mdx = `---
id: ${id}
type: ${type}
branch: nha-nuoc
level: ${level}
role: related
number: { value: ${number}, source: ${SOURCE} }
title: { value: "về ${subject}", source: ${SOURCE} }
issuer: { value: ${issuer}, source: ${SOURCE} }
signatory: { unknown: true }
date: { value: "${date}", source: ${SOURCE} }
inForce: { unknown: true }
status: { unknown: true }
textSource: { value: "Văn bản mẫu để đo, không có thật.", source: ${SOURCE} }
---

# ${name} về ${subject}

${text(pick, articles, field)}
TM. CƠ QUAN BAN HÀNH
`;
  // Words drawn twice in a row would be told of as a slip of the copier.
  return { id, mdx: mdx.replace(/(?<!\p{L})(\p{L}+ \p{L}+) \1(?!\p{L})/gu, '$1') };
}

type Pick = <T>(list: readonly T[]) => T;

function text(pick: Pick, articles: number, field: string): string {
  let body = '';
  for (let article = 1; article <= articles; article++) {
    if (article % 4 === 1)
      body += `Chương ${CHAPTERS[(article - 1) / 4]}\n${pick([field, pick(FIELDS), pick(OBJECTS)]).toLocaleUpperCase('vi')}\n\n`;
    body += `Điều ${article}. ${pick(HEADINGS)(pick)}\n\n`;
    for (let clause = 1; clause <= 2; clause++) body += `${clause}. ${pick(SENTENCES)(pick)}.\n\n`;
    if (article % 6 === 0)
      body += `3. Thực hiện theo ${CITED[(article / 6 - 1) % CITED.length]}: ${pick(SENTENCES)(pick)}.\n\n`;
    if (article % 3 === 0) body += `a) ${pick(SENTENCES)(pick)};\n\nb) ${pick(SENTENCES)(pick)}.\n\n`;
  }
  return body;
}

/** How articles are called. */
const HEADINGS: readonly ((pick: Pick) => string)[] = [
  (pick) => `Về ${pick(OBJECTS)}`,
  (pick) => `Trách nhiệm của ${pick(ACTORS)}`,
  (pick) => `Nguyên tắc ${pick(VERBS)} ${pick(OBJECTS)}`,
  (pick) => `Quyền và nghĩa vụ của ${pick(ACTORS)} trong ${pick(FIELDS)}`,
  (pick) => `${upperFirst(pick(OBJECTS))} và ${pick(OBJECTS)}`,
  (pick) => `Điều kiện ${pick(VERBS)} ${pick(OBJECTS)}`,
  (pick) => `Đối với ${pick(THINGS)} ở ${pick(LOCALITIES)}`,
];

/** How rules are worded. */
const SENTENCES: readonly ((pick: Pick) => string)[] = [
  (pick) => `${pick(ACTORS)} ${pick(VERBS)} ${pick(OBJECTS)} ở ${pick(PLACES)} ${pick(MANNERS)}`,
  (pick) => `${pick(ACTORS)} ${pick(VERBS)} ${pick(OBJECTS)}, ${pick(OBJECTS)} ${pick(TIMES)}`,
  (pick) =>
    `${upperFirst(pick(TIMES))}, ${pick(ACTORS)} ${pick(VERBS)} ${pick(OBJECTS)}, ${pick(CONDITIONS)}`,
  (pick) =>
    `${upperFirst(pick(OBJECTS))} ở ${pick(PLACES)} do ${pick(ACTORS)} ${pick(VERBS)} ${pick(MANNERS)}`,
  (pick) => `Nghiêm cấm lợi dụng ${pick(OBJECTS)} để làm trái quy định về ${pick(FIELDS)}`,
  (pick) => `${pick(ACTORS)} có quyền yêu cầu ${pick(ACTORS)} ${pick(VERBS)} ${pick(OBJECTS)} ${pick(TIMES)}`,
  (pick) =>
    `Việc ${pick(VERBS)} ${pick(OBJECTS)} phải ${pick(MANNERS)} và không ảnh hưởng đến ${pick(OBJECTS)}`,
  (pick) =>
    `${pick(ACTORS)} phối hợp với ${pick(ACTORS)} ${pick(VERBS)} ${pick(OBJECTS)} trong lĩnh vực ${pick(FIELDS)}, ${pick(CONDITIONS)}`,
  (pick) => `${upperFirst(pick(OBJECTS))} gồm: ${pick(OBJECTS)}; ${pick(OBJECTS)}; ${pick(OBJECTS)}`,
  (pick) => `Kinh phí cho ${pick(OBJECTS)} được bố trí ${pick(MANNERS)}, ${pick(TIMES)}`,
  (pick) => `${pick(ACTORS)} ở ${pick(LOCALITIES)} ${pick(VERBS)} ${pick(OBJECTS)} đối với ${pick(THINGS)}`,
  (pick) =>
    `Cơ sở sản xuất, kinh doanh ${pick(THINGS)}, ${pick(THINGS)} phải ${pick(VERBS)} ${pick(OBJECTS)} ${pick(TIMES)}`,
  (pick) =>
    `Việc vận chuyển ${pick(THINGS)} từ ${pick(LOCALITIES)} đến ${pick(LOCALITIES)} do ${pick(ACTORS)} ${pick(VERBS)}`,
];

const upperFirst = (words: string) => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);

/** Chooses from lists in an order that a seed fixes (a linear congruential generator). */
function chooser(seed: number): Pick {
  let state = seed * 2654435761;
  return (list) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return list[(state >>> 8) % list.length]!;
  };
}
