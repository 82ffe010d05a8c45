/** For `import()`: a way in of its own to what the search box shares (`integrations/searchChunks.ts`). */
export { expandShortFragment } from '../domain/place/shortForm.ts';
