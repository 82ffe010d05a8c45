/** What a search loaded, and what it answered. */
export interface Measured {
  /** Answers as the golden set writes them, best first. */
  answers: string[];
  bytes: number;
  requests: number;
}

/** A search engine that can be opened afresh, as a reader's browser opens it. */
export interface Engine {
  name: string;
  /** Opens it with nothing loaded; the answer's cost is what is loaded since then. */
  open: () => Promise<(query: string) => Promise<Measured>>;
}
