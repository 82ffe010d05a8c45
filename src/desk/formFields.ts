import { z } from 'zod';
import { clause, date, sourceKeys } from '../domain/document/fields.ts';
import { documentSchema } from '../domain/document/schema.ts';
import { CHOICE_NAMES, RELATION_NAMES } from './fieldLabels.ts';

export interface FieldOption {
  value: string;
  name: string;
}

/** How a field is asked for: made from the schema that the check uses, so the form can ask for nothing else. */
export type FieldForm =
  | { kind: 'words' }
  | { kind: 'date' }
  | { kind: 'tick'; value: unknown }
  | { kind: 'choice'; options: FieldOption[] }
  | { kind: 'fact'; value: 'words' | 'date' | 'body' | 'choice'; options: FieldOption[] }
  | { kind: 'lines' }
  | { kind: 'sources' }
  | { kind: 'clause' }
  | { kind: 'clauses' }
  | { kind: 'documents' }
  | { kind: 'relations'; options: FieldOption[] }
  /** A list of facts, each with its own proof. */
  | { kind: 'facts'; of: Extract<FieldForm, { kind: 'fact' }> }
  /** A list of entries with fields of their own. */
  | { kind: 'rows'; fields: FormField[] }
  /** Pages of paper: who proofread each. */
  | { kind: 'pages' }
  /** Not asked for: it follows from the others, or only machines need it. */
  | { kind: 'kept' };

export interface FormField {
  name: string;
  form: FieldForm;
  isNeeded: boolean;
}

/** Ids follow from names and numbers; where a source lies in a repository is for programmers. */
const KEPT = new Set(['id', 'repository', 'path', 'commit', 'key']);

/** The fields of a document's form. */
export const formFields = (): FormField[] => fieldsOf(documentSchema);

/** The fields that a schema of an entry has, each with the form in which it is asked for. */
export function fieldsOf(schema: z.ZodObject): FormField[] {
  return Object.entries(schema.shape).map(([name, written]) => {
    const { inner, isNeeded } = unwrap(written as z.ZodType);
    return { name, isNeeded, form: KEPT.has(name) ? { kind: 'kept' } : formOf(name, inner) };
  });
}

/** A schema without what says that it may be left out. */
function unwrap(schema: z.ZodType): { inner: z.ZodType; isNeeded: boolean } {
  let inner = schema;
  let isNeeded = true;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) {
    inner = inner.unwrap() as z.ZodType;
    isNeeded = false;
  }
  return { inner, isNeeded };
}

const optionsOf = (schema: z.ZodType): FieldOption[] =>
  schema instanceof z.ZodEnum
    ? schema.options.map((value) => ({ value: String(value), name: CHOICE_NAMES[value] ?? String(value) }))
    : [];

function formOf(name: string, schema: z.ZodType): FieldForm {
  if (name === 'scans') return { kind: 'pages' };
  if (name === 'relations') return { kind: 'relations', options: RELATION_NAMES };
  if (schema === sourceKeys) return { kind: 'sources' };
  if (schema === clause) return { kind: 'clause' };
  if (schema === date) return { kind: 'date' };
  if (schema instanceof z.ZodEnum) return { kind: 'choice', options: optionsOf(schema) };
  if (schema instanceof z.ZodLiteral) return { kind: 'tick', value: schema.value };
  if (schema instanceof z.ZodBoolean) return { kind: 'tick', value: true };
  if (schema instanceof z.ZodArray) return formOfList(name, schema.element as z.ZodType);
  return factForm(name, schema) ?? { kind: 'words' };
}

function formOfList(name: string, element: z.ZodType): FieldForm {
  if (element === clause) return { kind: 'clauses' };
  if (name === 'documents') return { kind: 'documents' };
  const fact = factForm(name, element);
  if (fact) return { kind: 'facts', of: fact };
  return element instanceof z.ZodObject ? { kind: 'rows', fields: fieldsOf(element) } : { kind: 'lines' };
}

/** The form of a fact; undefined for what is none. */
function factForm(name: string, schema: z.ZodType): Extract<FieldForm, { kind: 'fact' }> | undefined {
  if (!(schema instanceof z.ZodObject) || !('otherwise' in schema.shape)) return undefined;
  const { inner } = unwrap(schema.shape['value'] as z.ZodType);
  const options = optionsOf(inner);
  const value =
    options.length > 0 ? 'choice' : inner === date ? 'date' : name === 'issuer' ? 'body' : 'words';
  return { kind: 'fact', value, options };
}
