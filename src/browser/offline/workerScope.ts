/** What a service worker has around it, as far as ours uses it: its types and those of a page exclude each other. */
interface LastingEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
export interface RequestEvent extends LastingEvent {
  request: Request;
  respondWith: (response: Promise<Response>) => void;
  preloadResponse?: Promise<Response | undefined>;
}
interface WorkerScope {
  addEventListener: {
    (type: 'fetch', listener: (event: RequestEvent) => void): void;
    (type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  };
  clients: {
    claim: () => Promise<void>;
    matchAll: (which: { includeUncontrolled: boolean }) => Promise<readonly { url: string }[]>;
  };
  registration: { navigationPreload?: { enable: () => Promise<void> } };
}

export const worker = globalThis as unknown as WorkerScope;
