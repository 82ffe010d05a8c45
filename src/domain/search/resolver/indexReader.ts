import { type ResolverFile, type ResolverIndex, ROOT_FILE, type RootFile } from './resolverIndex.ts';

/** What is loaded so far, as one query reads it; `Parts` are those parts of the code that whoever reads may call. */
export type Reader<Parts = unknown> = Pick<
  IndexReader<Parts>,
  'file' | 'part' | 'isWaiting' | 'root' | 'vocabulary'
>;

/** Reads what is loaded for one query, files and parts of the code alike, and notes what it missed. */
export class IndexReader<Parts = unknown> {
  readonly index: ResolverIndex;
  /** Files to be loaded before asking again. */
  readonly missing = new Set<string>();
  /** Parts of the code to be loaded before asking again. */
  readonly missingParts = new Set<keyof Parts>();
  readonly #parts: Partial<Parts>;

  constructor(index: ResolverIndex, parts: Partial<Parts>) {
    this.index = index;
    this.#parts = parts;
  }

  /** A loaded file, or undefined, noted as missing. */
  file<T extends ResolverFile>(name: string): T | undefined {
    const file = Object.hasOwn(this.index, name) ? this.index[name] : undefined;
    if (file === undefined) this.missing.add(name);
    return file as T | undefined;
  }

  /** A loaded part of the code, or undefined, noted as missing. */
  part<Name extends keyof Parts>(name: Name): Parts[Name] | undefined {
    const part = this.#parts[name];
    if (part === undefined) this.missingParts.add(name);
    return part;
  }

  /** Whether an answer would be given without all that it depends on. */
  get isWaiting(): boolean {
    return this.missing.size > 0 || this.missingParts.size > 0;
  }

  /** The first file; undefined, noted as missing, while it is not loaded. */
  get root(): RootFile | undefined {
    return this.file(ROOT_FILE);
  }

  /** The same, for what is asked only when it is there. */
  get vocabulary(): RootFile {
    return this.index[ROOT_FILE] as RootFile;
  }
}
