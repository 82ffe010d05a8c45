import { isBegunNumber } from '../../domain/number/typed/begunNumber.ts';
import type { Resolution } from '../../domain/search/resolver/resolution.ts';
import { lookAt } from '../../domain/search/typedQuery.ts';
import { cutQuery } from '../../domain/text/cutQuery.ts';
import { addStyles } from '../addStyles.ts';
import { type HitRow, toRow } from './hitRow.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';
import { prepareResolver, resolve, resolveAtOnce } from './resolve.ts';
import { showOptions } from './showOptions.ts';
import css from './suggest.css?inline';
import { searchRow, suggestedRows } from './suggestedRows.ts';

/** A row; `act` is what choosing it does when it is not simply to go there. */
type Option = { row: HitRow; act?: () => void };

/** Milliseconds without a key after which names are looked up. */
const PAUSE = 350;
/** The same for the file of a number, shorter than the steps of a hand; a place, and one or two figures, are likely to go on. */
const SHORT_PAUSE = 150;
const FEW_FIGURES = /(?:^|\D)\d\d?$/;
/** How long Enter waits for an answer that is on its way before it goes to the results page. */
const PATIENCE = 1500;

/**
 * Makes a search box a combobox (WAI-ARIA Authoring Practices, combobox with list autocomplete): suggestions of
 * documents, clauses and bodies while typing, recent searches while empty; Enter opens what is certain, else results.
 */
export function makeCombobox(form: HTMLFormElement): void {
  addStyles(css);
  const input = form.elements.namedItem('q') as HTMLInputElement;
  const root = new URL('..', form.action).pathname;
  const list = document.createElement('ul');
  list.id = `goi-y-${input.id}`;
  list.className = 'suggest';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Gợi ý');
  const status = document.createElement('p');
  status.className = 'hidden';
  status.setAttribute('role', 'status');
  form.append(list, status);
  const attributes = {
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': list.id,
    'aria-autocomplete': 'list',
  };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);

  let options: Option[] = [];
  let active = -1;
  let turn = 0;
  let answer: { query: string; resolution: Promise<Resolution> } | undefined;

  const ask = (query: string) => {
    if (answer?.query !== query) answer = { query, resolution: resolve(root, query) };
    return answer.resolution;
  };

  /** Makes an option the active one; -1 is the box itself. */
  const select = (at: number) => {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = at;
    const current = list.children[active];
    current?.setAttribute('aria-selected', 'true');
    if (current) input.setAttribute('aria-activedescendant', current.id);
    else input.removeAttribute('aria-activedescendant');
  };

  const close = () => {
    list.hidden = true;
    select(-1);
    input.setAttribute('aria-expanded', 'false');
  };

  const show = (next: Option[]) => {
    select(-1);
    showOptions(
      list,
      options.map(({ row }) => row),
      next.map(({ row }) => row),
    );
    options = next;
    list.hidden = options.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    status.textContent = list.hidden ? '' : `${options.length} gợi ý`;
  };

  const update = async () => {
    const mine = ++turn;
    // The letter is shown first: what it leads to is no part of the key.
    await pause(0);
    if (mine !== turn || document.activeElement !== input) return;
    const query = cutQuery(input.value).trim();
    if (!query) return show(recentOptions());
    const { mayBeCertain, mayHoldPlace } = lookAt(query);
    try {
      // A plain number is answered at once; names and places cost more to look up: only when the reader pauses.
      const isStillAsked = async () => {
        await pause(mayHoldPlace || FEW_FIGURES.test(query) ? PAUSE : SHORT_PAUSE);
        return mine === turn;
      };
      const quick = mayBeCertain ? await resolveAtOnce(root, query, isStillAsked) : undefined;
      if (!quick) await pause(PAUSE);
      if (mine !== turn || (!quick && isBegunNumber(query))) return;
      const resolution = quick ?? (await ask(query));
      if (mine !== turn || document.activeElement !== input) return;
      const rows = suggestedRows(root, form.action, query, resolution);
      show(rows.map((row) => ({ row })));
      status.textContent = `${rows.at(-1)!.text} ${status.textContent}`.trim();
    } catch {
      // No network: the box stays a plain box, and Enter goes to the results page.
      if (mine === turn) close();
    }
  };

  const recentOptions = (): Option[] => {
    const recent = recentSearches().map((query) => ({
      row: { ...searchRow(form.action, query), title: query, note: 'Đã tìm gần đây' },
    }));
    const forget = () => {
      forgetSearches();
      close();
    };
    const row = { href: '', title: 'Xóa những lần tìm gần đây', text: '', note: '' };
    return recent.length > 0 ? [...recent, { row, act: forget }] : [];
  };

  const choose = ({ row, act }: Option) => {
    if (act) return act();
    rememberSearch(input.value);
    location.assign(row.href);
  };

  const move = (to: number) => {
    if (list.hidden || options.length === 0) return;
    // One place past the last option is the box itself.
    const at = (to + options.length + 1) % (options.length + 1);
    select(at === options.length ? -1 : at);
    list.children[active]?.scrollIntoView({ block: 'nearest' });
  };

  input.addEventListener('input', () => {
    // What was chosen among the answers to another query is chosen no more.
    select(-1);
    void update();
  });
  input.addEventListener('focus', () => void update());
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) void update();
      else if (event.key === 'ArrowDown') move(active + 1);
      else move(active < 0 ? options.length - 1 : active - 1);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    }
  });
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const item = (event.target as Element).closest('[role="option"]');
    const option = item && options[[...list.children].indexOf(item)];
    if (option) choose(option);
  });
  form.addEventListener('focusout', (event) => {
    if (!form.contains(event.relatedTarget as Node | null)) close();
  });
  // Before any listener of the page's own: what is certain is opened at once.
  form.addEventListener(
    'submit',
    (event) => {
      const query = cutQuery(input.value).trim();
      const chosen = active >= 0 ? options[active] : undefined;
      if (chosen) {
        event.preventDefault();
        event.stopImmediatePropagation();
        return choose(chosen);
      }
      if (!query) return close();
      event.preventDefault();
      rememberSearch(query);
      void openCertain(query);
    },
    { capture: true },
  );

  const openCertain = async (query: string) => {
    const late = new Promise<undefined>((done) => setTimeout(done, PATIENCE));
    // Words go straight to the results, unless the suggestions have already found what they name.
    const isAsked = lookAt(query).mayBeCertain || answer?.query === query;
    const resolution = isAsked ? await Promise.race([ask(query), late]).catch(() => undefined) : undefined;
    const [certain] = resolution?.kind === 'certain' ? resolution.hits : [];
    location.assign(certain ? toRow(root, certain).href : searchRow(form.action, query).href);
  };

  void update();
  prepareResolver(root).catch(() => {});
}
const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));
