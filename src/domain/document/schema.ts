import { z } from 'zod';
import { scanPageSchema } from '../scan/scanPage.ts';
import { DOCUMENT_TYPE_IDS } from './documentType.ts';
import { fact } from './fact.ts';
import {
  date,
  documentNumber,
  hyphenatedId,
  keywords,
  personName,
  sourceKeys,
  wordsForReaders as text,
  unended,
} from './fields.ts';
import { BRANCH_IDS, LEVEL_IDS } from './level.ts';
import { STATUS_IDS } from './status.ts';

/** How one document stands to another. The page of the other end shows the inverse. */
export const RELATION_KINDS = [
  'replaces',
  'amends',
  'guides',
  'implements',
  'based-on',
  'mentions',
  'same-as',
  'related',
] as const;

const relation = z.strictObject({
  /** `replaces`: this document takes the place of the other; `mentions`: it names the other as still to be reckoned with; and so on. */
  kind: z.enum(RELATION_KINDS),
  /** The other document's id. */
  document: hyphenatedId,
  /** The proof: keys of `sources.yaml`, or clauses: `muc-i` of this text, `id#muc-i` of another's. */
  source: sourceKeys.default([]),
  /** Reasons, where no source says it outright: "Theo suy luận: …". */
  inference: text.optional(),
  /** A short remark in our own words. */
  note: text.optional(),
});

/** The frontmatter of a document in `content/`. Every fact names its source; what is not known says so. */
export const documentSchema = z.strictObject({
  /** The permanent id: type in words, number, year when the number has none and it is proved. */
  id: hyphenatedId,
  /** The kind of document: `nghi-dinh`. */
  type: z.enum(DOCUMENT_TYPE_IDS),
  /** Issued by the Party (`dang`) or the State (`nha-nuoc`). */
  branch: z.enum(BRANCH_IDS),
  /** Issued at the centre or in the office's territory (`LEVELS` of the configuration). */
  level: z.enum(LEVEL_IDS),
  /** A `programme`, `cited` by one, or `related` (came later, or is named by the other documents' pages). */
  role: z.enum(['programme', 'cited', 'related']),
  /** The number as printed in the source, without "số": `29/1998/NĐ-CP`. */
  number: fact(documentNumber),
  /** Other written forms of the number, each with its source or as an inference. */
  otherNumbers: z.array(fact(documentNumber)).default([]),
  /** Names by which texts call the document without a number: "Nghị quyết Trung ương 5 - khóa IX". */
  aliases: z.array(fact(text)).default([]),
  /** The title without type and number: "về việc ban hành Quy chế thực hiện dân chủ ở xã". */
  title: fact(unended),
  /** What the document is about, in our own words, where no title is proved or it helps. */
  subject: fact(text).optional(),
  /** The issuing body: an id of `bodies.yaml`. */
  issuer: fact(hyphenatedId),
  /** Who signed. */
  signatory: fact(personName),
  /** The date of the document. */
  date: fact(date),
  /** The first day in force. */
  inForce: fact(date),
  /** The first day no longer in force; absent where that cannot be asked. */
  expires: fact(date).optional(),
  /** Official gazette number. */
  gazette: fact(text).optional(),
  /** Force today, only where proved. */
  status: fact(z.enum(STATUS_IDS)),
  /** Proved facts about the content: "Điều 2", "Chương II". */
  contents: z.array(z.strictObject({ label: text, fact: fact(text) })).default([]),
  /** Ties to other documents, written once, on the younger document. */
  relations: z.array(relation).default([]),
  /** Traps and remarks for the reader, in our own words. */
  remarks: z.array(fact(text)).default([]),
  /** Words by which readers look for the document and which it does not say: the site's own, never printed as its words. */
  keywords: keywords.default([]),
  /** What was looked for and not found, one line each. */
  missing: z.array(text).default([]),
  /** Where the wording of the text below comes from; required when there is a text. */
  textSource: fact(text).optional(),
  /** True when each clause of the text below has a page of its own; a programme's clauses always have. */
  clausePages: z.boolean().optional(),
  /** The pages of the paper, as pictures in `content/scans/<id>/`, and how far the text was proofread against them. */
  scans: z.array(scanPageSchema).default([]),
  /** Where the pictures are kept when they do not go along with the content: then one that is not here is no fault. */
  scansKept: text.optional(),
});

export type DocumentMetadata = z.infer<typeof documentSchema> & {
  /** The mark of the number that names the issuer by rule, where nothing else proves it; found while reading, never written. */
  issuer: { mark?: string };
};
export type RelationKind = (typeof RELATION_KINDS)[number];
