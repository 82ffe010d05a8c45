import { describe, expect, it } from 'vitest';
import { documentName, documentSubject, fullCitation } from './name.ts';
import type { DocumentMetadata } from './schema.ts';

const known = (value: string): DocumentMetadata['title'] => ({ value, source: ['S01'], otherwise: [] });
const unknown: DocumentMetadata['title'] = { unknown: true, source: [], otherwise: [] };
const decree = {
  type: 'nghi-dinh' as const,
  id: 'van-ban-thu',
  number: known('29/1998/NĐ-CP'),
  title: known('về việc ban hành Quy chế thực hiện dân chủ ở xã'),
  subject: known('dân chủ ở xã'),
  date: known('1998-05-11'),
};

describe('how a document is called', () => {
  it.each([
    ['by type and number', decree, 'Nghị định 29/1998/NĐ-CP'],
    [
      'by type and title where no number is proved',
      { ...decree, number: unknown },
      'Nghị định về việc ban hành Quy chế thực hiện dân chủ ở xã',
    ],
    [
      'without saying the type twice',
      { ...decree, number: unknown, title: known('Nghị định về dân chủ') },
      'Nghị định về dân chủ',
    ],
    [
      'by its type alone where nothing else is proved',
      { ...decree, number: unknown, title: unknown },
      'Nghị định',
    ],
  ])('%s', (_name, document, name) => {
    expect(documentName(document)).toBe(name);
  });
});

describe('what a document is about', () => {
  it('is the official title where one is proved', () => {
    expect(documentSubject(decree)).toEqual({
      text: 'Về việc ban hành Quy chế thực hiện dân chủ ở xã',
      isOfficial: true,
    });
  });
  it('is in our own words, and marked so, where none is', () => {
    expect(documentSubject({ ...decree, title: unknown })).toEqual({
      text: 'Dân chủ ở xã',
      isOfficial: false,
    });
  });
  it('is nothing where neither is known', () => {
    expect(documentSubject({ ...decree, title: unknown, subject: undefined })).toBeUndefined();
  });
});

describe('a document cited at full length', () => {
  it('has type, number, date, issuer and title in this order', () => {
    expect(fullCitation(decree, 'Chính phủ')).toBe(
      'Nghị định số 29/1998/NĐ-CP ngày 11 tháng 5 năm 1998 của Chính phủ về việc ban hành Quy chế thực hiện dân chủ ở xã',
    );
  });
  it('leaves out what is unknown', () => {
    expect(fullCitation({ ...decree, date: unknown, title: unknown })).toBe('Nghị định số 29/1998/NĐ-CP');
  });
});
