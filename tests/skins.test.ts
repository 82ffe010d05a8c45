import { describe, expect, test } from 'vitest';
import { handoutKnowledge } from '../src/corpus/handoutKnowledge.ts';
import { makeLinker } from '../src/corpus/link.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { citedName } from '../src/domain/citation/formatCitation.ts';
import { judgeWords } from '../src/domain/handout/judgeWords.ts';
import { openKnowledge } from '../src/domain/handout/knowledge.ts';
import { openText } from '../src/domain/provision/textFile.ts';
import { eachProvision } from '../src/domain/provision/tree.ts';
import { buildResolverIndex } from '../src/domain/search/resolver/buildResolverIndex.ts';
import { resolveQuery } from '../src/domain/search/resolver/resolveQuery.ts';
import { textFileOf } from '../src/exports/textFile.ts';
import { OWN_PROGRAMME } from '../src/site.config.ts';
import { type Form, NUMBER_FORMS, PLACE_FORMS, SETTINGS, type Setting } from './writtenAlike.ts';

const corpus = loadCorpus(process.cwd());
const documents = [...corpus.documents.values()];
const index = buildResolverIndex(
  documents.map(({ metadata, tree }) => ({ metadata, provisions: tree.provisions })),
  [...corpus.bodies.values()],
);
const linker = makeLinker(corpus.documents);
const knowledge = openKnowledge(handoutKnowledge(corpus, 'https://example.org/'));
for (const document of documents)
  if (document.tree.provisions.length > 0)
    knowledge.texts.set(document.metadata.id, openText(textFileOf(corpus, document)!));

const target = ({ document, provision }: { document: string; provision?: string }) =>
  provision === undefined ? document : `${document}#${provision}`;

/** What a form means in a setting: its targets, or the documents it leaves open. */
const READ: Record<Setting, (text: string) => string[]> = {
  typed: (text) => resolveQuery(index, text).hits.flatMap((hit) => ('document' in hit ? target(hit) : [])),
  'typed among words': (text) =>
    resolveQuery(index, `xem ${text} ở đâu`).hits.flatMap((hit) => ('document' in hit ? target(hit) : [])),
  'in a sentence': (text) => {
    const { citations, unresolved } = linker.linkSentence(`Căn cứ ${text}, các cấp thực hiện.`);
    return citations.length > 0 ? citations.map(target) : unresolved.flatMap(({ candidates }) => candidates);
  },
  'in a handout': (text) =>
    judgeWords(knowledge, `Căn cứ ${text}, các cấp thực hiện.`).flatMap((one) =>
      one.target
        ? target(one.target)
        : one.suggestions.map(({ url }) => url.replace(/^\/van-ban\/|\/$/g, '')),
    ),
};

/** Nothing, or of a place its document alone. */
const isLess = (read: readonly string[], right: string) => read.every((one) => right.startsWith(`${one}#`));

/** Fails where a form leads elsewhere than to `right`, or to nothing without a reason. */
function checkForms<Named>(forms: readonly Form<Named>[], named: Named, right: string): void {
  for (const { name, write, mayBeLess = {} } of forms) {
    const text = write(named);
    if (text === undefined) continue;
    for (const setting of SETTINGS) {
      const read = READ[setting](text);
      if (isLess(read, right) && mayBeLess[setting]) continue;
      expect(read, `${name}, ${setting}: “${text}”`).toContain(right);
    }
  }
}

const numbered = documents.flatMap(({ metadata: { id, type, number, otherNumbers } }) =>
  [number, ...otherNumbers].flatMap(({ value }) =>
    value !== undefined && /^\d+[a-z]?[/-]/.test(value) ? [{ id, type, number: value }] : [],
  ),
);

describe('a number means the same typed, among words, in print and in a handout', () => {
  test.each(numbered)('$number', ({ id, ...named }) => checkForms(NUMBER_FORMS, named, id));
});

describe.each(documents.filter(({ tree }) => tree.provisions.length > 0))(
  'a place means the same in $metadata.id',
  ({ metadata, tree }) => {
    const { short } = citedName(metadata);
    test.each([...eachProvision(tree.provisions)].map(({ id }) => id))('%s', (provision) => {
      const { id, branch } = metadata;
      const named = { provision, branch, document: short, isProgramme: metadata.id === OWN_PROGRAMME };
      checkForms(PLACE_FORMS, named, `${id}#${provision}`);
    });
  },
);

test('every reason that a form says less somewhere is still one', () => {
  const unneeded = <Named>(forms: readonly Form<Named>[], all: readonly (Named & { right: string })[]) =>
    forms.flatMap(({ name, write, mayBeLess = {} }) =>
      (Object.keys(mayBeLess) as Setting[])
        .filter((setting) => {
          const texts = all.flatMap((one) => ({ text: write(one), right: one.right }));
          return !texts.some(({ text, right }) => text !== undefined && isLess(READ[setting](text), right));
        })
        .map((setting) => `${name}, ${setting}`),
    );
  const places = documents.flatMap(({ metadata, tree }) =>
    [...eachProvision(tree.provisions)].map(({ id }) => ({
      provision: id,
      branch: metadata.branch,
      document: citedName(metadata).short,
      isProgramme: metadata.id === OWN_PROGRAMME,
      right: `${metadata.id}#${id}`,
    })),
  );
  const numbers = numbered.map((one) => ({ ...one, right: one.id }));
  expect([...unneeded(NUMBER_FORMS, numbers), ...unneeded(PLACE_FORMS, places)]).toEqual([]);
});
