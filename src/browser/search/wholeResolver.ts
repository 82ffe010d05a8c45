import type { Resolution } from '../../domain/search/resolver/resolution.ts';
import { loadedFiles } from './resolverFiles.ts';
import type { ResolverQuestion } from './resolverWorker.ts';
import address from './resolverWorker.ts?worker-chunk';
import { WorkerLine } from './workerLine.ts';

const line = new WorkerLine<ResolverQuestion, Resolution | undefined>(
  () => new Worker(address, { type: 'module' }),
);

/** The whole resolver's answer, from the worker, which is started when it is first needed; undefined when a file cannot be loaded. */
export async function askWholeResolver(root: string, query: string): Promise<Resolution | undefined> {
  const question = { root, query, files: loadedFiles() };
  const answer = await line.ask(question);
  return answer === 'broken' ? (await import('./resolverWorker.ts')).resolveWhole(question) : answer;
}
