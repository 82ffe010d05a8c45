import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PROJECT = [
  'src',
  'scripts',
  'content',
  'public',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  'CHANGELOG.md',
];

/** A copy of the project in `folder`, so that its build meets no other build's files. */
export function copyProject(folder: string): string {
  mkdirSync(folder);
  for (const part of PROJECT) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Builds a copy into its `dist/`. */
export function build(project: string, environment: Record<string, string> = {}) {
  const env: NodeJS.ProcessEnv = { ...process.env, OUT_DIR: 'dist', ...environment };
  // The test runner speaks to its own build tool through these; they are no part of a build.
  for (const name of ['NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL', 'VITEST', 'TEST'])
    delete env[name];
  return spawnSync(process.execPath, ['scripts/build.ts'], { cwd: project, env, encoding: 'utf8' });
}
