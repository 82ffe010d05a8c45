/** What names need, as one part of the code (`parts.ts`). */
export { certainlyNamed } from './nameFit.ts';
export { named } from './readDocuments.ts';
export { calledSo, resolveInYear, resolveNames, wholeNames } from './resolveNames.ts';
