export { indexInMemory, openFiles } from '../../src/domain/search/clause/indexInMemory.ts';
