import type { Edition } from '../edition.ts';
import { xml, xmlBlock } from '../xml.ts';
import { aknInline, footnoteEid } from './inline.ts';
import { OURS, standoff } from './standoff.ts';

/** Who made the XML: the site. */
const SITE = 'trang';
/** Stands for an issuer who is not known. */
const ISSUER = 'co-quan-ban-hanh';
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

const value = (name: string, written: string) => xml(name, { value: written });

/** What identifies the document (FRBR), when it began and ended, what it refers to, its footnotes, and our remarks. */
export function aknMeta(edition: Edition, remarks: readonly string[]): string {
  const { footnotes } = edition;
  const notes = footnotes.map(({ id, label, text }) =>
    xml('note', { eId: footnoteEid(id), marker: label, class: 'footnote' }, xml('p', {}, aknInline(text))),
  );
  const ofNotes = footnotes.flatMap(({ id, text }) => standoff(footnoteEid(id), 'text', text.marks));
  const all = [...remarks, ...ofNotes];
  return xmlBlock(
    'meta',
    {},
    identification(edition),
    lifecycle(edition),
    references(edition),
    notes.length > 0 ? xmlBlock('notes', { source: `#${SITE}` }, ...notes) : '',
    all.length > 0 ? xmlBlock('proprietary', { source: `#${SITE}`, 'xmlns:c': OURS }, ...all) : '',
  );
}

/** Work, expression (the words in Vietnamese as the site has them), manifestation (this file). */
export function identification({ iri, address, id, type, facts, revised }: Edition, part = ''): string {
  const of = (field: string) => facts.find((fact) => fact.field === field && !fact.inference);
  const issued = of('date')?.data ?? of('date')?.text;
  const expression = `${iri}/vie@${revised}`;
  const known = issued && ISO_DAY.test(issued);
  // A work must have a date: of one that is not known, the day on which the site first had these words stands here.
  const workDate = known
    ? { date: issued, name: 'ngay-ban-hanh' }
    : { date: revised, name: 'ngay-dua-len-trang' };
  const number = of('number')?.text;
  return xmlBlock(
    'identification',
    { source: `#${SITE}` },
    xmlBlock(
      'FRBRWork',
      {},
      value('FRBRthis', `${iri}${part || '/!main'}`),
      value('FRBRuri', iri),
      xml('FRBRalias', { value: address, name: 'dia-chi' }),
      xml('FRBRalias', { value: id, name: 'id' }),
      xml('FRBRdate', workDate),
      xml('FRBRauthor', { href: `#${ISSUER}` }),
      value('FRBRcountry', 'vn'),
      value('FRBRsubtype', type),
      number ? value('FRBRnumber', number) : '',
    ),
    xmlBlock(
      'FRBRExpression',
      {},
      value('FRBRthis', `${expression}${part || '/!main'}`),
      value('FRBRuri', expression),
      xml('FRBRdate', { date: revised, name: 'ngay-dua-len-trang' }),
      xml('FRBRauthor', { href: `#${SITE}` }),
      xml('FRBRlanguage', { language: 'vie' }),
    ),
    xmlBlock(
      'FRBRManifestation',
      {},
      value('FRBRthis', `${expression}${part || '/!main'}.xml`),
      value('FRBRuri', `${expression}.xml`),
      xml('FRBRdate', { date: revised, name: 'ngay-dua-len-trang' }),
      xml('FRBRauthor', { href: `#${SITE}` }),
      value('FRBRformat', 'application/akn+xml'),
    ),
  );
}

/** Its beginning and its end, as far as their days are proved. */
function lifecycle({ facts }: Edition): string {
  const dayOf = (field: string) => {
    const fact = facts.find((one) => one.field === field && !one.inference);
    return fact?.data && ISO_DAY.test(fact.data) ? fact.data : undefined;
  };
  const events = [
    { eId: 'ban-hanh', date: dayOf('date'), type: 'generation' },
    { eId: 'het-hieu-luc', date: dayOf('expires'), type: 'repeal' },
  ].flatMap(({ date, ...rest }) => (date ? [xml('eventRef', { ...rest, date, source: '#goc' })] : []));
  return events.length > 0 ? xmlBlock('lifecycle', { source: `#${SITE}` }, ...events) : '';
}

const ACTIVE = new Set(['replaces', 'amends', 'guides', 'implements', 'based-on', 'mentions']);
const PASSIVE = /-(?:by|of|at)$/;

/** The document itself, the documents it acts on and that act on it, those its words cite, and whoever is named above. */
function references(edition: Edition): string {
  const { iri, citation, relations, facts, site } = edition;
  const ties = relations.flatMap(({ kind, iri: href, name }, index) => {
    const element = ACTIVE.has(kind) ? 'activeRef' : PASSIVE.test(kind) ? 'passiveRef' : undefined;
    return element ? [xml(element, { eId: `quan-he-${index + 1}`, href, showAs: name })] : [];
  });
  const issuer = facts.find(({ field }) => field === 'issuer');
  return xmlBlock(
    'references',
    { source: `#${SITE}` },
    xml('original', { eId: 'goc', href: iri, showAs: citation }),
    ...ties,
    xml('TLCOrganization', {
      eId: ISSUER,
      href: `/akn/ontology/organization/vn/${issuer?.data ?? 'chua-biet'}`,
      showAs: issuer?.text ?? 'chưa biết',
    }),
    xml('TLCOrganization', { eId: SITE, href: site.address, showAs: site.name }),
  );
}
