/**
 * On the page that an address left behind: goes to the new place with the fragment and the query, which the refresh
 * in its head (for readers without scripts) cannot carry. A fragment with a way of its own is `fragment.ts`'s.
 */
const { movedTo } = document.querySelector<HTMLElement>('[data-moved-to]')!.dataset;
const target = new URL(movedTo!, location.href);
if (!document.getElementById(decodeURI(location.hash.slice(1)))?.dataset['to']) {
  target.search = location.search;
  if (target.hash === '') target.hash = location.hash;
  location.replace(target);
}
