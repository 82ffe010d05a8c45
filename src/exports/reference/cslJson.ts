import type { Edition } from '../edition.ts';

/** A document as CSL-JSON 1.0, the data of citation styles: a list of one item. */
export function cslJson({ id, address, reference }: Edition): string {
  const { type, title, short, number, date, issuer } = reference;
  const item = {
    id,
    type: 'legislation',
    title,
    'title-short': short === title ? undefined : short,
    author: issuer && [{ literal: issuer }],
    genre: type,
    number,
    issued: date && { 'date-parts': [date.split('-').map(Number)] },
    language: 'vi-VN',
    URL: address,
  };
  return `${JSON.stringify([item], undefined, 2)}\n`;
}
