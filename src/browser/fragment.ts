import { expandShortFragment } from '../domain/provision/shortForm.ts';

/** The spoken short form in an address (`#II.1`, `#D5.1.đ`) goes to the clause and becomes its full address. */
export function startShortFragments(): void {
  const resolve = () => {
    const fragment = decode(location.hash.slice(1));
    if (!fragment || document.getElementById(fragment)) return;
    const id = expandShortFragment(fragment);
    if (id && document.getElementById(id)) location.replace(`#${id}`);
  };
  addEventListener('hashchange', resolve);
  resolve();
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
