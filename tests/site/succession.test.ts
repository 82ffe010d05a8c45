import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { successionOf } from '../../src/corpus/succession.ts';
import { documentUrl, PROGRAMME_ID } from '../../src/domain/urls.ts';
import { builtPages, oneSpaced, pageAt } from './builtPages.ts';
import { tie, tiesIn } from './ties.ts';

const corpus = loadCorpus(process.cwd());
const pages = builtPages();

describe('the line of succession on a document page', () => {
  const lines = [...corpus.documents.keys()]
    .filter((id) => id !== PROGRAMME_ID)
    .map((id) => ({ id, line: successionOf(corpus, id) }));
  const long = lines.filter(({ line }) => line.length > 1);

  it('is drawn where there are two documents or more', () => {
    const drawn = pages.filter(
      (page) => page.path.startsWith('/van-ban/') && page.html.includes('class="steps"'),
    );
    expect(drawn.map(({ path }) => path).sort()).toEqual(long.map(({ id }) => documentUrl(id)).sort());
    expect(drawn.length).toBeGreaterThan(15);
  });

  it.each(long)('$id: its marks and lines are those of the list below', ({ id, line }) => {
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
    expect(said.filter((one) => /^(Thay thế|Có thể thay thế|Có thể chính là)/.test(one))).toHaveLength(
      svg.querySelectorAll('[data-kind]').length,
    );
  });
});
