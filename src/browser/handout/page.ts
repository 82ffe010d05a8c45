import type { HandoutReport } from '../../domain/handout/report.ts';
import { CHECKER_NOT_LOADED, KNOWLEDGE_NOT_LOADED } from '../../domain/issue/reader/handoutPage.ts';

/** The page of the handout checker: files chosen, dropped or pasted; all that reads and judges is loaded on first use. */
const form = document.getElementById('kiem-tra') as HTMLFormElement;
const input = document.getElementById('tep') as HTMLInputElement;
const box = document.getElementById('dan') as HTMLTextAreaElement;
const drop = document.getElementById('tha-tep')!;
const status = document.getElementById('tinh-trang')!;
const report = document.getElementById('bao-cao')!;
const { root, data } = form.dataset as { root: string; data: string };
const toHref = (url: string) => root.replace(/\/$/, '') + url;

interface Task {
  name: string;
  file?: File;
  check: (checker: typeof import('./check.ts')) => Promise<HandoutReport>;
}

let latest = 0;

/** Checks one thing after the other; a newer choice takes the place of an older one. */
async function run(tasks: readonly Task[]): Promise<void> {
  const turn = ++latest;
  report.replaceChildren();
  for (const task of tasks) {
    status.textContent = `Đang đọc ${task.name}…`;
    const section = await sectionFor(task);
    if (turn !== latest) return;
    report.append(section);
  }
  status.textContent = '';
  report.querySelector<HTMLElement>('h2')?.focus();
}

async function sectionFor({ name, file, check }: Task): Promise<HTMLElement> {
  const parts = await Promise.all([import('./check.ts'), import('./showReport.ts')]).catch(() => undefined);
  // A browser keeps a script that failed as failed: asked for again it fails at once, until the page is loaded anew.
  if (!parts) return failed(name, CHECKER_NOT_LOADED);
  const [checker, show] = parts;
  try {
    return show.reportSection(name, await check(checker), toHref, file);
  } catch (error) {
    if ((error as Error).name === 'Refusal') return show.refusalSection(name, (error as Error).message);
    return failed(name, KNOWLEDGE_NOT_LOADED);
  }
}

function failed(name: string, line: string): HTMLElement {
  return Object.assign(document.createElement('section'), { textContent: `${name}: ${line}` });
}

function checkFiles(files: FileList | undefined): void {
  const tasks = [...(files ?? [])].map(
    (file): Task => ({ name: file.name, file, check: (checker) => checker.checkFile(file, data) }),
  );
  if (tasks.length > 0) void run(tasks);
}

/** What was pasted with its form, and what then stood in the box: of use while nothing has been changed in it. */
let pasted: { html: string; shown: string } | undefined;

box.addEventListener('paste', ({ clipboardData }) => {
  const html = clipboardData?.getData('text/html');
  pasted = undefined;
  if (html && box.value.trim() === '') setTimeout(() => (pasted = { html, shown: box.value }));
});
input.addEventListener('change', () => checkFiles(input.files ?? undefined));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const text = box.value;
  if (text.trim() === '') return box.focus();
  const html = pasted?.shown === text ? pasted.html : undefined;
  void run([
    {
      name: 'Nội dung đã dán',
      check: (checker) => checker.checkPasted({ text, ...(html && { html }) }, data),
    },
  ]);
});

for (const kind of ['dragover', 'dragleave', 'drop'] as const)
  document.addEventListener(kind, (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    drop.classList.toggle('over', kind === 'dragover');
    if (kind === 'drop') checkFiles(event.dataTransfer.files);
  });
