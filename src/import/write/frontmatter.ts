import type { z } from 'zod';
import { documentSchema } from '../../domain/document/schema.ts';
import { isCapitals } from '../../domain/text/capitals.ts';
import type { Head } from '../recognise/document.ts';
import type { Identity } from './identify.ts';

/** What the facts rest on. */
export interface Proof {
  /** A key of `sources.yaml`, where the person who imports gave one. */
  source?: string;
  file: string;
  /** The provision that says when the text is in force. */
  inForceAt?: string;
  hasSignature: boolean;
  hasTitle: boolean;
}

type Field = keyof z.input<typeof documentSchema>;

/**
 * The typed frontmatter of an imported document. What the words themselves say rests on their own clause; what the head
 * printed, which is no part of the text, on the source that was given, or else it is said to be inferred from the file.
 * What was not found is said to be unknown.
 */
export function writeFrontmatter(identity: Identity, head: Head, proof: Proof): string {
  const { id, type, branch, level, number, issuer } = identity;
  const printed = (value: string | undefined, shown: string, missing: string | true = true) =>
    value === undefined ? unknown(missing) : fact(value, ownProof(proof, shown));
  const unlisted =
    head.issuer === undefined ? true : `bản in ghi “${head.issuer}”, chưa có trong bodies.yaml`;
  const title = head.subject && sentenceCase(head.subject);
  const fields: [Field, string][] = [
    ['id', id],
    ['type', type],
    ['branch', branch],
    ['level', level],
    ['role', 'related'],
    ['number', printed(number, `Số: ${number}`, 'không thấy trong tệp được nhập')],
    [
      'title',
      title ? fact(title, proof.hasTitle ? 'source: tieu-de' : ownProof(proof, title)) : unknown(true),
    ],
    ['issuer', printed(issuer, head.issuer ?? number ?? '', unlisted)],
    [
      'signatory',
      head.signatory && proof.hasSignature ? fact(head.signatory, 'source: chu-ky') : unknown(true),
    ],
    ['date', printed(head.date, `ngày ${head.date?.split('-').reverse().map(Number).join('/')}`)],
    [
      'inForce',
      head.inForce && proof.inForceAt ? fact(head.inForce, `source: ${proof.inForceAt}`) : unknown(true),
    ],
    ['status', unknown(true)],
    [
      'textSource',
      fact(`Nhập từ tệp “${fileName(proof.file)}”.`, proof.source ? `source: ${proof.source}` : UNSOURCED),
    ],
  ];
  return `---\n${fields.map(([name, value]) => `${name}: ${checked(name, value)}`).join('\n')}\n---\n`;
}

const UNSOURCED = 'inference: "vì chưa ghi nguồn của tệp ấy"';

const ownProof = ({ source }: Proof, shown: string) =>
  source ? `source: ${source}` : `inference: ${quoted(`vì đầu văn bản được nhập in “${shown}”`)}`;

const fact = (value: string, proof: string) => `{ value: ${quoted(value)}, ${proof} }`;
const unknown = (why: string | true) => `{ unknown: ${why === true ? 'true' : quoted(why)} }`;

/** YAML's double quotes are those of JSON. */
const quoted = (text: string) =>
  JSON.stringify(
    text
      .replace(/\s+/gu, ' ')
      .replace(/<(?=\/?[A-Za-z!])/g, '‹')
      .trim(),
  );

const fileName = (file: string) => file.replace(/["“”<>]/gu, '').slice(0, 120);

/** "AN NINH MẠNG" → "An ninh mạng": capitals are the form's, not the name's. */
export function sentenceCase(title: string): string {
  if (!isCapitals(title)) return title;
  const small = title.toLocaleLowerCase('vi');
  return small.charAt(0).toLocaleUpperCase('vi') + small.slice(1);
}

/** A value that the schema would refuse (a number read wrong) is not written: the person is told that it is unknown. */
function checked(name: Field, written: string): string {
  const value = /\{ value: ("(?:[^"\\]|\\.)*")/.exec(written)?.[1];
  if (value === undefined) return written;
  const candidate = { value: JSON.parse(value) as string, inference: 'vì thử' };
  const { success } = documentSchema.shape[name].safeParse(candidate);
  return success ? written : unknown(`tệp được nhập ghi “${JSON.parse(value)}”`);
}
