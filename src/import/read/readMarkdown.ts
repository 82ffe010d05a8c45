import type { Nodes, Root, Table as TableNode } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { BlockSpan, Note, SourceBlock } from '../blocks.ts';
import type { ImportedFile, LeftOut } from '../source.ts';
import { tallyOf } from '../tally.ts';

/** Markdown: headings and list items are lines as printed, their markers put back as words; emphasis, tables, footnotes. */
export function importMarkdown(text: string): ImportedFile {
  const [frontmatter = ''] = /^---\n[\s\S]*?\n---\n/.exec(text) ?? [];
  const body = text.slice(frontmatter.length);
  const root = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const reader = new MarkdownReader(body, frontmatter.split('\n').length);
  reader.readAll(root);
  const leftOut: LeftOut[] =
    frontmatter === '' ? [] : [{ text: frontmatter, reason: 'shape-of-list', origin: { line: 1 } }];
  return {
    blocks: reader.blocks,
    notes: reader.notes,
    leftOut,
    told: [],
    letters: tallyOf(frontmatter, ...reader.words),
  };
}

class MarkdownReader {
  blocks: SourceBlock[] = [];
  readonly notes: Note[] = [];
  /** Every word that is printed, as it was found. */
  readonly words: string[] = [];
  readonly #source: string;
  readonly #offset: number;
  #marker = '';

  constructor(source: string, lines: number) {
    this.#source = source;
    this.#offset = lines - 1;
  }

  readAll(node: Nodes | Root): void {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        this.#add(node.children, node);
        break;
      case 'table':
        this.#addTable(node);
        break;
      case 'listItem':
        this.#marker = this.#markerOf(node);
        for (const child of node.children) this.readAll(child);
        break;
      case 'footnoteDefinition':
        this.#addNote(node.identifier, node.children);
        break;
      case 'code':
      case 'html':
        for (const line of node.value.split('\n')) this.#add([{ type: 'text', value: line }], node);
        break;
      default:
        if ('children' in node) for (const child of node.children) this.readAll(child);
    }
  }

  #markerOf(node: Nodes): string {
    const item = this.#source.slice(node.position!.start.offset, node.position!.end.offset);
    return /^(?:\d+[.)]|[-+*])/.exec(item)?.[0] ?? '-';
  }

  #add(nodes: readonly Nodes[], { position }: Nodes): void {
    const spans = nodes.flatMap((node) => this.#spansOf(node, {}));
    if (this.#marker !== '') {
      this.words.push(this.#marker);
      spans.unshift({ text: `${this.#marker} ` });
    }
    this.#marker = '';
    const line = (position?.start.line ?? 1) + this.#offset;
    this.blocks.push({ kind: 'paragraph', spans, origin: { line } });
  }

  #spansOf(node: Nodes, look: Pick<BlockSpan, 'bold' | 'italic'>): BlockSpan[] {
    if (node.type === 'break') return [{ text: '\n' }];
    if (node.type === 'footnoteReference') return [{ text: '', note: node.identifier }];
    if ('value' in node) {
      this.words.push(node.value);
      return [{ text: node.type === 'text' ? node.value : node.value.replace(/\s+/g, ' '), ...look }];
    }
    if (!('children' in node)) return [];
    const inside = {
      ...look,
      ...(node.type === 'strong' && { bold: true as const }),
      ...(node.type === 'emphasis' && { italic: true as const }),
    };
    return node.children.flatMap((child) => this.#spansOf(child, inside));
  }

  #addTable(node: TableNode): void {
    const origin = { line: (node.position?.start.line ?? 1) + this.#offset };
    const rows = node.children.map((row) =>
      row.children.map((cell) => ({
        paragraphs: [
          {
            kind: 'paragraph' as const,
            spans: cell.children.flatMap((child) => this.#spansOf(child, {})),
            origin,
          },
        ],
      })),
    );
    this.blocks.push({ kind: 'table', rows, origin });
  }

  #addNote(id: string, children: readonly Nodes[]): void {
    const outer = this.blocks;
    this.blocks = [];
    for (const child of children) this.readAll(child);
    const paragraphs = this.blocks.filter((one) => one.kind === 'paragraph');
    this.blocks = outer;
    this.notes.push({ id, paragraphs });
  }
}
