import { type BroadAnswer, type BroadQuestion, searchBroadly } from './broadReader.ts';
import { answerLine } from './workerLine.ts';

/**
 * Pagefind in a worker of ours: on a page it starts one of its own and loads the whole of its code a second time for
 * it, 12 KiB more.
 */
answerLine<BroadQuestion, BroadAnswer>(searchBroadly);

// Pagefind leaves a promise of its own unheard when its program cannot be loaded; the answer is "failed" all the same.
addEventListener('unhandledrejection', (event) => event.preventDefault());
