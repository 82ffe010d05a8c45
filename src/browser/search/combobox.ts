import { cutQuery } from '../../domain/text/cutQuery.ts';
import { addStyles } from '../addStyles.ts';
import { BoxAnswers } from './boxAnswers.ts';
import { toRow } from './hitRow.ts';
import { pause } from './pause.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';
import { prepareResolver } from './resolve.ts';
import css from './suggest.css?inline';
import { searchRow, suggestedRows } from './suggestedRows.ts';
import { type Option, SuggestionList } from './suggestionList.ts';

/**
 * Makes a search box a combobox (WAI-ARIA Authoring Practices, combobox with list autocomplete): suggestions of
 * documents, clauses and bodies while typing, recent searches while empty; Enter opens what is certain, else results.
 */
export function makeCombobox(form: HTMLFormElement): void {
  addStyles(css);
  const box = new Combobox(form);
  void box.update();
}

class Combobox {
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #root: string;
  readonly #answers: BoxAnswers;
  readonly #list: SuggestionList;
  #turn = 0;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#input = form.elements.namedItem('q') as HTMLInputElement;
    this.#root = new URL('..', form.action).pathname;
    this.#answers = new BoxAnswers(this.#root);
    this.#list = new SuggestionList(form, this.#input, (option) => this.#choose(option));
    this.#listen();
    prepareResolver(this.#root).catch(() => {});
  }

  /** Shows what belongs to the words in the box; an answer that comes too late is dropped. */
  async update(): Promise<void> {
    const mine = ++this.#turn;
    const isStillAsked = () => mine === this.#turn;
    const isWanted = () => isStillAsked() && document.activeElement === this.#input;
    // The letter is shown first: what it leads to is no part of the key.
    await pause(0);
    if (!isWanted()) return;
    const query = cutQuery(this.#input.value).trim();
    if (query) await this.#suggest(query, isStillAsked, isWanted);
    else this.#list.show(this.#recent());
  }

  async #suggest(query: string, isStillAsked: () => boolean, isWanted: () => boolean): Promise<void> {
    try {
      const resolution = await this.#answers.whileTyping(query, isStillAsked);
      if (!resolution || !isWanted()) return;
      const rows = suggestedRows(this.#root, this.#form.action, query, resolution);
      this.#list.show(
        rows.map((row) => ({ row })),
        rows.at(-1)!.text,
      );
    } catch {
      // No network: the box stays a plain box, and Enter goes to the results page.
      if (isStillAsked()) this.#list.close();
    }
  }

  /** The last searches on this device, and the way to forget them. */
  #recent(): Option[] {
    const recent = recentSearches().map((query) => ({
      row: { ...searchRow(this.#form.action, query), title: query, note: 'Đã tìm gần đây' },
    }));
    const forget = () => {
      forgetSearches();
      this.#list.close();
    };
    const row = { href: '', title: 'Xóa những lần tìm gần đây', text: '', note: '' };
    return recent.length > 0 ? [...recent, { row, act: forget }] : [];
  }

  #listen(): void {
    this.#input.addEventListener('input', () => {
      // What was chosen among the answers to another query is chosen no more.
      this.#list.leave();
      void this.update();
    });
    this.#input.addEventListener('focus', () => void this.update());
    this.#input.addEventListener('keydown', (event) => this.#press(event));
    this.#form.addEventListener('focusout', (event) => {
      if (!this.#form.contains(event.relatedTarget as Node | null)) this.#list.close();
    });
    // Before any listener of the page's own: what is certain is opened at once.
    this.#form.addEventListener('submit', (event) => this.#send(event), { capture: true });
  }

  #press(event: KeyboardEvent): void {
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined;
    const closes = event.key === 'Escape' && this.#list.isOpen;
    if (!way && !closes) return;
    event.preventDefault();
    if (!way) this.#list.close();
    else if (this.#list.isOpen) this.#list.move(way);
    else void this.update();
  }

  #choose({ row, act }: Option): void {
    if (act) act();
    else {
      rememberSearch(this.#input.value);
      location.assign(row.href);
    }
  }

  #send(event: SubmitEvent): void {
    const query = cutQuery(this.#input.value).trim();
    const chosen = this.#list.active;
    if (chosen) {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.#choose(chosen);
    } else if (query) {
      event.preventDefault();
      rememberSearch(query);
      void this.#openCertain(query);
    } else this.#list.close();
  }

  async #openCertain(query: string): Promise<void> {
    const resolution = await this.#answers.whenSent(query);
    const [certain] = resolution?.kind === 'certain' ? resolution.hits : [];
    location.assign(certain ? toRow(this.#root, certain).href : searchRow(this.#form.action, query).href);
  }
}
