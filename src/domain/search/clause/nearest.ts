/** The part of the program that looks further where nothing close is found as it is typed. */
export { gatherMost, sensesIn } from './gatherMost.ts';
export { inOtherWords } from './inOtherWords.ts';
export { lookMended, lookToneless, nearestMended } from './mended.ts';
export { isNearAnswer } from './nearAnswer.ts';
export { respelled } from './respell.ts';
export { unknownHead } from './unknownHead.ts';
