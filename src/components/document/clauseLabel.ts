import type { Corpus } from '../../corpus/corpus.ts';
import { programmeName } from '../../corpus/programmeName.ts';
import type { ClauseReference } from '../../domain/provision/clauseReference.ts';
import { shortPlace } from '../../domain/provision/spokenPlace.ts';
import { OWN_PROGRAMME } from '../../site.config.ts';

/** A clause where there is little room: a short place alone is one of the site's own programme, "II.1". */
export interface ClauseLabel {
  text: string;
  /** The same for whoever hears it: "Chương trình, II.1". */
  label: string;
}

export function clauseLabel(corpus: Corpus, { document, provision }: ClauseReference): ClauseLabel {
  const place = shortPlace(provision);
  const name = programmeName(corpus, document);
  return { text: document === OWN_PROGRAMME ? place : `${place}, ${name}`, label: `${name}, ${place}` };
}
