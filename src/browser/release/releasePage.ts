import { RELEASE_NOT_LOADED } from '../../domain/issue/reader/releasePage.ts';
import type { Release } from '../../domain/permanence/release.ts';

/**
 * The page that holds saved files and copied words against the release, all of it on the reader's own device. What
 * compares, and the list of digests, are loaded on first use.
 */
const form = document.getElementById('doi-chieu') as HTMLFormElement;
const input = document.getElementById('tep') as HTMLInputElement;
const box = document.getElementById('dan') as HTMLTextAreaElement;
const drop = document.getElementById('tha-tep')!;
const status = document.getElementById('tinh-trang')!;
const report = document.getElementById('bao-cao')!;
const { root, release: address, checker } = form.dataset as Record<'root' | 'release' | 'checker', string>;
const hrefOf = (path: string) => root.replace(/\/$/, '') + path;

type Comparison = typeof import('./comparison.ts');
type Rows = (comparison: Comparison, release: Release) => HTMLElement[] | Promise<HTMLElement[]>;

let known: Promise<Release> | undefined;
let latest = 0;

async function run(tasks: readonly Rows[]): Promise<void> {
  const turn = ++latest;
  report.replaceChildren();
  status.textContent = 'Đang đối chiếu…';
  try {
    const comparison = await import('./comparison.ts').catch(() => undefined);
    if (!comparison) throw new Error(RELEASE_NOT_LOADED);
    known ??= comparison.loadRelease(address);
    const release = await known;
    for (const rows of tasks) {
      const made = await rows(comparison, release);
      if (turn !== latest) return;
      report.append(...made);
    }
    status.textContent = '';
  } catch (error) {
    // What failed is not kept: the next try asks anew.
    known = undefined;
    if (turn === latest) status.textContent = (error as Error).message;
  }
}

function compareFiles(files: FileList | undefined | null): void {
  const tasks = [...(files ?? [])].map(
    (file): Rows =>
      async (comparison, release) => [await comparison.fileRow(release, file, hrefOf)],
  );
  if (tasks.length > 0) void run(tasks);
}

input.addEventListener('change', () => compareFiles(input.files));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const pasted = box.value;
  if (pasted.trim() === '') return box.focus();
  void run([(comparison, release) => comparison.wordRows(release, pasted, checker, hrefOf)]);
});
for (const kind of ['dragover', 'dragleave', 'drop'] as const)
  document.addEventListener(kind, (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    drop.classList.toggle('over', kind === 'dragover');
    if (kind === 'drop') compareFiles(event.dataTransfer.files);
  });
