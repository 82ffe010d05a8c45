import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  bodySchema,
  laterNoteSchema,
  orderedDocumentSchema,
  sourceSchema,
  termSchema,
  textRemarkSchema,
  unlistedReferenceSchema,
  unresolvedSchema,
} from '../domain/document/catalogues.ts';
import type { Issue } from '../domain/issue/index.ts';
import { readText } from './readText.ts';
import { readYaml, type YamlValue } from './readYaml.ts';

/** One YAML file of `content/`: its value, or the empty one when it has faults, with a way to the place of a part. */
export type Catalogue<T> = YamlValue<T> & { value: T; file: string };

function readCatalogue<T>(
  root: string,
  name: string,
  schema: z.ZodType<T, unknown>,
  empty: T,
  issues: Issue[],
): Catalogue<T> {
  const file = `content/${name}`;
  const path = join(root, file);
  const read = existsSync(path) ? readText(path, file) : { text: '', issues: [] };
  const result = readYaml({ yaml: read.text, file, line: 1 }, schema);
  const isBlank = read.text.trim() === '';
  issues.push(...read.issues, ...(isBlank ? [] : result.issues));
  return { ...result, value: result.value ?? empty, file };
}

/** Reads every YAML file of `content/`; faults are added to `issues`. */
export function readCatalogues(root: string, issues: Issue[]) {
  const list = <T>(name: string, schema: z.ZodType<T, unknown>) =>
    readCatalogue<T[]>(root, name, z.array(schema), [], issues);
  return {
    sources: readCatalogue(root, 'sources.yaml', z.record(z.string(), sourceSchema), {}, issues),
    bodies: list('bodies.yaml', bodySchema),
    glossary: list('glossary.yaml', termSchema),
    unlistedReferences: list('unlisted-references.yaml', unlistedReferenceSchema),
    orderedDocuments: list('ordered-documents.yaml', orderedDocumentSchema),
    unresolved: list('unresolved.yaml', unresolvedSchema),
    laterNotes: list('later.yaml', laterNoteSchema),
    textRemarks: list('text-remarks.yaml', textRemarkSchema),
  };
}

export type Catalogues = ReturnType<typeof readCatalogues>;
