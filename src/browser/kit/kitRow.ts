import { formatShortDate } from '../../domain/document/date.ts';
import { type KitItem, LONGEST } from '../../domain/kit/basket.ts';
import type { KitEntry } from '../../domain/kit/kitEntry.ts';
import { namePlace } from '../../domain/kit/kitKind.ts';
import { VOICE_LABELS } from '../../domain/kit/kitPart.ts';
import { printed } from '../../domain/kit/snippets.ts';
import { drawQr } from '../cite/drawQr.ts';
import { button, element } from '../cite/element.ts';

/** What a row lets its reader do. */
export interface RowActions {
  edit: (change: Partial<KitItem>) => void;
  move: (by: 1 | -1) => Promise<void>;
  remove: () => Promise<void>;
  /** Takes the words as they stand now for those that were put in. */
  update: () => Promise<void>;
}

/** A clause in the kit: its tools and fields on the screen, its words, citation and code on screen and paper. */
export function kitRow(
  item: KitItem,
  entry: KitEntry,
  number: number,
  last: number,
  actions: RowActions,
): HTMLLIElement {
  const { kind, voice, place, lines, citation, address } = entry;
  const words = lines.map((line) => {
    const paragraph = element('p', {}, printed(line));
    if (line.depth > 0) paragraph.className = line.depth > 1 ? 'in in2' : 'in';
    return paragraph;
  });
  return element(
    'li',
    {},
    tools(place, number, last, actions),
    headingField(entry, number, actions),
    ...(entry.changed ? [changedNote(entry.changed, place, actions)] : []),
    element('p', { className: 'paper place' }, `${number}. ${place}`),
    ...(voice === 'official'
      ? [element('blockquote', { className: 'official', cite: address }, ...words)]
      : [element('p', { className: 'small soft' }, VOICE_LABELS[voice])]),
    ...(voice === 'site' ? words : []),
    ...(address ? [sourceOf(citation, address)] : []),
    ...(kind === 'own' ? [ownField(item, number, actions)] : [noteField(entry, number, actions)]),
  );
}

function sourceOf(citation: string, address: string): HTMLElement {
  const source = element('p', { className: 'small' }, element('a', { href: address }, citation));
  const code = element('div', { className: 'qr' }, drawQr(address, `Mã QR mở ${citation}`));
  return element('div', { className: 'source' }, source, code);
}

/** The words are no longer those that the teacher put in: when, where both stand side by side. */
function changedNote(
  { until, address }: NonNullable<KitEntry['changed']>,
  place: string,
  { update }: RowActions,
): HTMLElement {
  const take = button('Dùng lời văn hiện nay', update);
  take.setAttribute('aria-label', `Dùng lời văn hiện nay của ${place}`);
  return element(
    'div',
    { className: 'drop screen' },
    element(
      'p',
      {},
      `Lời văn đã đổi${until ? ` ngày ${formatShortDate(until)},` : ''} sau khi đưa vào bộ; dưới đây là lời văn hiện nay.`,
    ),
    element('p', { className: 'tools' }, element('a', { href: address }, 'Xem chỗ đã đổi'), take),
  );
}

/** An item without a clause: why, and the way to take it out. */
export function lostRow({ provision }: KitItem, why: string, remove: () => Promise<void>): HTMLLIElement {
  const take = button('Bỏ', remove);
  take.setAttribute('aria-label', `Bỏ ${namePlace(provision)}`);
  const bar = element('div', { className: 'bar' }, element('b', {}, namePlace(provision)), take);
  return element('li', { className: 'lost' }, bar, element('p', {}, why));
}

function tools(place: string, number: number, last: number, { move, remove }: RowActions): HTMLElement {
  const grip = element('span', { className: 'grip', title: 'Kéo để đổi thứ tự' }, '⠿');
  grip.setAttribute('aria-hidden', 'true');
  const tool = (sign: string, does: string, act: () => Promise<void>, disabled = false) => {
    const made = button(sign, act);
    made.setAttribute('aria-label', `${does} ${place}`);
    made.disabled = disabled;
    return made;
  };
  return element(
    'div',
    { className: 'bar' },
    grip,
    element('b', {}, `${number}. ${place}`),
    tool('↑', 'Đưa lên trên:', () => move(-1), number === 1),
    tool('↓', 'Đưa xuống dưới:', () => move(1), number === last),
    tool('Bỏ', 'Bỏ', remove),
  );
}

/** The field is for the screen; paper shows what is written in it. */
function headingField({ heading = '', place }: KitEntry, number: number, { edit }: RowActions): HTMLElement {
  const field = element('input', {
    className: 'field',
    id: `h${number}`,
    value: heading,
    maxLength: LONGEST.heading,
  });
  const shown = element('h2', { className: 'paper' }, heading);
  field.addEventListener('input', () => {
    shown.textContent = field.value;
    edit({ heading: field.value });
  });
  return labelled(field, `Tiêu đề đặt trước ${place}`, shown);
}

function noteField(entry: KitEntry, number: number, actions: RowActions): HTMLElement {
  return remarkField(entry, number, `Ghi chú sau ${entry.place}`, actions);
}

/** The field of the teacher's own words is the part itself. */
function ownField(item: KitItem, number: number, actions: RowActions): HTMLElement {
  return remarkField(item, number, `Lời của bạn (phần ${number})`, actions);
}

function remarkField(
  { note = '' }: KitItem,
  number: number,
  label: string,
  { edit }: RowActions,
): HTMLElement {
  const field = element('textarea', { id: `n${number}`, value: note, maxLength: LONGEST.note, rows: 2 });
  const shown = element('p', { className: 'paper remark' }, note);
  field.addEventListener('input', () => {
    shown.textContent = field.value;
    edit({ note: field.value });
  });
  return labelled(field, label, shown);
}

function labelled(field: HTMLElement, label: string, shown: HTMLElement): HTMLElement {
  return element(
    'div',
    {},
    element('label', { htmlFor: field.id, className: 'small soft' }, label),
    field,
    shown,
  );
}
