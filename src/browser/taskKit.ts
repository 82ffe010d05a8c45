import { PARTS_NOT_LOADED } from '../domain/issue/reader/kitPage.ts';
import { pageUrl, withBase } from '../domain/urls.ts';
import { loadTasks } from './kit/loadTasks.ts';
import { putIntoKit } from './kit/putIntoKit.ts';

const opener = document.getElementById('chon-vao-bo') as HTMLButtonElement;
const status = document.getElementById('bo-vua')!;
const { document: programme, root } = opener.dataset as { document: string; root: string };
const NUMBER = /^viec-(\d+)$/;

/** Gives every row of the list a button that puts its task into the kit of this device. */
export async function chooseForKit(): Promise<void> {
  opener.disabled = true;
  try {
    const tasks = (await loadTasks([programme], root)).get(programme)!;
    for (const row of document.querySelectorAll<HTMLElement>('#cac-nhom li[id]')) {
      // Rows are numbered as the open data is ordered.
      const task = tasks[Number(NUMBER.exec(row.id)?.[1]) - 1];
      if (task) row.append(adder(task.id, task.task));
    }
    const kit = withBase(pageUrl('tai-lieu'), root);
    opener.replaceWith(Object.assign(document.createElement('a'), { href: kit, textContent: 'Mở tài liệu' }));
  } catch {
    opener.disabled = false;
    status.textContent = PARTS_NOT_LOADED;
  }
}

function adder(id: string, name: string): HTMLElement {
  const made = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'chip',
    textContent: 'Thêm vào tài liệu',
    ariaLabel: `Thêm vào tài liệu: ${name}`,
  });
  made.addEventListener('click', () => {
    made.textContent = putIntoKit(programme, id);
    status.textContent = made.textContent;
  });
  return made;
}
