import type { Page, Request } from '@playwright/test';

/** What a page and its workers load from now on: `stop` gives KiB, headers included, and the number of requests. */
export function countTransferred(page: Page): { stop: () => Promise<{ kib: number; requests: number }> } {
  const requests: Request[] = [];
  const note = (request: Request) => requests.push(request);
  page.on('requestfinished', note);
  return {
    stop: async () => {
      page.off('requestfinished', note);
      const sizes = await Promise.all(requests.map(sizeOf));
      return { kib: sizes.reduce((sum, size) => sum + size, 0) / 1024, requests: requests.length };
    },
  };
}

async function sizeOf(request: Request): Promise<number> {
  const { responseHeadersSize, responseBodySize } = await request.sizes();
  // The browser tells nothing about the script of a worker itself: it counts as it is before compression.
  const body = responseBodySize || ((await (await request.response())?.body())?.length ?? 0);
  return responseHeadersSize + body;
}
