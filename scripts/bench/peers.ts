/**
 * The same programme text in other generators, measured once beside the first sketch of this site (a cheap phone: 360 ×
 * 800, processor 6 times slower, brotli): KiB until the first results are shown on a small site and at 1,000 documents,
 * and how many of 60 queries had the right document first on the small site.
 */
const PEERS: readonly (readonly [name: string, small: string, thousand: string, first: string])[] = [
  ['Hugo + Pagefind', '176', '242', '42'],
  ['Starlight 0.42', '179', '242', '43'],
  ['VitePress 1.6', '111', '6456', '50'],
  ['Docusaurus 3.10', '369', '16090', '36'],
  ['MkDocs Material', '–', '2503', '35'],
];

/** Prints the peers' figures; they are not of this run. */
export function printPeers(): void {
  console.log('\n## Other generators with the same text, measured earlier, not in this run\n');
  console.log(`${''.padEnd(18)} first search, KiB: small / 1,000 documents   right first, of 60`);
  for (const [name, small, thousand, first] of PEERS)
    console.log(
      `${name.padEnd(18)} ${`${small.padStart(18)} / ${thousand}`.padEnd(44)} ${first.padStart(19)}`,
    );
}
