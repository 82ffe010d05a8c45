import type { DocumentTree, Provision, ProvisionKind } from '../domain/provision/tree.ts';
import { firstPhrase } from '../domain/text/firstPhrase.ts';

/** A line of a contents list. The words are the unit's own first words: no heading is invented. */
export interface ContentsItem {
  id: string;
  label?: string;
  words: string;
  /** True when the words are printed in capitals: a list may show them in small letters. */
  isCapitals: boolean;
  children: ContentsItem[];
}

/** About three lines in a narrow column. */
const LONGEST_LINE = 84;

const ALWAYS = new Set<ProvisionKind>([
  'part',
  'chapter',
  'section',
  'subsection',
  'romanSection',
  'article',
  'annex',
]);
const GROUPS: Partial<Record<ProvisionKind, string>> = { preamble: 'Mở đầu', signature: 'Chữ ký' };

/** The contents of an official text: parts and articles; numbered points too in a text that has no articles. */
export function contentsOf(tree: DocumentTree): ContentsItem[] {
  const hasArticles = (units: readonly Provision[]): boolean =>
    units.some(({ kind, children }) => kind === 'article' || hasArticles(children));
  const kinds = hasArticles(tree.provisions) ? ALWAYS : new Set<ProvisionKind>([...ALWAYS, 'numberedPoint']);
  return tree.provisions.flatMap((provision) => items(provision, kinds));
}

function items(provision: Provision, kinds: ReadonlySet<ProvisionKind>): ContentsItem[] {
  const { kind, id, label, text, headingBelow } = provision;
  const group = GROUPS[kind];
  if (group !== undefined) return [{ id, words: group, isCapitals: false, children: [] }];
  const children = provision.children.flatMap((child) => items(child, kinds));
  if (!kinds.has(kind)) return children;
  const own = (headingBelow ?? text).value.replace(/\s*:$/u, '');
  const isCapitals = own === own.toLocaleUpperCase('vi') && own !== own.toLocaleLowerCase('vi');
  return [
    {
      id,
      ...(label === undefined ? {} : { label }),
      words: firstPhrase(own, LONGEST_LINE),
      isCapitals,
      children,
    },
  ];
}
