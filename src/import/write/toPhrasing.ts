import type { PhrasingContent } from 'mdast';
import type { Segment, StyledText } from './styledText.ts';

/** The words of a paragraph from `from` on as mdast: text, emphasis, calls of footnotes. */
export function toPhrasing({ segments, calls }: StyledText, from = 0): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let at = 0;
  let next = 0;
  for (const segment of segments) {
    const end = at + segment.text.length;
    const parts: PhrasingContent[] = [];
    let begin = Math.max(at, from);
    for (; next < calls.length && calls[next]!.at < end; next++) {
      const { at: place, note } = calls[next]!;
      const cut = Math.max(place, from);
      if (cut > begin) parts.push({ type: 'text', value: segment.text.slice(begin - at, cut - at) });
      if (cut === at && parts.length === 0) nodes.push(call(note));
      else parts.push(call(note));
      begin = Math.max(begin, cut);
    }
    if (end > begin) parts.push({ type: 'text', value: segment.text.slice(begin - at) });
    if (parts.length > 0) nodes.push(...emphasised(parts, segment));
    at = end;
  }
  for (; next < calls.length; next++) nodes.push(call(calls[next]!.note));
  return nodes;
}

const call = (note: string): PhrasingContent => ({
  type: 'footnoteReference',
  identifier: note.toLowerCase(),
  label: note,
});

function emphasised(children: PhrasingContent[], { style }: Segment): PhrasingContent[] {
  if (style === 0) return children;
  const inner: PhrasingContent[] = style & 1 ? [{ type: 'emphasis', children }] : children;
  return style & 2 ? [{ type: 'strong', children: inner }] : inner;
}
