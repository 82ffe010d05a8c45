/** Attributes of an element; those without a value are left out. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** An element as XML 1.0. What stands inside is XML already: words go through `xmlText`. */
export function xml(name: string, attributes: XmlAttributes = {}, ...inside: readonly string[]): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${xmlAttribute(value)}"`]))
    .join('');
  const content = inside.join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** The same with each part inside on a line of its own: only where white space is no words. */
export function xmlBlock(name: string, attributes: XmlAttributes, ...inside: readonly string[]): string {
  const parts = inside.filter((part) => part !== '');
  return parts.length === 0 ? xml(name, attributes) : xml(name, attributes, '\n', parts.join('\n'), '\n');
}

export function xmlText(words: string): string {
  return words.replace(/[&<>]/g, (sign) => ENTITIES[sign]!);
}

/** Line breaks and tabs would become blanks when the attribute is read (XML 1.0, 3.3.3). */
function xmlAttribute(value: string): string {
  return value.replace(/[&<>"\n\r\t]/g, (sign) => ENTITIES[sign] ?? `&#${sign.charCodeAt(0)};`);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
