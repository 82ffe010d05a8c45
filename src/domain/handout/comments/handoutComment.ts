import type { DiffStretch } from '../../permanence/wordDiff.ts';
import { type Finding, isGood } from '../finding.ts';
import type { FilePlace } from '../found.ts';
import { MESSAGES, sayPlaces } from '../messages.ts';
import type { HandoutReport } from '../report.ts';

/** What is said of one place of a file, for its margin. */
export interface HandoutComment {
  place: FilePlace;
  /** The words it is about, as the report shows them. */
  words: string;
  /** Paragraph by paragraph. */
  lines: readonly string[];
}

/** Every finding at every place where it stands, save what is good; `toHref` makes an address whole. */
export function handoutComments(
  { findings }: HandoutReport,
  toHref: (url: string) => string,
): HandoutComment[] {
  return findings
    .filter((one) => !isGood(one))
    .flatMap((finding) =>
      finding.places.map((place): HandoutComment => {
        const { kind, what, linkWords = '' } = finding;
        return { place, words: kind === 'link' ? linkWords : what, lines: linesOf(finding, toHref) };
      }),
    );
}

/** The same lines with the place in words, for a comment that cannot stand there: a header, a note, a box of its own. */
export function elsewhereLines({ place, words, lines }: HandoutComment): string[] {
  return [`${sayPlaces([place])}${words && `: “${words}”`}`, ...lines];
}

function linesOf(
  { verdict, kind, what, message, compared, suggestions }: Finding,
  toHref: (url: string) => string,
) {
  return [
    `${MESSAGES[verdict].heading}. ${message}`,
    ...(kind === 'link' ? [`Liên kết: ${what}`] : []),
    ...(compared ? [`Tài liệu: ${marked(compared.handout)}`, `Văn bản: ${marked(compared.official)}`] : []),
    ...suggestions.map(({ label, url }) => `→ ${label}: ${toHref(url)}`),
  ];
}

/** Differing words in square brackets. */
function marked(stretches: readonly DiffStretch[]): string {
  return stretches.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');
}
