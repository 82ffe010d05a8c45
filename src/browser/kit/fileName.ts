import { foldText } from '../../domain/text/fold.ts';

/** A file's name from the title: "Chuyên đề 1" → `chuyen-de-1`. */
export function nameOf(title: string): string {
  const name = foldText(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return name.slice(0, 60) || 'tai-lieu';
}
