import { answerQuestion } from './answerQuestion.ts';
import { answerLine } from './workerLine.ts';

/**
 * The resolver in a worker: its first answer takes a weak phone a tenth of a second. Page and worker load the same file,
 * so the page can ask it itself where there is no worker.
 */
export const RESOLVER = { address: import.meta.url, name: 'tra-cuu' };

if (typeof document === 'undefined' && globalThis.name === RESOLVER.name) answerLine(answerQuestion);
