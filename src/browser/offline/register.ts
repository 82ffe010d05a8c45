/** Brings the service worker; the page is whole by then, and what the worker keeps is fetched when the page is there. */
export function registerOffline(): void {
  if (import.meta.env.PROD)
    navigator.serviceWorker?.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => {});
}
