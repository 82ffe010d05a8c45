import { resolverAddress } from '../../domain/search/answerAddress.ts';
import type { Hit } from '../../domain/search/resolver/resolution.ts';
import { withBase } from '../../domain/urls.ts';
import { OWN_PROGRAMME } from '../../site.config.ts';

/** A row of suggestions or results, ready to be shown. */
export interface HitRow {
  href: string;
  title: string;
  text: string;
  note: string;
  /** True when `text` is an official text's own words. */
  isOfficial?: boolean;
}

const LACK = {
  'no-text': 'Trang này chưa có toàn văn, nên chưa mở được điều khoản.',
  'no-such-clause': 'Văn bản không có điều khoản ấy.',
};

/** A hit of the resolver as a row: what it is called, what it is about, its force, and its address. */
export function toRow(root: string, hit: Hit): HitRow {
  const href = withBase(resolverAddress(hit), root);
  if (hit.kind === 'body') return { href, title: hit.name, text: '', note: 'Cơ quan, tổ chức' };
  if (hit.kind === 'term') return { href, title: hit.name, text: '', note: 'Thuật ngữ' };
  if (hit.kind === 'provision') {
    const name = hit.document === OWN_PROGRAMME ? 'Chương trình' : hit.name;
    return { href, title: `${name} › ${hit.place}`, text: hit.words, note: '', isOfficial: true };
  }
  const note = [hit.status, hit.lack && LACK[hit.lack]].filter(Boolean).join('. ');
  return { href, title: hit.name, text: hit.subject, note, isOfficial: hit.isOfficial };
}
