import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { elementAround, toInline, type WrappedSpan } from './inline.ts';

const TEXT = 'theo Nghị định 09/CP của Chính phủ';
const link = (words: string, strength: WrappedSpan['link'] = 'strong'): WrappedSpan => {
  const start = TEXT.indexOf(words);
  return {
    start,
    end: start + words.length,
    link: strength,
    wrap: elementAround('a', { href: '#' }),
    plain: elementAround('span', {}),
  };
};
const tag = (words: string): WrappedSpan => ({
  ...link(words),
  link: undefined,
  wrap: elementAround('em', {}),
});

describe('words with spans', () => {
  it.each<[string, WrappedSpan[], string]>([
    ['none', [], TEXT],
    ['one', [link('Nghị định 09/CP')], 'theo <a href="#">Nghị định 09/CP</a> của Chính phủ'],
    [
      'one inside another',
      [tag('Nghị định 09/CP'), link('09/CP')],
      'theo <em>Nghị định <a href="#">09/CP</a></em> của Chính phủ',
    ],
    [
      'a note around a citation gives up its link',
      [link('Nghị định 09/CP của', 'weak'), link('09/CP')],
      'theo <span>Nghị định <a href="#">09/CP</a> của</span> Chính phủ',
    ],
    [
      'a note inside a citation gives up its link',
      [link('Nghị định 09/CP'), link('định', 'weak')],
      'theo <a href="#">Nghị <span>định</span> 09/CP</a> của Chính phủ',
    ],
    [
      'two that cross are cut, no word twice',
      [tag('Nghị định 09'), tag('09/CP của')],
      'theo <em>Nghị định <em>09</em></em><em>/CP của</em> Chính phủ',
    ],
    ['the whole text', [tag(TEXT)], `<em>${TEXT}</em>`],
  ])('%s', (_name, spans, html) => {
    expect(toHtml(toInline(TEXT, spans))).toBe(html);
  });

  it('a call without words stands between them', () => {
    const call: WrappedSpan = {
      start: 5,
      end: 5,
      wrap: () => elementAround('sup', {})([{ type: 'text', value: '1' }]),
    };
    expect(toHtml(toInline('Việc một', [call]))).toBe('Việc <sup>1</sup>một');
  });
});
