import { OWN_PROGRAMME } from '../../site.config.ts';
import { capitalised } from '../text/capitalised.ts';
import { formatLongDate } from './date.ts';
import { documentTypeName } from './documentType.ts';
import type { DocumentMetadata } from './schema.ts';

type Named = Pick<DocumentMetadata, 'id' | 'type' | 'number' | 'title' | 'subject' | 'date'> & {
  aliases?: DocumentMetadata['aliases'];
};

/**
 * How a document is called in lists and headings: type and number ("Nghị định 29/1998/NĐ-CP"), or type and title
 * where no number is proved ("Pháp lệnh Cán bộ, công chức"), or the name that texts give it where no title is either.
 * The site's own programme is called by its type alone: here there is no need to tell it from others.
 */
export function documentName({ id, type, number, title, aliases = [] }: Named): string {
  const name = documentTypeName(type);
  if (number.value !== undefined) return `${name} ${number.value}`;
  if (id === OWN_PROGRAMME) return name;
  if (title.value === undefined) return aliases[0]?.value ?? name;
  return withTypeName(name, title.value);
}

/** A title with its type before it, unless it begins with that already. */
export function withTypeName(type: string, title: string): string {
  return title.toLocaleLowerCase('vi').startsWith(type.toLocaleLowerCase('vi')) ? title : `${type} ${title}`;
}

/** What a document is about: its official title (serif on the page), or our own words where no title is proved. */
export interface Subject {
  text: string;
  isOfficial: boolean;
}

/** The title, else the subject in our words, else undefined. The type's name is not repeated before it. */
export function documentSubject({ type, number, title, subject }: Named): Subject | undefined {
  const isOfficial = title.value !== undefined && number.value !== undefined;
  const text = isOfficial ? title.value : subject?.value;
  if (text === undefined) return undefined;
  const name = documentTypeName(type);
  return { text: capitalised(text.startsWith(`${name} `) ? text.slice(name.length + 1) : text), isOfficial };
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
