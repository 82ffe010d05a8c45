import type { Filters } from '../../domain/search/clause/facets.ts';

/** Parameter of the address → axis of the filter. */
const AXES = {
  loai: 'type',
  'co-quan': 'issuer',
  cap: 'level',
  'tinh-trang': 'status',
  nam: 'year',
} as const;

/** The filters that are chosen in the form; its fields bear the names of the address's parameters. */
export function chosenFilters(form: HTMLFormElement): Filters {
  const chosen = new FormData(form);
  const entries = Object.entries(AXES).flatMap(([name, axis]) => {
    const value = String(chosen.get(name) ?? '');
    return value ? [[axis, axis === 'year' ? Number(value) : value]] : [];
  });
  return Object.fromEntries(entries) as Filters;
}

/** Sets the form's fields to what the address says. */
export function restoreFilters(form: HTMLFormElement, address: URLSearchParams): void {
  for (const name of Object.keys(AXES)) {
    const field = form.elements.namedItem(name) as HTMLSelectElement | HTMLInputElement;
    field.value = address.get(name) ?? '';
  }
}
