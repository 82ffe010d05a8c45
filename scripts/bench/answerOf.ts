import { OWN_PROGRAMME } from '../../src/site.config.ts';

/** The address of a row of results as the golden set writes answers. */
export function answerOf(href: string): string {
  const { pathname, hash } = new URL(href, 'http://localhost');
  const id = decodeURIComponent(hash.slice(1));
  const [, room, name = ''] = pathname.split('/');
  if (room === 'chuong-trinh') return id ? `${OWN_PROGRAMME}#${id}` : OWN_PROGRAMME;
  if (room === 'co-quan') return `body:${name}`;
  if (room === 'thuat-ngu') return `term:${id}`;
  return id ? `${name}#${id}` : name;
}
