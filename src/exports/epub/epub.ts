import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Edition } from '../edition.ts';
import { xml, xmlText } from '../xml.ts';
import { navigation, officialPage, STYLE, sitePage } from './pages.ts';

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/**
 * A document as EPUB 3.3: the official words on a page of their own with contents and footnotes, what the site says on a
 * second one. A clause's id is the fragment of its address, as on the site.
 */
export function epub(edition: Edition): Uint8Array {
  const hasText = edition.units.length > 0;
  const files: Record<string, string> = {
    'META-INF/container.xml': CONTAINER,
    'EPUB/package.opf': packageOf(edition, hasText),
    'EPUB/muc-luc.xhtml': navigation(edition),
    ...(hasText && { 'EPUB/toan-van.xhtml': officialPage(edition) }),
    'EPUB/thong-tin.xhtml': sitePage(edition),
    'EPUB/kieu.css': STYLE,
  };
  const packed: Zippable = {
    // First and not compressed, by which the file is known (OCF 3.3, 4.3).
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  };
  return zipSync(packed, { level: 9, mtime: new Date(`${edition.revised || '1980-01-01'}T00:00:00`) });
}

function packageOf(edition: Edition, hasText: boolean): string {
  const { name, title, address, revised, facts, site } = edition;
  const issuer = facts.find(({ field, inference }) => field === 'issuer' && !inference);
  const meta = (property: string, text: string) => xml('meta', { property }, xmlText(text));
  const item = (id: string, href: string, type: string, properties?: string) =>
    xml('item', { id, href, 'media-type': type, properties });
  const xhtml = 'application/xhtml+xml';
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="dia-chi" xml:lang="vi">
${[
  xml(
    'metadata',
    { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    xml('dc:identifier', { id: 'dia-chi' }, xmlText(address)),
    xml('dc:title', {}, xmlText(title ? `${name}: ${title}` : name)),
    xml('dc:language', {}, 'vi'),
    issuer ? xml('dc:creator', {}, xmlText(issuer.text)) : '',
    xml('dc:publisher', {}, xmlText(site.name)),
    xml('dc:source', {}, xmlText(address)),
    meta('dcterms:modified', `${revised || '1980-01-01'}T00:00:00Z`),
    meta('schema:accessMode', 'textual'),
    meta('schema:accessModeSufficient', 'textual'),
    meta('schema:accessibilityFeature', 'structuralNavigation'),
    meta('schema:accessibilityFeature', 'tableOfContents'),
    meta('schema:accessibilityHazard', 'none'),
  ),
  xml(
    'manifest',
    {},
    item('muc-luc', 'muc-luc.xhtml', xhtml, 'nav'),
    hasText ? item('toan-van', 'toan-van.xhtml', xhtml) : '',
    item('thong-tin', 'thong-tin.xhtml', xhtml),
    item('kieu', 'kieu.css', 'text/css'),
  ),
  xml(
    'spine',
    {},
    hasText ? xml('itemref', { idref: 'toan-van' }) : '',
    xml('itemref', { idref: 'thong-tin' }),
  ),
].join('\n')}
</package>
`;
}
