import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { clauseSource } from '../corpus/clauseRecords.ts';
import { currentCorpus } from '../corpus/current.ts';
import { writeClauseIndex } from '../render/clauseIndexFiles.ts';

/** After the build: the clause index, in `tim/` of the site. */
export function buildClauseSearch(): AstroIntegration {
  return {
    name: 'clause-search',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = process.env['CONTENT_ROOT'] ?? process.cwd();
        const corpus = currentCorpus(root);
        writeClauseIndex(clauseSource(corpus), join(fileURLToPath(dir), 'tim'));
      },
    },
  };
}
