import { isSourceKey } from '../domain/document/fields.ts';
import { parseClause } from '../domain/provision/clauseReference.ts';
import { placeName } from '../domain/provision/placeName.ts';
import type { Edition } from './edition.ts';

/** A part of what the site itself says around an official text. */
export interface FramePart {
  heading: string;
  lines: { label?: string; text: string; href?: string }[];
}

/** What stands after the official words in every format for readers: our notes, what is known, sources, where from. */
export function frameOf(edition: Edition): FramePart[] {
  const proof = (source: readonly string[]) =>
    source.length > 0 ? ` [${source.map((key) => sourceName(key, edition.id)).join(', ')}]` : '';
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
        text: [
          `${text}${inference ? `, theo suy luận, ${inference}` : ''}${proof(source)}`,
          otherwise.length > 0 && `Nguồn khác ghi: ${otherwise.join('; ')}.`,
          note,
        ]
          .filter(Boolean)
          .join(' '),
      })),
    },
    {
      heading: 'Quan hệ với văn bản khác',
      lines: edition.relations.map(({ label, name, address, inference, note, source }) => ({
        label,
        text: [`${name}${proof(source)}`, inference && `Theo suy luận, ${inference}.`, note]
          .filter(Boolean)
          .join(' '),
        href: address,
      })),
    },
    { heading: 'Lưu ý', lines: edition.remarks.map((text) => ({ text })) },
    {
      heading: 'Chưa biết',
      lines: edition.unknown.length > 0 ? [{ text: `${edition.unknown.join(', ')}.` }] : [],
    },
    {
      heading: 'Nguồn',
      lines: edition.sources.map(({ key, title, address }) => ({
        label: key,
        text: title,
        ...(address && { href: address }),
      })),
    },
    {
      heading: 'Về bản này',
      lines: [
        { text: edition.origin },
        { label: edition.site.name, text: edition.address, href: edition.address },
      ],
    },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

/** A source as it is named beside a fact: its key, or the clause that states it. */
function sourceName(key: string, own: string): string {
  if (isSourceKey(key)) return key;
  const clause = parseClause(key);
  if (!clause) return key;
  const place = placeName(clause.provision);
  return clause.document === own ? place : `${place}, ${clause.document}`;
}
