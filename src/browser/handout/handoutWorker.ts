import { answerLine } from '../search/workerLine.ts';
import { type HandoutAnswer, type HandoutQuestion, judgeHandout } from './judgeHandout.ts';

/** Reads and judges apart from the page: a handout of 1,000 pages takes a phone half a minute. */
answerLine<HandoutQuestion, HandoutAnswer>(judgeHandout);
