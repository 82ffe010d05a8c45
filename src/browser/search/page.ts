/** The page of results: nothing of search is loaded before there is something to look for. */
if (new URLSearchParams(location.search).get('q')) void import('./results.ts');
else document.querySelector<HTMLInputElement>('main form.find input')?.focus();
