/** Earlier words of clauses, from the content's past in Git or from a folder with an older copy. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocumentText } from '../src/corpus/parse/parseDocumentText.ts';
import { splitAddress } from '../src/domain/permanence/address.ts';
import { canonicalText, oneLine } from '../src/domain/permanence/canonicalText.ts';
import { digestOf } from '../src/domain/permanence/digest.ts';
import type { FormerWords } from '../src/domain/permanence/update.ts';
import { eachProvision } from '../src/domain/provision/tree.ts';

/** How far back a file's versions are searched. */
const VERSIONS = 200;

/** Gives the words of an address that have a digest, or undefined when no earlier content has them. */
export type EarlierContent = (wanted: FormerWords) => string | undefined;

/** The content's past in Git; undefined outside a checkout, or before the first commit of the content. */
export function gitContent(root: string): EarlierContent | undefined {
  const git = (...argv: string[]) =>
    spawnSync('git', ['-C', root, ...argv], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (git('cat-file', '-e', 'HEAD:./content/programme.mdx').status !== 0) return undefined;
  const versions = new Map<string, string[]>();
  const versionsOf = (file: string): string[] => {
    const known = versions.get(file);
    if (known) return known;
    const commits = git('log', `--max-count=${VERSIONS}`, '--format=%H', '--', file).stdout.split('\n');
    const texts = commits.filter(Boolean).flatMap((commit) => {
      const { status, stdout } = git('show', `${commit}:./${file}`);
      return status === 0 ? [stdout] : [];
    });
    versions.set(file, texts);
    return texts;
  };
  return (wanted) => firstWith(wanted, versionsOf(fileOf(wanted.address)));
}

/** An older copy of the content: the folder that holds its `content/`. */
export function folderContent(folder: string): EarlierContent {
  return (wanted) => {
    const path = join(folder, fileOf(wanted.address));
    return existsSync(path) ? firstWith(wanted, [readFileSync(path, 'utf8')]) : undefined;
  };
}

function firstWith({ address, digest }: FormerWords, versions: readonly string[]): string | undefined {
  const { fragment = '' } = splitAddress(address);
  for (const text of versions) {
    const words = wordsIn(text, fragment);
    if (words !== undefined && digestOf(words) === digest) return words;
  }
  return undefined;
}

function wordsIn(text: string, fragment: string): string | undefined {
  const { tree } = parseDocumentText(text.normalize('NFC').replace(/\r\n?/g, '\n'), '');
  for (const provision of eachProvision(tree.provisions))
    if (provision.id === fragment) return canonicalText(provision);
  const note = tree.footnotes.find(({ id }) => `chu-thich-${id}` === fragment);
  return note && oneLine(note.text.value);
}

/** The file that holds a document: `/van-ban/a/#dieu-5` → `content/documents/a.mdx`. */
function fileOf(address: string): string {
  const [, id] = /^\/van-ban\/([^/]+)\//.exec(address) ?? [];
  return id ? `content/documents/${id}.mdx` : 'content/programme.mdx';
}
