import { type Issue, issue } from '../../domain/issue/index.ts';
import { eachProvision, officialTexts, type Provision } from '../../domain/provision/tree.ts';
import { placeIn } from '../check/checkReferences.ts';
import type { CorpusDocument } from '../corpus.ts';

/** As much of a clause as is shown. */
const SHOWN = 30;

/** What is not whole in official words: a clause that breaks off with a comma, a task that nobody gave its short name. */
export function suggestWhole({ tree }: CorpusDocument): Issue[] {
  return [
    ...brokenOff(tree.provisions.filter(({ kind }) => kind !== 'preamble' && kind !== 'signature')),
    ...unnamedTasks(tree.provisions),
  ];
}

/** Of units side by side one ends with a comma; where several do, it is the way of the print. */
function brokenOff(units: readonly Provision[]): Issue[] {
  const broken = units.filter(({ text, children }) => children.length === 0 && text.value.endsWith(','));
  const here = broken.slice(0, broken.length === 1 ? 1 : 0).flatMap(({ text: { value, marks, places } }) => {
    const isSaid = marks.some(
      ({ type, end }) => (type === 'sic' || type === 'note') && end >= value.length - 1,
    );
    const place = placeIn(places, value.length - 1);
    return isSaid ? [] : [issue('ends-with-comma', place, { found: `…${value.slice(-SHOWN)}` })];
  });
  return [...here, ...units.flatMap(({ children }) => brokenOff(children))];
}

function unnamedTasks(provisions: readonly Provision[]): Issue[] {
  const texts = [...eachProvision(provisions)].flatMap(officialTexts);
  return texts.flatMap(({ value, marks, places }) =>
    marks.flatMap((mark) => {
      if (mark.type !== 'assignment' || mark.task) return [];
      const found = value.slice(mark.start, Math.min(mark.end, mark.start + SHOWN));
      return [issue('task-unnamed', placeIn(places, mark.start), { found })];
    }),
  );
}
