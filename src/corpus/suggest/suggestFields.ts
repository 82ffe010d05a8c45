import { formatShortDate } from '../../domain/document/date.ts';
import { type Issue, issue } from '../../domain/issue/index.ts';
import type { CorpusDocument } from '../corpus.ts';

/** Fields that have their form and probably not their sense: as they were copied, or beside a field that denies them. */
export function suggestFields({ metadata, tree, placeOf }: CorpusDocument): Issue[] {
  const { title, number, date, textSource } = metadata;
  const suggestions: Issue[] = [];
  if (title.value && isInCapitals(title.value) && title.note === undefined)
    suggestions.push(
      issue('title-in-capitals', placeOf(['title', 'value']), { found: title.value.slice(0, 60) }),
    );
  const year = yearIn(number.value);
  if (year && date.value && !date.value.startsWith(year) && date.note === undefined)
    suggestions.push(
      issue('year-not-of-number', placeOf(['date', 'value']), {
        found: formatShortDate(date.value),
        other: number.value!,
      }),
    );
  if (textSource && tree.provisions.length === 0)
    suggestions.push(issue('source-of-no-text', placeOf(['textSource'])));
  return suggestions;
}

/** Several words and no small letter among them: a title as the head of a paper sets it. */
const isInCapitals = (words: string) => /\s/u.test(words) && /\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words);

/** The year that a number bears between its strokes: "07/2026/QĐ-VD". */
const yearIn = (number: string | undefined) => /\/((?:19|20)\d\d)\//.exec(number ?? '')?.[1];
