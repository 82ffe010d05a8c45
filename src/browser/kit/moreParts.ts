import { NO_ROOM_FOR_PART, PARTS_NOT_LOADED } from '../../domain/issue/reader/kitPage.ts';
import type { KitItem } from '../../domain/kit/basket.ts';
import { laterPlace, ownPlace } from '../../domain/kit/kitKind.ts';
import { shortPlace, spokenPlace } from '../../domain/provision/spokenPlace.ts';
import { documentUrl } from '../../domain/urls.ts';
import { OWN_PROGRAMME } from '../../site.config.ts';
import type { KitState } from './kitState.ts';
import type { PartFiles } from './partFiles.ts';
import { fetchSitePage } from './sitePage.ts';
import { tell } from './status.ts';

const panel = document.getElementById('bo-them') as HTMLDetailsElement;
const tasks = document.getElementById('chon-viec') as HTMLSelectElement;
const later = document.getElementById('chon-ve-sau') as HTMLSelectElement;
const own = document.getElementById('loi-minh') as HTMLTextAreaElement;

/** Lets tasks, later notes and the teacher's own words be put in; the lists are loaded when they are opened. */
export function startMoreParts(
  kit: KitState,
  parts: PartFiles,
  toAddress: (path: string) => string,
  show: () => Promise<void>,
): void {
  const put = async (item: KitItem, what: string) => {
    const isAdded = kit.add(item);
    await show();
    tell(isAdded ? `Đã thêm ${what}.` : NO_ROOM_FOR_PART);
  };
  let isFilled = false;
  const fill = async () => {
    if (!panel.open || isFilled) return;
    isFilled = true;
    try {
      const [given, clauses] = await Promise.all([parts.tasksOf(OWN_PROGRAMME), laterClauses(toAddress)]);
      tasks.append(...given.map(({ id, clause, task }) => new Option(`${shortPlace(clause)}: ${task}`, id)));
      later.append(...clauses.map((one) => new Option(spokenPlace(one), laterPlace(one))));
    } catch {
      isFilled = false;
      tell(PARTS_NOT_LOADED);
    }
  };
  panel.addEventListener('toggle', () => void fill());
  void fill();
  panel.addEventListener('click', (event) => {
    const what = (event.target as Element).closest('button')?.dataset['them'];
    if (what === 'loi') {
      const note = own.value.trim();
      if (!note) return own.focus();
      own.value = '';
      void put({ document: OWN_PROGRAMME, provision: ownPlace(), note }, 'lời của bạn');
    }
    const list = { viec: tasks, 've-sau': later }[what ?? ''];
    const provision = list?.value;
    if (provision)
      void put({ document: OWN_PROGRAMME, provision }, what === 'viec' ? 'nhiệm vụ' : 'quy định về sau');
  });
}

/** The clauses of the programme that have later notes, in its order: its page has a way to each. */
async function laterClauses(toAddress: (path: string) => string): Promise<string[]> {
  const page = await fetchSitePage(toAddress(documentUrl(OWN_PROGRAMME)));
  const ways = page?.querySelectorAll<HTMLAnchorElement>('a.later') ?? [];
  const clauseOf = (way: Element) => /([^/]+)\/#/.exec(way.getAttribute('href')!)?.[1] ?? '';
  return [...new Set([...ways].map(clauseOf))].filter(Boolean);
}
