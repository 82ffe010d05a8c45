/** Long because of its tables: mistakes that once passed without a word, each planted in a copy of the content. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyContent, issuesIn, plant, removeFolder } from './plantedContent.ts';
import { bringUpToDate, expectSuccess, LOCK, publishedContent } from './publishedContent.ts';

const DECREE = 'content/documents/nghi-dinh-29-1998-nd-cp.mdx';
const PROGRAMME = 'content/programme.mdx';
const BODIES = 'content/bodies.yaml';

let root: string;
afterEach(() => removeFolder(root));
/** The faults of the copy: code and place. */
const faults = () => issuesIn(root).map(({ code, place: { file, line } }) => `${code} ${file}:${line}`);
const only = () => {
  const all = issuesIn(root);
  expect(all.map(({ code }) => code)).toHaveLength(1);
  return all[0]!;
};
const move = (from: string, to: string) => {
  mkdirSync(join(root, to, '..'), { recursive: true });
  renameSync(join(root, from), join(root, to));
};

describe('a file that would not be read is named, with what to do', () => {
  beforeEach(() => {
    root = publishedContent();
  });

  it.each([
    ['content/documents/nghi-dinh-29-1998-nd-cp.mdx.txt', 'đổi tên thành nghi-dinh-29-1998-nd-cp.mdx'],
    ['content/documents/nghi-dinh-29-1998-nd-cp.md', 'đổi tên thành nghi-dinh-29-1998-nd-cp.mdx'],
    ['content/documents/nghi-dinh-29-1998-nd-cp.MDX', 'đổi tên thành nghi-dinh-29-1998-nd-cp.mdx'],
    ['content/documents/1998/nghi-dinh-29-1998-nd-cp.mdx', `dời thành ${DECREE}`],
    ['content/nghi-dinh-29-1998-nd-cp.mdx', `dời thành ${DECREE}`],
    ['content/documents/29.mdx.txt', 'đổi tên thành nghi-dinh-29-1998-nd-cp.mdx'],
  ])('%s, a published document, and nobody is told to bury it', (to, advice) => {
    move(DECREE, to);
    const { code, place, hint } = only();
    expect([code, place.file]).toEqual(['file-unknown', to]);
    expect(hint).toContain(advice);
    expect(hint).not.toContain('gone');
  });

  it.each([
    ['content/Nghị định 29.docx', 'tệp .mdx'],
    ['content/documents/~$quyet-dinh.docx', 'tệp tạm'],
    ['content/CHANGELOG.md', 'ra ngoài content/'],
    ['content/source.yaml', 'sources.yaml'],
    ['content/bodies.yml', 'bodies.yaml'],
    ['content/documents/.quyet-dinh.mdx.swp', 'tệp tạm'],
    ['content/anh.jpg', 'ra ngoài content/'],
  ])('%s', (file, advice) => {
    writeFileSync(join(root, file), 'x');
    const { code, place, hint } = only();
    expect([code, place.file]).toEqual(['file-unknown', file]);
    expect(hint).toContain(advice);
  });

  it('a folder with the name of a document', () => {
    rmSync(join(root, DECREE));
    mkdirSync(join(root, DECREE));
    expect(faults()).toEqual([`file-unknown ${DECREE}:1`]);
  });
});

describe('the register of addresses', () => {
  beforeEach(() => {
    root = publishedContent();
  });
  const git = (...argv: string[]) =>
    spawnSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@b.vn', ...argv]);
  const commit = () => {
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'a');
  };
  const dropLines = (pattern: RegExp) => {
    const lines = readFileSync(join(root, LOCK), 'utf8').split('\n');
    writeFileSync(join(root, LOCK), lines.filter((line) => !pattern.test(line)).join('\n'));
  };

  it.each([
    ['deleted', () => rmSync(join(root, LOCK))],
    ['emptied', () => writeFileSync(join(root, LOCK), '')],
    ['left with its comments', () => dropLines(/^\//)],
  ])('%s is one fault, and is not written anew unasked', (_, harm) => {
    harm();
    expect(faults()).toEqual([`register-missing ${LOCK}:1`]);
    expect(bringUpToDate(root, '2026-11-25').refused).toContain('[register-missing]');
    expectSuccess(bringUpToDate(root, '2026-11-25', { new: true }));
  });

  it('loses a clause together with its lines: Git knows them', () => {
    commit();
    plant(
      root,
      'content/documents/quyet-dinh-9001-2004-qd-ub.mdx',
      '\n\nĐiều 3. Kinh phí do phường cấp.',
      '',
    );
    dropLines(/dieu-3/);
    expect(faults()).toEqual([`register-shortened ${LOCK}:1`]);
    expect(bringUpToDate(root, '2026-11-25').refused).toContain('[register-shortened]');
  });

  it('loses lines that only a tag still has', () => {
    commit();
    git('tag', 'v1');
    dropLines(/dieu-3/);
    plant(
      root,
      'content/documents/quyet-dinh-9001-2004-qd-ub.mdx',
      '\n\nĐiều 3. Kinh phí do phường cấp.',
      '',
    );
    git('commit', '-qam', 'b');
    expect(issuesIn(root).map(({ message }) => message)).toEqual([
      expect.stringContaining('bản v1 trong Git'),
    ]);
  });
});

describe('a list', () => {
  beforeEach(() => {
    root = publishedContent();
  });

  it.each([
    ['sources.yaml', ''],
    ['sources.yaml', '# nguồn\n'],
    ['sources.yaml', '{}\n'],
    ['bodies.yaml', ''],
    ['bodies.yaml', '[]\n'],
    ['glossary.yaml', ''],
    ['later.yaml', ''],
  ])('%s holding %j is one fault of its own', (name, text) => {
    writeFileSync(join(root, 'content', name), text);
    expect(faults()).toEqual([`list-empty content/${name}:1`]);
  });

  it.each(['sources.yaml', 'bodies.yaml', 'text-remarks.yaml'])('%s missing is one fault', (name) => {
    rmSync(join(root, 'content', name));
    expect(faults()).toEqual([`list-empty content/${name}:1`]);
  });
});

describe('in a copy of the content', () => {
  beforeEach(() => {
    root = copyContent();
  });
  const line = (file: string, words: string) =>
    readFileSync(join(root, file), 'utf8').split(words)[0]!.split('\n').length;
  const append = (file: string, text: string) =>
    writeFileSync(join(root, file), `${readFileSync(join(root, file), 'utf8')}${text}`);

  it('a second body of one id, or of one name, is told of with the line of the first', () => {
    append(BODIES, '- { id: thanh-uy, names: [Thành ủy Hai], group: thanh-uy, today: { unknown: true } }\n');
    expect(only()).toMatchObject({ code: 'entry-repeated' });
    plant(root, BODIES, 'id: thanh-uy, names: [Thành ủy Hai]', 'id: thanh-uy-hai, names: [Thành ủy]');
    const { code, message } = only();
    expect(code).toBe('entry-repeated');
    expect(message).toContain(`dòng ${line(BODIES, 'names: [Thành ủy]')}`);
  });

  it('a term of the glossary twice', () => {
    append('content/glossary.yaml', '- { term: Sơ kết, kind: term, meaning: "x", basis: usage }\n');
    expect(only()).toMatchObject({ code: 'entry-repeated' });
  });

  it.each([
    [
      'in force a hundred years before it was issued',
      'inForce: { value: "1998-05-26"',
      'inForce: { value: "1898-05-26"',
    ],
    [
      'out of force before it came into force',
      'expires: { value: "2003-08-02"',
      'expires: { value: "1998-05-20"',
    ],
  ])('a document %s', (_, words, fault) => {
    plant(root, DECREE, words, fault);
    expect(only()).toMatchObject({ code: 'dates-in-wrong-order' });
  });

  it.each([
    ['a zero-width space in a number', '96-QĐ/TU', '96-\u200BQĐ/TU', 'character-invisible', 'U+200B'],
    ['a soft hyphen', '96-QĐ/TU', '96-Q\u00ADĐ/TU', 'character-invisible', 'U+00AD'],
    ['a direction mark', '96-QĐ/TU', '\u200E96-QĐ/TU', 'character-invisible', 'U+200E'],
    ['a control character', '96-QĐ/TU', '96-QĐ/TU\u0000', 'character-invisible', 'U+0000'],
    ['a vertical tab', '96-QĐ/TU', '96-QĐ/TU\u000B', 'character-invisible', 'U+000B'],
    ['a byte order mark inside', '96-QĐ/TU', '\uFEFF96-QĐ/TU', 'character-invisible', 'U+FEFF'],
    [
      'a bullet of Word',
      '- <Assignment lead="ban-thuong-vu-quan-huyen-uy" with="cap-uy-co-so"',
      '\uF0B7 <Assignment lead="ban-thuong-vu-quan-huyen-uy" with="cap-uy-co-so"',
      'character-bullet',
      'U+F0B7',
    ],
    ['the eth of old fonts', '96-QĐ/TU', '96-QÐ/TU', 'character-look-alike', 'U+00D0'],
    ['a Cyrillic letter', 'Sơ kết Quy định', 'Sơ kết Quy địnһ', 'character-foreign', 'U+04BB'],
    ['a no-break space', 'Quyết định số 96', 'Quyết định số\u00A096', 'character-space', 'U+00A0'],
  ])('%s is named at its line, and hides nothing else', (_, words, fault, code, point) => {
    const at = line(PROGRAMME, words);
    plant(root, PROGRAMME, words, fault);
    const found = issuesIn(root).filter((one) => one.code === code);
    expect(found.map(({ place }) => place.line)).toEqual([at]);
    expect(found[0]!.message).toContain(point);
    const others = issuesIn(root).filter((one) => one.code !== code);
    expect(others.filter((one) => one.code !== 'label-first').map((one) => one.code)).toEqual([]);
  });

  it('a value in the quotation marks of print', () => {
    plant(
      root,
      DECREE,
      'value: về việc ban hành Quy chế thực hiện dân chủ ở xã,',
      'value: “về việc ban hành”,',
    );
    expect(only()).toMatchObject({ code: 'value-in-curly-quotes' });
  });

  it.each([
    ['in a text', PROGRAMME, 'III.- NÂNG CAO'],
    ['in a list', BODIES, '- id: thanh-uy'],
    ['in the frontmatter', DECREE, 'signatory:'],
  ])('a merge that was not finished, %s: one line', (_, file, words) => {
    const at = line(file, words);
    plant(root, file, words, `<<<<<<< HEAD\n${words}\n=======\n${words} b\n>>>>>>> b\n${words}`);
    expect(faults()).toEqual([`merge-marker ${file}:${at}`]);
  });

  it('a line of a merge that was left behind', () => {
    plant(root, PROGRAMME, '\nIV.- CÔNG TÁC', '\n=======\n\nIV.- CÔNG TÁC');
    expect(faults()).toEqual([expect.stringContaining(`merge-marker ${PROGRAMME}`)]);
  });

  it.each([
    ['a list', BODIES, '  names: [Thành ủy]', '\tnames: [Thành ủy]'],
    [
      'a text',
      PROGRAMME,
      '- <Assignment lead="ban-thuong-vu-quan-huyen-uy" with="cap-uy-co-so"',
      '\t- <Assignment lead="ban-thuong-vu-quan-huyen-uy" with="cap-uy-co-so"',
    ],
  ])('tabs at the beginning of lines of %s are said in one line', (_, file, words, fault) => {
    const at = line(file, words);
    plant(root, file, words, fault);
    expect(faults()).toEqual([`tab-in-indent ${file}:${at}`]);
  });

  it('a table without its rule', () => {
    plant(root, PROGRAMME, '\nIV.- CÔNG TÁC', '\n| Số | Tên |\n| 1 | Một |\n\nIV.- CÔNG TÁC');
    const { code, hint } = only();
    expect(code).toBe('table-without-rule');
    expect(hint).toContain('“| --- | --- |”');
  });

  it('a source that is in no list may be new: it says where to add it', () => {
    plant(root, DECREE, 'source: S06 }', 'source: S998 }');
    const { code, hint } = only();
    expect(code).toBe('source-unknown');
    expect(hint).toContain('thêm nguồn S998 vào content/sources.yaml');
  });

  it('a date as Vietnamese is written says the form of the field', () => {
    plant(root, DECREE, 'date: { value: "1998-05-11"', 'date: { value: "3/2/2003"');
    expect(only().hint).toBe('viết 2003-02-03.');
  });
});

describe('npm run check:content', () => {
  beforeEach(() => {
    root = copyContent();
  });

  it('says what it has read, by kind, and that what claims to be unpublished keeps no address', () => {
    const { stdout, status } = spawnSync(process.execPath, [resolve('scripts/check-content.ts'), root], {
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stdout).toContain('chưa công bố');
    expect(stdout).toMatch(
      /^Nội dung đạt: \d+ văn bản \(\d+ có toàn văn\), \d+ nguồn, \d+ cơ quan, \d+ thuật ngữ/,
    );
  });

  it('of a folder that is not there says so in one line', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [resolve('scripts/check-content.ts'), join(root, 'x')],
      {
        encoding: 'utf8',
      },
    );
    expect(status).toBe(1);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
