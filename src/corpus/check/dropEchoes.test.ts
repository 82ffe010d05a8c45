import { expect, it } from 'vitest';
import { type IssueCode, issue } from '../../domain/issue/index.ts';
import { dropEchoes, type Unread } from './dropEchoes.ts';

const ALL_READ: Unread = {
  documents: new Set(),
  faulty: new Set(),
  allDocuments: false,
  lostBodies: new Set(),
  unresolved: false,
  bodies: false,
  sources: false,
  lists: false,
  renumbered: new Set(),
};
const PLACE = { file: 'content/a.mdx', line: 1, column: 1 };

it.each<[string, IssueCode, string, Partial<Unread>, boolean]>([
  ['a document that is not there', 'document-unknown', 'nghi-dinh-1', {}, true],
  [
    'a document whose file could not be read',
    'document-unknown',
    'nghi-dinh-1',
    { documents: new Set(['nghi-dinh-1']) },
    false,
  ],
  [
    'another document while one could not be read',
    'document-unknown',
    'nghi-dinh-2',
    { documents: new Set(['nghi-dinh-1']) },
    true,
  ],
  [
    'a number while a document could not be read',
    'citation-unresolved',
    '1/2000/NĐ-CP',
    { documents: new Set(['nghi-dinh-1']) },
    false,
  ],
  ['a body while the bodies could not be read', 'body-unknown', 'chinh-phu', { bodies: true }, false],
  ['a source while the sources could not be read', 'source-unknown', 'S01', { sources: true }, false],
  [
    'a clause as source while only the sources could not be read',
    'source-unknown',
    'muc-ix',
    { sources: true },
    true,
  ],
  [
    'a clause as source while the programme is misnumbered',
    'source-unknown',
    'muc-ii-diem-1',
    { renumbered: new Set(['a']) },
    false,
  ],
  [
    'a field that is missing',
    'field-missing',
    '',
    { documents: new Set(['a']), bodies: true, sources: true, lists: true, renumbered: new Set(['a']) },
    true,
  ],
])('%s: %s stays: %s', (_name, code, found, unread, stays) => {
  const kept = dropEchoes([issue(code, PLACE, { found, field: 'x', expected: 'x' })], {
    ...ALL_READ,
    ...unread,
  });
  expect(kept).toHaveLength(stays ? 1 : 0);
});
