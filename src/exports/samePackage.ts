import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The day that files in a package carry where none is known: the first that a ZIP archive can name. */
const FIRST_DAY = '1980-01-01';
const DATES = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;
/** Ids of relations drawn by lot, and of bookmarks counted through the life of the program. */
const MADE_UP_ID = /\brId(?=[a-z0-9_-]*[a-z_-])[\w-]+|(?<=<w:bookmark(?:Start|End)\b[^>]*w:id=")\d+/g;

/**
 * A package of Office Open XML packed again so that the same content is the same bytes: no time of the making, made-up
 * ids counted afresh. `day` (ISO 8601) is when its words were last published.
 */
export function samePackage(bytes: Uint8Array, day: string): Uint8Array {
  const date = day || FIRST_DAY;
  const ids = new Map<string, string>();
  const counted = (id: string) => {
    ids.set(id, ids.get(id) ?? `${id.startsWith('rId') ? 'rIdL' : ''}${ids.size + 1}`);
    return ids.get(id)!;
  };
  const files = Object.entries(unzipSync(bytes))
    .filter(([name]) => !name.endsWith('/'))
    .map(([name, content]): [string, Uint8Array] => {
      if (!/\.(?:xml|rels)$/.test(name)) return [name, content];
      const xml = strFromU8(content).replace(DATES, `$1${date}T00:00:00Z`).replace(MADE_UP_ID, counted);
      return [name, strToU8(xml)];
    });
  return zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(`${date}T00:00:00`) });
}
