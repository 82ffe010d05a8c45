/** The one way in to the script that answers numbers, for the box and for the results page (`integrations/searchChunks.ts`). */
export { makeCombobox } from './combobox.ts';
export { toRow } from './hitRow.ts';
export { resolve } from './resolve.ts';
