import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { LIST_FORMS, LIST_NAMES, listFields, listForm } from './listForms.ts';
import { nextSourceKey, withChanges, withoutEntries, withSources } from './listText.ts';

const read = (text: string) => parseDocument(text).toJS();

describe('a list', () => {
  it.each(LIST_NAMES.filter((list) => list !== 'sources'))(
    'of the content keeps every other letter when any of its entries changes: %s',
    (list) => {
      const { file, schema } = listForm(list);
      const text = readFileSync(file, 'utf8');
      const order = Object.keys(schema.shape);
      const entries = read(text) as Record<string, unknown>[];
      const step = Math.ceil(entries.length / 12);
      for (const [index, was] of entries.entries()) {
        if (index % step > 0) continue;
        expect(withChanges(text, [{ was, now: was }], order)).toBe(text);
        const field = Object.keys(was).find((name) => typeof was[name] === 'string')!;
        const now = { ...was, [field]: 'Chữ mới: “a”, b' };
        const changed = withChanges(text, [{ was, now }], order);
        expect(read(changed)).toEqual(entries.with(index, now));
        expect(changed.match(/^\s*#.*$/gm)).toEqual(text.match(/^\s*#.*$/gm));
        expect(withChanges(changed, [{ was: now, now: was }], order).split('\n')).toHaveLength(
          text.split('\n').length,
        );
      }
    },
  );
  it('gets entries at its end, and loses them and nothing beside them', () => {
    expect(withChanges('# x\n[]\n', [{ now: { number: '1/CP', reason: 'chưa có' } }], [])).toBe(
      '# x\n- { number: "1/CP", reason: "chưa có" }\n',
    );
    const list = '- { number: a }\n# của b\n- number: b\n  reason: vì\n- { number: c }\n';
    expect(withoutEntries(list, 'number', ['b'])).toBe('- { number: a }\n# của b\n- { number: c }\n');
    expect(withoutEntries('- { number: a }\n', 'number', ['a'])).toBe('[]\n');
  });
  it('refuses to change what somebody else has changed meanwhile', () => {
    expect(() => withChanges('- { number: a }\n', [{ was: { number: 'b' } }], [])).toThrow();
  });
});

describe('the sources', () => {
  const order = Object.keys(LIST_FORMS.sources.schema.shape);
  it('keep every other letter when any of them changes', () => {
    const text = readFileSync('content/sources.yaml', 'utf8');
    const all = read(text) as Record<string, Record<string, unknown>>;
    for (const [key, source] of Object.entries(all).slice(0, 12)) {
      expect(withSources(text, { [key]: source }, order)).toBe(text);
      const changed = withSources(text, { [key]: { ...source, seen: 'Bản in; số' } }, order);
      expect(read(changed)).toEqual({ ...all, [key]: { ...source, seen: 'Bản in; số' } });
      expect(changed.split('\n').filter((line, at) => line !== text.split('\n')[at])).toHaveLength(1);
    }
  });
  it('get new ones at their end', () => {
    const source = { title: 'b c', read: '2026-07', address: '' };
    expect(withSources('S01:\n  title: a\n', { S02: source }, order)).toBe(
      'S01:\n  title: a\nS02:\n  title: "b c"\n  read: "2026-07"\n',
    );
    expect([nextSourceKey(['S01', 'S65b']), nextSourceKey([])]).toEqual(['S66', 'S01']);
  });
});

describe('the forms of the lists', () => {
  it.each(LIST_NAMES)('have a word for every field of the schema and no other: %s', (list) => {
    const { labels, schema } = listForm(list);
    expect(Object.keys(labels).sort()).toEqual(Object.keys(schema.shape).sort());
    for (const says of Object.values(labels)) expect(says).toMatch(/^\p{Lu}/u);
  });
  it('ask as the schema says', () => {
    const kinds = (list: 'bodies' | 'later') =>
      Object.fromEntries(listFields(list).map(({ name, form }) => [name, form.kind]));
    expect(kinds('later')).toEqual({ text: 'words', source: 'sources', provisions: 'clauses' });
    expect(kinds('bodies')).toEqual({
      id: 'kept',
      names: 'lines',
      abbreviations: 'rows',
      group: 'choice',
      today: 'fact',
      remarks: 'facts',
    });
  });
});
