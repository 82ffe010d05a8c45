/** A query of a list, and how many of its lines ask it. */
export interface AskedQuery {
  query: string;
  times: number;
}

/** An address with what was looked for in it, as a server logs it: `"GET /tim-kiem/?q=326+q%C4%91&loai= HTTP/1.1"`. */
const LOGGED = /[?&]q=([^&#\s"']*)/;

/**
 * The queries of a list, one a line, in the order in which they first come. A line may be the query itself or a line of
 * a server's log; a byte order mark, either kind of line end and blank lines do not matter.
 */
export function readAskedList(text: string): AskedQuery[] {
  const times = new Map<string, number>();
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)) {
    const logged = LOGGED.exec(line)?.[1];
    const query = (logged === undefined ? line : decodeParameter(logged)).trim();
    if (query) times.set(query, (times.get(query) ?? 0) + 1);
  }
  return [...times].map(([query, count]) => ({ query, times: count }));
}

/** A parameter as browsers write it; one that was cut in the middle of a letter is taken as it stands. */
function decodeParameter(raw: string): string {
  const spaced = raw.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
