import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * What fails has one home: every sentence that tells somebody of a failure (a file, a network, a device, a command)
 * stands under `src/domain/issue/`. What a search or a check finds, or does not find, is an answer and stands where it
 * is answered.
 */
const HOME = 'src/domain/issue/';
const FAILS = new RegExp(
  [
    '(?:Chưa|Không)(?: thể)? (?:tải|nạp|đọc|mở|lưu|ghi|gửi|chép|sao chép|thay|dựng|nhập|làm|giữ|chạy) được',
    'không cho (?:lưu|chép|sao chép|mở|đọc|ghi)',
    '[Tt]hử lại(?:\\.| khi)',
    '[Tt]ải lại trang',
    'mở lại khi có mạng',
    'Không có mạng',
    'cần bật JavaScript',
    'bị hỏng',
    'Cách sửa:',
  ].join('|'),
  'u',
);
const sources = ['src', 'scripts']
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter(
    (entry) => entry.isFile() && /\.(?:ts|js|astro)$/.test(entry.name) && !/\.test\.ts$/.test(entry.name),
  )
  .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'))
  .map((path) => ({ path, text: withoutComments(readFileSync(path, 'utf8')) }));
const elsewhere = sources.filter(({ path }) => !path.startsWith(HOME));

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

describe('sentences of failure', () => {
  it('are known by their words where they are at home', () => {
    const atHome = sources.filter(({ path, text }) => path.startsWith(HOME) && FAILS.test(text));
    expect(atHome.length).toBeGreaterThan(10);
  });

  it('stand nowhere else', () => {
    const strays = elsewhere.flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line) =>
          FAILS.test(line) && !line.includes('.includes(') ? `${path}: ${line.trim()}` : [],
        ),
    );
    expect(strays).toEqual([]);
  });

  it('of commands come by their code: no command throws words of its own', () => {
    const throwing = elsewhere.filter(
      ({ path, text }) => /^scripts\/(?!bench\/)/.test(path) && /\bnew (?:\w*Error)\(/.test(text),
    );
    expect(throwing.map(({ path }) => path)).toEqual([]);
  });

  it('of every command end in one line: each is run by `runCommand`', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const commands = Object.entries(scripts).flatMap(([name, run]) =>
      [...run.matchAll(/node (scripts\/\w[\w-]*\.ts)/g)].map(([, path]) => ({ name, path: path! })),
    );
    expect(commands.length).toBeGreaterThan(8);
    const bare = commands.filter(({ path }) => !/\brunCommand\(/.test(readFileSync(path, 'utf8')));
    expect(bare.map(({ name }) => name)).toEqual(['test']);
  });
});

describe('what a reader is told', () => {
  it('says what to do, in whole sentences', async () => {
    const tables = readdirSync(`${HOME}reader`).map((name) => name.replace(/\.ts$/, ''));
    const said = await Promise.all(
      tables.map(async (name) => Object.entries(await import(`../src/domain/issue/reader/${name}.ts`))),
    );
    const lines = said.flat().flatMap(([name, told]): [string, string][] => {
      if (typeof told === 'function') return [[name, told('a', 'b')]];
      return typeof told === 'string' ? [[name, told]] : Object.entries(told as Record<string, string>);
    });
    expect(lines.length).toBeGreaterThan(15);
    for (const [name, line] of lines) expect(line, name).toMatch(/^\p{Lu}[^\n]*[.a]$/u);
  });
});
