import { describe, expect, it } from 'vitest';
import { currentCorpus } from '../../src/corpus/current.ts';
import { standingOf } from '../../src/corpus/standing/standing.ts';
import { cardIdOf } from '../../src/domain/cardId.ts';
import { documentName } from '../../src/domain/document/name.ts';
import { documentUrl } from '../../src/domain/urls.ts';
import { OWN_PROGRAMME } from '../../src/site.config.ts';
import { builtPages, oneSpaced, pageAt } from './builtPages.ts';
import { onEach } from './onEach.ts';

const corpus = currentCorpus();
const pages = builtPages();
const ids = [...corpus.documents.keys()].filter((id) => id !== OWN_PROGRAMME);
const name = (id: string) => documentName(corpus.documents.get(id)!.metadata);

describe('the answer of a document', () => {
  it('says what it is, whether it is in force and what applies now, once, on the page of each', () =>
    onEach(ids, (id) => {
      const { root } = pageAt(pages, documentUrl(id));
      const said = (selector: string) =>
        root.querySelectorAll(selector).map(({ textContent }) => oneSpaced(textContent));
      const { phrase, now } = standingOf(corpus, id);
      const once = (words: string | undefined) => (words ? [words] : []);
      expect(said('h1')).toEqual([name(id)]);
      expect(said('.force b')).toEqual(once(phrase));
      expect(root.querySelectorAll('.force')).toHaveLength(phrase ? 1 : 0);
      expect(said('main a.now b')).toEqual(once(now && name(now.document)));
      expect(root.querySelectorAll('main a.now')).toHaveLength(now ? 1 : 0);
    }));

  it('is on its card the force that is known, and no word of what is not', () => {
    const cards = new Map(
      pageAt(pages, '/chuong-trinh/')
        .root.querySelectorAll('template .card')
        .map((card) => [card.id, card]),
    );
    const cited = ids.filter((id) => cards.has(cardIdOf(documentUrl(id))));
    expect(cited.length).toBeGreaterThan(10);
    return onEach(cited, (id) => {
      const card = cards.get(cardIdOf(documentUrl(id)))!;
      expect(card.querySelector('.state')?.textContent ?? '').toBe(standingOf(corpus, id).phrase);
      // What applies now is another text: what is not known of that one may be said.
      const own = oneSpaced(card.textContent).replace(/ · Nay áp dụng: .*/u, '');
      expect(own).not.toMatch(/chưa (?:biết|xác định|rõ)|·\s*(?:·|$)/iu);
    });
  });
});
