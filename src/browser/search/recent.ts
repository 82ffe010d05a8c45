const KEY = 'recent';
const MOST = 8;

/** Recent searches, kept on this device only, the last first; none where the device keeps nothing. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Remembers a search, once. */
export function rememberSearch(query: string): void {
  const asked = query.trim().slice(0, 100);
  if (!asked) return;
  write([asked, ...recentSearches().filter((one) => one !== asked)].slice(0, MOST));
}

/** Erases them all. */
export function forgetSearches(): void {
  write([]);
}

function write(searches: readonly string[]): void {
  try {
    if (searches.length > 0) localStorage.setItem(KEY, JSON.stringify(searches));
    else localStorage.removeItem(KEY);
  } catch {
    // A device that keeps nothing has no recent searches.
  }
}
