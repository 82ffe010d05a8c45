/**
 * Makes the children of `old` those of `made`; what is the same stays where it is, so a letter changed in sixty pages
 * costs one paragraph and not a new layout of all of them.
 */
export function patchChildren(old: Element, made: Element): void {
  const next = [...made.childNodes];
  const known = [...old.childNodes];
  for (const [at, node] of next.entries()) {
    const present = known[at];
    if (!present) old.append(node);
    else if (!present.isEqualNode(node)) patch(present, node);
  }
  for (const rest of known.slice(next.length)) rest.remove();
}

function patch(present: ChildNode, node: ChildNode): void {
  if (present.nodeType !== Node.ELEMENT_NODE || node.nodeType !== Node.ELEMENT_NODE)
    return void present.replaceWith(node);
  const [before, after] = [present as Element, node as Element];
  before.classList.remove('lit');
  if (openingOf(before) === openingOf(after)) patchChildren(before, after);
  else before.replaceWith(after);
}

const openingOf = (one: Element) => (one.cloneNode(false) as Element).outerHTML;
