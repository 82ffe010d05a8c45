import { LIMITS } from '../../domain/handout/read/limits.ts';
import { openZip, type Zip } from '../../domain/handout/read/zip.ts';
import { ImportRefusal } from '../refusal.ts';

export type SourceFormat =
  | 'docx'
  | 'odt'
  | 'doc'
  | 'pdf'
  | 'picture'
  | 'html'
  | 'mhtml'
  | 'markdown'
  | 'text';

/**
 * What a file is by its bytes; its name only tells Markdown from plain text. A ".doc" from the web is often a web page,
 * a ".docx" in it an old Word file renamed: they are read as what they are.
 * @throws ImportRefusal for what is empty, too large or of another kind.
 */
export function sourceFormatOf(name: string, bytes: Uint8Array): SourceFormat {
  if (bytes.length === 0) throw new ImportRefusal('empty');
  if (bytes.length > LIMITS.file) throw new ImportRefusal('too-large');
  const ending = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? '';
  if (begins(bytes, 'PK\x03\x04') || begins(bytes, 'PK\x05\x06')) return formatOfZip(openZip(bytes));
  if (begins(bytes, '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')) return formatOfOle(bytes);
  if (latin(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf';
  if (PICTURES.some((signature) => begins(bytes, signature))) return 'picture';
  if (begins(bytes, 'BM')) throw new ImportRefusal('picture');
  if (begins(bytes, '{\\rtf')) throw new ImportRefusal('rich-text');
  if (isMail(bytes)) return 'mhtml';
  if (/^(?:docx|odt|pdf|jpe?g|png|tiff?|gif|webp)$/.test(ending)) throw new ImportRefusal('damaged');
  return formatOfText(bytes, ending);
}

function formatOfText(bytes: Uint8Array, ending: string): SourceFormat {
  const isWide = begins(bytes, '\xFF\xFE') || begins(bytes, '\xFE\xFF');
  if (!isWide && bytes.subarray(0, 8192).includes(0)) throw new ImportRefusal('unknown-format');
  if (bytes.length > LIMITS.plain) throw new ImportRefusal('too-large');
  if (isHtml(bytes, ending)) return 'html';
  return /^(?:md|mdx|markdown)$/.test(ending) ? 'markdown' : 'text';
}

const PICTURES = ['\xFF\xD8\xFF', '\x89PNG', 'GIF8', 'II*\0', 'MM\0*', 'RIFF'];

function formatOfZip({ names, read }: Zip): SourceFormat {
  if (names.some((name) => name.startsWith('word/'))) return 'docx';
  if (names.some((name) => name.startsWith('xl/') || name.startsWith('ppt/')))
    throw new ImportRefusal('other-office');
  const mime = names.includes('mimetype') ? latin(read('mimetype') ?? new Uint8Array()) : '';
  if (mime.includes('opendocument.text')) return 'odt';
  throw new ImportRefusal(mime.includes('opendocument') ? 'other-office' : 'archive');
}

/** Streams of an OLE file are named in UTF-16: Word's own, or that of a package with a password. */
function formatOfOle(bytes: Uint8Array): SourceFormat {
  const text = latin(bytes);
  const wide = (name: string) => [...name].join('\0');
  if (text.includes(wide('EncryptedPackage'))) throw new ImportRefusal('encrypted');
  if (text.includes(wide('WordDocument'))) return 'doc';
  throw new ImportRefusal('other-office');
}

function isHtml(bytes: Uint8Array, ending: string): boolean {
  const wide = begins(bytes, '\xFF\xFE') ? 'utf-16le' : begins(bytes, '\xFE\xFF') ? 'utf-16be' : 'latin1';
  const head = new TextDecoder(wide).decode(bytes.subarray(0, 65_536));
  if (/<(?:!doctype html|html|body|head|meta)\b/i.test(head)) return true;
  return /^(?:x?html?|doc)$/.test(ending) && /<(?:p|div|table|span|b|h1)\b/i.test(head);
}

/** The head of a mail, before its first empty line, that says that a web page follows. */
function isMail(bytes: Uint8Array): boolean {
  const [head = ''] = latin(bytes.subarray(0, 8192)).split(/\r?\n\r?\n/, 1);
  return (
    /^(?:[\w-]+:.*(?:\r?\n[ \t].*)*(?:\r?\n|$))+$/.test(head) &&
    /^MIME-Version:/im.test(head) &&
    /^Content-Type:\s*(?:multipart\/|text\/html)/im.test(head)
  );
}

const begins = (bytes: Uint8Array, signature: string) =>
  [...signature].every((letter, at) => bytes[at] === letter.charCodeAt(0));
const latin = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
