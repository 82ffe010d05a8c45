import type { ProvisionKind } from '../../domain/provision/tree.ts';

/** Kinds that stand in the hierarchy of a body under an element of their own; two that share one tell by `class`. */
const HIERARCHY: Partial<Record<ProvisionKind, { element: string; class?: string }>> = {
  part: { element: 'part' },
  chapter: { element: 'chapter' },
  section: { element: 'section' },
  subsection: { element: 'subsection' },
  romanSection: { element: 'section', class: 'romanSection' },
  article: { element: 'article' },
  clause: { element: 'clause' },
  numberedPoint: { element: 'point', class: 'numberedPoint' },
  letterPoint: { element: 'point' },
  subpoint: { element: 'subparagraph' },
  indent: { element: 'indent' },
  subindent: { element: 'list' },
  paragraph: { element: 'paragraph' },
};

/** The element of a kind in a hierarchy; what has none there (a signature between articles) is a named `hcontainer`. */
export function hierarchyElement(kind: ProvisionKind): { element: string; class?: string; name?: string } {
  return HIERARCHY[kind] ?? { element: 'hcontainer', name: kind };
}

/** The kind that an element of the hierarchy stands for; undefined for one that stands for none. */
export function kindOfElement(
  element: string,
  attributes: Readonly<Record<string, string>>,
): ProvisionKind | undefined {
  if (element === 'hcontainer') return attributes['name'] as ProvisionKind | undefined;
  return (Object.keys(HIERARCHY) as ProvisionKind[]).find(
    (kind) => HIERARCHY[kind]!.element === element && HIERARCHY[kind]!.class === attributes['class'],
  );
}

/** Kinds whose own words are always a heading, even where none are printed. */
export const ALWAYS_HEADED = new Set<ProvisionKind>([
  'title',
  'annex',
  'part',
  'chapter',
  'section',
  'subsection',
]);
