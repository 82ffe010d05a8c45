import { formatLongDate } from './date.ts';
import { documentTypeName } from './documentType.ts';
import type { DocumentMetadata } from './schema.ts';

type Named = Pick<DocumentMetadata, 'type' | 'number' | 'title' | 'subject' | 'date' | 'collection'>;

/**
 * How a document is called in lists and headings: type and number ("Nghị định 29/1998/NĐ-CP"), or type and title
 * where no number is proved ("Pháp lệnh Cán bộ, công chức").
 */
export function documentName({ type, number, title, collection }: Named): string {
  const name = documentTypeName(type);
  if (number.value !== undefined) return `${name} ${number.value}`;
  if (collection === 'programme' || title.value === undefined) return name;
  return title.value.toLocaleLowerCase('vi').startsWith(name.toLocaleLowerCase('vi')) ? title.value : `${name} ${title.value}`;
}

/** The title, else the subject in our words, else undefined. The type's name is not repeated before it. */
export function documentSubject({ type, number, title, subject }: Named): string | undefined {
  if (number.value === undefined && title.value !== undefined) return subject?.value;
  const text = title.value ?? subject?.value;
  const name = documentTypeName(type);
  return text?.startsWith(`${name} `) ? capitalise(text.slice(name.length + 1)) : text && capitalise(text);
}

/**
 * The document cited at full length, as drafting rules have it (Nghị định 30/2020/NĐ-CP, phụ lục I): type, "số" and
 * number, date, issuer, title. What is unknown is left out, never guessed.
 */
export function fullCitation(document: Named, issuer?: string): string {
  const { type, number, date, title } = document;
  const parts = [documentTypeName(type)];
  if (number.value !== undefined) parts.push(`số ${number.value}`);
  if (date.value !== undefined) parts.push(formatLongDate(date.value));
  if (issuer !== undefined) parts.push(`của ${issuer}`);
  if (title.value !== undefined) {
    const name = `${documentTypeName(type)} `;
    parts.push(title.value.startsWith(name) ? title.value.slice(name.length) : title.value);
  }
  return parts.join(' ');
}

function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
