import type { Issue, IssueCode } from '../../domain/issue/index.ts';
import type { CorpusDocument } from '../corpus.ts';
import type { Catalogues } from '../readCatalogues.ts';
import { suggestFacts } from './suggestFacts.ts';
import { suggestFields } from './suggestFields.ts';
import { suggestTyping } from './suggestTyping.ts';
import { suggestWhole } from './suggestWhole.ts';

/** More of one kind in one file than this are one habit of its writer, and one line. */
const MANY = 5;

/**
 * What is probably a slip in content that can be built: to be looked at, never in the way. The faults are told of by the
 * checks; `today` is the day in Vietnam.
 */
export function suggestSlips(
  documents: ReadonlyMap<string, CorpusDocument>,
  catalogues: Catalogues,
  today: string,
): Issue[] {
  const all = [
    ...suggestTyping(documents.values(), catalogues),
    ...[...documents.values()].flatMap((one) => [...suggestWhole(one), ...suggestFields(one)]),
    ...suggestFacts(documents, catalogues, today),
  ];
  const kinds = Map.groupBy(all, ({ code, place }): `${IssueCode} ${string}` => `${code} ${place.file}`);
  return [...kinds.values()].flatMap((group) => {
    const [first] = group as [Issue];
    if (group.length <= MANY) return group;
    const message = `${first.message.replace(/\.$/u, '')} (${group.length} chỗ, đây là chỗ đầu).`;
    return [{ ...first, message }];
  });
}
