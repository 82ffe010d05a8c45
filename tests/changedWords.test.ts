import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { issuesIn, plant, removeFolder } from './plantedContent.ts';
import {
  bringUpToDate,
  DECISION,
  DECISION_ID,
  expectSuccess,
  keepPast,
  LOCK,
  publishedContent,
} from './publishedContent.ts';

const PAGE = `/van-ban/${DECISION_ID}/`;
let root: string;
beforeEach(() => {
  root = publishedContent();
});
afterEach(() => removeFolder(root));

const issues = () => issuesIn(root);
const lineOf = (address: string) =>
  readFileSync(join(root, LOCK), 'utf8')
    .split('\n')
    .find((line) => line.startsWith(`${address} `));

describe('changed words', () => {
  const past = { root: '' };
  beforeEach(() => {
    past.root = keepPast(root);
    plant(root, DECISION, 'do dân bầu', 'do dân cử');
  });
  afterEach(() => removeFolder(past.root));

  it('fail until the register knows them', () => {
    expect(issues()).toMatchObject([{ code: 'permalink-words-changed', place: { file: DECISION } }]);
    expectSuccess(bringUpToDate(root, '2026-11-25', { before: past.root }));
    expect(issues()).toEqual([]);
    expect(lineOf(`${PAGE}#dieu-1-khoan-2`)).toMatch(/ 2026-11-24 changed 2026-11-25 [0-9a-f]{8}$/);
  });

  it('keep the earlier words beside the register', () => {
    const digest = lineOf(`${PAGE}#dieu-1-khoan-2`)!.split(' ')[1];
    expectSuccess(bringUpToDate(root, '2026-11-25', { before: past.root }));
    const file = `content/permalinks${PAGE}dieu-1-khoan-2.${digest}.txt`;
    expect(readFileSync(join(root, file), 'utf8')).toBe('Trưởng khu phố do dân bầu.\n');
    plant(root, file, 'bầu', 'cử');
    expect(issues()).toMatchObject([{ code: 'permalink-wording-wrong', place: { file } }]);
  });

  it('are not registered when the earlier ones are nowhere to be found', () => {
    expect(bringUpToDate(root, '2026-11-25').refused).toContain('--before');
    expect(existsSync(join(root, 'content/permalinks'))).toBe(false);
  });

  it('are found in Git', () => {
    const git = (...argv: string[]) => {
      const { status, stderr } = spawnSync(
        'git',
        ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@b', ...argv],
        { encoding: 'utf8' },
      );
      if (status !== 0) throw new Error(stderr);
    };
    plant(root, DECISION, 'do dân cử', 'do dân bầu');
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'content');
    plant(root, DECISION, 'do dân bầu', 'do dân cử');
    expectSuccess(bringUpToDate(root, '2026-11-25'));
    expect(issues()).toEqual([]);
    // A second change before anything is committed: the draft between leaves no trace.
    plant(root, DECISION, 'do dân cử', 'do cử tri bầu');
    expectSuccess(bringUpToDate(root, '2026-11-26'));
    expect(lineOf(`${PAGE}#dieu-1-khoan-2`)!.match(/changed/g)).toHaveLength(1);
  });
});
