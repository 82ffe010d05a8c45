import { answerLine } from '../search/workerLine.ts';
import {
  type CommentAnswer,
  type CommentQuestion,
  commentHandout,
  type HandoutAnswer,
  type HandoutQuestion,
  judgeHandout,
} from './judgeHandout.ts';

/** Reads, judges and comments apart from the page: a handout of 1,000 pages takes a phone half a minute. */
answerLine<HandoutQuestion | CommentQuestion, HandoutAnswer | CommentAnswer>((question) =>
  'comments' in question ? commentHandout(question) : judgeHandout(question),
);
