import type { Found, Passage } from '../found.ts';

/** Plain text: stretches between empty lines, counted by the line they begin at. */
export function readPlain(source: string): Found {
  const text: Passage[] = [];
  let block: string[] = [];
  let first = 1;
  const lines = source.split(/\r\n?|\n/);
  const close = () => {
    const isQuote = block.every((line) => /^\s*>/u.test(line));
    if (block.length > 0)
      text.push({
        text: block.join('\n'),
        place: { kind: 'line', number: first },
        ...(isQuote && { isQuote }),
      });
    block = [];
  };
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') close();
    else {
      if (block.length === 0) first = index + 1;
      block.push(line);
    }
  }
  close();
  return { links: [], text };
}
