import { describe, expect, it } from 'vitest';
import { currentCorpus } from '../../src/corpus/current.ts';
import { successionOf } from '../../src/corpus/succession.ts';
import { documentName } from '../../src/domain/document/name.ts';
import { documentUrl } from '../../src/domain/urls.ts';
import { OWN_PROGRAMME } from '../../src/site.config.ts';
import { builtPages, oneSpaced, pageAt } from './builtPages.ts';
import { onEach } from './onEach.ts';
import { tie, tiesIn } from './ties.ts';

const corpus = currentCorpus();
const pages = builtPages();

/** The lines of the register (section 9 and the supplement), written down by hand: a document's own, no other branch. */
const LINES: Record<string, string[]> = {
  'nghi-dinh-29-1998-nd-cp': [
    'nghi-dinh-29-1998-nd-cp',
    'nghi-dinh-79-2003-nd-cp',
    'phap-lenh-34-2007-pl-ubtvqh11',
    'luat-10-2022-qh15',
    'luat-47-2024-qh15',
    'luat-97-2025-qh15',
  ],
  'quy-dinh-76-qd-tw-2000': ['quy-dinh-76-qd-tw-2000', 'quy-dinh-213-qd-tw-2020'],
  'phap-lenh-can-bo-cong-chuc-1998': [
    'phap-lenh-can-bo-cong-chuc-1998',
    'phap-lenh-11-2003-pl-ubtvqh11',
    'luat-22-2008-qh12',
    'luat-80-2025-qh15',
  ],
};

describe('the line of succession on a document page', () => {
  it.each(Object.entries(LINES))('of %s is its own', (id, expected) => {
    const steps = pageAt(pages, documentUrl(id)).root.querySelectorAll('ol.chain .step b');
    expect(steps.map((one) => oneSpaced(one.textContent))).toEqual(
      expected.map((one) => documentName(corpus.documents.get(one)!.metadata)),
    );
  });

  const lines = [...corpus.documents.keys()]
    .filter((id) => id !== OWN_PROGRAMME)
    .map((id) => ({ id, line: successionOf(corpus, id) }));
  const long = lines.filter(({ line }) => line.length > 1);

  it('is drawn where there are two documents or more', () => {
    const drawn = pages.filter(
      (page) => page.path.startsWith('/van-ban/') && page.html.includes('class="steps"'),
    );
    expect(drawn.map(({ path }) => path).sort()).toEqual(long.map(({ id }) => documentUrl(id)).sort());
    expect(drawn.length).toBeGreaterThan(15);
  });

  it('has the marks and lines of the list below it', () =>
    onEach(long, ({ id, line }) => {
      const page = pageAt(pages, documentUrl(id)).root;
      const svg = page.querySelector('svg.steps')!;
      expect(svg.querySelectorAll('a').map((one) => one.getAttribute('href'))).toEqual(
        line.map(({ document }) => documentUrl(document)),
      );
      expect(tiesIn(svg.querySelectorAll('[data-kind]')).sort()).toEqual(
        line.flatMap(({ document, ties }) => ties.map((one) => tie(one.kind, document, one.document))).sort(),
      );
      const items = page.querySelectorAll('ol.chain > li');
      expect(items).toHaveLength(line.length);
      const said = items
        .flatMap((one) => one.querySelectorAll('.note'))
        .map((one) => oneSpaced(one.textContent));
      expect(said).toHaveLength(svg.querySelectorAll('[data-kind]').length);
      for (const one of said) expect(one).toMatch(/^(Thay thế|Sửa đổi, bổ sung|Có lẽ chính là) /);
      // Each text is one target, save the one whose page it is.
      for (const [index, item] of items.entries()) {
        const { document } = line[index]!;
        const href = item.querySelector('.step')!.getAttribute('href');
        expect(href).toBe(document === id ? undefined : documentUrl(document));
      }
    }));
});
