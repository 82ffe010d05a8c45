import { join } from 'node:path';
import type { Citation } from '../domain/citation/citation.ts';
import type { Unresolved } from '../domain/document/catalogues.ts';
import { CorpusError, type Issue, type IssueCode, issue } from '../domain/issue/index.ts';
import { checkCitations } from './check/checkCitations.ts';
import { checkDates } from './check/checkDates.ts';
import { checkEntries } from './check/checkEntries.ts';
import { checkIdentities } from './check/checkIdentities.ts';
import { checkNames } from './check/checkNames.ts';
import { checkPermalinks } from './check/checkPermalinks.ts';
import { checkReferences } from './check/checkReferences.ts';
import { checkRegister } from './check/checkRegister.ts';
import { checkSources } from './check/checkSources.ts';
import { checkTasks } from './check/checkTasks.ts';
import { dropEchoes, type Unread } from './check/dropEchoes.ts';
import { type ContentFiles, contentFiles } from './contentFiles.ts';
import type { Backlink, Corpus, CorpusDocument } from './corpus.ts';
import { earlierRegisters } from './earlierRegisters.ts';
import { eachText, makeLinker } from './link.ts';
import { proveIssuerByMark } from './markedIssuer.ts';
import { joinPermalinks, NO_PERMALINKS } from './permalinks.ts';
import { publishedAddresses } from './publishedAddresses.ts';
import { type Catalogues, readCatalogues } from './readCatalogues.ts';
import { readDocument } from './readDocument.ts';
import { readPermalinks } from './readPermalinks.ts';

export interface LoadOptions {
  /** False while the register is being brought up to date, and while an author is still writing. */
  checksPermalinks?: boolean;
}

/**
 * Reads, checks and links everything in `root/content`. The steps stand here in order; each has its own file.
 * @throws CorpusError with every fault of the run, so that nothing is built from a faulty corpus.
 */
export function loadCorpus(root: string, { checksPermalinks = true }: LoadOptions = {}): Corpus {
  const files = contentFiles(root);
  const issues: Issue[] = [...files.issues];
  const catalogues = readCatalogues(root, issues);
  const read = files.documents.flatMap((file) => readDocument(join(root, file), file, issues) ?? []);
  const published =
    readPermalinks(root, issues, { isNeeded: checksPermalinks }) ??
    (checksPermalinks ? undefined : NO_PERMALINKS);
  // What could not be read whole would look as if its clauses had vanished; a number out of order takes no words away.
  const isWhole = issues.every(({ code }) => code.startsWith('label-'));
  issues.push(...checkIdentities(read));
  const documents = new Map(
    read.map((one) => [one.metadata.id, proveIssuerByMark(one, catalogues.bodies.value)]),
  );
  const programme = read.find(({ metadata }) => metadata.collection === 'programme');
  if (!programme)
    throw new CorpusError(
      sorted(
        issues.length > 0
          ? issues
          : [issue('frontmatter-missing', { file: 'content/programme.mdx', line: 1, column: 1 })],
      ),
    );
  issues.push(...checkSources(read, programme, catalogues));
  issues.push(...checkReferences(documents, programme, catalogues));
  issues.push(...checkNames(read), ...checkDates(read), ...checkEntries(catalogues));
  const linker = makeLinker(documents);
  const checked = checkCitations(documents, catalogues, linker);
  issues.push(...checked.issues);
  issues.push(...checkTasks(programme, linker));
  const live = published && publishedAddresses(read, catalogues.bodies);
  if (published && checksPermalinks)
    issues.push(...checkRegister(published.register, earlierRegisters(root)));
  if (published && live && isWhole && checksPermalinks) issues.push(...checkPermalinks(published, live));
  if (issues.length > 0) {
    const own = dropEchoes(issues, unreadParts(files, read, catalogues, issues));
    // An author who is told of nothing can mend nothing.
    throw new CorpusError(sorted(own.length > 0 ? own : issues));
  }

  const linked = new Map([...documents].map(([id, document]) => [id, link(document, linker)]));
  return {
    programme: linked.get(programme.metadata.id)!,
    documents: linked,
    bodies: new Map(catalogues.bodies.value.map((body) => [body.id, body])),
    sources: new Map(Object.entries(catalogues.sources.value)),
    glossary: catalogues.glossary.value,
    unlistedReferences: catalogues.unlistedReferences.value,
    orderedDocuments: catalogues.orderedDocuments.value,
    textRemarks: catalogues.textRemarks.value,
    laterNotes: catalogues.laterNotes.value,
    unresolved: catalogues.unresolved.value.map((one: Unresolved) => ({
      ...one,
      documents: checked.occurrences.get(one.number) ?? [],
    })),
    permalinks: published && live ? joinPermalinks(published, live) : NO_PERMALINKS,
    backlinks: collectBacklinks(linked.values()),
    citationsIn: (sentence, document) => linker.linkSentence(sentence, document).citations,
  };
}

/** Faults for which a whole file is not read. */
const UNREADABLE: ReadonlySet<IssueCode> = new Set([
  'list-empty',
  'yaml-syntax',
  'merge-marker',
  'file-not-utf8',
]);

function unreadParts(
  { documents: files, misplaced }: ContentFiles,
  read: readonly CorpusDocument[],
  { bodies, sources }: Catalogues,
  issues: readonly Issue[],
): Unread {
  const known = new Set(read.map(({ file }) => file));
  const lost = files.filter((file) => !known.has(file)).map((file) => file.replace(/^.*\/|\.mdx$/g, ''));
  const isRenumbered = ({ code, place }: Issue) =>
    code.startsWith('label-') && place.file === 'content/programme.mdx';
  return {
    documents: new Set([...lost, ...misplaced]),
    bodies: bodies.value.length === 0,
    sources: Object.keys(sources.value).length === 0,
    lists: issues.some(({ code, place }) => UNREADABLE.has(code) && place.file.endsWith('.yaml')),
    clauses: issues.some(isRenumbered),
  };
}

function sorted(issues: readonly Issue[]): Issue[] {
  const key = ({ place }: Issue) => [place.file, place.line, place.column] as const;
  return [...issues].sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    return left[0].localeCompare(right[0]) || left[1] - right[1] || left[2] - right[2];
  });
}

function link(document: CorpusDocument, linker: ReturnType<typeof makeLinker>): CorpusDocument {
  const id = document.metadata.id;
  const citations = new Map(
    [...eachText(document)].map((placed) => [placed.text, linker.linkText(placed, id).citations]),
  );
  return { ...document, citations };
}

function collectBacklinks(documents: Iterable<CorpusDocument>): Map<string, Backlink[]> {
  const backlinks = new Map<string, Backlink[]>();
  for (const document of documents)
    for (const { text, provision } of eachText(document))
      for (const citation of document.citations.get(text) ?? ([] as Citation[])) {
        const list = backlinks.get(citation.document) ?? [];
        list.push({ from: { document: document.metadata.id, provision }, text, citation });
        backlinks.set(citation.document, list);
      }
  return backlinks;
}
