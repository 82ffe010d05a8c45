export { indexInMemory, openFiles } from '../../scripts/search/indexInMemory.ts';
