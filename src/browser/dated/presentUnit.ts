import { type PresentUnit, WHOLE_DOCUMENT } from '../../domain/permanence/recognise.ts';
import { ownDigest } from '../cite/unitDigest.ts';

/** A unit as it stands on the page. */
export function presentUnit(unit: HTMLElement): PresentUnit {
  return { id: unit.id, digest: ownDigest(unit), inside: unitsIn(unit) };
}

/** All units on the page, as one. */
export function wholeDocument(): PresentUnit {
  return { id: WHOLE_DOCUMENT, digest: '', inside: unitsIn(document) };
}

function unitsIn(holder: ParentNode): PresentUnit['inside'] {
  return [...holder.querySelectorAll<HTMLElement>('.unit')].map((one) => ({
    id: one.id,
    digest: ownDigest(one),
  }));
}
