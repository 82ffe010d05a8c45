import { z } from 'zod';
import { reason, sourceKeys as sources, wordsForReaders as text } from './fields.ts';

/**
 * One thing said about a document, with its proof. Four honest forms, never a bare value:
 *
 * - proved: `{ value, source }`, where `source` is a key of `sources.yaml` or a clause: `muc-i` of the
 *   document's own text, `id#muc-i` of another's;
 * - inferred: `{ value, inference: "vì …" }`, printed as "…, theo suy luận, vì …";
 * - disputed: `{ value, source, otherwise: [{ value, source }], note }`, where sources disagree;
 * - unknown: `{ unknown: true }` or `{ unknown: "what was looked for" }`, printed in the one line "Chưa biết: …".
 */
export interface Fact<T = string> {
  value?: T;
  source: readonly string[];
  inference?: string;
  otherwise: readonly { value: T; source: readonly string[] }[];
  note?: string;
  unknown?: true | string;
}

/** The schema of a fact whose value follows `value`; an empty source, or none, is refused. */
export function fact<T>(value: z.ZodType<T, unknown>) {
  return z
    .strictObject({
      value: value.optional(),
      source: sources.default([]),
      inference: reason.optional(),
      otherwise: z.array(z.strictObject({ value, source: sources })).default([]),
      note: text.optional(),
      unknown: z.union([z.literal(true), text]).optional(),
    })
    .superRefine((candidate, context) => {
      const refuse = (code: FactFault) =>
        context.addIssue({ code: 'custom', message: code, params: { code } });
      if (candidate.unknown !== undefined && candidate.value !== undefined) refuse('fact-known-and-unknown');
      if (candidate.unknown === undefined && candidate.value === undefined) refuse('fact-without-value');
      if (candidate.value !== undefined && candidate.source.length === 0 && candidate.inference === undefined)
        refuse('fact-without-source');
      if (candidate.otherwise.some((one) => JSON.stringify(one.value) === JSON.stringify(candidate.value)))
        refuse('otherwise-same');
    });
}

/** What can be wrong with a fact as a whole; each is a code of the author-error catalogue, or a form that is explained. */
export type FactFault =
  | 'fact-without-source'
  | 'fact-without-value'
  | 'fact-known-and-unknown'
  | 'otherwise-same';
