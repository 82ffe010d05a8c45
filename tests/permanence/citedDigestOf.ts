import { citedDigest, memberKey, wordsDigest } from '../../src/domain/permanence/digest.ts';
import { eachProvision, type Provision } from '../../src/domain/provision/tree.ts';

/** The digest of a dated link to a provision, from the tree: the browser makes the same from the words on the page. */
export function citedDigestOf(provision: Provision): string {
  const inside = [...eachProvision(provision.children)];
  return citedDigest(
    wordsDigest(provision),
    inside.map((unit) => [memberKey(unit.id, provision.id), wordsDigest(unit)]),
  );
}
