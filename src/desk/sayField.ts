import { CHOICE_NAMES, RELATION_NAMES } from './fieldLabels.ts';

/** What ids are called: documents, bodies and sources by their names. */
export type NameOf = (id: string) => string | undefined;

/** A fact or a field in words, for two states side by side. */
export function sayField(value: unknown, nameOf: NameOf): string {
  if (value === undefined) return 'không ghi';
  if (Array.isArray(value))
    return value.length === 0 ? 'không có' : value.map((one) => sayField(one, nameOf)).join('; ');
  if (typeof value === 'object' && value !== null) return sayFact(value as Record<string, unknown>, nameOf);
  return value === true ? 'có' : sayWord(String(value), nameOf);
}

/** A day as people write it, an id by its name, other words as they are. */
const sayWord = (word: string, nameOf: NameOf) =>
  /^\d{4}(?:-\d\d){1,2}$/.test(word)
    ? word.split('-').map(Number).reverse().join('/')
    : (CHOICE_NAMES[word] ?? nameOf(word) ?? word);

function sayFact(fact: Record<string, unknown>, nameOf: NameOf): string {
  const { value, source, inference, unknown, note, document, kind, label, fact: inner } = fact;
  if (unknown !== undefined) return unknown === true ? 'chưa xác định' : `chưa xác định (${unknown})`;
  const tie = RELATION_NAMES.find((one) => one.value === kind)?.name;
  const about = [tie ?? label, value ?? document, inner]
    .flatMap((one) => (one === undefined ? [] : [sayField(one, nameOf)]))
    .join(tie ? ' ' : ': ');
  const sources = [source ?? []].flat().map((key) => nameOf(String(key)) ?? String(key));
  const proof = [sources.length > 0 && `nguồn: ${sources.join(', ')}`, inference, note].filter(Boolean);
  const rest =
    about ||
    Object.values(fact)
      .map((one) => sayField(one, nameOf))
      .join(', ');
  return proof.length > 0 ? `${rest} (${proof.join('; ')})` : rest;
}
