/** Brings the service worker, once the page is whole: what it keeps costs the reader nothing before. */
export function registerOffline(): void {
  if (import.meta.env.PROD)
    addEventListener(
      'load',
      () => void navigator.serviceWorker?.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => {}),
    );
}
