import { escapeMarkup } from '../../text/escapeMarkup.ts';
import { decodePart, relationshipsOf } from '../read/officePackage.ts';
import type { Zip } from '../read/zip.ts';

/** The list of what kind each part is (ECMA-376 part 2, 10.1.2). */
export const TYPES_PART = '[Content_Types].xml';

const AUTHOR = 'Kiểm tra tài liệu';
const INITIALS = 'KT';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
/** The namespaces of files as nearly all programs write them, and of the strict kind (ECMA-376 part 1). */
const KINDS = {
  transitional: {
    words: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    relation: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments',
  },
  strict: {
    words: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
    relation: 'http://purl.oclc.org/ooxml/officeDocument/relationships/comments',
  },
} as const;

/**
 * Adds comments behind those that the file has, in its part of comments or in a new one, which is then listed where a
 * new part has to be. Says the id of the first one.
 */
export function addCommentsPart(
  zip: Zip,
  main: string,
  comments: readonly (readonly string[])[],
): { written: Map<string, Uint8Array>; firstId: number } {
  const written = new Map<string, Uint8Array>();
  const write = (part: string, xml: string) => written.set(part, new TextEncoder().encode(xml));
  const part = [...relationshipsOf(zip, main).values()].find(({ type }) => type === 'comments')?.target;
  if (part && zip.names.includes(part)) {
    const xml = decodePart(zip, part);
    const ids = [...xml.matchAll(/<w:comment\s[^>]*?w:id="(\d+)"/g)].map(([, id]) => Number(id));
    const firstId = Math.max(-1, ...ids) + 1;
    // A part without comments may be one empty element.
    const whole = xml.replace(/<w:comments\b([^>]*)\/>\s*$/, '<w:comments$1></w:comments>');
    write(part, whole.replace(/(?=<\/w:comments>\s*$)/, commentsXml(comments, firstId)));
    return { written, firstId };
  }
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const name = freeName(zip, `${folder}comments`);
  const kind = decodePart(zip, main).includes(KINDS.strict.words) ? KINDS.strict : KINDS.transitional;
  write(
    name,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${kind.words}">${commentsXml(comments, 0)}</w:comments>`,
  );
  const override = `<Override PartName="/${name}" ContentType="${TYPE}"/>`;
  write(TYPES_PART, decodePart(zip, TYPES_PART).replace(/(?=<\/(?:\w+:)?Types>)/, override));
  const list = `${folder}_rels/${main.slice(folder.length)}.rels`;
  const relation = `<Relationship Id="rIdLoiBinh" Type="${kind.relation}" Target="${name.slice(folder.length)}"/>`;
  write(
    list,
    zip.names.includes(list)
      ? decodePart(zip, list)
          .replace(/<Relationships\b([^>]*)\/>\s*$/, '<Relationships$1></Relationships>')
          .replace(/(?=<\/Relationships>)/, relation)
      : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation}</Relationships>`,
  );
  return { written, firstId: 0 };
}

function freeName(zip: Zip, stem: string): string {
  const taken = new Set(zip.names.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = `${stem}${number > 1 ? number : ''}.xml`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function commentsXml(comments: readonly (readonly string[])[], firstId: number): string {
  return comments
    .map((lines, index) => {
      const paragraphs = lines.map(
        (line) => `<w:p><w:r><w:t xml:space="preserve">${words(line)}</w:t></w:r></w:p>`,
      );
      return `<w:comment w:id="${firstId + index}" w:author="${AUTHOR}" w:initials="${INITIALS}">${paragraphs.join('')}</w:comment>`;
    })
    .join('');
}

/** Words as XML takes them: signs that it has no letters for are left out. */
function words(line: string): string {
  return escapeMarkup(line.replace(/[^\P{C}\t\n]/gu, ''));
}
