import type { Page, Request } from '@playwright/test';

/** Bytes that a page and its workers load from now on, headers included; `stop` gives their sum. */
export function countTransferred(page: Page): { stop: () => Promise<number> } {
  const requests: Request[] = [];
  const note = (request: Request) => requests.push(request);
  page.on('requestfinished', note);
  return {
    stop: async () => {
      page.off('requestfinished', note);
      const sizes = await Promise.all(requests.map(sizeOf));
      return sizes.reduce((sum, size) => sum + size, 0);
    },
  };
}

async function sizeOf(request: Request): Promise<number> {
  const { responseHeadersSize, responseBodySize } = await request.sizes();
  // The browser tells nothing about the script of a worker itself: it counts as it is before compression.
  const body = responseBodySize || ((await (await request.response())?.body())?.length ?? 0);
  return responseHeadersSize + body;
}
