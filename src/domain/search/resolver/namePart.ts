/** What names need, as one part of the code (`parts.ts`). */
export { named } from './readDocuments.ts';
export { resolveInYear } from './resolveInYear.ts';
export { resolveNames } from './resolveNames.ts';
export { wholeNames } from './wholeNames.ts';
