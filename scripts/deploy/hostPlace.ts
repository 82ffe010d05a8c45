/** Where a site is to be served from. */
export interface HostPlace {
  /** The folder on the host that holds the site, a whole path; for a site in a folder of its host, the folder above it. */
  folder: string;
  port: number;
  /** The host's name; `_` for any. */
  name: string;
}
