type Properties<K extends keyof HTMLElementTagNameMap> = Partial<HTMLElementTagNameMap[K]>;

/** An element with its properties and what stands in it; text is always text, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Properties<K> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** A button that does something when tapped. */
export function button(label: string, act: () => void | Promise<void>): HTMLButtonElement {
  const made = element('button', { type: 'button' }, label);
  made.addEventListener('click', () => void act());
  return made;
}

/** A part of the sheet under its heading. */
export function section(title: string, ...children: readonly Node[]): HTMLElement {
  return element('section', {}, element('h3', {}, title), ...children);
}

/** Buttons and links side by side. */
export function row(...children: readonly Node[]): HTMLElement {
  return element('div', { className: 'cite-row' }, ...children);
}
