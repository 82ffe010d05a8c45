/** What an author is told of one kind of error: what is wrong, and what would be right. */
export interface CatalogueEntry<Details> {
  message: (details: Details) => string;
  hint: (details: Details) => string;
}

/** The details that an entry's sentences are filled with: printable Vietnamese, or literal author text. */
type Details<Name extends string, Optional extends string> = Readonly<
  Record<Name, string> & Partial<Record<Optional, string>>
>;

/** An entry whose sentences are filled with details of these names; one that gives other details does not compile. */
export function says<Name extends string = never, Optional extends string = never>(
  entry: CatalogueEntry<Details<Name, Optional>>,
): CatalogueEntry<Details<Name, Optional>> {
  return entry;
}
