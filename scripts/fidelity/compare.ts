import { oneSpaced } from './expected.ts';

/** What a reader took out of a file: clauses by id, or, where the format knows no clauses, its words in order. */
export type Reading = { clauses: ReadonlyMap<string, string> } | { stream: string };

/** The clauses whose words are not in a reading, letter by letter, each with what stands there instead. */
export function differences(expected: ReadonlyMap<string, string>, reading: Reading): string[] {
  return 'clauses' in reading ? byId(expected, reading.clauses) : inOrder(expected, reading.stream);
}

function byId(expected: ReadonlyMap<string, string>, clauses: ReadonlyMap<string, string>): string[] {
  return [...expected].flatMap(([id, words]) => {
    const found = clauses.get(id);
    return found !== undefined && oneSpaced(found) === words ? [] : [`${id}: ${found ?? 'không thấy'}`];
  });
}

/** Where lines are broken by the page, blanks say nothing: letters are compared. Each clause stands behind the one before it. */
function inOrder(expected: ReadonlyMap<string, string>, stream: string): string[] {
  const letters = stream.replace(/\s+/gu, '');
  let at = 0;
  return [...expected].flatMap(([id, words]) => {
    const sought = words.replace(/\s+/gu, '');
    const found = letters.indexOf(sought, at);
    if (found < 0) return [`${id}: không thấy`];
    at = found + sought.length;
    return [];
  });
}
