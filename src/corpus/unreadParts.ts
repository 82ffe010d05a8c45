import { documentOfAddress } from '../domain/documentAddress.ts';
import type { Issue } from '../domain/issue/index.ts';
import { bodyUrl, documentUrl } from '../domain/urls.ts';
import { OWN_PROGRAMME } from '../site.config.ts';
import type { Unread } from './check/dropEchoes.ts';
import type { ContentFiles } from './contentFiles.ts';
import { PROGRAMME_FILE } from './contentPlaces.ts';
import type { CorpusDocument } from './corpus.ts';
import type { Catalogues } from './readCatalogues.ts';
import type { ReadPermalinks } from './readPermalinks.ts';

/** That a file is missing is said once: where it lies under another name. */
export function told(issues: readonly Issue[], { misnamed }: ContentFiles): Issue[] {
  const own = issues.filter(
    ({ code, place }) =>
      !(
        misnamed.has(place.file) &&
        (code === 'list-empty' || code === 'register-missing' || code === 'file-unreadable')
      ),
  );
  return own.length > 0 ? own : [...issues];
}

/** What was published and is not here under any name, so that what points there is only its echo. */
export interface Lost {
  pages: ReadonlySet<string>;
  documents: readonly string[];
  bodies: readonly string[];
}

/** Published documents and bodies that nothing here is. */
export function lostPages(
  files: ContentFiles,
  read: readonly CorpusDocument[],
  { bodies }: Catalogues,
  published: ReadPermalinks | undefined,
): Lost {
  const here = new Set([...read.map(({ metadata }) => metadata.id), ...faultyIds(files, read)]);
  const known = new Set(bodies.value.map(({ id }) => id));
  const entries = [...(published?.register.values() ?? [])].filter(({ retired }) => !retired);
  const documentIds = entries.flatMap(({ address }) => {
    const { document, provision } = documentOfAddress(address) ?? {};
    return document === undefined || provision !== undefined || document === OWN_PROGRAMME ? [] : [document];
  });
  const bodyIds = entries.flatMap(({ address }) => /^\/co-quan\/([^/#]+)\/$/.exec(address)?.[1] ?? []);
  const lostDocuments = files.hasNoDocuments ? [] : documentIds.filter((id) => !here.has(id));
  const lostBodies = bodies.isRead ? bodyIds.filter((id) => !known.has(id)) : [];
  return {
    pages: new Set([...lostDocuments.map((id) => documentUrl(id)), ...lostBodies.map((id) => bodyUrl(id))]),
    documents: lostDocuments,
    bodies: lostBodies,
  };
}

/** Ids of documents that are here, but could not be read as what they are. */
function faultyIds({ documents, misplaced }: ContentFiles, read: readonly CorpusDocument[]): string[] {
  const known = new Set(read.map(({ file }) => file));
  const stem = (file: string) => file.replace(/^.*\/|\.mdx$/g, '');
  const renamed = read.filter(({ file, metadata }) => file !== PROGRAMME_FILE && stem(file) !== metadata.id);
  const renamedProgramme = read.find(
    ({ file, metadata }) => file === PROGRAMME_FILE && metadata.id !== OWN_PROGRAMME,
  );
  return [
    ...(renamedProgramme ? [OWN_PROGRAMME, renamedProgramme.metadata.id] : []),
    ...documents.filter((file) => !known.has(file)).map(stem),
    ...renamed.map(({ file }) => stem(file)),
    ...misplaced,
  ];
}

/** Faults by which clauses bear other numbers than they should, or none. */
const OF_NUMBERING = /^(?:label-|text-repeated$|quotation-open$|text-title-only$)/;

/** A comment at the head of a line stands where a number stood. */
const hidesALabel = ({ code, place }: Issue) => code === 'html-in-text' && place.column === 1;

/** What could not be read in this run, so that its echoes can be left out. */
export function unreadParts(
  files: ContentFiles,
  read: readonly CorpusDocument[],
  catalogues: Catalogues,
  issues: readonly Issue[],
  lost: Lost,
): Unread {
  const faulty = faultyIds(files, read);
  const misnumbered = new Set(
    issues.flatMap((one) => (OF_NUMBERING.test(one.code) || hidesALabel(one) ? [one.place.file] : [])),
  );
  const notItsOwn = issues.flatMap(({ code, subject }) =>
    code === 'document-id-not-its-own' && subject ? [subject] : [],
  );
  return {
    documents: new Set([...faulty, ...notItsOwn, ...lost.documents]),
    faulty: new Set(faulty),
    allDocuments: files.hasNoDocuments,
    bodies: !catalogues.bodies.isRead || catalogues.bodies.value.length === 0,
    lostBodies: new Set(lost.bodies),
    sources: !catalogues.sources.isRead || Object.keys(catalogues.sources.value).length === 0,
    lists: Object.values(catalogues).some(({ isRead }) => !isRead),
    unresolved: !catalogues.unresolved.isRead,
    renumbered: new Set(read.flatMap(({ metadata, file }) => (misnumbered.has(file) ? [metadata.id] : []))),
  };
}
