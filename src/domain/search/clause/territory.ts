import { OFFICE, TERRITORY_NAMES, TERRITORY_SHORT_FORMS } from '../../../site.config.ts';
import { foldText } from '../../text/fold.ts';

const patternOf = (names: readonly string[], shortForms: readonly string[]) =>
  `(?:${[...[...names, 'Sài Gòn'].map(foldText), ...shortForms].join('|')})`;
const SHORT_FORMS = Object.keys(TERRITORY_SHORT_FORMS);

/** The territory of the office in a query, as keys: what everything here is about. */
export const TERRITORY = patternOf(TERRITORY_NAMES, SHORT_FORMS);
/** The same without the mere word for its kind, which may be what is counted in: "thành phố có bao nhiêu xã". */
export const NAMED_TERRITORY = patternOf(TERRITORY_NAMES.slice(1), SHORT_FORMS.slice(1));
/** The office in a query, as keys: the name and mark that bodies of its own end with. */
export const OFFICE_KEYS = `(?:${foldText(OFFICE)}|tu)`;
