import { cardIdOf } from '../domain/cardId.ts';
import { laterPlace } from '../domain/kit/kitKind.ts';
import { putIntoKit } from './kit/putIntoKit.ts';

/** What later law changed at a clause, as a card: the part `#ve-sau` of the clause's own page. */
export async function laterCard(address: string): Promise<HTMLElement> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const notes = page.getElementById('ve-sau')!;
  const title = Object.assign(document.createElement('b'), {
    textContent: notes.querySelector('h2')!.textContent,
  });
  const card = Object.assign(document.createElement('div'), {
    id: cardIdOf(address),
    className: 'card later-card',
    popover: 'auto',
  });
  const head = document.createElement('p');
  head.append(title);
  card.append(head, ...notes.querySelectorAll('p'), kitButton(page, address));
  return card;
}

/** Puts the notes into the kit; says in its own place what came of it. */
function kitButton(page: Document, address: string): HTMLElement {
  const clause = new URL(address).pathname.split('/').at(-2)!;
  const of = page.querySelector<HTMLElement>('[data-doc]')!.dataset['doc']!;
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  const put = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'bare',
    textContent: 'Thêm vào tài liệu',
  });
  put.addEventListener('click', () => line.replaceChildren(putIntoKit(of, laterPlace(clause))));
  line.append(put);
  return line;
}
