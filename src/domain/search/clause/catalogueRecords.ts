import type { Body, GlossaryTerm } from '../../document/catalogues.ts';
import { namesApart } from '../../document/namesApart.ts';
import { printedAbbreviations } from '../../document/printedForms.ts';
import { termAnchor } from '../../document/termAnchor.ts';
import { asSentences, type ClauseRecord } from './record.ts';

/** A body: one record of its names, one of what is known about it. It is found by every form, and shows those with a source. */
export function bodyRecords(body: Body): ClauseRecord[] {
  const { id, names, abbreviations, today, remarks } = body;
  const forms = [...names, ...abbreviations.map(({ form }) => form)];
  const apart = names.flatMap(namesApart);
  const shown = [...names.slice(1), ...printedAbbreviations(body).map(({ form }) => form)];
  const facts = [
    ...(today.value === undefined ? [] : [`Nay: ${today.value}`]),
    ...remarks.flatMap(({ value }) => value ?? []),
  ];
  const record = { owner: { key: `b:${id}`, name: names[0]!, status: '' }, isCore: true };
  const named: ClauseRecord = {
    ...record,
    text: shown.length > 0 ? `Cũng viết: ${shown.join('; ')}.` : '',
    indexed: [...forms, ...apart],
    field: 'name',
    // Its page tells what it is charged with.
    names: [...forms, ...apart, `nhiệm vụ của ${names[0]}`],
  };
  if (facts.length === 0) return [named];
  return [named, { ...record, text: asSentences(facts), indexed: facts, field: 'facts' }];
}

/** A term of the glossary: one record of the term itself, one of its meaning. */
export function termRecords({ term, kind, meaning, note }: GlossaryTerm): ClauseRecord[] {
  const owner = { key: `t:${termAnchor({ kind, term })}`, name: term, status: '' };
  const text = [meaning, note].filter(Boolean).join('. ');
  const record = { owner, text, isCore: true };
  return [
    { ...record, indexed: [term], field: 'name', names: [term] },
    { ...record, indexed: [meaning, ...(note ? [note] : [])], field: 'facts' },
  ];
}
