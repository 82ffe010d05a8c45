import { NumberList } from '../../packing/numberMap.ts';
import { placePath } from '../../provision/placePath.ts';
import { type Abbreviations, splitAbbreviations } from './abbreviations.ts';
import { type ClauseWords, collectTerms, STRETCH_END, type TermTable } from './collectTerms.ts';
import { facetTable } from './facets.ts';
import { shardEntries, shardLayout } from './layOutShards.ts';
import { FORMAT, INDEX_FILES, type Manifest } from './layout.ts';
import type { ClauseRecord, Owner } from './record.ts';
import { type Row, writeRows } from './rows.ts';
import type { Thesaurus } from './senses.ts';
import { writeShard } from './shard.ts';
import { hashTerm, wholeTerm } from './termHash.ts';
import { TIER_COUNT, tierOf } from './tiers.ts';
import { WordTable } from './wordTable.ts';

/** Takes a finished file of the index: its name below the version's folder, and its bytes. */
export type FileSink = (name: string, bytes: Uint8Array) => void;

/** A record as it is kept until all are known: its row, and where its words stand in the list of all words. */
interface Kept extends ClauseWords {
  owner: Owner;
  tier: number;
  row: Row;
}

/** Bytes of text in a chunk of rows, at least; it grows as the root of the whole, and the number of chunks with it. */
const ROW_BYTES = 1200;
const ROW_GROWTH = 1.2;
/** Bytes of a posting list that stay in a shard, beyond a share of the shard's own. */
const INLINE_BYTES = 800;

/** Builds the clause index: `add` every record in the order of reading, then `finish`. */
export class ClauseIndexBuilder {
  readonly #vocabulary = new WordTable();
  readonly #words = new NumberList();
  readonly #records: Kept[] = [];

  add({ owner, place = '', label = '', text, indexed, field, isCore, names, keywords = [] }: ClauseRecord) {
    const from = this.#words.length;
    const count = this.#addStretches(indexed ?? [text]);
    this.#addStretches(keywords);
    const wholes = new Set([...(names ?? []), ...keywords].map((name) => this.#wholeOf(name)));
    wholes.delete(wholeTerm([]));
    const { key: ownerKey, name: ownerName, status } = owner;
    const shown = { ownerKey, ownerName, status, place, path: placePath(place), label, text };
    this.#records.push({
      owner,
      tier: tierOf(isCore, field, count),
      row: { ...shown, keywords: keywords.join('; ') },
      from,
      to: this.#words.length,
      names: [...wholes],
    });
  }

  /** Adds the words of stretches that no phrase runs across; gives how many there are. */
  #addStretches(stretches: readonly string[]): number {
    let count = 0;
    for (const stretch of stretches) {
      const words = this.#vocabulary.read(stretch);
      for (const word of words) this.#words.push(word);
      this.#words.push(STRETCH_END);
      count += words.length;
    }
    return count;
  }

  #wholeOf(name: string): string {
    return wholeTerm(this.#vocabulary.read(name).map((word) => this.#vocabulary.keyOf(word)));
  }

  /** Writes every file through `sink`; gives the manifest without the version, which is the caller's to know. */
  finish(abbreviations: Abbreviations, sink: FileSink, thesaurus: Thesaurus = []): Omit<Manifest, 'version'> {
    const ordered = numberByTier(this.#records);
    const tiers = writeRowFiles(ordered, sink);
    sink(INDEX_FILES.facets, encode(JSON.stringify(facetTable(ordered.map(({ owner }) => owner)))));
    const terms = collectTerms(ordered, this.#words, this.#vocabulary);
    const layout = shardLayout(terms, ordered.length);
    const { shards, hashBits, shardBytes, highestRest } = layout;
    const limits = { span: ordered.length, inlineBits: (INLINE_BYTES + shardBytes / 4) * 8 };
    let shard = 0;
    let blocks = 0;
    for (const entries of shardEntries(terms, layout)) {
      const bytes = writeShard(entries, highestRest, limits, (block) => {
        sink(INDEX_FILES.block(blocks), block);
        return blocks++;
      });
      sink(INDEX_FILES.shard(shard++), bytes);
    }
    sink(INDEX_FILES.syllables, encode(syllablesByUse(this.#vocabulary, terms).join(' ')));
    sink(INDEX_FILES.thesaurus, encode(JSON.stringify(thesaurus)));
    const { inWords, others } = splitAbbreviations(abbreviations);
    sink(INDEX_FILES.abbreviations, encode(JSON.stringify(others)));
    return { format: FORMAT, records: ordered.length, shards, hashBits, tiers, abbreviations: inWords };
  }
}

const encode = (text: string) => new TextEncoder().encode(text);

/** The records in the order of their numbers: by tier, and within it as they were added. */
function numberByTier(records: readonly Kept[]): Kept[] {
  const tiers: Kept[][] = Array.from({ length: TIER_COUNT }, () => []);
  for (const record of records) tiers[record.tier]!.push(record);
  return tiers.flat();
}

/** Writes the rows in chunks of about equal bytes; gives for each tier its first number and the rows of a chunk. */
function writeRowFiles(ordered: readonly Kept[], sink: FileSink): [number, number][] {
  const sizeOf = ({ text, keywords, place }: Row) =>
    (text.length + keywords.length) * 1.4 + place.length + 20;
  const size = (rows: readonly Row[]) => rows.reduce((sum, row) => sum + sizeOf(row), 0);
  const chunkBytes = Math.max(ROW_BYTES, ROW_GROWTH * Math.sqrt(size(ordered.map(({ row }) => row))));
  let file = 0;
  let start = 0;
  return Array.from({ length: TIER_COUNT }, (_, tier): [number, number] => {
    let end = start;
    while (end < ordered.length && ordered[end]!.tier === tier) end++;
    const rows = ordered.slice(start, end).map(({ row }) => row);
    const perChunk = Math.max(1, Math.round((chunkBytes * rows.length) / Math.max(1, size(rows))));
    for (let first = 0; first < rows.length; first += perChunk)
      sink(INDEX_FILES.rows(file++), encode(writeRows(rows.slice(first, first + perChunk))));
    const own: [number, number] = [start, perChunk];
    start = end;
    return own;
  });
}

/** Every syllable that stands in a clause, the most used first: what a mistyped word may have meant. */
function syllablesByUse({ keys }: WordTable, terms: TermTable): string[] {
  const uses = new Map(
    keys.filter((key) => !/^[0-9]/.test(key)).map((key) => [hashTerm(key), { key, count: 0 }]),
  );
  for (let term = 0; term < terms.size; term++) {
    const use = uses.get(terms.hash(term));
    if (use) use.count += terms.clauses(term).length;
  }
  return [...uses.values()]
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
    .map(({ key }) => key);
}
