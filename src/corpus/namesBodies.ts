import type { Provision } from '../domain/provision/tree.ts';

/** True when the words of a unit itself name all these bodies, by whichever of their names: it inherits none of them. */
export function namesBodies(
  { text }: Provision,
  bodies: readonly string[],
  namesOf: (body: string) => readonly string[],
): boolean {
  return bodies.every((body) => namesOf(body).some((name) => text.value.includes(name)));
}
