import type { DiffStretch } from '../permanence/wordDiff.ts';
import { type Finding, isFault, isGood, isOutside, VERDICTS, type Verdict } from './finding.ts';
import type { FilePlace } from './found.ts';
import { type Counts, MESSAGES, sayCut, sayPlaces, saySummary, sayUnread } from './messages.ts';

/** All that is to be said of one handout. */
export interface HandoutReport {
  findings: readonly Finding[];
  /** Where only the links could be judged. */
  unread: readonly FilePlace[];
  /** Where the rest of an endless handout begins, which is not judged. */
  cutAt?: FilePlace;
}

/** True when nothing is wrong, and everything could be judged. */
export function isClean(report: HandoutReport): boolean {
  return !hasFault(report) && isWhole(report);
}

export function hasFault({ findings }: HandoutReport): boolean {
  return findings.some(isFault);
}

/** True when everything could be judged. */
export function isWhole({ unread, cutAt }: HandoutReport): boolean {
  return unread.length === 0 && cutAt === undefined;
}

/** Findings of one verdict, under its heading. */
export interface FindingGroup {
  verdict: Verdict;
  heading: string;
  findings: readonly Finding[];
}

/** Findings by verdict, the gravest first. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  return VERDICTS.map((verdict) => ({
    verdict,
    heading: MESSAGES[verdict].heading,
    findings: findings.filter((one) => one.verdict === verdict),
  })).filter((group) => group.findings.length > 0);
}

/** How many places the handout cites and quotes, how many of them want attention, and of how many nothing is known. */
export function countFindings(findings: readonly Finding[]): Counts {
  const count = (is: (one: Finding) => boolean) =>
    findings.reduce((sum, one) => sum + (is(one) ? one.places.length : 0), 0);
  return {
    citations: count(({ kind }) => kind !== 'quotation'),
    quotations: count(({ kind }) => kind === 'quotation'),
    faults: count(isFault),
    outside: count(isOutside),
  };
}

export function summaryOf({ findings, unread, cutAt }: HandoutReport): string {
  const counts = countFindings(findings);
  const isAllUnread = counts.citations + counts.quotations === 0 && unread.length > 0;
  const said = [
    isAllUnread ? '' : saySummary(counts),
    unread.length > 0 ? sayUnread(unread) : '',
    cutAt ? sayCut(cutAt) : '',
  ];
  return said.filter(Boolean).join(' ');
}

/** The report as plain text, to be copied or printed; `toHref` makes an address whole. What is good is only counted. */
export function reportText(name: string, report: HandoutReport, toHref: (url: string) => string): string {
  const lines = [`${name}: ${summaryOf(report)}`];
  const told = report.findings.filter((one) => !isGood(one));
  for (const { heading, findings: own } of groupFindings(told)) {
    lines.push('', heading.toLocaleUpperCase('vi'));
    for (const { what, linkWords, places, message, suggestions, around, compared } of own) {
      lines.push(`- ${sayPlaces(places)}: ${linkWords ? `“${linkWords}” ` : ''}${what}`, `  ${message}`);
      if (around) lines.push(`  Ở câu: …${around.before}«${what}»${around.after}…`);
      if (compared)
        lines.push(`  Tài liệu: ${marked(compared.handout)}`, `  Văn bản: ${marked(compared.official)}`);
      for (const { label, url } of suggestions) lines.push(`  → ${label}: ${toHref(url)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** Differing words in square brackets. */
function marked(stretches: readonly DiffStretch[]): string {
  return stretches.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');
}
