import { cardIdOf } from '../domain/cardId.ts';

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
  card.append(head, ...notes.querySelectorAll('p'));
  return card;
}
