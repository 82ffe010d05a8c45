import { createHash } from 'node:crypto';
import type { ExportFormat } from '../domain/exportFormats.ts';
import type { Edition } from './edition.ts';
import { digestOfMakers } from './kept/digestOfMakers.ts';
import { KeptFiles } from './kept/keptFiles.ts';
import { formatsOf, MAKERS } from './makers.ts';

/** Leads to all makers. */
const MAKING = 'src/exports/press.ts';
/** Read as files by `pdf/`. */
const FONTS = ['@expo-google-fonts/noto-sans', '@expo-google-fonts/noto-serif'];

/** A file as it was made: the digest of its bytes (SHA-256, hexadecimal), which is its name in the cache, and their number. */
export interface PressedFile {
  digest: string;
  bytes: number;
}
/** The files of a document by format. */
export type PressedFiles = Partial<Record<ExportFormat, PressedFile>>;

/** What documents are handed out in is kept here, by the digest of each file. */
export const keptExports = () => new KeptFiles('exports');

/**
 * Makes the files of documents, or finds them made: where nothing that they are made of has changed, neither the edition
 * nor the code and packages that make it into files.
 */
export class Press {
  /** How many files were made anew. */
  made = 0;
  readonly #kept: KeptFiles;
  readonly #known = new WeakMap<Edition, Promise<PressedFiles>>();
  #makers: string | undefined;

  constructor(kept = keptExports()) {
    this.#kept = kept;
  }

  /** A document in every format that it has. */
  files(edition: Edition): Promise<PressedFiles> {
    const files = this.#known.get(edition) ?? this.#find(edition);
    this.#known.set(edition, files);
    return files;
  }

  /** The bytes of a file. */
  read({ digest }: PressedFile): Uint8Array {
    const bytes = this.#kept.use(digest);
    if (!bytes) throw new Error(`${this.#kept.pathOf(digest)} is gone.`);
    return bytes;
  }

  async #find(edition: Edition): Promise<PressedFiles> {
    this.#makers ??= digestOfMakers(MAKING, FONTS);
    const list = `${sha256(`${this.#makers}\0${JSON.stringify(edition)}`)}.json`;
    const before = this.#list(list);
    const made = this.made;
    const files: PressedFiles = {};
    for (const format of formatsOf(edition.units.length > 0))
      files[format] = this.#whole(before[format]) ?? (await this.#make(edition, format));
    if (this.made > made) this.#kept.keep(list, JSON.stringify(files));
    return files;
  }

  #list(name: string): PressedFiles {
    try {
      return JSON.parse(this.#kept.use(name)?.toString() ?? '{}');
    } catch {
      // Spoiled on the disk: as if it had never been.
      return {};
    }
  }

  /** The file, if it is there as it was made. */
  #whole(file: PressedFile | undefined): PressedFile | undefined {
    const bytes = file && this.#kept.use(file.digest);
    return bytes && sha256(bytes) === file.digest ? file : undefined;
  }

  async #make(edition: Edition, format: ExportFormat): Promise<PressedFile> {
    const bytes = await MAKERS[format](edition);
    const digest = sha256(bytes);
    this.#kept.keep(digest, bytes);
    this.made += 1;
    return { digest, bytes: bytes.length };
  }
}

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
