import type { Body, GlossaryTerm } from '../../document/catalogues.ts';
import { printedAbbreviations } from '../../document/printedForms.ts';
import { termAnchor } from '../../document/termAnchor.ts';
import type { ClauseRecord, Owner } from './record.ts';

/** A body: one record of its names, one of what is known about it. It is found by every form, and shows those with a source. */
export function bodyRecords(body: Body): ClauseRecord[] {
  const { id, names, abbreviations, today, remarks } = body;
  const owner: Owner = { key: `b:${id}`, name: names[0]!, status: '' };
  const forms = abbreviations.map(({ form }) => form);
  const shown = [...names.slice(1), ...printedAbbreviations(body).map(({ form }) => form)];
  const facts = [
    ...(today.value === undefined ? [] : [`Nay: ${today.value}`]),
    ...remarks.flatMap(({ value }) => value ?? []),
  ].map((line) => line.replace(/[.\s]+$/u, ''));
  const record = { owner, place: '', label: '', isCore: true };
  return [
    {
      ...record,
      text: shown.length > 0 ? `Cũng viết: ${shown.join('; ')}.` : '',
      indexed: [...names, ...forms],
      field: 'name',
      // Its page tells what it is charged with.
      names: [...names, ...forms, `nhiệm vụ của ${names[0]}`],
    },
    ...(facts.length > 0
      ? [{ ...record, text: `${facts.join('. ')}.`, indexed: facts, field: 'facts' as const, names: [] }]
      : []),
  ];
}

/** A term of the glossary: one record of the term itself, one of its meaning. */
export function termRecords({ term, kind, meaning, note }: GlossaryTerm): ClauseRecord[] {
  const owner: Owner = { key: `t:${termAnchor({ kind, term })}`, name: term, status: '' };
  const text = [meaning, note].filter(Boolean).join('. ');
  const record = { owner, place: '', label: '', text, isCore: true };
  return [
    { ...record, indexed: [term], field: 'name', names: [term] },
    { ...record, indexed: [meaning, ...(note ? [note] : [])], field: 'facts', names: [] },
  ];
}
