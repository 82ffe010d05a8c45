import { cutQuery } from '../../domain/text/cutQuery.ts';
import { rememberSearch } from './recent.ts';

/** The page of results: nothing of search is loaded before there is something to look for. */
const query = cutQuery(new URLSearchParams(location.search).get('q') ?? '');
const box = document.querySelector<HTMLInputElement>('main form.find input')!;
if (query) {
  box.value = query;
  rememberSearch(query);
  document.getElementById('tim-chi-dan')!.hidden = true;
  void import('./results.ts');
} else box.focus();
