/** The part of the program that looks further where nothing close is found as it is typed. */
/** For the part that puts words right, which comes after this one. */
export { neighboursOf } from '../../text/neighbours.ts';
export { gatherMost, sensesIn } from './gatherMost.ts';
export { inOtherWords } from './inOtherWords.ts';
export { lookMended, lookToneless, nearestMended, spellOut } from './mended.ts';
export { isNearAnswer } from './nearAnswer.ts';
export { unknownHead } from './unknownHead.ts';
