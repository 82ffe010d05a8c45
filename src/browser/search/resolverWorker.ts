import { answerQuestion } from './answerQuestion.ts';
import { answerLine } from './workerLine.ts';

/** The resolver in a worker: its first answer takes a weak phone a tenth of a second. The page itself asks where there is none. */
if (typeof document === 'undefined') answerLine(answerQuestion);

export { answerQuestion };
