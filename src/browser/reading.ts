/** What a whole text has of its own: contents that follow the reader, and the place where the reader stopped. */
export { startContents } from './contents.ts';
export { startReadingPlace } from './readingPlace.ts';
