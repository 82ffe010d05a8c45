import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { AnnotatedText, Mark, Provision } from '../domain/provision/tree.ts';
import { elementAround, toInline, type WrappedSpan } from './inline.ts';
import type { ReadingContext } from './readingContext.ts';

/** Official words with everything that is shown in them: emphasis, footnote calls, citations, and `notes` of ours. */
export function words(
  text: AnnotatedText,
  context: ReadingContext,
  notes: readonly WrappedSpan[] = [],
): ElementContent[] {
  return toInline(text.value, [
    ...text.marks.flatMap((mark) => printSpan(mark, context)),
    ...citationSpans(text, context),
    ...notes,
  ]);
}

/** Marks that are part of the print: emphasis and footnote calls. */
function printSpan(mark: Mark, { isFirstCall }: ReadingContext): WrappedSpan[] {
  const { start, end } = mark;
  if (mark.type === 'emphasis') return [{ start, end, wrap: elementAround('em', {}) }];
  if (mark.type === 'strong') return [{ start, end, wrap: elementAround('strong', {}) }];
  if (mark.type === 'footnote') {
    const call = h(
      'sup',
      h(
        'a',
        { href: `#chu-thich-${mark.note}`, ...(isFirstCall(mark) && { id: callId(mark.note) }) },
        mark.note,
      ),
    );
    return [{ start, end, wrap: () => [call] }];
  }
  return [];
}

function citationSpans(text: AnnotatedText, context: ReadingContext): WrappedSpan[] {
  return context.citationsOf(text).map((citation) => {
    const wrap = elementAround('a', { href: context.hrefOf(citation) });
    return { start: citation.start, end: citation.end, link: 'strong', wrap };
  });
}

/** Where a footnote was called from: its mark leads back there. */
export const callId = (note: string) => `goi-chu-thich-${note}`;

/** Misprints kept and remarks on words: a dotted line under the words, the note on tap or focus. */
export function noteSpans(provision: Provision, context: ReadingContext): WrappedSpan[] {
  return provision.text.marks.flatMap((mark): WrappedSpan[] => {
    if (mark.type !== 'sic' && mark.type !== 'note') return [];
    const wrap = elementAround('a', { className: 'sic', href: context.noteOf(mark) });
    return [
      {
        start: mark.start,
        end: mark.end,
        link: 'weak',
        wrap,
        plain: elementAround('span', { className: 'sic' }),
      },
    ];
  });
}
