/** What a search answered, and what it loaded for it. */
export interface Measured {
  /** Answers as the golden set writes them, best first. */
  answers: string[];
  /** Bytes by file, of files that were not loaded before. */
  loaded: ReadonlyMap<string, number>;
}

/** A search engine that can be opened afresh, as a reader's browser opens it. */
export interface Engine {
  name: string;
  /** Opens it with nothing loaded. */
  open: () => Promise<(query: string) => Promise<Measured>>;
}

/** Notes what is loaded; `take` gives what is new since it was last taken. */
export class LoadedFiles {
  #loaded = new Map<string, number>();

  note(name: string, bytes: number): void {
    this.#loaded.set(name, bytes);
  }

  take(): Map<string, number> {
    const taken = this.#loaded;
    this.#loaded = new Map();
    return taken;
  }
}
