import type { DocumentTypeId } from '../../document/documentType.ts';
import type { BorneNumber } from '../../number/borneNumber.ts';

/** A row of the index, unfolded. */
export interface IndexedDocument {
  id: string;
  type: DocumentTypeId;
  name: string;
  numbers: readonly BorneNumber[];
  subject: string;
  /** True when the subject is the official title. */
  isOfficial: boolean;
  dates: readonly string[];
  /** Place in `bodies`; -1 when unknown. */
  issuer: number;
  inferredIssuer: number;
  status: string;
  aliases: readonly string[];
  hasText: boolean;
  hasNumber: boolean;
}
