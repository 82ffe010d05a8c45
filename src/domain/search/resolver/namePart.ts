/** What names need, as one part of the code (`parts.ts`). */
export { named } from './readDocuments.ts';
export { resolveInYear, resolveNames, wholeNames } from './resolveNames.ts';
