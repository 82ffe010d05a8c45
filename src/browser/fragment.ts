/**
 * The spoken short form in an address (`#II.1`, `#D5.1.đ`) goes to the clause and becomes its full address; so does a
 * former address, whose place on the page says where it went (`data-to`).
 */
export function startShortFragments(): void {
  const resolve = async () => {
    const fragment = decode(location.hash.slice(1));
    const place = document.getElementById(fragment);
    openAround(place);
    // Loaded for a fragment that is no id, which is seldom: other pages do not pay for it.
    const id = !place && fragment ? (await loadShortForm()).expandShortFragment(fragment) : undefined;
    const to = place?.dataset['to'] ?? (id && document.getElementById(id) && `#${id}`);
    if (!to) return;
    const target = new URL(to, location.href);
    target.search = location.search;
    location.replace(target);
  };
  addEventListener('hashchange', () => void resolve());
  void resolve();
}

/** What a fragment names may be folded; browsers that do not open it by themselves are helped. */
function openAround(place: HTMLElement | null): void {
  const folded = place?.closest<HTMLDetailsElement>('details:not([open])');
  if (!folded) return;
  folded.open = true;
  place!.scrollIntoView();
}

const loadShortForm = () => import('./shortForm.ts');

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
