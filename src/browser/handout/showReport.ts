import { type Compared, type Finding, isGood, isOutside } from '../../domain/handout/finding.ts';
import { sayPlaces } from '../../domain/handout/messages.ts';
import { groupFindings, type HandoutReport, isClean, summaryOf } from '../../domain/handout/report.ts';
import type { DiffStretch } from '../../domain/permanence/wordDiff.ts';
import { element } from '../cite/element.ts';
import { reportTools } from './reportTools.ts';

/** The report on one handout; `toHref` puts an address under the base path, `file` is the handout where it is one. */
export function reportSection(
  name: string,
  report: HandoutReport,
  toHref: (url: string) => string,
  file?: File,
): HTMLElement {
  const { findings } = report;
  const section = sectionOf(name, summaryOf(report), isClean(report));
  if (findings.length > 0) section.append(reportTools(name, report, toHref, file));
  for (const { heading, findings: own } of groupFindings(findings)) {
    const list = element('ul', { className: 'docs' }, ...own.map((one) => row(one, toHref)));
    const title = `${heading} (${own.length})`;
    section.append(
      ...(own.every((one) => isGood(one) || isOutside(one))
        ? [element('details', {}, element('summary', {}, title), list)]
        : [element('h3', {}, title), list]),
    );
  }
  return section;
}

/** A file that was not read, and why. */
export function refusalSection(name: string, line: string): HTMLElement {
  return sectionOf(name, line, false);
}

function sectionOf(name: string, line: string, isGoodNews: boolean): HTMLElement {
  const heading = element('h2', { tabIndex: -1 }, name);
  return element('section', {}, heading, element('p', { className: isGoodNews ? 'sum' : 'sum wrong' }, line));
}

function row(finding: Finding, toHref: (url: string) => string): HTMLElement {
  const { what, kind, linkWords, places, message, suggestions, verdict, around, compared } = finding;
  const words = kind === 'link' ? linkWords : what;
  const item = element('li', {}, element('p', { className: 'small soft' }, sayPlaces(places)));
  if (words && around && !isGood(finding)) item.append(inContext(words, around));
  else if (words) item.append(element('p', { className: 'said' }, `“${words}”`));
  if (kind === 'link') item.append(element('p', { className: 'small addr' }, what));
  if (verdict !== 'good') item.append(element('p', {}, message));
  if (compared) item.append(sideBySide(compared));
  if (suggestions.length > 0) {
    const links = suggestions.map(({ label, url }) =>
      element('li', {}, element('a', { href: toHref(url) }, label)),
    );
    item.append(element('ul', { className: 'right' }, ...links));
  }
  return item;
}

/** The words with those around them, as the file has them: so they are found there. */
function inContext(words: string, { before, after }: NonNullable<Finding['around']>): HTMLElement {
  const own = element('b', {}, `“${words}”`);
  const [start, end] = [before && `…${before}`, after && `${after}…`];
  return element('p', { className: 'in-context' }, start, own, end);
}

/** What the handout has and what the text has, the differing words marked. */
function sideBySide({ handout, official }: Compared): HTMLElement {
  return element(
    'div',
    { className: 'pair' },
    side('Trong tài liệu', handout, 'del'),
    side('Trong văn bản', official, 'ins'),
  );
}

function side(title: string, stretches: readonly DiffStretch[], mark: 'del' | 'ins'): HTMLElement {
  const words = stretches.map(({ text, differs }) => (differs ? element(mark, {}, text) : text));
  return element(
    'div',
    {},
    element('p', { className: 'small soft' }, title),
    element('p', { className: 'official' }, ...words),
  );
}
