import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page } from '@playwright/test';
import { answer } from '../../scripts/serve/answer.ts';
import { readBuiltSite } from '../../scripts/serve/builtSite.ts';

/** What a faulty network or host does with an address: answers in the site's place, or lets it answer. */
export type Fault = (path: string) => { type: string; body: string } | 'cut' | 'break' | undefined;

/** The built site on a port of its own, whose network a test spoils, takes away and brings back. */
export class OfflineSite {
  address = '';
  fault: Fault = () => undefined;
  #server: Server | undefined;
  readonly #site = readBuiltSite('dist', '');

  async start(port = 0): Promise<void> {
    const server = createServer((request, response) => {
      const path = request.url!.split('?')[0]!;
      const fault = this.fault(path);
      if (fault === 'break') request.socket.destroy();
      else if (fault === 'cut') cutOff(path, response);
      else if (fault) response.writeHead(200, { 'content-type': fault.type }).end(fault.body);
      else answer(this.#site, '', request, response).catch(() => response.destroy());
    });
    await new Promise<void>((ready) => server.listen(port, ready));
    this.#server = server;
    this.address = `http://localhost:${(server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    const ended = new Promise((done) => this.#server?.close(done));
    this.#server?.closeAllConnections();
    await ended;
  }

  async startAgain(): Promise<void> {
    await this.start(Number(new URL(this.address).port));
  }
}

export const saidOn = (page: Page) => page.locator('#luu-tinh-trang');
export const saveButton = (page: Page) => page.locator('#luu-tat-ca');

/** Opens the page on which the library is saved, and waits until the worker holds it. */
export async function openOffline(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/ngoai-tuyen/`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect(saidOn(page)).not.toContainText('Đang xem');
}

/** Half of what lies under an address, as if it were all of it. */
function cutOff(path: string, response: ServerResponse): void {
  const file = `dist${path.endsWith('/') ? `${path}index.html` : path}`;
  const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  const type = file.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/javascript';
  response.writeHead(200, { 'content-type': type }).end(bytes.subarray(0, bytes.length >> 1));
}
