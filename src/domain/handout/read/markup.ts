import { decodeEntities } from './entities.ts';

/** A piece of XML or HTML. Names are local (without prefix) and as written; attributes keep their prefix. */
export type Token =
  | { kind: 'open'; name: string; attributes: ReadonlyMap<string, string>; isEmpty: boolean }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string };

const TAG = /^<(\/?)([A-Za-z][^\s/>]*)/;
const ATTRIBUTE = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/**
 * Reads markup one piece after another, in one walk. Forgiving, as HTML needs it; entities that a document declares
 * for itself are left as they stand, so none can blow up.
 */
export function* readMarkup(source: string): Generator<Token> {
  let at = 0;
  while (at < source.length) {
    const next = source.indexOf('<', at);
    if (next !== at)
      yield { kind: 'text', text: decodeEntities(source.slice(at, next < 0 ? undefined : next)) };
    if (next < 0) return;
    at = next;
    if (source.startsWith('<!--', at)) at = after(source, '-->', at + 4);
    else if (source.startsWith('<![CDATA[', at)) {
      const end = after(source, ']]>', at + 9);
      yield { kind: 'text', text: source.slice(at + 9, end).replace(/\]\]>$/, '') };
      at = end;
    } else if (source[at + 1] === '!' || source[at + 1] === '?') at = after(source, '>', at);
    else {
      const [begin, slash, qualified] = TAG.exec(source.slice(at, at + 300)) ?? [];
      if (begin === undefined || qualified === undefined) {
        yield { kind: 'text', text: '<' };
        at++;
        continue;
      }
      const end = endOfTag(source, at + begin.length);
      const inside = source.slice(at + begin.length, end - 1);
      const name = qualified.slice(qualified.indexOf(':') + 1);
      if (slash) yield { kind: 'close', name };
      else yield { kind: 'open', name, attributes: readAttributes(inside), isEmpty: inside.endsWith('/') };
      at = end;
    }
  }
}

function after(source: string, sign: string, from: number): number {
  const found = source.indexOf(sign, from);
  return found < 0 ? source.length : found + sign.length;
}

/** Where a tag ends: at the first ">" outside quotes, or where its quotes do not close at the first ">" there is. */
function endOfTag(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const sign = source[at];
    if (sign === '>') return at + 1;
    if (sign !== '"' && sign !== "'") continue;
    const close = source.indexOf(sign, at + 1);
    if (close < 0) return after(source, '>', from);
    at = close;
  }
  return source.length;
}

function readAttributes(inside: string): ReadonlyMap<string, string> {
  if (inside.length < 2) return NONE;
  return new Map(
    Array.from(inside.matchAll(ATTRIBUTE), ([, name, double, single, bare]) => [
      name!,
      decodeEntities(double ?? single ?? bare ?? ''),
    ]),
  );
}

const NONE: ReadonlyMap<string, string> = new Map();
