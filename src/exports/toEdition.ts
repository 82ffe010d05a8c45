import type { Corpus, CorpusDocument } from '../corpus/corpus.ts';
import { eachSourced } from '../corpus/eachSourced.ts';
import { editorialNotes } from '../corpus/editorialNotes.ts';
import { relationsOf } from '../corpus/relations.ts';
import { standingOf } from '../corpus/standing/standing.ts';
import { citedName } from '../domain/citation/formatCitation.ts';
import { toReference } from '../domain/citation/reference.ts';
import { isSourceKey } from '../domain/document/fields.ts';
import { documentName, documentSubject } from '../domain/document/name.ts';
import { RELATION_LABELS } from '../domain/document/relationLabel.ts';
import { unknownFacts } from '../domain/document/unknownFacts.ts';
import { workIri } from '../domain/document/workIri.ts';
import { parseClause } from '../domain/provision/clauseReference.ts';
import { correctionLead } from '../domain/provision/correction.ts';
import { toEid } from '../domain/provision/eid.ts';
import { placeName } from '../domain/provision/placeName.ts';
import type { AnnotatedText, DocumentTree, Mark, Provision } from '../domain/provision/tree.ts';
import { documentUrl, pageUrl } from '../domain/urls.ts';
import { SITE_NAME } from '../site.config.ts';
import type { Edition, EditionLink, EditionText, EditionUnit } from './edition.ts';
import { factsOf } from './facts.ts';

const ORIGIN = 'Đây là bản để tra cứu; nếu khác với bản gốc có chữ ký thì theo bản gốc.';

/** A document of the corpus as it is handed out. `absolute` makes a full address of a path of the site. */
export function toEdition(
  corpus: Corpus,
  document: CorpusDocument,
  absolute: (path: string) => string,
): Edition {
  const { metadata, tree } = document;
  const { id } = metadata;
  const issuer = metadata.issuer.value && corpus.bodies.get(metadata.issuer.value)?.names[0];
  const subject = documentSubject(metadata);
  const iriOf = (other: string) => workIri(corpus.documents.get(other)!.metadata);
  const linksOf = (text: AnnotatedText) =>
    (document.citations.get(text) ?? []).map(({ start, end, document: target, provision }) => ({
      start,
      end,
      document: target,
      ...(provision && { provision }),
      iri: iriOf(target) + (provision ? `#${toEid(provision)}` : ''),
      address: absolute(documentUrl(target, provision)),
    }));
  const facts = factsOf(corpus, metadata);
  const relations = relationsOf(corpus, id).map(({ kind, document: other, source, inference, note }) => ({
    kind,
    label: RELATION_LABELS[kind]!,
    document: other,
    name: documentName(corpus.documents.get(other)!.metadata),
    iri: iriOf(other),
    address: absolute(documentUrl(other)),
    ...(inference && { inference }),
    ...(note && { note }),
    source: [...source],
  }));
  const notes = editorialNotes(corpus)
    .filter((note) => note.document === id)
    .map(({ provision, mark, words }) => ({
      provision: provision.id,
      place: placeName(provision.id),
      words,
      text: noteWords(mark),
      source: mark.type === 'note' ? mark.source : [],
    }));
  const { names, remarks } = unknownFacts(metadata, standingOf(corpus, id).id);
  const parts = { facts, relations, notes, said: metadata.remarks, textSource: metadata.textSource };
  const keys = new Set([...eachSourced(parts)].flatMap(({ source }) => source));
  return {
    id,
    type: metadata.type,
    branch: metadata.branch,
    name: documentName(metadata),
    ...(subject && { title: subject.text }),
    citation: citedName(metadata, issuer).full,
    reference: toReference(metadata, issuer),
    address: absolute(documentUrl(id)),
    iri: workIri(metadata),
    revised: revisedOn(corpus, document),
    facts,
    relations,
    remarks: metadata.remarks.map((remark) => ({ text: remarkWords(remark), source: [...remark.source] })),
    unknown: names,
    missing: remarks,
    ...toText(tree, linksOf),
    notes,
    sources: [
      ...[...corpus.sources].flatMap(([key, { title, address, grade }]) =>
        keys.has(key) ? [{ key, title, ...(address && grade !== 'low' && { address }) }] : [],
      ),
      ...[...keys].flatMap((key) => clauseElsewhere(corpus, id, key, absolute)),
    ],
    origin: [metadata.textSource?.value, ORIGIN].filter(Boolean).join(' '),
    site: { name: SITE_NAME, address: absolute(pageUrl()) },
  };
}

/** A clause of another document that states something of this one, as a source. */
function clauseElsewhere(
  corpus: Corpus,
  own: string,
  key: string,
  absolute: (path: string) => string,
): Edition['sources'] {
  const clause = isSourceKey(key) ? undefined : parseClause(key);
  if (!clause || clause.document === own) return [];
  const { metadata } = corpus.documents.get(clause.document)!;
  const title = `${placeName(clause.provision)}, ${documentName(metadata)}`;
  return [{ key, title, address: absolute(documentUrl(clause.document, clause.provision)) }];
}

/** An official text as it is handed out: the tree, with citations where they stand and without places in files. */
export function toText(
  { provisions, footnotes }: DocumentTree,
  linksOf: (text: AnnotatedText) => EditionLink[],
): Pick<Edition, 'units' | 'footnotes'> {
  const toWords = (text: AnnotatedText): EditionText => ({
    value: text.value,
    marks: [...text.marks],
    links: linksOf(text),
  });
  return {
    units: provisions.map((one) => toUnit(one, toWords)),
    footnotes: footnotes.map(({ id, label, text }) => ({ id, label, text: toWords(text) })),
  };
}

function toUnit(provision: Provision, toWords: (text: AnnotatedText) => EditionText): EditionUnit {
  const { kind, id, part, label, labelMarks, gap, isHeading, text, headingBelow, rows, children } = provision;
  return {
    kind,
    id,
    part,
    ...(label !== undefined && { label }),
    ...(labelMarks && { labelMarks: [...labelMarks] }),
    gap,
    isHeading,
    text: toWords(text),
    ...(headingBelow && { headingBelow: toWords(headingBelow) }),
    ...(rows && { rows: rows.map((row) => row.map(toWords)) }),
    children: children.map((child) => toUnit(child, toWords)),
  };
}

/** "Đúng ra là “nhiệm vụ”. Cụm … viết đủ ở nhiều chỗ khác." */
function noteWords(mark: Extract<Mark, { type: 'sic' | 'note' }>): string {
  if (mark.type === 'note') return mark.text;
  const correction = mark.correct && `${correctionLead(mark.certainty)} “${mark.correct}”.`;
  return [correction, mark.note].filter(Boolean).join(' ');
}

function remarkWords({ value = '', inference }: { value?: string; inference?: string }): string {
  return inference ? `${value.replace(/\.$/u, '')}, theo suy luận, ${inference}.` : value;
}

/** The last day on which the document's address or any of its words was published; empty before it ever was. */
function revisedOn({ permalinks }: Corpus, { metadata, provisions }: CorpusDocument): string {
  const addresses = [undefined, ...provisions.keys()].map((unit) => documentUrl(metadata.id, unit));
  const days = addresses.flatMap((address) => {
    const entry = permalinks.register.get(address);
    return entry ? [entry.earlier.at(-1)?.until ?? entry.since] : [];
  });
  return days.sort().at(-1) ?? '';
}
