/** What the log of changes says first: when the newest version came out, and what is new in it. */
export interface LatestChange {
  /** "30/11/2026"; absent while the version is not out yet. */
  date?: string;
  /** The first entry of the newest version, without its marks. */
  words: string;
}

/** Reads the top of a log in Markdown: `## 0.2.0 – 30/11/2026`, `### Nội dung`, `- …`; the first entry counts. */
export function latestChange(log: string): LatestChange | undefined {
  const [, newest = ''] = log.split(/^## /m);
  const date = /^.*?(\d{1,2}\/\d{1,2}\/\d{4})/.exec(newest)?.[1];
  const entry = /^- (.+)$/m.exec(newest)?.[1];
  if (entry === undefined) return undefined;
  return { ...(date === undefined ? {} : { date }), words: entry.replace(/[*`]/g, '').trim() };
}
