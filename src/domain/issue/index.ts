export type { DetailsOf, IssueCode } from './catalogue.ts';
export { CorpusError, type FilePosition, formatIssue, type Issue, issue } from './issue.ts';
export { MachineFault, toMachineFault } from './machine.ts';
export { didYouMean, nearest } from './nearest.ts';
export { toldOnce } from './toldOnce.ts';
