import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { LIST_NAMES } from '../listForms.ts';
import { DeskRefusal } from '../refusal.ts';

/** A law of 800 pages is two million letters. */
const LONGEST_TEXT = 4_000_000;
const entry = z.record(z.string(), z.unknown());
const id = z.string().max(64);
const revision = z.number().int();

/** What windows may send, and nothing else. */
export const REQUESTS = {
  open: z.strictObject({ file: z.string().max(200) }),
  draft: z.strictObject({ id }),
  list: z.strictObject({ list: z.enum(LIST_NAMES) }),
  change: z.strictObject({
    id,
    revision,
    fields: entry.nullable(),
    text: z.string().max(LONGEST_TEXT),
    additions: z.strictObject({
      sources: z.record(z.string().regex(/^S\d{2,4}[a-z]?$/), entry),
      lists: z.partialRecord(
        z.enum(LIST_NAMES),
        z.array(z.strictObject({ was: entry.optional(), now: entry.optional() })),
      ),
      resolved: z.array(z.string()),
    }),
  }),
  save: z.strictObject({
    id,
    revision,
    logLine: z.string().max(2000),
    keepsPaper: z.boolean().optional(),
    answers: z.array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('moved'), address: z.string(), to: z.string() }),
        z.strictObject({ kind: z.literal('gone'), address: z.string(), why: z.string().regex(/\S/) }),
        z.strictObject({ kind: z.literal('changed'), address: z.string() }),
      ]),
    ),
  }),
  commit: z.strictObject({ message: z.string().regex(/\S/).max(2000) }),
} as const;

/**
 * The body of a request, no more of it kept than `limit` bytes. What is longer is still read to its end: a browser
 * that is cut off while it sends would tell of a lost connection, not of the answer.
 * @throws DeskRefusal `too-large`
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length <= limit) parts.push(part);
    else parts.length = 0;
  }
  if (length > limit) throw new DeskRefusal('too-large');
  return Buffer.concat(parts);
}

/** @throws DeskRefusal `wrong-form` for what is no JSON of this form */
export async function readJson<T>(request: IncomingMessage, schema: z.ZodType<T>): Promise<T> {
  if (!request.headers['content-type']?.startsWith('application/json')) throw new DeskRefusal('wrong-form');
  const body = await readBody(request, 4 * LONGEST_TEXT);
  const read = schema.safeParse(parse(body.toString('utf8')));
  if (!read.success) throw new DeskRefusal('wrong-form');
  return read.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DeskRefusal('wrong-form');
  }
}
