import { isBegunNumber } from '../../domain/number/typed/begunNumber.ts';
import type { Resolution } from '../../domain/search/resolver/resolution.ts';
import { lookAt } from '../../domain/search/typedQuery.ts';
import { KeptAnswers } from '../keptAnswers.ts';
import { pause } from './pause.ts';
import { resolve, resolveAtOnce } from './resolve.ts';

/** Milliseconds without a key after which names are looked up. */
const PAUSE = 350;
/** The same for the file of a number, shorter than the steps of a hand; a place, and one or two figures, are likely to go on. */
const SHORT_PAUSE = 150;
const FEW_FIGURES = /(?:^|\D)\d\d?$/;
/** How long Enter waits for an answer that is on its way before it goes to the results page. */
const PATIENCE = 1500;

/** What the resolver says to a box, in step with the hand that types: nothing is loaded for what is asked no more. */
export class BoxAnswers {
  readonly #root: string;
  /** The answers to what stood in the box; one that failed is asked for again. */
  readonly #answers: KeptAnswers<string, Resolution>;

  constructor(root: string) {
    this.#root = root;
    this.#answers = new KeptAnswers((query) => resolve(root, query));
  }

  /**
   * The answer while typing; undefined when another key came before it, or when more of a number has to be typed. A
   * plain number is answered at once; names and places cost more to look up: only when the reader pauses.
   * @throws when a file cannot be loaded.
   */
  async whileTyping(query: string, isStillAsked: () => boolean): Promise<Resolution | undefined> {
    const { mayBeCertain, mayHoldPlace } = lookAt(query);
    const wait = mayHoldPlace || FEW_FIGURES.test(query) ? PAUSE : SHORT_PAUSE;
    const quick = mayBeCertain ? await this.#atOnce(query, wait, isStillAsked) : undefined;
    if (quick) return isStillAsked() ? quick : undefined;
    await pause(PAUSE);
    if (!isStillAsked() || isBegunNumber(query)) return undefined;
    const resolution = await this.#answers.get(query);
    return isStillAsked() ? resolution : undefined;
  }

  #atOnce(query: string, wait: number, isStillAsked: () => boolean): Promise<Resolution | undefined> {
    return resolveAtOnce(this.#root, query, async () => {
      await pause(wait);
      return isStillAsked();
    });
  }

  /**
   * The answer when the query is sent off, if it comes soon. Words go straight to the results, unless the suggestions
   * have already found what they name.
   */
  async whenSent(query: string): Promise<Resolution | undefined> {
    if (!lookAt(query).mayBeCertain && !this.#answers.has(query)) return undefined;
    const late = pause(PATIENCE).then(() => undefined);
    return Promise.race([this.#answers.get(query), late]).catch(() => undefined);
  }
}
