import { type FilePosition, type Issue, type IssueCode, issue } from '../domain/issue/index.ts';

/** A family of characters that look like nothing, or like another, and what takes their place. */
interface Strange {
  code: Extract<IssueCode, `character-${string}`>;
  pattern: RegExp;
  /** What the author should type; also what the checks that follow read. */
  instead: (character: string) => string;
}

/** Letters and marks of other alphabets and old fonts that look like Vietnamese ones. */
const LOOK_ALIKES: Record<string, string> = {
  ǎ: 'ă', // U+01CE, a caron where a breve belongs
  Ǎ: 'Ă', // U+01CD
  '\u2010': '-', // hyphens and minus: a number has the hyphen of the keyboard
  '\u2011': '-',
  '\u2012': '-',
  '\u2212': '-',
  '\u2044': '/', // fraction and division slash
  '\u2215': '/',
  '\u02BC': '’', // letters that look like quotation marks
  '\u02BA': '"',
  Ð: 'Đ', // U+00D0, the Icelandic eth: in texts from old fonts
  ð: 'đ', // U+00F0
  Ɖ: 'Đ', // U+0189
  ɖ: 'đ', // U+0256
};

/**
 * Vietnamese has these letters beyond a to z, and no others of the Latin script: what else stands in a text was made by
 * reading an old code page (VNI "uûy", TCVN3 "ñy") or UTF-8 as Windows-1252 ("á»§y").
 */
const VIETNAMESE = 'À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ';
const READ_AS_1252 = '[ÃÂ][\\u0080-\\u00BF]|á[º»][\\u0080-\\u00FF]|Æ°|Æ¡|Ä[‘ƒ]|â€[\\u0080-\\uFFFF]';

/** Forms of width and of mathematics, Roman numerals as one letter, joined letters, raised figures but 1 to 3. */
const LOOK_ALIKE =
  /[ÐðƉɖǎǍ\u02BA\u02BC\u2010-\u2012\u2044\u2070\u2074-\u2079\u2080-\u2089\u2212\u2215\u2160-\u217F\uFB00-\uFB06\uFF01-\uFF5E]|[\u{1D400}-\u{1D7FF}]/gu;

/**
 * First come characters of other scripts (a Cyrillic а looks like a), then those that show nothing: zero-width space,
 * soft hyphen, direction marks, control characters. Word's bullets stand in the private-use area (U+F0B7).
 */
const FAMILIES: readonly Strange[] = [
  {
    code: 'character-look-alike',
    pattern: LOOK_ALIKE,
    instead: (one) => LOOK_ALIKES[one] ?? one.normalize('NFKC'),
  },
  { code: 'character-foreign', pattern: /[\p{Script=Cyrillic}\p{Script=Greek}]/gu, instead: (one) => one },
  {
    code: 'character-garbled',
    pattern: new RegExp(
      `\\uFFFD|${READ_AS_1252}|(?!${LOOK_ALIKE.source})[^\\P{Script=Latin}A-Za-zªº${VIETNAMESE}]|µ`,
      'gu',
    ),
    instead: (one) => one,
  },
  { code: 'character-bullet', pattern: /\p{Co}/gu, instead: () => '-' },
  {
    code: 'character-space',
    // Spaces of another width; of them the no-break space is the one that Word and web pages bring along.
    // A Tab that begins no line holds words apart that will stand together.
    pattern: /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]|\t(?<=\S[^\n]*)/gu,
    instead: () => ' ',
  },
  {
    code: 'character-invisible',
    // Controls but tab and line end, format characters (zero width, direction), separators of lines and paragraphs.
    // So are letters and marks without a shape: fillers, selectors of a form, the blank of Braille.
    pattern:
      /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]|\u034F|\u17B4|\u17B5|[\u180B-\u180F]|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]|[\u115F\u1160\u2800\u3164\uFFA0]/gu,
    instead: () => '',
  },
];

/** One fault a character and file, at its first place, and the text as the checks that follow may read it. */
export function findStrangeCharacters(
  text: string,
  placeAt: (offset: number) => FilePosition,
): { text: string; issues: Issue[] } {
  const composed = text.normalize('NFC');
  const issues = FAMILIES.flatMap(({ code, pattern, instead }) => {
    const found = new Map<string, number[]>();
    for (const { 0: character, index } of text.matchAll(pattern))
      found.set(character, [...(found.get(character) ?? []), index]);
    if (code === 'character-garbled') return garbled(found, text, placeAt);
    return [...found].map(([character, offsets]) =>
      issue(code, placeAt(offsets[0]!), {
        found:
          code === 'character-look-alike' || code === 'character-foreign'
            ? `${character} (${codePoint(character)})`
            : codePoint(character),
        expected: instead(character),
        count: offsets.length === 1 ? '' : ` (${offsets.length} chỗ, đây là chỗ đầu)`,
        around: wordAround(text, offsets[0]!),
      }),
    );
  });
  // Where a code page was taken for another, every other oddity comes of it.
  const broken = issues.filter(({ code }) => code === 'character-garbled');
  if (broken.length > 0) return { text: replaced(text), issues: broken };
  issues.push(...looseMarks(composed, (offset) => placeAt(Math.min(offset, text.length))));
  if (issues.length === 0) return { text, issues };
  return { text: replaced(text), issues: oneAWord(issues) };
}

/** A word that was typed with another keyboard is one slip, however many of its letters differ. */
function oneAWord(issues: readonly Issue[]): Issue[] {
  const wordOf = ({ code, message }: Issue) =>
    code === 'character-look-alike' ? (/ trong “(.+?)”/u.exec(message)?.[1] ?? message) : undefined;
  return [...Map.groupBy(issues, (one) => wordOf(one) ?? one).entries()].map(([word, [first, ...others]]) =>
    others.length === 0 ? first! : { ...first!, hint: `gõ lại cả chữ thành “${replaced(String(word))}”.` },
  );
}

const replaced = (text: string) =>
  FAMILIES.reduce((words, { pattern, instead }) => words.replace(pattern, instead), text);

/** One fault a file: where the code page was taken for another one, every word is broken. */
function garbled(
  found: ReadonlyMap<string, readonly number[]>,
  text: string,
  placeAt: (offset: number) => FilePosition,
): Issue[] {
  const offsets = [...found.values()].flat().sort((a, b) => a - b);
  const [first] = offsets;
  if (first === undefined) return [];
  const character = [...found].find(([, places]) => places.includes(first))![0];
  const count = offsets.length === 1 ? '' : ` (${offsets.length} chỗ, đây là chỗ đầu)`;
  const shown = [...character].length > 1 ? character : `${character} (${codePoint(character)})`;
  return [
    issue('character-garbled', placeAt(first), { found: shown, count, around: wordAround(text, first) }),
  ];
}

/** A tone or stroke that stands on no letter which could bear it: composing leaves it alone. */
function looseMarks(composed: string, placeAt: (offset: number) => FilePosition): Issue[] {
  // Shapeless marks have been told of with what cannot be seen.
  const found = [
    ...composed.matchAll(
      /(?!\u034F|\u17B4|\u17B5|[\u180B-\u180F]|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}])\p{M}/gu,
    ),
  ];
  const [first] = found;
  if (!first) return [];
  const count = found.length === 1 ? '' : ` (${found.length} chỗ, đây là chỗ đầu)`;
  const around = wordAround(composed, first.index);
  return [
    issue('character-garbled', placeAt(first.index), {
      found: `dấu rời (${codePoint(first[0])})`,
      count,
      around,
    }),
  ];
}

const codePoint = (character: string) =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** The word that a character stands in or beside, without what cannot be seen. */
function wordAround(text: string, offset: number): string {
  const before = /\S*$/.exec(text.slice(0, offset))![0];
  // U+FEFF is a blank to a pattern: the word goes on behind it.
  const after = text[offset] + /^\S*/.exec(text.slice(offset + 1))![0];
  return `${before}${after}`.replace(/[\p{Cc}\p{Cf}\p{Co}]/gu, '').slice(0, 40);
}
