import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';

/** A line so slow that a page comes in pieces, each when it is sent. */
export interface SlowLine {
  address: string;
  /** Sends all up to a cut, and waits until the browser has read it. */
  send: (page: Page, cut: number) => Promise<void>;
  /** Ends the line. */
  stop: () => void;
}

/** Serves `html` cut at these places. A comment at each tells when the browser has come there; it takes no room. */
export async function slowLine(html: string, cuts: readonly number[]): Promise<SlowLine> {
  let waiting: ServerResponse | undefined;
  const server = createServer((request, response) => {
    if (request.url !== '/') {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.flushHeaders();
    waiting = response;
  }).listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    send: async (page, cut) => {
      waiting!.write(`${html.slice(cuts[cut - 1] ?? 0, cuts[cut])}<!--cut ${cut}-->`);
      await page.waitForFunction((words) => {
        const comments = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
        while (comments.nextNode()) if (comments.currentNode.nodeValue === words) return true;
        return false;
      }, `cut ${cut}`);
    },
    stop: () => {
      waiting?.end();
      server.close();
      server.closeAllConnections();
    },
  };
}
