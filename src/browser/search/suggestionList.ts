import type { HitRow } from './hitRow.ts';
import { showOptions } from './showOptions.ts';

/** A row; `act` is what choosing it does when it is not simply to go there. */
export type Option = { row: HitRow; act?: () => void };

/**
 * The list that hangs from a search box (WAI-ARIA, listbox of a combobox): which rows it shows, and which is the active
 * one. It tells the box's own attributes, and how many rows there are, and knows nothing of where they come from.
 */
export class SuggestionList {
  readonly #input: HTMLInputElement;
  readonly #list = document.createElement('ul');
  readonly #status = document.createElement('p');
  #options: Option[] = [];
  /** -1 is the box itself. */
  #active = -1;

  /** `choose` is called when an option is tapped. */
  constructor(form: HTMLFormElement, input: HTMLInputElement, choose: (option: Option) => void) {
    this.#input = input;
    this.#list.id = `goi-y-${input.id}`;
    this.#list.className = 'suggest';
    this.#list.hidden = true;
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', 'Gợi ý');
    this.#status.className = 'hidden';
    this.#status.setAttribute('role', 'status');
    form.append(this.#list, this.#status);
    const attributes = {
      role: 'combobox',
      'aria-expanded': 'false',
      'aria-controls': this.#list.id,
      'aria-autocomplete': 'list',
    };
    for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const item = (event.target as Element).closest('[role="option"]');
      const option = item && this.#options[[...this.#list.children].indexOf(item)];
      if (option) choose(option);
    });
  }

  get isOpen(): boolean {
    return !this.#list.hidden;
  }

  /** The option that Enter chooses; undefined for the box itself. */
  get active(): Option | undefined {
    return this.#options[this.#active];
  }

  /** Shows rows in place of those before; `words` are told before their number. */
  show(options: Option[], words = ''): void {
    this.#select(-1);
    showOptions(
      this.#list,
      this.#options.map(({ row }) => row),
      options.map(({ row }) => row),
    );
    this.#options = options;
    this.#list.hidden = options.length === 0;
    this.#input.setAttribute('aria-expanded', String(this.isOpen));
    this.#status.textContent = this.isOpen ? `${words} ${options.length} gợi ý`.trim() : '';
  }

  close(): void {
    this.#list.hidden = true;
    this.#select(-1);
    this.#input.setAttribute('aria-expanded', 'false');
  }

  /** No option is the active one any more. */
  leave(): void {
    this.#select(-1);
  }

  /** One option down or up; the way round leads over the box itself. */
  move(by: 1 | -1): void {
    const count = this.#options.length;
    if (!this.isOpen || count === 0) return;
    const at = (this.#active + 1 + by + count + 1) % (count + 1);
    this.#select(at - 1);
    this.#list.children[this.#active]?.scrollIntoView({ block: 'nearest' });
  }

  #select(at: number): void {
    this.#list.children[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = at;
    const current = this.#list.children[at];
    current?.setAttribute('aria-selected', 'true');
    if (current) this.#input.setAttribute('aria-activedescendant', current.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }
}
