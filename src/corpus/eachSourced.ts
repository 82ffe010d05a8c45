type Path = readonly PropertyKey[];

/** Something that names sources: a fact, or a relation. */
export interface Sourced {
  path: Path;
  source: readonly string[];
}

/** Every list of source keys below a value, with its path. */
export function* eachSourced(value: unknown, path: Path = []): Generator<Sourced> {
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* eachSourced(item, [...path, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value))
      if (key === 'source' && Array.isArray(item)) yield { path: [...path, key], source: item as string[] };
      else yield* eachSourced(item, [...path, key]);
}
