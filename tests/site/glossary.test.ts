import { describe, expect, it } from 'vitest';
import { currentCorpus } from '../../src/corpus/current.ts';
import { termAnchor } from '../../src/domain/document/termAnchor.ts';
import { byAlphabet, letterOf } from '../../src/domain/text/alphabet.ts';
import { sourcesPageOf, sourcesUrl, sourceUrl } from '../../src/domain/urls.ts';
import { builtPages, oneSpaced, pageAt } from './builtPages.ts';

const { glossary, sources } = currentCorpus();
const pages = builtPages();

describe('/thuat-ngu/', () => {
  const { root } = pageAt(pages, '/thuat-ngu/');
  const [marks, ...terms] = root
    .querySelectorAll('dl.terms')
    .map((list) => list.querySelectorAll('dt').map(({ textContent }) => textContent));

  it('has every mark and every term once, in the order of the alphabet', () => {
    const of = (kind: string) => glossary.filter((one) => one.kind === kind).map(({ term }) => term);
    expect(marks).toEqual(of('mark').sort(byAlphabet));
    expect(terms.flat()).toEqual(of('term').sort(byAlphabet));
    for (const one of glossary)
      expect(root.getElementById(termAnchor(one))?.querySelector('dt')?.textContent).toBe(one.term);
  });

  it('leads to the marks and to each letter, where only words of that letter stand', () => {
    const links = root.querySelectorAll('.letters a');
    const targets = links.map((link) => root.getElementById(link.getAttribute('href')!.slice(1))!);
    expect(targets.map((target) => target?.tagName)).toEqual(['H2', ...terms.map(() => 'H3')]);
    expect(targets.slice(1).map(({ textContent }) => textContent)).toEqual(
      links.slice(1).map(({ textContent }) => textContent),
    );
    for (const [index, list] of terms.entries())
      expect([...new Set(list.map(letterOf))]).toEqual([targets[index + 1]!.textContent]);
  });

  it('says once what general usage is, and whose a meaning is only where it is not that', () => {
    expect(oneSpaced(root.textContent).match(/cách dùng chung/giu)).toHaveLength(1);
    for (const one of glossary) {
      const said = oneSpaced(root.getElementById(termAnchor(one))!.textContent);
      expect(/Theo (chương trình|nguồn) \[/.test(said), said).toBe(one.basis !== 'usage');
    }
  });
});

describe('/gioi-thieu/nguon/', () => {
  it('has each source on the page that links to it name', () => {
    for (const key of sources.keys()) {
      const [path, id] = sourceUrl(key).split('#') as [string, string];
      expect(pageAt(pages, path).root.getElementById(id), key).toBeTruthy();
    }
  });

  it('leads from each of its pages to all of them, and goes on counting', () => {
    const numbers = [...new Set([...sources.keys()].map(sourcesPageOf))];
    expect(numbers.length).toBeGreaterThan(1);
    let before = 0;
    for (const number of numbers) {
      const { root } = pageAt(pages, sourcesUrl(number));
      const list = root.querySelector('ol.sources')!;
      expect(Number(list.getAttribute('start') ?? 1)).toBe(before + 1);
      before += list.querySelectorAll('li').length;
      expect(root.querySelectorAll('.chips a').map((link) => link.getAttribute('href'))).toEqual(
        numbers.map(sourcesUrl),
      );
    }
    expect(before).toBe(sources.size);
  });
});
