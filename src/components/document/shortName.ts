import { documentTypeName } from '../../domain/document/documentType.ts';
import { documentName } from '../../domain/document/name.ts';
import type { DocumentMetadata } from '../../domain/document/schema.ts';
import { parseNumber } from '../../domain/number/documentNumber.ts';

/** A document on the way, as it is spoken of: "Nghị định 79/2003", without the marks where ordinal and year are enough. */
export function shortName(metadata: DocumentMetadata): string {
  const number = parseNumber(metadata.number.value ?? '');
  return number?.year === undefined
    ? documentName(metadata)
    : `${documentTypeName(metadata.type)} ${number.printed.split(/[-/]/).slice(0, 2).join('/')}`;
}
