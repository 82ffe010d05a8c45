/**
 * The one file of script that answers numbers, for the box and for the results page: a file with one way in needs no
 * help from the bundler's runtime, which would be a request more (`integrations/searchChunks.ts`).
 */
export { makeCombobox } from './combobox.ts';
export { toRow } from './hitRow.ts';
export { resolve } from './resolve.ts';
