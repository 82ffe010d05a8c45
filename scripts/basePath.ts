import { MachineFault } from '../src/domain/issue/index.ts';

/**
 * The folder of a host that the site lives in, as BASE_PATH names it: `x`, `/x` and `/x/` are all `/x/`.
 * @throws MachineFault when it is no folder's name.
 */
export function basePath(written = '/'): string {
  const path = `/${written}/`.replace(/\/+/g, '/');
  if (!/^\/(?:(?!\.+\/)[\w.~-]+\/)*$/.test(path)) throw new MachineFault('base-invalid', { found: written });
  return path;
}
