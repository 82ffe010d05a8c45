import { type ListBlock, readBlock } from '../../packing/splitList.ts';
import type { Abbreviations } from './abbreviations.ts';
import type { FacetTable } from './facets.ts';
import { IndexFault } from './fault.ts';
import { type Holders, toHolders } from './holders.ts';
import { INDEX_FILES, type Manifest, rowPlace, slotOf } from './layout.ts';
import { type Row, readRows } from './rows.ts';
import type { Thesaurus } from './senses.ts';
import { readShard } from './shard.ts';
import { hashTerm } from './termHash.ts';

/** Where the index's files come from. Both throw an IndexFault when a file cannot be had. */
export interface IndexFiles {
  bytes: (name: string) => Promise<Uint8Array>;
  text: (name: string) => Promise<string>;
}

/** An index that is read file by file, each once. */
export class ClauseIndex {
  readonly manifest: Manifest;
  readonly #files: IndexFiles;
  readonly #kept = new Map<string, Promise<unknown>>();
  /** How many files have been asked for. */
  requests = 0;
  /** How many bytes of terms and blocks have been read. */
  termBytes = 0;

  constructor(manifest: Manifest, files: IndexFiles) {
    this.manifest = manifest;
    this.#files = files;
  }

  /** The clauses that hold a term; undefined when none does. */
  async holders(term: string): Promise<Holders | undefined> {
    const { records } = this.manifest;
    const { shard, rest } = slotOf(hashTerm(term), this.manifest);
    const terms = await this.#once(INDEX_FILES.shard(shard), async (name) =>
      readShard(await this.#bytes(name), records),
    );
    const forms = terms.get(rest);
    return forms && toHolders(forms, records);
  }

  /** Reads a block of a long list, unless it has been read. */
  async load(block: ListBlock, next: number): Promise<void> {
    if (block.numbers || block.file === undefined) return;
    block.numbers = await this.#once(INDEX_FILES.block(block.file), async (name) =>
      readBlock(await this.#bytes(name), block.first, next),
    );
  }

  /** What is shown of a clause. */
  async row(number: number): Promise<Row | undefined> {
    const { chunk, index } = rowPlace(this.manifest, number);
    const rows = await this.#once(INDEX_FILES.rows(chunk), async (name) =>
      readRows(await this.#files.text(name)),
    );
    return rows[index];
  }

  facets(): Promise<FacetTable> {
    return this.#once(
      INDEX_FILES.facets,
      async (name) => JSON.parse(await this.#files.text(name)) as FacetTable,
    );
  }

  /** Every syllable of the corpus, the most used first. */
  syllables(): Promise<ReadonlySet<string>> {
    return this.#once(
      INDEX_FILES.syllables,
      async (name) => new Set((await this.#files.text(name)).split(' ')),
    );
  }

  /** Readers' words for what the texts say otherwise. */
  thesaurus(): Promise<Thesaurus> {
    return this.#once(
      INDEX_FILES.thesaurus,
      async (name) => JSON.parse(await this.#files.text(name)) as Thesaurus,
    );
  }

  /** Abbreviations that are none of whole words; those are in the manifest. */
  abbreviations(): Promise<Abbreviations> {
    return this.#once(
      INDEX_FILES.abbreviations,
      async (name) => JSON.parse(await this.#files.text(name)) as Abbreviations,
    );
  }

  async #bytes(name: string): Promise<Uint8Array> {
    const bytes = await this.#files.bytes(name);
    this.termBytes += bytes.length;
    return bytes;
  }

  /** A file once read stays; one that failed is asked for again the next time. */
  #once<T>(name: string, read: (name: string) => Promise<T>): Promise<T> {
    const kept = this.#kept.get(name) as Promise<T> | undefined;
    if (kept !== undefined) return kept;
    this.requests++;
    if (this.#kept.size > MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value!);
    const reading = read(name).catch((error: unknown) => {
      throw error instanceof IndexFault ? error : new IndexFault('corrupt');
    });
    this.#kept.set(name, reading);
    reading.catch(() => this.#kept.delete(name));
    return reading;
  }
}

const MOST_KEPT = 400;
