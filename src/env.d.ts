/// <reference types="astro/client" />

/** The address of a module worker (`integrations/workerChunks.ts`). */
declare module '*?worker-chunk' {
  const address: string;
  export default address;
}
