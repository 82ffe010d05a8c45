/** What a question wants to know: what something means, or how many there are of what the next word says. */
export type Asks = { meaning: true } | { countOf: string };

/** A query without the words that only ask. */
export interface Question<W> {
  words: W[];
  asks?: Asks;
  /** True when what was taken off can also be what is looked for: "thời hạn", "ký hiệu". */
  isUnsure: boolean;
}

/** Phrases that ask, as keys, where they begin or end a query. The unsure ones also stand in texts as such. */
const BEFORE = phrases(
  'ai|ai chiu trach nhiem|ai phu trach|ai duoc giao|ai phai|co quan nao|co quan nao chiu trach nhiem|' +
    'co quan nao phu trach|co quan nao duoc giao|co quan nao phai|don vi nao|khi nao|bao gio|vi sao|tai sao|cho hoi|xin hoi',
);
const BEFORE_MEANING = phrases('chu viet tat|viet tat cua|nghia cua|dinh nghia|the nao la|the nao goi la');
const UNSURE = phrases('han chot|thoi han|su khac nhau giua|khac nhau giua|phan biet');
const UNSURE_MEANING = phrases('ki hieu|khai niem');
const AFTER = phrases(
  'la ai|so may|la so may|so bao nhieu|la bao nhieu|bao nhieu|nhung gi|gi|viec gi|duoc giao gi|duoc giao viec gi|' +
    'phai lam gi|phai lam viec gi|phai lam nhung gi|khi nao|bao gio|luc nao|o dau|ra sao|the nao|nhu the nao|' +
    'thi sao|vay|la co quan nao',
);
const AFTER_MEANING = phrases(
  'la gi|nghia la gi|co nghia la gi|la sao|nghia la sao|la nhu the nao|la the nao|la chu gi|viet tat cua gi|' +
    'la viet tat cua gi|viet tat cua tu gi|la viet tat cua tu gi',
);
const COUNT = phrases('co bao nhieu|gom bao nhieu|bao nhieu');

/**
 * Takes off what only asks: "… là gì", "thế nào là …", "ai …", "… số mấy", "có bao nhiêu". Something is always left;
 * undefined when the query is no question.
 */
export function withoutQuestion<W extends { key: string }>(typed: readonly W[]): Question<W> | undefined {
  let words = [...typed];
  let asks: Asks | undefined;
  let isUnsure = false;
  const takeBefore = (list: readonly string[][]) => {
    const found = longest(list, (phrase) => standsAt(words, 0, phrase));
    if (found && found.length < words.length) words = words.slice(found.length);
    return found !== undefined;
  };
  const takeAfter = (list: readonly string[][]) => {
    const found = longest(list, (phrase) => standsAt(words, words.length - phrase.length, phrase));
    if (found && found.length < words.length) words = words.slice(0, -found.length);
    return found !== undefined;
  };
  for (let length = -1; length !== words.length; ) {
    length = words.length;
    if (takeAfter(AFTER_MEANING) || takeBefore(BEFORE_MEANING)) asks = { meaning: true };
    if (takeBefore(UNSURE)) isUnsure = true;
    if (takeBefore(UNSURE_MEANING)) {
      isUnsure = true;
      asks = { meaning: true };
    }
    takeBefore(BEFORE);
    takeAfter(AFTER);
  }
  const choice = eitherOr(words);
  if (choice) {
    words = choice;
    asks = { meaning: true };
    isUnsure = true;
  }
  for (let at = 0; at < words.length - 1; at++) {
    const found = longest(COUNT, (phrase) => standsAt(words, at, phrase));
    const next = found && words[at + found.length];
    if (!next) continue;
    words = [...words.slice(0, at), ...words.slice(at + found.length)];
    asks = { countOf: next.key };
  }
  if (words.length === typed.length) return undefined;
  return { words, isUnsure, ...(asks && { asks }) };
}

/** "QĐ là quy định hay quyết định" asks what "QĐ" is. */
function eitherOr<W extends { key: string }>(words: readonly W[]): W[] | undefined {
  const is = words.findIndex(({ key }) => key === 'la');
  const or = words.findIndex(({ key }) => key === 'hay');
  const isChoice = is > 0 && is <= LONGEST_NAME && or > is + 1 && or < words.length - 1;
  return isChoice ? words.slice(0, is) : undefined;
}
const LONGEST_NAME = 4;

function phrases(list: string): string[][] {
  return list.split('|').map((phrase) => phrase.split(' '));
}

function standsAt(words: readonly { key: string }[], at: number, phrase: readonly string[]): boolean {
  return at >= 0 && phrase.every((key, step) => words[at + step]?.key === key);
}

function longest(
  list: readonly string[][],
  stands: (phrase: readonly string[]) => boolean,
): string[] | undefined {
  return list.filter(stands).sort((a, b) => b.length - a.length)[0];
}
