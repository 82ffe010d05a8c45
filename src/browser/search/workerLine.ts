/** A question with the turn that tells its answer from others. */
export interface Asked<Question> {
  turn: number;
  question: Question;
}
export interface Answered<Answer> {
  turn: number;
  answer: Answer;
}

/**
 * Questions to a web worker and its answers. The worker is started by the first question and kept; where the browser or
 * its policy has none, or when it breaks, every answer is "broken" and the page has to do the work itself.
 */
export class WorkerLine<Question, Answer> {
  readonly #start: () => Worker;
  #worker: Worker | 'broken' | undefined;
  #turns = 0;
  readonly #waiting = new Map<number, (answer: Answer | 'broken') => void>();

  /** `start` makes the worker: the bundler has to see `new Worker(new URL(…, import.meta.url))` where it is written. */
  constructor(start: () => Worker) {
    this.#start = start;
  }

  async ask(question: Question): Promise<Answer | 'broken'> {
    this.#worker ??= this.#open();
    if (this.#worker === 'broken') return 'broken';
    const turn = ++this.#turns;
    this.#worker.postMessage({ turn, question } satisfies Asked<Question>);
    const answer = await new Promise<Answer | 'broken'>((resolve) => this.#waiting.set(turn, resolve));
    this.#waiting.delete(turn);
    return answer;
  }

  #open(): Worker | 'broken' {
    try {
      const worker = this.#start();
      worker.onmessage = ({ data }: MessageEvent<Answered<Answer>>) =>
        this.#waiting.get(data.turn)?.(data.answer);
      worker.onerror = () => {
        this.#worker = 'broken';
        for (const resolve of this.#waiting.values()) resolve('broken');
      };
      return worker;
    } catch {
      return 'broken';
    }
  }
}

/** The worker's end of the line: `answer` never throws. */
export function answerLine<Question, Answer>(answer: (question: Question) => Promise<Answer>): void {
  addEventListener('message', async ({ data }: MessageEvent<Asked<Question>>) => {
    postMessage({ turn: data.turn, answer: await answer(data.question) } satisfies Answered<Answer>);
  });
}
