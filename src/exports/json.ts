import { z } from 'zod';
import { type Edition, editionSchema } from './edition.ts';

/** A document as JSON: its edition, with the address of the schema (JSON Schema 2020-12) that it follows. */
export function json(edition: Edition, schema: string): string {
  return `${JSON.stringify({ $schema: schema, ...edition }, null, 1)}\n`;
}

/** The JSON Schema of a document's JSON; `address` is where it is published. */
export function jsonSchema(address: string): string {
  const { properties, ...rest } = z.toJSONSchema(editionSchema, { target: 'draft-2020-12' });
  const schema = { ...rest, $id: address, properties: { $schema: { type: 'string' }, ...properties } };
  return `${JSON.stringify(schema, null, 1)}\n`;
}
