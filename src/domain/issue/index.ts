export { type IssueCode, issue } from './catalogue.ts';
export { CorpusError, formatIssue, type Issue, type Place } from './issue.ts';
export { MachineFault, toMachineFault } from './machine.ts';
export { didYouMean, nearest } from './nearest.ts';
