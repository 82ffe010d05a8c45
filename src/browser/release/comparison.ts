import {
  FILE_DIFFERS,
  FILE_TOO_LARGE,
  FILE_UNKNOWN,
  FILE_UNREADABLE,
  RELEASE_NOT_LOADED,
  RELEASE_NOT_WHOLE,
  tooManyParagraphs,
  WORDS_UNKNOWN,
} from '../../domain/issue/reader/releasePage.ts';
import { findFile, findWords, pastedParagraphs } from '../../domain/permanence/heldAgainst.ts';
import { isReleaseWhole, type Release } from '../../domain/permanence/release.ts';
import { sha256 } from '../../domain/permanence/sha256.ts';

/** No file of the site is nearly as large; a larger one is not read at all. */
const LARGEST = 50_000_000;
/** So much is compared at once without a phone standing still. */
const MOST_PARAGRAPHS = 300;

/** The list of digests; one that is not whole, or is something else in its place, is thrown as its line. */
export async function loadRelease(address: string): Promise<Release> {
  const response = await fetch(address).catch(() => undefined);
  const list = (await response?.json().catch(() => undefined)) as Release | undefined;
  if (!response?.ok || !list?.clauses || !list.files) throw new Error(RELEASE_NOT_LOADED);
  if (!isReleaseWhole(list)) throw new Error(RELEASE_NOT_WHOLE);
  return list;
}

/** Makes the address of a page or file out of its path on the site. */
type ToHref = (path: string) => string;

function link(path: string, hrefOf: ToHref, words = path): HTMLElement {
  return Object.assign(document.createElement('a'), { href: hrefOf(path), textContent: words });
}

function row(name: string, isRight: boolean, ...said: (string | HTMLElement)[]): HTMLElement {
  const item = document.createElement('li');
  const line = document.createElement('p');
  line.className = isRight ? 'sum' : 'sum wrong';
  line.append(...said);
  item.append(Object.assign(document.createElement('p'), { className: 'addr', textContent: name }), line);
  return item;
}

/** What is said of a file that the reader chose. */
export async function fileRow({ files }: Release, file: File, hrefOf: ToHref): Promise<HTMLElement> {
  if (file.size > LARGEST) return row(file.name, false, FILE_TOO_LARGE);
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return row(file.name, false, FILE_UNREADABLE);
  const found = findFile({ files }, file.name, sha256(new Uint8Array(bytes)));
  if (found.kind === 'unknown') return row(file.name, false, FILE_UNKNOWN);
  const address = link(found.address, hrefOf);
  return found.kind === 'other'
    ? row(file.name, false, `${FILE_DIFFERS} `, address)
    : row(file.name, true, 'Đúng từng byte với ', address);
}

/** What is said of each paragraph that the reader pasted; `checker` is the address of the page that shows other words. */
export function wordRows(release: Release, pasted: string, checker: string, hrefOf: ToHref): HTMLElement[] {
  const paragraphs = pastedParagraphs(pasted);
  const rows = findWords(release, paragraphs.slice(0, MOST_PARAGRAPHS).join('\n')).map(
    ({ words, addresses }) => {
      const name = words.length > 120 ? `${words.slice(0, 118)} …` : words;
      if (addresses.length === 0)
        return row(
          name,
          false,
          `${WORDS_UNKNOWN} `,
          link(checker, (address) => address, 'Kiểm tra tài liệu'),
        );
      const links = addresses.flatMap((one, index) => [index === 0 ? '' : ', ', link(one, hrefOf)]);
      return row(name, true, 'Đúng từng chữ với ', ...links);
    },
  );
  if (paragraphs.length > MOST_PARAGRAPHS) rows.push(row('', false, tooManyParagraphs(MOST_PARAGRAPHS)));
  return rows;
}
