/**
 * On the page that an address left behind: goes to the new place with the fragment and the query, which the refresh
 * in its head (for readers without scripts) cannot carry.
 */
const { movedTo } = document.querySelector<HTMLElement>('[data-moved-to]')!.dataset;
const target = new URL(movedTo!, location.href);
target.search = location.search;
if (target.hash === '') target.hash = location.hash;
location.replace(target);
