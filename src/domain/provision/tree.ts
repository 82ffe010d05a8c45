import type { FilePosition } from '../issue/issue.ts';
import type { ReportWay } from '../task/reportWay.ts';

/**
 * The kinds of provision, with the Akoma Ntoso 3.0 element each stands for (OASIS AKN 1.0 part 2, hierarchical
 * structure): phần, chương, mục and tiểu mục of a code; mục (Roman numeral) and điểm of a Party text; điều, khoản,
 * điểm, tiết of a State text; a dash, a plus, an unlabelled paragraph.
 */
export const PROVISION_KINDS = {
  title: 'docTitle',
  preamble: 'preamble',
  part: 'part',
  chapter: 'chapter',
  section: 'section',
  subsection: 'subsection',
  romanSection: 'section',
  article: 'article',
  clause: 'clause',
  numberedPoint: 'point',
  letterPoint: 'point',
  subpoint: 'subparagraph',
  indent: 'indent',
  subindent: 'list',
  paragraph: 'paragraph',
  table: 'table',
  annex: 'attachment',
  signature: 'conclusions',
} as const;
export type ProvisionKind = keyof typeof PROVISION_KINDS;

/** A stretch of the official words that an annotation element encloses: `start` and `end` are offsets into `value`. */
export type Mark = { start: number; end: number } & MarkContent;
export type MarkContent =
  /** A misprint kept as printed; `correct` is what was probably meant. */
  | { type: 'sic'; correct?: string; certainty?: string; note?: string }
  /** Words that charge a body with a task. Body ids; `due` as `2002-12`, `2002-Q3`, `2002`, or absent. */
  | {
      type: 'assignment';
      lead: string[];
      with: string[];
      report: string[];
      /** What the text does towards the bodies of `report`; absent for a report. */
      reportAs?: ReportWay;
      due?: string;
      dueText?: string;
      /** What of the task the deadline is for, where it is not the whole or the clause has several. */
      dueFor?: string;
      task?: string;
      /** How the editor reads words that are not clear. */
      reading?: string;
    }
  /** Words with a date or a charge that order nothing of their own, and why. */
  | { type: 'no-assignment'; reason: string }
  /** A citation that the grammar cannot know, fixed by hand: a document's id and, if need be, a provision's. */
  | { type: 'ref'; document: string; provision?: string }
  /** An editor's remark on these words, in our own words. */
  | { type: 'note'; text: string; source: string[] }
  /** The number by which a unit without a printed number goes on being counted. Start equals end. */
  | { type: 'keep'; number: string }
  | { type: 'emphasis' }
  | { type: 'strong' }
  /** A printed footnote call; `note` is the footnote's identifier. Start equals end. */
  | { type: 'footnote'; note: string };

/** Official words without labels, with standoff annotations. `places` maps offsets to where they stand in the file. */
export interface AnnotatedText {
  value: string;
  marks: readonly Mark[];
  places: readonly { offset: number; place: FilePosition }[];
}

/** One addressable unit of an official text. */
export interface Provision {
  kind: ProvisionKind;
  /** The permanent path id (DESIGN, Identity): `muc-ii-diem-1-gach-2`, `dieu-5-khoan-1-diem-dd`. */
  id: string;
  /** This unit's own part of the id: `gach-2`. */
  part: string;
  /** The label exactly as printed: "I.-", "1/", "-", "Điều 5.", "đ)". Absent on unlabelled units. */
  label?: string;
  /** Marks on the label itself (a misprinted number, a footnote call after it): offsets into `label`. */
  labelMarks?: readonly Mark[];
  /** What stands between label and words as printed, mostly one space; empty when the label stands alone. */
  gap: string;
  /** The unit's own first words: its heading when `isHeading`, else its first paragraph. */
  text: AnnotatedText;
  /** True when `text` is a heading (Chương, Mục, Điều with a name, Roman numeral in capitals), not a sentence. */
  isHeading: boolean;
  /** A heading printed on the line below the label ("Chương II" / "NHỮNG QUY ĐỊNH CHUNG"). */
  headingBelow?: AnnotatedText;
  /** Cells of a table, row by row; the first row is the head. */
  rows?: readonly (readonly AnnotatedText[])[];
  /** Units inside, in printed order. */
  children: readonly Provision[];
  place: FilePosition;
}

/** A printed footnote. */
export interface Footnote {
  id: string;
  label: string;
  text: AnnotatedText;
}

/** An official text as a tree. Empty `provisions` when the office has no text of the document. */
export interface DocumentTree {
  provisions: readonly Provision[];
  footnotes: readonly Footnote[];
}

/** Every provision of a tree, parents before children, in printed order. */
export function* eachProvision(provisions: readonly Provision[]): Generator<Provision> {
  for (const provision of provisions) {
    yield provision;
    yield* eachProvision(provision.children);
  }
}

type Worded = Pick<Provision, 'text' | 'headingBelow' | 'rows'>;

/**
 * A unit's own official words line by line as they are printed: its text, the heading below its label, each row of its
 * table cell by cell. Whoever needs a unit's words takes them from here, or `officialTexts`, so that none is forgotten.
 */
export function officialLines({ text, headingBelow, rows = [] }: Worded): (readonly AnnotatedText[])[] {
  return [[text], ...(headingBelow ? [[headingBelow]] : []), ...rows];
}

/** A unit's own official words in reading order, without the units inside it. */
export function officialTexts(unit: Worded): AnnotatedText[] {
  return officialLines(unit).flat();
}

/** The words of a provision's own line exactly as printed: label, gap, text (without the units inside it). */
export function printedLine(provision: Provision): string {
  return `${provision.label ?? ''}${provision.gap}${provision.text.value}`;
}
