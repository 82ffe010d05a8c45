export type { DetailsOf, IssueCode } from './catalogue.ts';
export { CorpusError, formatIssue, type Issue, issue, type Place } from './issue.ts';
export { MachineFault, toMachineFault } from './machine.ts';
export { didYouMean, nearest } from './nearest.ts';
