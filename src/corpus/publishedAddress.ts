import type { FilePosition } from '../domain/issue/index.ts';
import type { LiveAddress } from '../domain/permanence/register.ts';

/** An address of the site as the content stands now, and where in the content it comes from. */
export interface PublishedAddress extends LiveAddress {
  place: FilePosition;
}
