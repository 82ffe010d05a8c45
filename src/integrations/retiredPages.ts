import { currentCorpus } from '../corpus/current.ts';

/** True for the page at an address that moved or is gone; `page` is its whole address. */
export function isRetired(page: string, base: string): boolean {
  const { register, live } = currentCorpus().permalinks;
  const address = `/${decodeURI(new URL(page).pathname).slice(base.replace(/\/$/, '').length + 1)}`;
  return register.has(address) && !live.has(address);
}
