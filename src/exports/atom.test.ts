import { describe, expect, it } from 'vitest';
import { atom, contentChanges } from './atom.ts';

const LOG = `# Nhật ký

## Đang chuẩn bị

### Nội dung

- Chưa ra.

## Bản 0.2.0 – 3/12/2026

### Trang

- Không phải nội dung.

## Bản 0.1.0 – 24/11/2026

### Nội dung

- Một <văn bản>.
- Hai.

### Trang

- Ba.
`;

describe('the feed', () => {
  it('tells what each release changed in the content, and nothing that is not out', () => {
    expect(contentChanges(LOG)).toEqual([
      { title: 'Bản 0.1.0', date: '2026-11-24', items: ['Một <văn bản>.', 'Hai.'] },
    ]);
  });

  it('is Atom, with its own address and that of the page', () => {
    const feed = { title: 'T', author: 'A', self: 'https://a.example/f.xml', page: 'https://a.example/p/' };
    const xml = atom(contentChanges(LOG), feed);
    expect(xml).toContain('<link rel="self" type="application/atom+xml" href="https://a.example/f.xml"/>');
    expect(xml).toContain('<id>https://a.example/p/#2026-11-24</id>');
    expect(xml).toContain('<updated>2026-11-24T00:00:00Z</updated>');
    expect(xml).toContain('• Một &lt;văn bản&gt;.\n• Hai.');
  });
});
