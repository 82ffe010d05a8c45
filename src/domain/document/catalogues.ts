import { z } from 'zod';
import { BODY_GROUPS } from '../../site.config.ts';
import { SITE_PAGE_PATHS } from '../sitePages.ts';
import { fact } from './fact.ts';
import {
  clause,
  datedSentence,
  hyphenatedId,
  sourceKeys as keys,
  keyword,
  keywords,
  month,
  readerWord,
  wordsForReaders as text,
  unended,
  webAddress,
} from './fields.ts';

/** What rests on a source names it. */
function hasItsSource(one: { basis: string; source?: unknown }, context: z.RefinementCtx): void {
  if (one.basis === 'source' && one.source === undefined)
    context.addIssue({ code: 'custom', message: 'fact-without-source' });
}

/** A page that somebody read in a stored copy: the proof of facts. Keys (`S04`) never change. */
export const sourceSchema = z.strictObject({
  /** Publisher and page. */
  title: text,
  /** Where it was read; a cross-check copy (`grade: low`) is named but not linked. */
  address: webAddress.optional(),
  repository: text.optional(),
  path: text.optional(),
  commit: z
    .string()
    .regex(/^[0-9a-f]{7,40}$/, { error: 'not-a-commit' })
    .optional(),
  /** What was seen there, in our own words. */
  seen: unended,
  grade: z.literal('low').optional(),
  /** The month up to which the stored copies go that it was read in: `2026-07`. Nobody opened the live page. */
  read: month,
});

export type BodyGroup = keyof typeof BODY_GROUPS;

/** A body (an organ, organisation or family of them) that the programme names or that issued a document. */
export const bodySchema = z.strictObject({
  id: hyphenatedId,
  /** Every written form, the main one first; mentions are found by them. */
  names: z.array(text).min(1),
  abbreviations: z
    .array(
      z
        .strictObject({
          form: text,
          basis: z.enum(['usage', 'programme', 'source']),
          source: keys.optional(),
        })
        .superRefine(hasItsSource),
    )
    .default([]),
  group: z.enum(Object.keys(BODY_GROUPS) as [BodyGroup, ...BodyGroup[]]),
  /** Its name today, or what became of it. */
  today: fact(text),
  remarks: z.array(fact(text)).default([]),
});

/** A mark in a number, or a term of Party and State usage. */
export const termSchema = z
  .strictObject({
    term: text,
    kind: z.enum(['mark', 'term']),
    meaning: text,
    basis: z.enum(['usage', 'programme', 'source']),
    source: keys.optional(),
    note: text.optional(),
  })
  .superRefine(hasItsSource)
  .superRefine(({ term, meaning }, context) => {
    if (term.toLocaleLowerCase('vi') === meaning.toLocaleLowerCase('vi'))
      context.addIssue({ code: 'custom', message: 'meaning-is-term', path: ['meaning'] });
  });

/** A reference of a programme that gives neither number nor name (register 2b). */
export const unlistedReferenceSchema = z
  .strictObject({
    key: text,
    name: text,
    passage: text,
    provision: clause,
    finding: text,
    documents: z.array(hyphenatedId).default([]),
    source: z.array(text).default([]),
    inference: text.optional(),
  })
  .superRefine(({ source, inference }, context) => {
    if (source.length === 0 && inference === undefined)
      context.addIssue({ code: 'custom', message: 'fact-without-source' });
  });

/** A document that a programme orders to be written (register 2c). */
export const orderedDocumentSchema = z.strictObject({ what: text, provision: clause });

/** A number-like string in the content that leads to no entry, with the reason. */
export const unresolvedSchema = z.strictObject({ number: text, reason: text });

/** A remark about the text as a whole: spellings kept, forms that vary. */
export const textRemarkSchema = z.strictObject({ text, provisions: z.array(clause).default([]) });

/** `later.yaml`: what a text issued after a programme changed at places of it; never part of the official text. */
export const laterNoteSchema = z.strictObject({
  text: datedSentence,
  source: keys,
  provisions: z.array(clause).min(1),
});

/** `keywords.yaml`: words by which readers look for a clause and which it does not say. */
export const clauseKeywordsSchema = z.strictObject({ provision: clause, keywords: keywords.min(1) });

/** `pages.yaml`: words by which readers look for a page of the site itself. */
export const pageKeywordsSchema = z.strictObject({
  page: z.enum(SITE_PAGE_PATHS),
  keywords: keywords.min(1),
});

/** `thesaurus.yaml`: a reader's word, and the words of the texts that it means, with the reason. */
export const thesaurusRowSchema = z
  .strictObject({
    word: readerWord,
    means: z.array(keyword).min(1),
    reason: text,
  })
  .superRefine(({ word, means }, context) => {
    const itself = means.findIndex((one) => one.toLocaleLowerCase('vi') === word.toLocaleLowerCase('vi'));
    if (itself >= 0) context.addIssue({ code: 'custom', message: 'means-itself', path: ['means', itself] });
  });

export type ClauseKeywords = z.infer<typeof clauseKeywordsSchema>;
export type PageKeywords = z.infer<typeof pageKeywordsSchema>;
export type ThesaurusRow = z.infer<typeof thesaurusRowSchema>;
export type LaterNote = z.infer<typeof laterNoteSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Body = z.infer<typeof bodySchema>;
export type GlossaryTerm = z.infer<typeof termSchema>;
export type UnlistedReference = z.infer<typeof unlistedReferenceSchema>;
export type OrderedDocument = z.infer<typeof orderedDocumentSchema>;
export type Unresolved = z.infer<typeof unresolvedSchema>;
export type TextRemark = z.infer<typeof textRemarkSchema>;
