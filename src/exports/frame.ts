import { isSourceKey } from '../domain/document/fields.ts';
import { parseClause } from '../domain/provision/clauseReference.ts';
import { placeName } from '../domain/provision/placeName.ts';
import { capitalised } from '../domain/text/capitalised.ts';
import type { Edition } from './edition.ts';

/** A part of what the site itself says around an official text. */
export interface FramePart {
  heading: string;
  lines: FrameLine[];
}
/** A line of it: words, which lead somewhere where there is an address, and what stands behind the link. */
export interface FrameLine {
  label?: string;
  text: string;
  href?: string;
  after?: string;
}

/** What stands after the official words in every format for readers: our notes, what is known, sources, where from. */
export function frameOf(edition: Edition): FramePart[] {
  const proof = proofOf(edition);
  const parts: FramePart[] = [
    {
      heading: 'Chú giải của trang',
      lines: edition.notes.map(({ place, words, text, source }) => ({
        label: `${place}, “${words}”`,
        text: `${text}${proof(source)}`,
      })),
    },
    {
      heading: 'Thông tin văn bản',
      lines: edition.facts.map(({ label, text, inference, otherwise, note, source }) => ({
        label,
        text: `${sentences(
          `${text}${inference ? `, theo suy luận, ${inference}` : ''}`,
          otherwise.length > 0 && `Nguồn khác ghi: ${otherwise.join('; ')}.`,
          note,
        )}${proof(source)}`,
      })),
    },
    {
      heading: 'Quan hệ với văn bản khác',
      lines: edition.relations.map(({ label, name, address, inference, note, source }) => {
        const more = sentences(inference && `Theo suy luận, ${inference}.`, note);
        return { label, text: name, href: address, after: `${more && `. ${more}`}${proof(source)}` };
      }),
    },
    {
      heading: 'Lưu ý',
      lines: edition.remarks.map(({ text, source }) => ({ text: `${text}${proof(source)}` })),
    },
    {
      heading: 'Chưa biết',
      lines: [
        ...(edition.unknown.length > 0 ? [{ text: `${capitalised(edition.unknown.join(', '))}.` }] : []),
        ...edition.missing.map((text) => ({ text })),
      ],
    },
    {
      heading: 'Nguồn',
      lines: edition.sources
        .filter(({ key }) => isSourceKey(key))
        .map(({ key, title, address }) => ({
          label: key,
          text: title,
          ...(address && { href: address }),
        })),
    },
    {
      heading: 'Về bản này',
      lines: [
        { text: edition.origin },
        { text: `Lấy từ trang ${edition.site.name}:` },
        { text: edition.address, href: edition.address },
      ],
    },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

/** " [S04, Điểm 2, mục II]": what a line rests on, by the keys of sources and the names of clauses. */
function proofOf({ id, sources }: Edition): (source: readonly string[]) => string {
  const nameOf = (key: string) => {
    const clause = isSourceKey(key) ? undefined : parseClause(key);
    if (!clause) return key;
    if (clause.document === id) return placeName(clause.provision);
    return sources.find((one) => one.key === key)?.title ?? key;
  };
  return (source) => (source.length > 0 ? ` [${source.map(nameOf).join('; ')}]` : '');
}

/** Parts as sentences one after another; a single one is left as it is. */
function sentences(...parts: readonly (string | false | undefined)[]): string {
  const said = parts.filter((part) => typeof part === 'string' && part !== '') as string[];
  return said
    .map((part, at) => (at === said.length - 1 || /[.…!?]”?$/u.test(part) ? part : `${part}.`))
    .join(' ');
}
