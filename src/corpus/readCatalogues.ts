import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  bodySchema,
  clauseKeywordsSchema,
  laterNoteSchema,
  orderedDocumentSchema,
  pageKeywordsSchema,
  sourceSchema,
  termSchema,
  textRemarkSchema,
  thesaurusRowSchema,
  unlistedReferenceSchema,
  unresolvedSchema,
} from '../domain/document/catalogues.ts';
import { sourceKey } from '../domain/document/fields.ts';
import { type Issue, issue } from '../domain/issue/index.ts';
import { type ReadText, readText } from './readText.ts';
import { readYaml, type YamlValue } from './readYaml.ts';

/** One YAML file of `content/`: its value, or the empty one when it has faults, with a way to the place of a part. */
export type Catalogue<T> = YamlValue<T> & { value: T; file: string; isRead: boolean };

const NOTHING: ReadText = { text: '', issues: [], isLost: false };
/** What was made of a text, as long as it is that of its file. */
const known = new WeakMap<ReadText, YamlValue<unknown>>();

function readCatalogue<T>(
  root: string,
  name: string,
  schema: z.ZodType<T, unknown>,
  empty: T,
  isNeeded: boolean,
  issues: Issue[],
): Catalogue<T> {
  const file = `content/${name}`;
  const path = join(root, file);
  const read = existsSync(path) ? readText(path, file) : NOTHING;
  // One file, one schema.
  const result = (known.get(read) as YamlValue<T>) ?? readYaml({ yaml: read.text, file, line: 1 }, schema);
  if (read !== NOTHING) known.set(read, result);
  // A file of comments alone is as good as none; "[]" says that there is nothing to list.
  const isBlank = /^(?:[ \t]*(?:#.*)?\n?)*$/.test(read.text);
  const isEmpty = isBlank || (isNeeded && isEmptyValue(result.raw));
  if (!read.isLost && isEmpty)
    issues.push(issue('list-empty', { file, line: 1, column: 1 }, { found: name }));
  issues.push(...read.issues, ...(isBlank || isEmpty ? [] : result.issues));
  return { ...result, value: result.value ?? empty, file, isRead: !isEmpty && result.value !== undefined };
}

const isEmptyValue = (value: unknown) => typeof value === 'object' && Object.keys(value ?? {}).length === 0;

/** Reads every YAML file of `content/`; faults are added to `issues`. */
export function readCatalogues(root: string, issues: Issue[]) {
  const list = <T>(name: string, schema: z.ZodType<T, unknown>, isNeeded = false) =>
    readCatalogue<T[]>(root, name, z.array(schema), [], isNeeded, issues);
  return {
    sources: readCatalogue(root, 'sources.yaml', z.record(sourceKey, sourceSchema), {}, true, issues),
    bodies: list('bodies.yaml', bodySchema, true),
    glossary: list('glossary.yaml', termSchema, true),
    unlistedReferences: list('unlisted-references.yaml', unlistedReferenceSchema),
    orderedDocuments: list('ordered-documents.yaml', orderedDocumentSchema),
    unresolved: list('unresolved.yaml', unresolvedSchema),
    laterNotes: list('later.yaml', laterNoteSchema),
    textRemarks: list('text-remarks.yaml', textRemarkSchema),
    clauseKeywords: list('keywords.yaml', clauseKeywordsSchema),
    pageKeywords: list('pages.yaml', pageKeywordsSchema),
    thesaurus: list('thesaurus.yaml', thesaurusRowSchema),
  };
}

export type Catalogues = ReturnType<typeof readCatalogues>;
