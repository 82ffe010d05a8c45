/** The keys a schema allows at a path, for "có phải …?". */
export function allowedKeys(schema: unknown, path: readonly PropertyKey[]): string[] {
  let current = unwrap(schema);
  for (const step of path)
    current = unwrap(
      typeof step === 'number'
        ? current?.element
        : (current?.shape?.[String(step)] ?? current?._zod?.def.valueType),
    );
  return Object.keys(current?.shape ?? {});
}

interface SchemaShape {
  shape?: Record<string, unknown>;
  element?: unknown;
  unwrap?: () => unknown;
  _zod?: { def: { innerType?: unknown; in?: unknown; valueType?: unknown } };
}

function unwrap(schema: unknown): SchemaShape | undefined {
  let current = schema as SchemaShape | undefined;
  while (current && !current.shape && !current.element) {
    const inner = current._zod?.def.innerType ?? current._zod?.def.in;
    if (!inner) return current;
    current = inner as SchemaShape;
  }
  return current;
}
