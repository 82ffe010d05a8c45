import { MachineFault } from '../src/domain/issue/index.ts';

/** Where a build that is for looking at only says that it lives. */
const LOCAL = 'http://localhost:4321';

/**
 * The scheme and host that the site is published at, as SITE_URL names them; nothing, or an empty word, is this machine.
 * @throws MachineFault when it is no such address: with a folder, a name of a user, a space, or of another scheme.
 */
export function siteUrl(written: string | undefined): string {
  if (!written) return LOCAL;
  const url = /\s/.test(written) || !URL.canParse(written) ? undefined : new URL(written);
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/` || /[?#]$/.test(written))
    throw new MachineFault('site-url-invalid', { found: written });
  return url.origin;
}
