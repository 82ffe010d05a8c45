import { type Issue, type IssueCode, issue, type Place } from '../domain/issue/index.ts';

/** A family of characters that look like nothing, or like another, and what takes their place. */
interface Strange {
  code: IssueCode;
  pattern: RegExp;
  /** What the author should type; also what the checks that follow read. */
  instead: (character: string) => string;
}

/** Letters of other alphabets and old fonts that look like Vietnamese ones. */
const LOOK_ALIKES: Record<string, string> = {
  Ð: 'Đ', // U+00D0, the Icelandic eth: in texts from old fonts
  ð: 'đ', // U+00F0
  Ɖ: 'Đ', // U+0189
  ɖ: 'đ', // U+0256
};

/**
 * First come characters of other scripts (a Cyrillic а looks like a), then those that show nothing: zero-width space,
 * soft hyphen, direction marks, control characters. Word's bullets stand in the private-use area (U+F0B7).
 */
const FAMILIES: readonly Strange[] = [
  {
    code: 'character-look-alike',
    pattern: /[ÐðƉɖ]|[\uFF01-\uFF5E]/gu,
    instead: (one) => LOOK_ALIKES[one] ?? one.normalize('NFKC'),
  },
  { code: 'character-foreign', pattern: /[\p{Script=Cyrillic}\p{Script=Greek}]/gu, instead: (one) => one },
  { code: 'character-bullet', pattern: /\p{Co}/gu, instead: () => '-' },
  {
    code: 'character-space',
    // Spaces of another width; of them the no-break space is the one that Word and web pages bring along.
    pattern: /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu,
    instead: () => ' ',
  },
  {
    code: 'character-invisible',
    // Controls but tab and line end, format characters (zero width, direction), separators of lines and paragraphs.
    pattern: /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    instead: () => '',
  },
];

/** One fault a character and file, at its first place, and the text as the checks that follow may read it. */
export function findStrangeCharacters(
  text: string,
  placeAt: (offset: number) => Place,
): { text: string; issues: Issue[] } {
  const issues = FAMILIES.flatMap(({ code, pattern, instead }) => {
    const found = new Map<string, number[]>();
    for (const { 0: character, index } of text.matchAll(pattern))
      found.set(character, [...(found.get(character) ?? []), index]);
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
  if (issues.length === 0) return { text, issues };
  const read = FAMILIES.reduce((words, { pattern, instead }) => words.replace(pattern, instead), text);
  return { text: read, issues };
}

const codePoint = (character: string) =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** The word that a character stands in or beside, without what cannot be seen. */
function wordAround(text: string, offset: number): string {
  const before = /\S*$/.exec(text.slice(0, offset))![0];
  const after = /^\S*/.exec(text.slice(offset))![0];
  return `${before}${after}`.replace(/[\p{Cc}\p{Cf}\p{Co}]/gu, '').slice(0, 40);
}
