import { loadLaterPart } from '../../src/domain/search/clause/laterPart.ts';
import type { LoadPart } from '../../src/domain/search/clause/parts.ts';
import { searchClauses } from '../../src/domain/search/clause/search.ts';
import { type Engine, LoadedFiles } from './engine.ts';
import { goldenId } from './golden.ts';
import { openIndex } from './openIndex.ts';
import { searchProgram } from './searchProgram.ts';
import { transferredBytes } from './transferred.ts';

/** The clause index in `folder`; the first query pays for the code of the worker and the page too. */
export async function clauseEngine(folder: string): Promise<Engine> {
  const code = await searchProgram();
  return {
    name: 'clause index',
    open: async () => {
      const files = new LoadedFiles();
      const noteCode = (part: keyof typeof code) => {
        for (const [name, bytes] of code[part]) files.note(name, bytes);
      };
      noteCode('first');
      const index = await openIndex(folder, ({ name, bytes }) =>
        files.note(name, transferredBytes(name, bytes)),
      );
      const part: LoadPart = (name) => {
        noteCode(name);
        return loadLaterPart(name);
      };
      return async (query) => {
        const { hits } = await searchClauses(index, query, {}, part);
        return { answers: hits.map(goldenId), loaded: files.take() };
      };
    },
  };
}
