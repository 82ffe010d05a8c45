import { DOCUMENT_TYPE_IDS, documentTypeName } from '../../domain/document/documentType.ts';
import { type Issue, issue } from '../../domain/issue/index.ts';
import { parseId } from '../../domain/provision/id.ts';
import { SCANS_FOLDER } from '../../domain/scanUrls.ts';
import { foldText } from '../../domain/text/fold.ts';
import { PROGRAMME_PREFIX, programmeSlug } from '../../domain/urls.ts';
import { OWN_PROGRAMME } from '../../site.config.ts';
import { PROGRAMME_FILE } from '../contentPlaces.ts';
import type { CorpusDocument } from '../corpus.ts';
import { checkKinds } from './checkKinds.ts';

/**
 * Ids are unique, are the file's name and fit the document's own type and number; the site's own programme keeps its
 * file and its id to itself. `isRegistered` tells ids that were published.
 */
export function checkIdentities(
  documents: readonly CorpusDocument[],
  isRegistered: (id: string) => boolean = () => false,
): Issue[] {
  const owners = new Map([[OWN_PROGRAMME, PROGRAMME_FILE]]);
  // Whose file has the id for its name is its owner: the other one is the copy in which it was not changed.
  for (const one of [...documents].sort((a, b) => Number(isNamed(b)) - Number(isNamed(a))))
    if (!owners.has(one.metadata.id)) owners.set(one.metadata.id, one.file);
  return documents.flatMap((document) => {
    const { metadata, file, placeOf } = document;
    const { id } = metadata;
    if (file === PROGRAMME_FILE) return programmeIssues(document);
    if (id === OWN_PROGRAMME && documents.every((one) => one.file !== PROGRAMME_FILE)) return [];
    const issues = [...checkKinds(document), ...addressIssues(document)];
    const other = owners.get(id)!;
    if (other !== file) issues.push(issue('document-id-repeated', placeOf(['id']), { found: id, other }));
    else if (!isNamed(document)) {
      const name = nameOf(file);
      const expected = isRegistered(name)
        ? `trả id về ${name}: id đã công bố thì không đổi.`
        : `đặt tên tệp là ${id}.mdx.`;
      issues.push(issue('document-id-not-file-name', placeOf(['id']), { found: id, other: name, expected }));
    } else issues.push(...ownIssues(document), ...titleIssues(document));
    return issues;
  });
}

const nameOf = (file: string) => file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/, '');
const isNamed = ({ file, metadata }: CorpusDocument) => nameOf(file) === metadata.id;

function programmeIssues({ metadata: { id, role }, placeOf }: CorpusDocument): Issue[] {
  const wrong = (field: string, found: string, right: string) =>
    issue('field-invalid', placeOf([field]), {
      field,
      found: `“${found}”`,
      expected: `chương trình luôn ghi ${field}: ${right}.`,
    });
  return [
    ...(id === OWN_PROGRAMME ? [] : [wrong('id', id, OWN_PROGRAMME)]),
    ...(role === 'programme' ? [] : [wrong('role', role, 'programme')]),
  ];
}

/**
 * A further programme has a folder below the site's own, and there something to read; `/chuong-trinh/muc-i/` is a clause
 * of the site's own for ever, and `/chuong-trinh/anh/` its paper.
 */
function addressIssues({ metadata: { id, role }, tree, placeOf }: CorpusDocument): Issue[] {
  const slug = programmeSlug(id);
  if (role === 'programme' && slug === undefined)
    return [
      issue('field-invalid', placeOf(['id']), {
        field: 'id',
        found: `“${id}”`,
        expected: `id của chương trình bắt đầu bằng ${PROGRAMME_PREFIX}, ví dụ ${PROGRAMME_PREFIX}${id}.`,
      }),
    ];
  if (slug !== undefined && (parseId(slug) || slug === SCANS_FOLDER))
    return [
      issue('programme-address-taken', placeOf(['id']), { found: id, other: `/chuong-trinh/${slug}/` }),
    ];
  return role === 'programme' && tree.provisions.length === 0
    ? [issue('programme-without-text', placeOf(['role']), { found: id })]
    : [];
}

/** Type and number have fields of their own: a title that begins with them would be printed as "Nghị định 29/1998/NĐ-CP Nghị định số 29 …". */
function titleIssues({ metadata: { type, title }, placeOf }: CorpusDocument): Issue[] {
  const name = foldText(documentTypeName(type));
  const rest = foldText(title.value ?? '');
  if (!rest.startsWith(`${name} `) || !/^ (?:so )?\d/.test(rest.slice(name.length))) return [];
  const expected = 'bỏ loại và số hiệu ở đầu: tên bắt đầu từ “về …”, “ban hành …”.';
  return [
    issue('field-invalid', placeOf(['title', 'value']), {
      field: 'title',
      found: `“${title.value}”`,
      expected,
    }),
  ];
}

/** The id begins with a type, and with the document's own; the figures after it are those of its number. */
function ownIssues({ metadata: { id, type, role, number }, placeOf }: CorpusDocument): Issue[] {
  // What a programme is called on paper ("Kế hoạch", "Đề án") is not what its address begins with.
  if (role === 'programme') return [];
  const named = DOCUMENT_TYPE_IDS.filter((one) => id === one || id.startsWith(`${one}-`)).sort(
    (a, b) => b.length - a.length,
  )[0];
  if (named !== undefined && named !== type)
    return [issue('document-id-not-its-own', placeOf(['id']), { found: id, detail: `type: ${type}` })];
  const figures = (text: string, between: RegExp) => between.exec(text)?.slice(1).filter(Boolean).map(Number);
  const written = figures(id.slice(type.length), /^-(\d+)(?:-(\d{4})-)?/);
  const printed = figures(number.value ?? '', /^(\d+)(?:\/(\d{4})\/)?/);
  if (!named || !written || !printed || String(written) === String(printed)) return [];
  return [
    issue('document-id-not-its-own', placeOf(['id']), { found: id, detail: `số hiệu ${number.value}` }),
  ];
}
