import { isFunctionWord } from '../../text/functionWord.ts';
import { ASKING, ASKING_FORMS, type Asks, ONCE, TYPES } from './asking.ts';
import type { QueryWord } from './queryWord.ts';

export { answers } from './answers.ts';

/** A query without the words that only ask. */
export interface Question<W> {
  words: W[];
  asks?: Asks | undefined;
  /** True when what was taken off can also be what is looked for: "thời hạn", "ký hiệu". */
  isUnsure: boolean;
  /** True for what was once: "hồi đó", "năm 2002". */
  isThen?: boolean;
}

const COUNT =
  /(?:^| )(?:hien (?:nay |tai |gio )?)?(?:(?:co|con|gom) )?(?:bao nhieu|may (?:tram|chuc|ngan|nghin)) (?=.)(?!tien)/;
/** "QĐ là quy định hay quyết định" asks what "QĐ" is. */
const CHOICE = / la \S.* hay .*/;
/** "phân biệt cán bộ chuyên trách với công chức xã" asks first what the one is. */
const COMPARED =
  /^((?:phan biet|so sanh|(?:(?:su|diem|cho|cai) )?(?:khac|giong) (?:nhau |biet )?giua) )(.+?) (?:voi|va|hay) ./;
/** The same, asked at the end: "sơ kết với tổng kết khác nhau chỗ nào", "quy hoạch có gì khác luân chuyển". */
const DIFFER_END = '(?: (?:nhau|gi|biet|o|cho|diem|nao|sao|ra sao|(?:nhu )?the nao|khong|ko))';
const DIFFERENT = new RegExp(
  `^()(\\S.*?) (?:(?:voi|va|hay) .+? (?:khac|giong)${DIFFER_END}+|(?:co gi khac|khac) (?:gi |biet )?(?:so )?(?:voi )?\\S.*?${DIFFER_END}+|co gi khac .+|(?:voi|va) .+? (?:co phai (?:la )?mot|la mot|(?:co )?(?:giong|nhu) nhau)(?: (?:khong|ko|chua|a|ha))?)$`,
);
const LONGEST_NAME = 4;
/** Words that what is counted may begin with in the texts: of "phường xã" there it may be "303 xã". */
const LONGEST_COUNTED = 2;

/**
 * Takes off what only asks: "… là gì", "thế nào là …", "ai …", "… số mấy", "có bao nhiêu". Something is always left;
 * undefined when the query is no question.
 */
export function withoutQuestion<W extends QueryWord>(typed: readonly W[]): Question<W> | undefined {
  const question: Question<W> = { words: [...typed], isUnsure: false };
  takeCompared(question, DIFFERENT);
  takeAsking(question);
  takeCompared(question, COMPARED);
  takeChoice(question, spell(question.words));
  takeCount(question, spell(question.words));
  const { asks } = question;
  if (question.isThen && asks && ('body' in asks || 'countOf' in asks))
    question.asks = { ...asks, isThen: true };
  if (question.isThen && asks && 'latest' in asks) question.asks = inForceThen(asks, typed);
  return question.words.length < typed.length ? question : undefined;
}

/** What was in force in a year that is said; without one it is not known which is meant. */
function inForceThen(asks: Extract<Asks, { latest: string }>, typed: readonly QueryWord[]): Asks | undefined {
  const year = typed.find(({ key }) => /^(?:19|20)\d\d$/.test(key));
  return year && { ...asks, upTo: Number(year.key) };
}

/** A word whose marks are not those of the word that asks is another: "máy" is not "mấy". */
const spell = (words: readonly QueryWord[]) =>
  words
    .map((word) => (ASKING_FORMS.has(word.form) || mayBeFunctionWord(word) ? word.key : word.form))
    .join(' ');

/** Takes off what begins or ends a question, as long as there is any. */
function takeAsking(question: Question<QueryWord>): void {
  for (let length = -1; length !== question.words.length; ) {
    length = question.words.length;
    for (const one of ASKING) {
      const found = one.isOpening && question.asks ? undefined : one.form.exec(spell(question.words));
      if (!found || wordsIn(found[0]) === question.words.length) continue;
      question.words.splice(wordsIn(found.input.slice(0, found.index)), wordsIn(found[0]));
      noteAsked(question, one, found[0]);
    }
  }
}

function noteAsked(
  question: Question<QueryWord>,
  { isMeaning, asks, isUnsure }: (typeof ASKING)[number],
  asking: string,
): void {
  if (isMeaning) question.asks = { meaning: true };
  else if (asks) question.asks ??= 'latest' in asks ? { latest: typeAsked(asking) } : asks;
  question.isUnsure ||= isUnsure === true;
  question.isThen ||= ONCE.test(` ${asking} `);
}

/** Keeps the first of two things it may be. */
function takeChoice(question: Question<QueryWord>, spelled: string): void {
  const choice = CHOICE.exec(spelled);
  if (!choice || wordsIn(spelled.slice(0, choice.index)) > LONGEST_NAME) return;
  question.words.splice(wordsIn(spelled.slice(0, choice.index)));
  question.asks = { meaning: true };
  question.isUnsure = true;
}

function takeCount(question: Question<QueryWord>, spelled: string): void {
  const count = COUNT.exec(spelled);
  if (!count) return;
  const at = wordsIn(spelled.slice(0, count.index));
  question.words.splice(at, wordsIn(count[0]));
  question.asks = { countOf: question.words.slice(at, at + LONGEST_COUNTED).map(({ key }) => key) };
}

/** "theo nghị định nào" asks for a nghị định: `nghi-dinh`; empty where any document may be it. */
function typeAsked(asking: string): string {
  const type = new RegExp(` (${TYPES}) `).exec(asking)?.[1] ?? '';
  return type === 'van ban' ? '' : type.replace('qui', 'quy').replace(' ', '-');
}

/** Keeps the first of two things that are compared. */
function takeCompared(question: Question<QueryWord>, form: RegExp): void {
  const [, before, first] = form.exec(spell(question.words)) ?? [];
  if (first === undefined || wordsIn(first) > LONGEST_NAME) return;
  const from = wordsIn(before!);
  question.words = question.words.slice(from, from + wordsIn(first));
  question.asks = { meaning: true };
  question.isUnsure = true;
}

/** True for other words too: only a function word can be mistaken for one. */
const mayBeFunctionWord = ({ key, form, isToneTold }: QueryWord) =>
  !isFunctionWord({ key, form }) || isFunctionWord({ key, form, ...(isToneTold && { isToneTold }) });

const wordsIn = (text: string) => text.split(' ').filter(Boolean).length;
