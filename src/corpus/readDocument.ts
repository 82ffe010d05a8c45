import type { z } from 'zod';
import type { DocumentMetadata } from '../domain/document/schema.ts';
import { documentSchema } from '../domain/document/schema.ts';
import { type Issue, issue } from '../domain/issue/index.ts';
import { eachProvision } from '../domain/provision/tree.ts';
import type { CorpusDocument } from './corpus.ts';
import { parseDocumentText } from './parse/parseDocumentText.ts';
import { readText } from './readText.ts';
import { readYaml } from './readYaml.ts';

/** Reads one document of `content/`. All its faults are added to `issues`; undefined when its frontmatter is faulty. */
export function readDocument(path: string, file: string, issues: Issue[]): CorpusDocument | undefined {
  const { text, issues: encoding } = readText(path, file);
  issues.push(...encoding);
  if (text === '' && encoding.length > 0) return undefined;
  const parsed = parseDocumentText(text, file);
  issues.push(...parsed.issues);
  if (!parsed.frontmatter) {
    issues.push(issue('frontmatter-missing', { file, line: 1, column: 1 }));
    return undefined;
  }
  const { yaml, place } = parsed.frontmatter;
  const schema = documentSchema as z.ZodType<DocumentMetadata, unknown>;
  const read = readYaml({ yaml, file, line: place.line }, schema);
  issues.push(...read.issues);
  if (!read.value) return undefined;
  const provisions = new Map([...eachProvision(parsed.tree.provisions)].map((one) => [one.id, one]));
  return {
    metadata: read.value,
    tree: parsed.tree,
    citations: new Map(),
    provisions,
    file,
    placeOf: read.placeOf,
  };
}
