import type { Resolution } from '../../domain/search/resolver/resolution.ts';
import { answerQuestion, type ResolverAnswer, type ResolverQuestion } from './answerQuestion.ts';
import { RESOLVER } from './resolverWorker.ts';
import { WorkerLine } from './workerLine.ts';

const line = new WorkerLine<ResolverQuestion, ResolverAnswer>(
  () => new Worker(RESOLVER.address, { type: 'module', name: RESOLVER.name }),
);

async function ask(question: ResolverQuestion): Promise<Resolution | 'waiting'> {
  let answer = await line.ask(question);
  if (answer === 'broken') answer = await answerQuestion(question);
  if (answer === 'failed') throw new Error(`${question.query}: a file could not be loaded`);
  return answer;
}

/** Starts the worker before the first key. */
export async function prepareResolver(root: string): Promise<void> {
  await ask({ root, query: '', mayLoad: false });
}

/**
 * What is certain about a query: numbers, names, places. Undefined when a file would have to be loaded for what is asked
 * no more: the figures on the way to "326" each have a file of their own.
 * @throws when a file cannot be loaded.
 */
export async function resolveAtOnce(
  root: string,
  query: string,
  isStillAsked: () => Promise<boolean>,
): Promise<Resolution | undefined> {
  const answer = await ask({ root, query, mayLoad: false });
  if (answer !== 'waiting') return answer;
  return (await isStillAsked()) ? resolve(root, query) : undefined;
}

/** The same, whatever has to be loaded. @throws when a file cannot be loaded. */
export async function resolve(root: string, query: string): Promise<Resolution> {
  return (await ask({ root, query, mayLoad: true })) as Resolution;
}
