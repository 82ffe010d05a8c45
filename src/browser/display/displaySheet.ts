import { addStyles } from '../addStyles.ts';
import choiceCss from './choice.css?inline';

/** What a reader can choose: the key on `<html>` and on the device, what it is called, its values and their names. */
const CHOICES = [
  [
    'size',
    'Cỡ chữ',
    [
      ['1', 'Vừa'],
      ['2', 'Lớn'],
      ['3', 'Rất lớn'],
      ['4', 'Lớn nhất'],
    ],
  ],
  [
    'theme',
    'Màu nền',
    [
      ['', 'Theo máy'],
      ['light', 'Sáng'],
      ['dark', 'Tối'],
    ],
  ],
  [
    'later',
    '“Quy định về sau”',
    [
      ['', 'Hiện'],
      ['off', 'Ẩn'],
    ],
  ],
] as const;

/**
 * Makes and opens the sheet of text size, theme and notes on later law. A choice stands on `<html>` and is remembered on
 * the device, where the device lets us; `boot.js` sets it before the first paint.
 */
export function openDisplaySheet(source: HTMLElement): void {
  const sheet = document.getElementById('hien-thi') ?? makeSheet(document.documentElement);
  // A browser without popovers shows the sheet in the page (`sheet.css`).
  if ('popover' in HTMLElement.prototype) sheet.showPopover({ source });
  else sheet.scrollIntoView();
}

function makeSheet(root: HTMLElement): HTMLElement {
  addStyles(choiceCss);
  const sheet = Object.assign(document.createElement('div'), { id: 'hien-thi', className: 'sheet menu' });
  sheet.setAttribute('popover', 'auto');
  sheet.setAttribute('role', 'dialog');
  sheet.setAttribute('aria-label', 'Cỡ chữ và màu nền');
  const head = Object.assign(document.createElement('div'), {
    className: 'sheet-head',
    textContent: 'Hiển thị ',
  });
  const close = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'close',
    textContent: '✕',
    ariaLabel: 'Đóng',
  });
  close.addEventListener('click', () => sheet.hidePopover?.());
  head.append(close);
  sheet.append(head, ...CHOICES.map((choice) => toFieldset(root, choice)));
  document.body.append(sheet);
  return sheet;
}

function toFieldset(
  root: HTMLElement,
  [name, called, values]: (typeof CHOICES)[number],
): HTMLFieldSetElement {
  const fieldset = Object.assign(document.createElement('fieldset'), { className: 'choice' });
  const row = document.createElement('div');
  const chosen = root.dataset[name] ?? values[0][0];
  for (const [value, words] of values) {
    const input = Object.assign(document.createElement('input'), {
      type: 'radio',
      name,
      value,
      checked: chosen === value,
    });
    input.addEventListener('change', () => choose(root, name, value));
    const label = document.createElement('label');
    label.append(input, words);
    row.append(label);
  }
  fieldset.append(Object.assign(document.createElement('legend'), { textContent: called }), row);
  return fieldset;
}

function choose(root: HTMLElement, name: string, value: string): void {
  root.dataset[name] = value;
  if (!value) delete root.dataset[name];
  try {
    localStorage.setItem(name, value);
  } catch {
    // Private windows refuse storage: the choice then lasts for this page.
  }
}
