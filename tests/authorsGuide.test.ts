import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCorpus } from '../src/corpus/load.ts';
import { copyContent, issuesIn, removeFolder } from './plantedContent.ts';

const guide = readFileSync('content/README.md', 'utf8');

/** The first block of code of the guide, in a language, under a heading. */
function block(heading: string, language: string): string {
  const section = guide.slice(guide.indexOf(`\n## ${heading}\n`));
  return new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(section)![1]!;
}

let root: string;
beforeEach(() => {
  root = copyContent();
});
afterEach(() => removeFolder(root));

function addDocument(text: string): string {
  const id = /^id: (.*)$/m.exec(text)![1]!;
  writeFileSync(join(root, `content/documents/${id}.mdx`), text);
  return id;
}

describe('what the author’s guide gives to copy', () => {
  it('is a document that passes the check, with the source that stands beside it: the first page', () => {
    appendFileSync(join(root, 'content/sources.yaml'), `\n${block('Thêm một văn bản', 'yaml')}`);
    const id = addDocument(block('Thêm một văn bản', 'mdx'));
    expect(issuesIn(root)).toEqual([]);
    expect(loadCorpus(root).documents.get(id)!.provisions.size).toBeGreaterThan(0);
  });

  it('is a document that uses every field: the sample', () => {
    appendFileSync(
      join(root, 'content/sources.yaml'),
      '\nS900: { title: "Trang mẫu", seen: "Bản mẫu", read: "2026-07" }\n',
    );
    const id = addDocument(block('Một văn bản mẫu', 'mdx'));
    expect(issuesIn(root)).toEqual([]);
    // Every address that the guide says the machine makes, and no other.
    const [addresses] = /Máy đọc ra các địa chỉ: (.*)\./.exec(guide)!;
    const said = [...addresses.matchAll(/`([a-z0-9-]+)`/g)].map(([, one]) => one);
    const made = [...loadCorpus(root).documents.get(id)!.provisions.keys()];
    expect(made.sort()).toEqual(said.sort());
  });
});
