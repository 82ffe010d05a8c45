import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCorpus } from '../src/corpus/load.ts';
import { UNPUBLISHED } from '../src/corpus/readPermalinks.ts';
import { issuesIn, placeOf, plant, removeFolder } from './plantedContent.ts';
import {
  bringUpToDate,
  DECISION,
  DECISION_ID,
  expectSuccess,
  LOCK,
  LONELY,
  LONELY_ID,
  publishedContent,
  removeDocument,
  renameDocument,
  retire,
} from './publishedContent.ts';

const PAGE = `/van-ban/${DECISION_ID}/`;
const DASH = `${PAGE}#dieu-1-khoan-1-gach`;
const INSERTED = '- Lập danh sách hộ;\n\n- Giữ sổ tạm trú;\n';

let root: string;
beforeEach(() => {
  root = publishedContent();
});
afterEach(() => removeFolder(root));

const issues = () => issuesIn(root);
/** "code address → where its words are", of each issue. */
const brief = () =>
  issues().map(({ code, message }) =>
    [code, ...[...message.matchAll(/“([^”]+)”/g)].map(([, found]) => found)].join(' '),
  );
const lineOf = (address: string) =>
  readFileSync(join(root, LOCK), 'utf8')
    .split('\n')
    .find((line) => line.startsWith(`${address} `));

describe('content that was published', () => {
  it('passes while it stands as it was', () => {
    expect(brief()).toEqual([]);
  });

  it('is not asked for where the register says that nothing was published', () => {
    expect(loadCorpus(process.cwd()).permalinks.register.size).toBeGreaterThan(200);
    writeFileSync(join(root, LOCK), `${UNPUBLISHED}\n`);
    removeDocument(root, LONELY);
    expect(brief()).toEqual([]);
  });
});

describe('a deleted clause', () => {
  beforeEach(() => plant(root, DECISION, '\n\nĐiều 3. Kinh phí do phường cấp.', ''));

  it('fails with its own line, at its line of the register', () => {
    const place = placeOf(root, LOCK, `${PAGE}#dieu-3 `);
    expect(issues().map(({ code, place: at }) => `${code} ${at.file}:${at.line}:${at.column}`)).toEqual([
      `permalink-vanished ${LOCK}:${place}`,
    ]);
  });

  it('is told of once where a list names it too, and its neighbour is not suggested', () => {
    plant(
      root,
      'content/keywords.yaml',
      '# Mục I\n',
      `- provision: ${DECISION_ID}#dieu-3\n  keywords: [ai chi]\n`,
    );
    expect(issues().map(({ code }) => code)).toEqual(['permalink-vanished']);
  });

  it('passes with a tombstone, which needs no second line for the clause’s own page', () => {
    retire(root, `${PAGE}#dieu-3`, 'gone 2026-11-25 "Bản in lại không có Điều 3."');
    expect(brief()).toEqual([]);
  });

  it('passes with an alias, unless that leads nowhere', () => {
    retire(root, `${PAGE}#dieu-3`, `moved-to ${PAGE}#dieu-22 2026-11-25`);
    expect(brief()).toEqual([`permalink-target-unknown ${PAGE}#dieu-3 ${PAGE}#dieu-22`]);
    plant(root, LOCK, '#dieu-22', '#dieu-2');
    expect(brief()).toEqual([]);
  });
});

it('a clause deleted from the middle, so that numbers skip, is told of too', () => {
  plant(root, DECISION, '1. Tổ dân phố thuộc khu phố.\n\n', '');
  expect(brief()).toContain(`permalink-vanished ${PAGE}#dieu-2-khoan-1`);
});

describe('a renamed document', () => {
  const RENAMED = '/van-ban/quyet-dinh-9001-2004-qd-ubnd/';
  beforeEach(() => renameDocument(root, DECISION_ID, 'quyet-dinh-9001-2004-qd-ubnd'));

  it('fails with its own line, which knows the new name', () => {
    const [found, ...others] = issues();
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'permalink-moved', place: { file: LOCK } });
    expect(found!.message).toContain(`“${PAGE}”`);
    expect(found!.message).toContain(`“${RENAMED}”`);
    expect(found!.hint).toContain(`moved-to ${RENAMED}`);
  });

  it('passes with one alias and the register brought up to date', () => {
    retire(root, PAGE, `moved-to ${RENAMED} 2026-11-25`);
    expect(brief()).toEqual([`permalink-unregistered ${RENAMED}`]);
    expectSuccess(bringUpToDate(root, '2026-11-25'));
    expect(brief()).toEqual([]);
  });
});

describe('a moved dash', () => {
  beforeEach(() => plant(root, DECISION, '- Lập danh sách hộ;\n', INSERTED));

  it('fails with one line for all neighbours that would be renamed', () => {
    expect(brief()).toEqual([`permalink-moved ${DASH}-2 ${DASH}-3`]);
    expect(issues()[0]!.message).toContain('2 chỗ');
    expect(issues()[0]!.hint).toContain('<Keep number="2" />');
    expect(issues()[0]!.place).toMatchObject({ file: DECISION });
  });

  it('is not put into the register either', () => {
    // The command itself, for its exit code and its options.
    const argv = ['scripts/permalinks.ts', '--root', root, '--date', '2026-11-25'];
    const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('permalink-moved');
    expect(stderr).toContain('moved-to /van-ban/…/#dieu-5 2026-11-25');
    expect(lineOf(`${DASH}-4`)).toBeUndefined();
  });

  it('passes when it leaves its neighbours their numbers', () => {
    plant(root, DECISION, '- Giữ sổ', '- <Keep number="1a" />Giữ sổ');
    expect(brief()).toEqual([`permalink-unregistered ${DASH}-1a`]);
    expectSuccess(bringUpToDate(root, '2026-11-25'));
    expect(brief()).toEqual([]);
    expect(lineOf(`${DASH}-1a`)).toMatch(/ 2026-11-25$/);
  });
});

describe('a dash that moved to another clause', () => {
  const MOVED = `${PAGE}#dieu-2-khoan-1-gach-1`;
  beforeEach(() => {
    plant(root, DECISION, '- Báo cáo phường.\n\n', '');
    plant(root, DECISION, 'thuộc khu phố.\n', 'thuộc khu phố.\n\n- Báo cáo phường.\n');
  });

  it('fails, naming the new place; an alias and the register undo it', () => {
    expect(brief()).toEqual([`permalink-moved ${DASH}-3 ${MOVED}`]);
    retire(root, `${DASH}-3`, `moved-to ${MOVED} 2026-11-25`);
    expectSuccess(bringUpToDate(root, '2026-11-25'));
    expect(brief()).toEqual([]);
  });
});

describe('a document that is taken out', () => {
  beforeEach(() => removeDocument(root, LONELY));

  it('fails with one line; a tombstone undoes it', () => {
    expect(brief()).toEqual([`permalink-vanished /van-ban/${LONELY_ID}/`]);
    retire(root, `/van-ban/${LONELY_ID}/`, 'gone 2026-11-25 "Nhập nhầm."');
    expect(brief()).toEqual([]);
  });
});

it('a faulty line is told of with its place, and hides no other fault', () => {
  plant(root, LOCK, `${PAGE}#dieu-3 `, `${PAGE}#dieu-3 x`);
  const found = issues();
  expect(found).toMatchObject([{ code: 'permalink-line', place: { file: LOCK } }]);
});
