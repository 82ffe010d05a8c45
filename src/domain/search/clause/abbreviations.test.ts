import { describe, expect, test } from 'vitest';
import { clauseSource } from '../../../corpus/clauseRecords.ts';
import { loadCorpus } from '../../../corpus/load.ts';
import { TERRITORY_NAMES, TERRITORY_SHORT_FORMS } from '../../../site.config.ts';
import { wordsOf } from '../../text/textWord.ts';
import { abbreviationKey, abbreviationsOf } from './abbreviations.ts';
import { SHORT_FORMS } from './shortForms.ts';

const body = (name: string, form?: string) => ({
  names: [name],
  abbreviations: form === undefined ? [] : [{ form, basis: 'usage' as const }],
});
const BODIES = [
  body('Thành ủy', 'TU'),
  body('Trung ương', 'TW'),
  body('Ban Thường vụ Thành ủy', 'BTVTU'),
  body('Ủy ban Kiểm tra Thành ủy'),
  body('Ban Tổ chức Thành ủy'),
  body('Ban Tổ chức Trung ương'),
  body('Thủ trưởng Trung ương', 'TT'),
  body('các ban, ngành Trung ương'),
];

test.each([
  ['btv', ['Ban Thường vụ']],
  ['ubkt', ['Ủy ban Kiểm tra']],
  ['btc', ['Ban Tổ chức']],
  ['btvtu', ['Ban Thường vụ Thành ủy']],
])('%s is what begins a body’s name, once', (form, meanings) => {
  expect(abbreviationsOf(BODIES, [])[form]).toEqual(meanings);
});

test('a mark that could be a syllable stands for a body behind the first part of a name', () => {
  expect(abbreviationsOf(BODIES, [])['ban to chuc tu']).toEqual(['Ban Tổ chức Thành ủy']);
  expect(abbreviationsOf(BODIES, [])['ban to chuc tw']).toBeUndefined();
});

test('a body that is named after the territory goes by its short names too', () => {
  const [first] = TERRITORY_NAMES;
  const [short] = Object.keys(TERRITORY_SHORT_FORMS).filter((form) => TERRITORY_SHORT_FORMS[form] !== first);
  const name = `Hội đồng Nhân dân ${first}`;
  expect(abbreviationsOf([body(name)], [])[`hoi dong nhan dan ${short}`]).toEqual([name]);
  expect(abbreviationsOf(BODIES, [])[`ban thuong vu thanh uy ${short}`]).toBeUndefined();
});

test.each(['cbn', 'cbnn'])('%s is no short form: a description is no name', (form) => {
  expect(abbreviationsOf(BODIES, [])[form]).toBeUndefined();
});

test('letters that stand for something already get no other meaning', () => {
  expect(abbreviationsOf(BODIES, [])['tt']).not.toContain('Thủ trưởng');
});

describe('the readers’ short forms', () => {
  const texts = [...clauseSource(loadCorpus(process.cwd())).records].flatMap(({ indexed, text }) => [
    ...(indexed ?? []),
    text,
  ]);
  const spell = (text: string) =>
    ` ${wordsOf(text.normalize('NFC'))
      .map(({ key }) => key)
      .join(' ')} `;
  const corpus = texts.map(spell).join('\n');

  test.each(Object.entries(SHORT_FORMS))('%s stands for words of the corpus', (form, meaning) => {
    expect(corpus).toContain(spell(meaning));
    expect(abbreviationKey(form)).toBe(form);
    expect(form).not.toMatch(/[aeiouy]/);
  });
});
