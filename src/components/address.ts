import { withBase } from '../domain/urls.ts';

/** Puts a site address under the base path this build is made for. */
export function at(path: string): string {
  return withBase(path, import.meta.env.BASE_URL);
}
