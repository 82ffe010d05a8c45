import { z } from 'zod';
import { DOCUMENT_TYPES } from '../domain/document/documentType.ts';
import { BRANCHES } from '../domain/document/level.ts';
import { documentSchema, RELATION_KINDS } from '../domain/document/schema.ts';
import { LEVELS } from '../site.config.ts';

/** How a field is asked for: a choice, a fact with its proof, words one a line, ties, or not at all. */
export type FieldForm =
  | { kind: 'choice'; options: { value: string; name: string }[] }
  | {
      kind: 'fact';
      value: 'words' | 'date' | 'body' | 'choice';
      options: { value: string; name: string }[];
      isNeeded: boolean;
    }
  | { kind: 'lines' }
  | { kind: 'relations'; options: { value: string; name: string }[] }
  | { kind: 'kept' };

/** What the schema's choices are called. */
const NAMES: Record<string, string> = {
  ...Object.fromEntries(Object.entries(DOCUMENT_TYPES).map(([id, { name }]) => [id, name])),
  ...BRANCHES,
  ...LEVELS,
  programme: 'Chương trình, có toàn văn',
  cited: 'Chương trình có dẫn',
  related: 'Văn bản liên quan',
  'con-hieu-luc': 'Còn hiệu lực',
  'het-hieu-luc': 'Hết hiệu lực',
  'duoc-thay-the': 'Đã được thay thế',
  'duoc-sua-doi': 'Đã được sửa đổi',
  'chua-xac-dinh': 'Chưa xác định',
};
const KINDS: Record<(typeof RELATION_KINDS)[number], string> = {
  replaces: 'Thay thế',
  amends: 'Sửa đổi, bổ sung',
  guides: 'Hướng dẫn',
  implements: 'Thực hiện',
  'based-on': 'Căn cứ vào',
  mentions: 'Viện dẫn',
  'same-as': 'Có thể chính là',
  related: 'Liên quan tới',
};
const DATES = new Set(['date', 'inForce', 'expires']);
const LINES = new Set(['keywords', 'missing']);

interface JsonSchema {
  enum?: string[];
  type?: string;
  properties?: Record<string, JsonSchema>;
}

/** The form of a document, made from the schema that the check uses: its fields, their choices, which are needed. */
export function formFields(): { name: string; form: FieldForm }[] {
  const { properties = {}, required = [] } = z.toJSONSchema(documentSchema, {
    io: 'input',
    unrepresentable: 'any',
  }) as {
    properties?: Record<string, JsonSchema>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    form: formOf(name, schema, required.includes(name)),
  }));
}

const named = (values: readonly string[] = []) =>
  values.map((value) => ({ value, name: NAMES[value] ?? value }));

function formOf(name: string, schema: JsonSchema, isNeeded: boolean): FieldForm {
  if (name === 'relations')
    return { kind: 'relations', options: RELATION_KINDS.map((value) => ({ value, name: KINDS[value] })) };
  if (LINES.has(name)) return { kind: 'lines' };
  if (schema.enum) return { kind: 'choice', options: named(schema.enum) };
  const value = schema.properties?.['value'];
  if (!value) return { kind: 'kept' };
  const asked = value.enum ? 'choice' : name === 'issuer' ? 'body' : DATES.has(name) ? 'date' : 'words';
  return { kind: 'fact', value: asked, options: named(value.enum), isNeeded };
}
