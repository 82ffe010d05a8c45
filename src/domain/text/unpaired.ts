/** A bracket or quotation mark without its other half. */
export interface Unpaired {
  found: string;
  /** Which of the texts it stands in. */
  text: number;
  start: number;
}

const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']' };
/** "a)", "1)": the bracket of a number, which has no other half; so has a smile, but no printed text smiles. */
const OF_LABEL = /(?:^|[^\p{L}\d])(?:\p{L}{1,2}\d?|\d{1,3}(?:\.\d{1,2})*\p{L}?|[ivx]{1,5})$/iu;

/**
 * Brackets without their other half, each within one text; quotation marks without theirs, which may stand some texts
 * further on where whole paragraphs are quoted. Straight quotation marks come in twos.
 */
export function findUnpaired(texts: readonly string[]): Unpaired[] {
  const found = texts.flatMap((words, text) => [...brackets(words, text), ...straightMarks(words, text)]);
  return [...found, ...quotations(texts)].sort((a, b) => a.text - b.text || a.start - b.start);
}

function brackets(words: string, text: number): Unpaired[] {
  const found: Unpaired[] = [];
  const open: Unpaired[] = [];
  for (const { 0: sign, index: start } of words.matchAll(/[()[\]]/gu)) {
    const here = { found: sign, text, start };
    const last = open.at(-1);
    if (sign in CLOSES) open.push(here);
    else if (last && CLOSES[last.found] === sign) open.pop();
    // "(… ]" is one slip, told of where it begins.
    else if (sign === ']' || !OF_LABEL.test(words.slice(0, start))) found.push(open.pop() ?? here);
  }
  return [...found, ...open];
}

function straightMarks(words: string, text: number): Unpaired[] {
  const marks = [...words.matchAll(/"/gu)];
  return marks.length % 2 === 0 ? [] : [{ found: '"', text, start: marks.at(-1)!.index }];
}

function quotations(texts: readonly string[]): Unpaired[] {
  const found: Unpaired[] = [];
  const open: Unpaired[] = [];
  for (const [text, words] of texts.entries())
    for (const { 0: sign, index: start } of words.matchAll(/[“”]/gu)) {
      if (sign === '“') open.push({ found: sign, text, start });
      else if (!open.pop()) found.push({ found: sign, text, start });
    }
  // ”turned round“ is one slip.
  const isOther = (one: Unpaired) => found.some(({ text, start }) => text === one.text && start < one.start);
  return [...found, ...open.filter((one) => !isOther(one))];
}
