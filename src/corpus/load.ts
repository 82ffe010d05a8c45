import { join } from 'node:path';
import type { Citation } from '../domain/citation/citation.ts';
import type { Unresolved } from '../domain/document/catalogues.ts';
import { CorpusError, type Issue, toldOnce } from '../domain/issue/index.ts';
import { compareText } from '../domain/text/compareText.ts';
import { documentUrl } from '../domain/urls.ts';
import { checkCitations } from './check/checkCitations.ts';
import { checkDates, checkReadMonths } from './check/checkDates.ts';
import { checkEntries } from './check/checkEntries.ts';
import { checkIdentities } from './check/checkIdentities.ts';
import { checkKeywords } from './check/checkKeywords.ts';
import { checkNames } from './check/checkNames.ts';
import { checkPermalinks } from './check/checkPermalinks.ts';
import { checkReferences } from './check/checkReferences.ts';
import { checkRegister } from './check/checkRegister.ts';
import { checkRelations } from './check/checkRelations.ts';
import { checkRoles } from './check/checkRoles.ts';
import { checkScans } from './check/checkScans.ts';
import { checkSources } from './check/checkSources.ts';
import { checkTasks } from './check/checkTasks.ts';
import { checkTyping } from './check/checkTyping.ts';
import { dropEchoes } from './check/dropEchoes.ts';
import { dropSameCause } from './check/sameCause.ts';
import { contentFiles } from './contentFiles.ts';
import { PROGRAMME_FILE } from './contentPlaces.ts';
import type { Backlink, Corpus, CorpusDocument } from './corpus.ts';
import { earlierRegisters } from './earlierRegisters.ts';
import { eachText, makeLinker } from './link.ts';
import { proveIssuerByMark } from './markedIssuer.ts';
import { missingProgramme } from './missingProgramme.ts';
import { joinPermalinks, NO_PERMALINKS } from './permalinks.ts';
import { publishedAddresses } from './publishedAddresses.ts';
import { type Catalogues, readCatalogues } from './readCatalogues.ts';
import { readDocument } from './readDocument.ts';
import { readPermalinks } from './readPermalinks.ts';
import { scanPages } from './scan/scanPages.ts';
import { suggestSlips } from './suggest/suggestSlips.ts';
import { lostPages, told, unreadParts } from './unreadParts.ts';

export interface LoadOptions {
  /** False while the register is being brought up to date, and while an author is still writing. */
  checksPermalinks?: boolean;
  /** Nothing can have been issued, read or published after this day. */
  today?: string;
}

/** Vietnam is seven hours ahead of UTC all year. Counted here: the machine's calendars take 30 ms to be asked. */
const AHEAD_MS = 7 * 60 * 60 * 1000;
/** The day in Vietnam, where the content is written. */
const dayInVietnam = () => new Date(Date.now() + AHEAD_MS).toISOString().slice(0, 10);

/**
 * Reads, checks and links everything in `root/content`. The steps stand here in order; each has its own file.
 * @throws CorpusError with every fault of the run, so that nothing is built from a faulty corpus.
 */
export function loadCorpus(
  root: string,
  { checksPermalinks = true, today = dayInVietnam() }: LoadOptions = {},
): Corpus {
  const files = contentFiles(root);
  const issues: Issue[] = [...files.issues];
  const catalogues = readCatalogues(root, issues);
  const read = files.documents.flatMap((file) => readDocument(join(root, file), file, issues) ?? []);
  const published =
    readPermalinks(root, issues, { isNeeded: checksPermalinks }) ??
    (checksPermalinks ? undefined : NO_PERMALINKS);
  const pages = new Set(published?.register.keys());
  issues.push(...checkIdentities(read, (id) => pages.has(documentUrl(id))));
  issues.push(...missingProgramme(files, read));
  // What could not be read whole would look as if its clauses had vanished; a number out of order takes no words away.
  const isWhole = issues.every(({ code }) => code.startsWith('label-'));
  const documents = new Map(
    read.map((one) => [one.metadata.id, proveIssuerByMark(one, catalogues.bodies.value)]),
  );
  const found = read.find(({ file }) => file === PROGRAMME_FILE);
  if (!found || found.tree.provisions.length === 0) throw new CorpusError(sorted(told(issues, files)));
  const programmes = programmesOf(documents, found.metadata.id);
  issues.push(
    ...checkSources(documents, catalogues),
    ...checkReferences(documents, catalogues, (address) => pages.has(address)),
  );
  issues.push(
    ...checkNames(read, catalogues.bodies.value),
    ...checkDates(read, knownUntil(catalogues), today),
  );
  issues.push(...checkReadMonths(catalogues.sources, today));
  issues.push(...checkEntries(catalogues), ...checkRelations(documents));
  issues.push(...checkKeywords(documents, catalogues), ...checkScans(root, files, documents, today));
  const linker = makeLinker(documents);
  const checked = checkCitations(documents, catalogues, linker);
  issues.push(...checked.issues);
  issues.push(...programmes.flatMap((programme) => checkTasks(programme, linker)));
  issues.push(...checkTyping(documents.values(), catalogues));
  issues.push(...checkRoles(documents, programmes, catalogues, linker));
  const live = published && publishedAddresses(read, catalogues.bodies);
  if (checksPermalinks && issues.every(({ code }) => code !== 'register-missing'))
    issues.push(...checkRegister(published?.register ?? new Map(), earlierRegisters(root), today));
  const lost = lostPages(files, read, catalogues, published);
  if (published && live && checksPermalinks) {
    const faults = checkPermalinks(published, live);
    // Of a register that was cut short all that was cut seems to be new.
    const isShort = issues.some(({ code }) => code === 'register-shortened');
    const counts = (one: Issue) => !(isShort && /^permalinks?-unregistered$/.test(one.code));
    issues.push(...faults.filter((one) => counts(one) && (isWhole || lost.pages.has(one.subject ?? ''))));
  }
  const suggestions = () => sorted([...files.suggestions, ...suggestSlips(documents, catalogues, today)]);
  if (issues.length > 0) {
    const own = dropSameCause(
      dropEchoes(told(issues, files), unreadParts(files, read, catalogues, issues, lost)),
    );
    throw faultyCorpus(own.length > 0 ? own : issues, suggestions);
  }

  const linked = new Map([...documents].map(([id, document]) => [id, link(document, linker)]));
  return {
    programme: linked.get(found.metadata.id)!,
    programmes: programmesOf(linked, found.metadata.id),
    documents: linked,
    bodies: new Map(catalogues.bodies.value.map((body) => [body.id, body])),
    sources: new Map(Object.entries(catalogues.sources.value)),
    glossary: catalogues.glossary.value,
    unlistedReferences: catalogues.unlistedReferences.value,
    orderedDocuments: catalogues.orderedDocuments.value,
    textRemarks: catalogues.textRemarks.value,
    laterNotes: catalogues.laterNotes.value,
    clauseKeywords: catalogues.clauseKeywords.value,
    pageKeywords: catalogues.pageKeywords.value,
    thesaurus: catalogues.thesaurus.value,
    unresolved: catalogues.unresolved.value.map((one: Unresolved) => ({
      ...one,
      documents: checked.occurrences.get(one.number) ?? [],
    })),
    scans: scanPages(root, files, linked),
    permalinks: published && live ? joinPermalinks(published, live) : NO_PERMALINKS,
    backlinks: collectBacklinks(linked.values()),
    suggestions: suggestions(),
    citationsIn: (sentence, document) => linker.linkSentence(sentence, document).citations,
  };
}

/** An author who is told of nothing can mend nothing. */
function faultyCorpus(issues: readonly Issue[], suggestions: () => Issue[]): CorpusError {
  const faults = toldOnce(sorted(issues));
  // Words that are new or changed only wait for the register: before they are in it is the time to look at them.
  const isReadable = faults.every(({ code }) => /^permalinks?-/.test(code));
  return new CorpusError(faults, isReadable ? suggestions() : []);
}

/** The site's own programme, then the others by id. */
function programmesOf(documents: ReadonlyMap<string, CorpusDocument>, own: string): CorpusDocument[] {
  const others = [...documents.values()].filter(
    ({ metadata }) => metadata.role === 'programme' && metadata.id !== own,
  );
  others.sort((a, b) => (a.metadata.id < b.metadata.id ? -1 : 1));
  return [documents.get(own)!, ...others];
}

/** The last month that the sources tell of: the site knows nothing of later days. */
function knownUntil({ sources }: Catalogues): string {
  return Object.values(sources.value).reduce((last, { read }) => (read > last ? read : last), '');
}

function sorted(issues: readonly Issue[]): Issue[] {
  const key = ({ place }: Issue) => [place.file, place.line, place.column] as const;
  return [...issues].sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    return compareText(left[0], right[0]) || left[1] - right[1] || left[2] - right[2];
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
