import { documentTypeName } from '../../domain/document/documentType.ts';
import type { DocumentMetadata } from '../../domain/document/schema.ts';
import { parseClause } from '../../domain/provision/clauseReference.ts';
import { OWN_PROGRAMME } from '../../site.config.ts';

/**
 * What the site's own programme calls a document that has another name by its number: "Nghị quyết Trung ương 5 - khóa IX". Only a
 * name that the programme prints (a clause is its source) and that begins with the type: it then is the document's own
 * name, not that of something issued with it.
 */
export function calledByProgramme({ type, number, aliases }: DocumentMetadata): string | undefined {
  if (number.value === undefined) return undefined;
  const start = `${documentTypeName(type)} `.toLocaleLowerCase('vi');
  return aliases.find(
    ({ value, source, inference }) =>
      inference === undefined &&
      value?.toLocaleLowerCase('vi').startsWith(start) &&
      source.some((key) => parseClause(key)?.document === OWN_PROGRAMME),
  )?.value;
}
