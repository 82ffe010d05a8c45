import { LIMITS } from './limits.ts';
import { Refusal, type RefusalCode } from './refusal.ts';
import { openZip } from './zip.ts';

export type Format = 'docx' | 'pptx' | 'odt' | 'odp' | 'pdf' | 'html' | 'markdown' | 'text';

/** What the end of a file's name promises. Forms with macros or for templates have the same text inside. */
const EXTENSIONS: Record<string, Format> = {
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  pptx: 'pptx',
  pptm: 'pptx',
  ppsx: 'pptx',
  potx: 'pptx',
  odt: 'odt',
  ott: 'odt',
  odp: 'odp',
  otp: 'odp',
  pdf: 'pdf',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'markdown',
  txt: 'text',
};

/** What the bytes themselves are. */
type Inside = Format | 'ole' | 'ole-encrypted' | 'open-document' | 'sheet' | 'zip' | 'binary';

const REFUSED: Partial<Record<Inside, RefusalCode>> = {
  'ole-encrypted': 'encrypted',
  ole: 'old-office',
  'open-document': 'open-document',
  sheet: 'other-office',
  zip: 'archive',
};

/**
 * The format a file is read as: what its name promises, when its bytes keep the promise.
 * @throws Refusal for empty and huge files, other formats, and names that do not fit what is inside.
 */
export function formatOf(name: string, bytes: Uint8Array): Format {
  if (bytes.length === 0) throw new Refusal('empty');
  if (bytes.length > LIMITS.file) throw new Refusal('too-large');
  const promised = EXTENSIONS[/\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? ''];
  const inside = insideOf(bytes);
  const code = REFUSED[inside];
  if (code) throw new Refusal(code);
  if (!promised) throw new Refusal('unknown-format');
  const isText = promised === 'html' || promised === 'markdown' || promised === 'text';
  if (isText && bytes.length > LIMITS.plain) throw new Refusal('too-large');
  if (isText ? inside !== 'text' : inside !== promised)
    throw new Refusal(inside === 'binary' ? 'damaged' : 'wrong-extension');
  return promised;
}

function insideOf(bytes: Uint8Array): Inside {
  const begins = (...signature: number[]) => signature.every((byte, index) => bytes[index] === byte);
  if (begins(0x50, 0x4b, 0x03, 0x04) || begins(0x50, 0x4b, 0x05, 0x06)) return insideOfZip(bytes);
  if (begins(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))
    return contains(bytes, wide('EncryptedPackage')) ? 'ole-encrypted' : 'ole';
  // Readers accept a PDF whose first line stands within the first KiB.
  if (contains(bytes.subarray(0, 1024), ascii('%PDF-'))) return 'pdf';
  const isWide = begins(0xff, 0xfe) || begins(0xfe, 0xff);
  return !isWide && bytes.subarray(0, 8192).includes(0) ? 'binary' : 'text';
}

function insideOfZip(bytes: Uint8Array): Inside {
  const { names, read } = openZip(bytes);
  const has = (start: string) => names.some((name) => name.startsWith(start));
  if (has('word/')) return 'docx';
  if (has('ppt/')) return 'pptx';
  if (has('xl/')) return 'sheet';
  const mime = names.includes('mimetype') ? new TextDecoder().decode(read('mimetype')) : '';
  if (mime.includes('opendocument.text')) return 'odt';
  if (mime.includes('opendocument.presentation')) return 'odp';
  return mime.includes('opendocument') ? 'open-document' : 'zip';
}

const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const wide = (text: string) => Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));

function contains(bytes: Uint8Array, wanted: Uint8Array): boolean {
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
