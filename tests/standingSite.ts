import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Puts the least that counts as a built site (`scripts/outDir.ts`) into `dist/` of a project. */
export function standingSite(project: string): void {
  mkdirSync(join(project, 'dist/chuong-trinh'), { recursive: true });
  for (const file of ['index.html', '_headers', 'chuong-trinh/index.html'])
    writeFileSync(join(project, 'dist', file), 'the site that stands');
}
