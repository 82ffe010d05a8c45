/**
 * Answers that were asked for, by what was asked: each is asked for once and kept. One that failed is not kept, so that
 * a network that comes back is enough.
 */
export class KeptAnswers<Question, Answer> {
  readonly #ask: (question: Question) => Promise<Answer>;
  readonly #kept = new Map<Question, Promise<Answer>>();

  constructor(ask: (question: Question) => Promise<Answer>) {
    this.#ask = ask;
  }

  get(question: Question): Promise<Answer> {
    const kept = this.#kept.get(question);
    if (kept !== undefined) return kept;
    const answer = this.#ask(question);
    this.#kept.set(question, answer);
    answer.catch(() => this.#kept.delete(question));
    return answer;
  }

  has(question: Question): boolean {
    return this.#kept.has(question);
  }
}
