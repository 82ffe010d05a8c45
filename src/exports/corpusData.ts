import type { Corpus } from '../corpus/corpus.ts';
import { toCsv } from './csv.ts';
import { type Edition, eachUnit } from './edition.ts';

/** The whole corpus as one JSON: every document's edition, then the lists that the documents name things of. */
export function corpusJson(corpus: Corpus, editions: readonly Edition[]): string {
  const { bodies, sources, glossary, laterNotes } = corpus;
  const whole = {
    documents: editions,
    bodies: [...bodies.values()],
    glossary,
    later: laterNotes,
    sources: [...sources].map(([key, source]) => ({ key, ...source })),
  };
  return `${JSON.stringify(whole)}\n`;
}

/** Columns of the list of documents. */
export const DOCUMENT_COLUMNS = {
  id: 'id cố định của văn bản',
  type: 'loại văn bản',
  branch: 'dang là văn bản của Đảng, nha-nuoc là văn bản của Nhà nước',
  name: 'loại và số',
  title: 'tên văn bản, hoặc nội dung khi chưa biết tên',
  issuer: 'cơ quan ban hành',
  date: 'ngày ban hành (ISO 8601)',
  inForce: 'ngày có hiệu lực (ISO 8601)',
  force: 'hiệu lực hiện nay, viết bằng lời',
  clauses: 'số đơn vị của toàn văn; 0 khi chưa có toàn văn',
  address: 'địa chỉ trên trang',
} as const;

/** The documents as a table; what is only inferred says so. */
export function documentsCsv(editions: readonly Edition[]): string {
  const rows = editions.map((edition) => {
    const { id, type, branch, name, title = '', units, address } = edition;
    return {
      ...{ id, type, branch, name, title, address },
      issuer: factText(edition, 'issuer'),
      date: factData(edition, 'date'),
      inForce: factData(edition, 'inForce'),
      force: factText(edition, 'force'),
      clauses: String([...eachUnit(units)].length),
    };
  });
  return toCsv(Object.keys(DOCUMENT_COLUMNS) as (keyof typeof DOCUMENT_COLUMNS)[], rows);
}

/** Columns of the list of clauses. */
export const CLAUSE_COLUMNS = {
  document: 'id của văn bản',
  id: 'id của điều khoản',
  label: 'số, ký hiệu đầu dòng như bản in',
  text: 'nguyên văn, không gồm các điều khoản bên trong',
  address: 'địa chỉ trên trang',
} as const;

/** Every clause of every text as a row, in printed order. */
export function clausesCsv(editions: readonly Edition[]): string {
  const rows = editions.flatMap(({ id: document, units, address }) =>
    [...eachUnit(units)].map(({ unit: { id, label = '', text, headingBelow, rows: cells = [] } }) => ({
      document,
      id,
      label,
      text: [text.value, headingBelow?.value, ...cells.map((row) => row.map(({ value }) => value).join('\t'))]
        .filter(Boolean)
        .join('\n'),
      address: `${address}#${id}`,
    })),
  );
  return toCsv(Object.keys(CLAUSE_COLUMNS) as (keyof typeof CLAUSE_COLUMNS)[], rows);
}

/** Columns of the list of facts. */
export const FACT_COLUMNS = {
  document: 'id của văn bản',
  field: 'tên trường',
  label: 'tên gọi của trường',
  text: 'giá trị viết bằng lời',
  data: 'giá trị cho máy, khi khác lời',
  inference: 'lý do, khi là suy luận',
  otherwise: 'giá trị khác mà nguồn khác ghi, cách nhau bằng “; ”',
  source: 'nguồn: mã trong sources của toan-bo.json, hoặc điều khoản',
} as const;

/** Everything known of every document, a fact a row, each with its source. */
export function factsCsv(editions: readonly Edition[]): string {
  const rows = editions.flatMap(({ id: document, facts }) =>
    facts.map(({ field, label, text, data = '', inference = '', otherwise, source }) => ({
      ...{ document, field, label, text, data, inference },
      otherwise: otherwise.join('; '),
      source: source.join(' '),
    })),
  );
  return toCsv(Object.keys(FACT_COLUMNS) as (keyof typeof FACT_COLUMNS)[], rows);
}

/**
 * Who cites whom, as a graph. `nodes`: every document; `edges`: `cites`, from a clause to a document or a clause of it,
 * with the words; the other kinds, from document to document, each with its sources.
 */
export function citationGraph(editions: readonly Edition[]): string {
  const nodes = editions.map(({ id, name, address, iri }) => ({ id, name, address, iri }));
  const edges = editions.flatMap(({ id: from, units, relations }) => [
    ...[...eachUnit(units)].flatMap(({ unit }) =>
      [unit.text, ...(unit.headingBelow ? [unit.headingBelow] : []), ...(unit.rows ?? []).flat()].flatMap(
        ({ value, links }) =>
          links.map(({ start, end, document: to, provision }) => ({
            kind: 'cites',
            from: `${from}#${unit.id}`,
            to: provision ? `${to}#${provision}` : to,
            words: value.slice(start, end),
          })),
      ),
    ),
    // A tie is declared once, by the younger document; the other end shows it the other way round.
    ...relations
      .filter(({ kind }) => !/-(?:by|of|at)$/.test(kind))
      .map(({ kind, document: to, source, inference }) => ({
        kind,
        from,
        to,
        source,
        ...(inference && { inference }),
      })),
  ]);
  return `${JSON.stringify({ nodes, edges })}\n`;
}

function factText({ facts }: Edition, name: string): string {
  const fact = facts.find(({ field }) => field === name);
  return fact ? `${fact.text}${fact.inference ? ' (theo suy luận)' : ''}` : '';
}

function factData({ facts }: Edition, name: string): string {
  const fact = facts.find(({ field }) => field === name);
  return fact ? `${fact.data ?? fact.text}${fact.inference ? ' (theo suy luận)' : ''}` : '';
}
