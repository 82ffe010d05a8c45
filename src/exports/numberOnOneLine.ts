/**
 * A document's number as printed ("30-CT/TW", "29/1998/NĐ-CP"), which the end of a line must not part at its hyphen: who
 * copies or retypes it would take the hyphen for one of a broken word. The letters stay as they are: a hyphen that
 * never breaks (U+2011) would be another letter, and search would not find it. For regular expressions of JavaScript
 * and of Typst alike.
 */
export const NUMBER_ON_ONE_LINE = String.raw`\d+\p{L}?(?:[-/](?:\d+|\p{Lu}[\p{L}\d]*))*[-/]\p{Lu}[\p{L}\d]*`;
