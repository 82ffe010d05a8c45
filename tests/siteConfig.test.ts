import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../src/corpus/load.ts';
import { buildResolverIndex } from '../src/domain/search/resolver/buildResolverIndex.ts';
import { resolveQuery } from '../src/domain/search/resolver/resolveQuery.ts';
import * as config from '../src/site.config.ts';
import { namesOfOffice } from './namesOfOffice.ts';

const CONFIG = 'src/site.config.ts';
/** What builds, checks and publishes: an office that takes this repository takes it as it is. */
const atRoot = readdirSync('.').filter((name) => /^[^.].*\.(?:json|mjs|ts)$/.test(name));
/** What this repository is, in one line for whoever finds it: npm reads it there, and no page shows it. */
const DESCRIPTION = /^ {2}"description": .*$/m;
const sources = ['src', 'scripts', 'public', '.ci', '.github']
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && !/\.test\.ts$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((path) => path !== CONFIG)
  .concat(atRoot);

describe('the names of the office', () => {
  const names = namesOfOffice(config);
  const namesIn = (text: string) => names.filter((name) => text.normalize('NFC').includes(name));

  it('stand in no source but the configuration, not even in a comment', () => {
    expect(sources.length).toBeGreaterThan(400);
    const found = sources.flatMap((path) =>
      namesIn(readFileSync(path, 'utf8').replace(path === 'package.json' ? DESCRIPTION : '', '')).map(
        (name) => `${path}: ${name}`,
      ),
    );
    expect(found).toEqual([]);
  });

  it.each(['// "UBND TP.HCM"', "level: 'thanh-pho'", 'thanhphohochiminh', 'của Thành ủy', 'ho chi minh'])(
    'are seen in %s',
    (text) => {
      expect(namesIn(text)).not.toEqual([]);
    },
  );
});

describe('the examples that pages show', () => {
  const { documents, bodies, programme } = loadCorpus(process.cwd());
  const index = buildResolverIndex(
    [...documents.values()].map(({ metadata, tree }) => ({ metadata, provisions: tree.provisions })),
    [...bodies.values()],
  );
  const { allNumbers, numbers, sameMark, places, names, bodies: ofBodies, clause } = config.EXAMPLES;

  it.each([...new Set([...allNumbers, ...numbers, ...sameMark, ...places, ...names, ...ofBodies])])(
    '%s finds something',
    (query) => {
      expect(resolveQuery(index, query).hits).not.toEqual([]);
    },
  );

  it('have a clause of the programme', () => {
    expect(programme.provisions.has(clause)).toBe(true);
  });
});
