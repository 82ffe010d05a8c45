import { type Finding, isGood, VERDICTS, type Verdict } from './finding.ts';
import type { FilePlace } from './found.ts';
import { MESSAGES, sayPlaces, saySummary, sayUnread } from './messages.ts';

/** All that is to be said of one handout. */
export interface HandoutReport {
  findings: readonly Finding[];
  /** Where only the links could be judged. */
  unread: readonly FilePlace[];
}

/** True when nothing is to be done, and everything could be judged. */
export function isClean({ findings, unread }: HandoutReport): boolean {
  return findings.every(isGood) && unread.length === 0;
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

/** How many places the handout cites, and how many of them want attention. */
export function countFindings(findings: readonly Finding[]): { total: number; faults: number } {
  const count = (some: readonly Finding[]) => some.reduce((sum, { places }) => sum + places.length, 0);
  return { total: count(findings), faults: count(findings.filter((one) => !isGood(one))) };
}

export function summaryOf({ findings, unread }: HandoutReport): string {
  const { total, faults } = countFindings(findings);
  const summary = saySummary(total, faults);
  return unread.length > 0 ? `${summary} ${sayUnread(unread)}` : summary;
}

/** The report as plain text, to be copied or printed; `toHref` makes an address whole. What is good is only counted. */
export function reportText(name: string, report: HandoutReport, toHref: (url: string) => string): string {
  const lines = [`${name}: ${summaryOf(report)}`];
  const faults = report.findings.filter((one) => !isGood(one));
  for (const { heading, findings: own } of groupFindings(faults)) {
    lines.push('', heading.toLocaleUpperCase('vi'));
    for (const { what, linkWords, places, message, suggestions } of own) {
      lines.push(`- ${sayPlaces(places)}: ${linkWords ? `“${linkWords}” ` : ''}${what}`, `  ${message}`);
      for (const { label, url } of suggestions) lines.push(`  → ${label}: ${toHref(url)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
