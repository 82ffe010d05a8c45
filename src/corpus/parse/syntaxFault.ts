import { issue } from '../../domain/issue/index.ts';
import type { Issue } from '../../domain/issue/issue.ts';
import { isAnnotationName } from '../../domain/provision/annotation.ts';
import { unknownElement } from './element.ts';
import type { SourceFile } from './sourceFile.ts';

/** One place where MDX could not be read. */
export interface SyntaxFault {
  issue: Issue;
  /** How many letters to blank out, so that the rest can be read. */
  length: number;
  /** Offsets of tags that will be found wrong for the same reason. */
  otherHalves: readonly number[];
}

/** What the author did wrong at a `<` or `{` that the engine refused with `message`. */
export function readSyntaxFault(
  message: string,
  source: string,
  offset: number,
  file: SourceFile,
): SyntaxFault {
  const place = file.placeOf(offset);
  const rest = source.slice(offset);
  if (rest.startsWith('{')) {
    const found = /^\{([^}\n]*)/.exec(rest)![1]!.trim().slice(0, 30);
    return { issue: issue('expression-in-text', place, { found }), length: 1, otherHalves: [] };
  }
  if (rest.startsWith('<!')) {
    const comment = /^<!--[\s\S]*?-->/.exec(rest)?.[0];
    const found = rest.startsWith('<!--') ? '<!--' : '<!';
    return { issue: issue('html-in-text', place, { found }), length: comment?.length ?? 1, otherHalves: [] };
  }
  return backslashedEnd(rest, source, offset, place) ?? tagFault(message, source, offset, file);
}

/** What is wrong with a tag, or that a bare `<` is none. */
function tagFault(message: string, source: string, offset: number, file: SourceFile): SyntaxFault {
  const place = file.placeOf(offset);
  const rest = source.slice(offset);
  const tag = /^<\/?(?:[\p{L}_$][\p{L}\p{N}_$.:-]*)?(?:"[^"\n]*"|[^<>"\n])*>?/u.exec(rest)![0];
  const name = /^<\/?([\p{L}_$][\p{L}\p{N}_$.:-]*)/u.exec(tag)?.[1];
  if (name === undefined)
    return { issue: issue('html-in-text', place, { found: '<' }), length: 1, otherHalves: [] };
  const isClosing = tag.startsWith('</');
  // `<Sic>…</Ref>` (the message tells where <Sic> is): blanking `</Ref>` leaves <Sic> without an end; so does
  // crossing. An HTML tag is a fault of its own at either end.
  const [, wanted, line, column] =
    /expected corresponding .* `<([^`>]+)>` \((\d+):(\d+)\)/.exec(message) ?? [];
  const otherHalves = isClosing
    ? [
        isAnnotationName(name) ? source.lastIndexOf(`<${name}`, offset) : -1,
        wanted && isAnnotationName(wanted) ? file.offsetOf(Number(line), Number(column)) : -1,
      ]
    : [source.indexOf(`</${name}`, offset), source.indexOf(`<\\${name}>`, offset)];
  return {
    issue: isAnnotationName(name)
      ? annotationFault(message, name, tag, offset, file)
      : unknownElement(name, offset, file),
    length: tag.endsWith('>') ? tag.length : 1,
    otherHalves,
  };
}

/** `<\Sic>`: the end of an annotation with the other stroke. */
function backslashedEnd(
  rest: string,
  source: string,
  offset: number,
  place: Issue['place'],
): SyntaxFault | undefined {
  const [written, name = ''] = /^<\\([A-Z]\w*)>/.exec(rest) ?? [];
  if (!written || !isAnnotationName(name)) return undefined;
  const detail = `thẻ đóng viết </${name}>, không phải ${written}`;
  const opening = source.lastIndexOf(`<${name}`, offset - 1);
  return { issue: issue('mdx-syntax', place, { detail }), length: written.length, otherHalves: [opening] };
}

function annotationFault(
  message: string,
  name: string,
  tag: string,
  offset: number,
  file: SourceFile,
): Issue {
  const wrong = (detail: string) => issue('mdx-syntax', file.placeOf(offset), { detail });
  const wanted = /expected corresponding closing tag for `<([^`>]+)>`/.exec(message)?.[1];
  if (tag.startsWith('</'))
    return wrong(
      wanted
        ? `thẻ đóng </${name}> đứng ở chỗ của </${wanted}>`
        : `thẻ đóng </${name}> không có thẻ mở trong cùng một đoạn`,
    );
  if (message.includes('Expected a closing tag'))
    return wrong(
      file.text.slice(offset).split('\n', 1)[0]!.includes(`<\\${name}>`)
        ? `thẻ đóng viết </${name}>, không phải <\\${name}>`
        : `thẻ <${name}> chưa được đóng trong cùng một đoạn`,
    );
  const curly = /[\w-]+(?==\s*[“”„])/.exec(file.text.slice(offset).split('\n', 1)[0]!);
  if (curly)
    return issue('element-attribute', file.placeOf(offset + curly.index), {
      element: name,
      found: curly[0],
      expected: `viết ${curly[0]}="…" với ngoặc kép thẳng, không phải “ ”.`,
    });
  if (!tag.endsWith('>')) return wrong(`thẻ <${name} chưa có dấu > trên cùng một dòng`);
  const wellFormed = /^<[^\s/>]+(?:\s+[\w-]+="[^"]*")*\s*/u.exec(tag)![0].length;
  const attribute = /^[^\s=/>":]+/u.exec(tag.slice(wellFormed))?.[0];
  if (!attribute) return wrong(`thẻ <${name}> viết sai dấu ngoặc kép`);
  return issue('element-attribute', file.placeOf(offset + wellFormed), {
    element: name,
    found: attribute,
    expected: `viết ${attribute}="…", giá trị trong dấu ngoặc kép.`,
  });
}
