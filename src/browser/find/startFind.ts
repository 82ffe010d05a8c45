/** The find bar is loaded when a reader opens it, or arrives from a search result; never before. */
export function startFind(): void {
  const open = (words?: string) => import('./findBar.ts').then(({ openFindBar }) => openFindBar(words));
  for (const opener of document.querySelectorAll('[data-find]'))
    opener.addEventListener('click', () => {
      document.querySelector<HTMLElement>('#muc-luc:popover-open')?.hidePopover();
      void open();
    });
  const words = new URLSearchParams(location.search).get('tim');
  if (words && document.querySelector('.reading article')) void open(words.slice(0, 200));
}
