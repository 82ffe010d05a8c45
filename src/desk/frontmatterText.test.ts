import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentSchema } from '../domain/document/schema.ts';
import { joinDocument, readFields, splitDocument, writeFields } from './frontmatterText.ts';
import { withLogLine } from './logText.ts';

const ORDER = Object.keys(documentSchema.shape);
const files = readdirSync('content/documents').map((name) => `content/documents/${name}`);

describe('frontmatter that nobody changed', () => {
  it.each(files)('stays to the letter: %s', (file) => {
    const { head } = splitDocument(readFileSync(file, 'utf8'));
    expect(writeFields(head, readFields(head), ORDER)).toBe(head);
  });
});

describe('frontmatter that was changed', () => {
  const head = 'id: a\n# nhớ xem lại\nnumber: { value: 1/CP,   source: S01 }\nstatus: { unknown: true }\n';
  it('is new in that field alone', () => {
    const fields = {
      ...readFields(head),
      status: { value: 'het-hieu-luc', source: ['S01', 'S02'], note: 'Từ 1/1: "hết".' },
    };
    const written = writeFields(head, fields, ORDER);
    expect(written).toBe(
      'id: a\n# nhớ xem lại\nnumber: { value: 1/CP,   source: S01 }\nstatus: { value: het-hieu-luc, source: [S01, S02], note: "Từ 1/1: \\"hết\\"." }\n',
    );
    expect(readFields(written)).toEqual(fields);
  });
  it('has a list of things a line each, and no space at a line’s end', () => {
    const fields = {
      id: 'a',
      relations: [
        { kind: 'replaces', document: 'b' },
        { kind: 'amends', document: 'c' },
      ],
    };
    expect(writeFields('', fields, ORDER)).toBe(
      'id: a\nrelations:\n  - { kind: replaces, document: b }\n  - { kind: amends, document: c }\n',
    );
  });
  it('has new fields in their order, and loses what was taken out', () => {
    const { status: _, ...fields } = readFields(head);
    const written = writeFields(
      head,
      { ...fields, title: { value: 'on', inference: 'vì vậy' }, keywords: ['sổ tay', 'a'] },
      ORDER,
    );
    expect(written).toContain(
      'S01 }\ntitle: { value: "on", inference: "vì vậy" }\nkeywords: ["sổ tay", a]\n',
    );
    expect(written).not.toContain('status');
  });
  it('reads back what it writes, whatever the words are', () => {
    const values = [
      '- a',
      '#',
      'true',
      '1998',
      '2002-02-04',
      'a: b',
      '',
      ' ',
      '“q”',
      "'",
      '\\n',
      'ế',
      '{a}',
      '[b]',
      'null',
      '01',
    ];
    for (const value of values) {
      const fields = {
        title: { value, source: 'S01' },
        missing: [value],
        relations: [{ kind: 'amends', note: value }],
      };
      expect(readFields(writeFields('', fields, ORDER))).toEqual(fields);
    }
  });
  it('and its text make the file again', () => {
    const file = '---\nid: a\n---\n\n# Tên\n\nChữ.\n';
    expect(joinDocument(splitDocument(file))).toBe(file);
    expect(joinDocument({ head: 'id: a\n', text: '' })).toBe('---\nid: a\n---\n');
  });
});

describe('the log of changes', () => {
  it('gets a line at the end of what is being prepared', () => {
    const log =
      '# N\n\n## Đang chuẩn bị\n\n### Nội dung\n\n- a\n\n### Trang\n\n- b\n\n## 1.0\n\n### Nội dung\n';
    expect(withLogLine(log, ' c\nd ')).toBe(log.replace('- a\n', '- a\n- c d\n'));
    expect(withLogLine(log, '  ')).toBe(log);
    expect(withLogLine('# N\n\n## 1.0\n\n### Nội dung\n', 'c')).toBe('# N\n\n## 1.0\n\n### Nội dung\n');
  });
});
