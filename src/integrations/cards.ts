import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { eachClausePage, hasCard } from '../corpus/clausePages.ts';
import type { Corpus, CorpusDocument } from '../corpus/corpus.ts';
import { currentCorpus } from '../corpus/current.ts';
import { citedName } from '../domain/citation/formatCitation.ts';
import { cardUrl, hasOwnCard, SITE_CARD } from '../domain/clauseUrls.ts';
import { BRANCHES } from '../domain/document/level.ts';
import { documentName, documentSubject } from '../domain/document/name.ts';
import { placeName } from '../domain/provision/placeName.ts';
import { capitalised } from '../domain/text/capitalised.ts';
import { type CardElement, type CardWords, cardElement } from '../render/card.ts';
import { siteCard } from '../render/siteCard.ts';
import { wholeWords } from '../render/text.ts';
import { NAME_WITH_OFFICE, SITE_NAME } from '../site.config.ts';
import { CardPress } from './drawCard.ts';

/** What the foot of each card says. */
const FOOT = `${SITE_NAME} · Bản tra cứu`;

/** After the build: the site's own picture, that of each clause's page and of the documents that have one. */
export function cards(): AstroIntegration {
  return {
    name: 'cards',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const press = new CardPress();
        const all = [...eachCard(currentCorpus())];
        for (const [path, card] of all) {
          const file = join(fileURLToPath(dir), path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, await press.print(card));
        }
        press.prune();
        console.log(`Thẻ chia sẻ: ${all.length}, vẽ mới ${press.drawn}.`);
      },
    },
  };
}

function* eachCard(corpus: Corpus): Generator<[path: string, card: CardElement]> {
  yield [SITE_CARD, siteCard(NAME_WITH_OFFICE)];
  for (const [path, words] of wordsOfCards(corpus)) yield [path, cardElement(words, FOOT)];
}

function* wordsOfCards(corpus: Corpus): Generator<[path: string, words: CardWords]> {
  for (const document of corpus.documents.values())
    if (hasCard(document.metadata)) yield [cardUrl(document.metadata.id), documentWords(document)];
  for (const { document, provision } of eachClausePage(corpus)) {
    if (!hasOwnCard(provision.id)) continue;
    const words = {
      heading: placeName(provision.id),
      words: wholeWords(provision),
      isOfficial: true,
      document: citedName(document.metadata).short,
    };
    yield [cardUrl(document.metadata.id, provision.id), words];
  }
}

function documentWords({ metadata }: CorpusDocument): CardWords {
  const subject = documentSubject(metadata);
  return {
    heading: documentName(metadata),
    words: subject?.text ?? '',
    isOfficial: subject?.isOfficial ?? false,
    document: capitalised(BRANCHES[metadata.branch]),
  };
}
