import { xml, xmlBlock, xmlText } from './xml.ts';

/** One release of the log of changes. */
export interface ContentChange {
  title: string;
  /** ISO 8601. */
  date: string;
  items: string[];
}

const RELEASE = /^## (.+?) – (\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** What each release changed in the content, as the log has it under "Nội dung"; what is not yet released has no day and is left out. */
export function contentChanges(log: string): ContentChange[] {
  const changes: ContentChange[] = [];
  let current: ContentChange | undefined;
  let inContent = false;
  for (const line of log.split('\n')) {
    const [, title, day, month, year] = RELEASE.exec(line) ?? [];
    if (line.startsWith('## ')) {
      current = title ? { title, date: isoDate(year!, month!, day!), items: [] } : undefined;
      if (current) changes.push(current);
    }
    if (line.startsWith('### ')) inContent = line === '### Nội dung';
    if (inContent && line.startsWith('- ')) current?.items.push(line.slice(2));
  }
  return changes.filter(({ items }) => items.length > 0);
}

export interface Feed {
  title: string;
  author: string;
  /** Its own address, and that of the page it tells of. */
  self: string;
  page: string;
}

/** Changes of the content as an Atom feed (RFC 4287), the newest first. */
export function atom(changes: readonly ContentChange[], { title, author, self, page }: Feed): string {
  const entries = changes.map((change) =>
    xmlBlock(
      'entry',
      {},
      // A release is known by its day, which never changes.
      xml('id', {}, xmlText(`${page}#${change.date}`)),
      xml('title', {}, xmlText(change.title)),
      xml('updated', {}, `${change.date}T00:00:00Z`),
      xml('link', { rel: 'alternate', type: 'text/html', href: page }),
      xml('content', { type: 'text' }, xmlText(change.items.map((item) => `• ${item}`).join('\n'))),
    ),
  );
  const updated = changes[0]?.date ?? '1970-01-01';
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlBlock(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'vi' },
    xml('id', {}, xmlText(self)),
    xml('title', {}, xmlText(title)),
    xml('updated', {}, `${updated}T00:00:00Z`),
    xml('author', {}, xml('name', {}, xmlText(author))),
    xml('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    xml('link', { rel: 'alternate', type: 'text/html', href: page }),
    ...entries,
  )}\n`;
}

const isoDate = (year: string, month: string, day: string) =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
