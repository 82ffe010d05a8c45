/// <reference types="astro/client" />

/** The address of a module worker (`integrations/workerChunks.ts`). */
declare module '*?worker-chunk' {
  const address: string;
  export default address;
}

/**
 * A copy of its own, for a page that needs no more of the file which the search box shares with others
 * (`integrations/searchChunks.ts`): 0.2 KiB instead of 2.
 */
declare module '*/document/status.ts?own' {
  export const STATUSES: Readonly<Record<string, string>>;
}
