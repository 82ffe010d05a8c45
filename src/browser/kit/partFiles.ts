import { clauseUrl } from '../../domain/clauseUrls.ts';
import type { KitItem } from '../../domain/kit/basket.ts';
import { kitPlace } from '../../domain/kit/kitKind.ts';
import type { KitDocument, KitParts } from '../../domain/kit/kitPart.ts';
import { clauseKey } from '../../domain/kit/mergeKits.ts';
import type { AskedTask } from '../../domain/kit/questions/taskQuestion.ts';
import { documentUrl, withBase } from '../../domain/urls.ts';
import { loadTasks } from './loadTasks.ts';
import { fetchSitePage, wordsIn } from './sitePage.ts';

/**
 * What a kit holds beside clauses, each loaded once: tasks from the open data; what a document's page says at its head,
 * and what stands under "Quy định về sau", from the pages themselves, so that a kit says what its reader finds there.
 */
export class PartFiles implements KitParts {
  readonly #root: string;
  #tasks = new Map<string, AskedTask[]>();
  readonly #later = new Map<string, readonly string[] | undefined>();
  readonly #about = new Map<string, KitDocument | undefined>();

  constructor(root: string) {
    this.#root = root;
  }

  taskOf = (document: string, id: string) => this.#tasks.get(document)?.find((one) => one.id === id);
  laterOf = (document: string, clause: string) => this.#later.get(`${document}~${clause}`);
  aboutOf = (document: string) => this.#about.get(document);

  /** The tasks of a programme, in its order. @throws when the network fails. */
  async tasksOf(document: string): Promise<readonly AskedTask[]> {
    if (!this.#tasks.has(document)) {
      const loaded = await loadTasks([document], this.#root);
      this.#tasks = new Map([...this.#tasks, ...loaded]);
    }
    return this.#tasks.get(document) ?? [];
  }

  /** @throws when the network fails; what is not there stays undefined. */
  async load(items: readonly KitItem[]): Promise<void> {
    await Promise.all(items.map((item) => this.#loadOne(item)));
  }

  async #loadOne({ document, provision }: KitItem): Promise<void> {
    const { kind, clause } = kitPlace(provision)!;
    const key = clauseKey({ document, provision: clause });
    if (kind === 'task') await this.tasksOf(document);
    if (kind === 'document' && !this.#about.has(document))
      this.#about.set(document, await this.#read(documentUrl(document), headOf));
    if (kind === 'later' && !this.#later.has(key))
      this.#later.set(key, await this.#read(clauseUrl(document, clause), laterIn));
  }

  async #read<T>(path: string, read: (page: Document) => T | undefined): Promise<T | undefined> {
    const page = await fetchSitePage(withBase(path, this.#root));
    return page && read(page);
  }
}

function headOf(page: Document): KitDocument | undefined {
  const { cite, short } = page.querySelector<HTMLElement>('[data-doc]')?.dataset ?? {};
  if (!cite || !short) return undefined;
  const lines = [...page.querySelectorAll('.answer-first :is(.force, .now)')].map((one) => wordsIn(one));
  return { cite: { full: cite, short }, lines };
}

function laterIn(page: Document): readonly string[] | undefined {
  const notes = page.querySelectorAll('#ve-sau > p');
  return notes.length > 0 ? [...notes].map((one) => wordsIn(one, '.small')) : undefined;
}
