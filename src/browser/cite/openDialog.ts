import { addStyles } from '../addStyles.ts';
import { button, element } from './element.ts';
import css from './sheet.css?inline';

let styled = false;

/** Opens a sheet over the page; `source` gets the focus back. The sheet's own style comes with it. */
export function openDialog(
  source: HTMLElement,
  title: string,
  below: string,
  contents: readonly Node[],
): void {
  if (!styled) addStyles(css);
  styled = true;
  const sheet = element('dialog', { className: 'cite', id: 'trich-dan-dieu-khoan' });
  sheet.setAttribute('aria-labelledby', 'cite-title');
  const close = button('✕', () => sheet.close());
  close.className = 'close';
  close.setAttribute('aria-label', 'Đóng');
  const head = element('div', { className: 'sheet-head' }, element('h2', { id: 'cite-title' }, title), close);
  sheet.append(
    element('div', {}, head, ...(below ? [element('p', { className: 'official' }, below)] : [])),
    ...contents,
  );
  // A tap beside the sheet closes it, as it closes the other sheets.
  sheet.addEventListener('click', (event) => {
    if (event.target === sheet) sheet.close();
  });
  sheet.addEventListener('close', () => {
    sheet.remove();
    source.focus({ preventScroll: true });
  });
  document.body.append(sheet);
  sheet.showModal();
}
