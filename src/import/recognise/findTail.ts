import { parseLabel } from '../../domain/place/label.ts';
import { foldText } from '../../domain/text/fold.ts';
import { isRule, isStamp } from './headForms.ts';
import { isAnnexStart } from './isAnnexStart.ts';
import type { RawLine } from './rawLine.ts';
import { findSignature, isPersonName } from './signatory.ts';

/** What a document ends with. */
export interface FoundTail {
  signatory?: string;
  /** Lines behind the signature that are of the page the document was saved from. */
  furniture: ReadonlySet<RawLine>;
}

/** What pages print below an article of news: no document does. */
const BELOW_AN_ARTICLE =
  /^(?:(?:cac )?tin (?:khac|lien quan|moi|cu hon)|thong bao|ve (?:trang truoc|dau trang)|in trang(?: nay)?|in bai viet|chia se|gui (?:email|phan hoi|binh luan)|binh luan|luot xem|nguon:.*|tags?:.*|bai viet (?:khac|lien quan)|xem them|quay lai|tro ve)\s*:?$/;

/**
 * The signature and what stands behind it. Annexes stay; where words of a page stood before the document
 * (`isInPage`), what follows the last name and is no annex is the page's again.
 */
export function findTail(lines: readonly RawLine[], isInPage: boolean): FoundTail {
  const texts = lines.map(({ text }) => text);
  const found = findSignature(texts, (at) => parseLabel(texts[at]!) !== undefined);
  if (found?.name === undefined) return { furniture: new Set() };
  const { name } = found;
  let end = name + 1;
  while (
    end < lines.length &&
    (isPersonName(texts[end]!) || lines[end]!.layout === lines[name]!.layout) &&
    lines[end]!.layout
  )
    end++;
  const furniture = new Set<RawLine>();
  let isPage = false;
  for (const line of lines.slice(end)) {
    if (isAnnexStart(line.text)) break;
    const isBelow = BELOW_AN_ARTICLE.test(foldText(line.text));
    isPage ||= isBelow || isInPage;
    if (isPage || isBelow) furniture.add(line);
    else if (!isRule(line.text) && !isStamp(line.text)) break;
  }
  return { signatory: texts[name]!, furniture };
}
