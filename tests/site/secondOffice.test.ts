import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CardPress } from '../../src/integrations/drawCard.ts';
import { siteCard } from '../../src/render/siteCard.ts';
import * as first from '../../src/site.config.ts';
import * as second from '../fixtures/second-office/site.config.ts';
import { namesOfOffice } from '../namesOfOffice.ts';
import { type BuiltPage, builtFiles, builtPages, pageAt } from './builtPages.ts';
import { build, copyProject } from './projectCopy.ts';

const FIXTURE = 'tests/fixtures/second-office';
const SITE = 'https://an-mau.example';
const folder = mkdtempSync(join(tmpdir(), 'second-office-'));
const project = join(folder, 'project');
const out = join(project, 'dist');
let pages: BuiltPage[];
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A made-up district's office: its own configuration, content and log of changes, all else as it is here. */
beforeAll(() => {
  copyProject(project);
  for (const part of ['content', 'CHANGELOG.md']) rmSync(join(project, part), { recursive: true });
  for (const part of ['content', 'CHANGELOG.md'])
    cpSync(join(FIXTURE, part), join(project, part), { recursive: true });
  cpSync(join(FIXTURE, 'site.config.ts'), join(project, 'src/site.config.ts'));
  const { status, stderr } = build(project, { SITE_URL: SITE });
  expect(status, stderr).toBe(0);
  pages = [...builtPages(out)];
});

const textOf = (path: string, selector: string) =>
  pageAt(pages, path)
    .root.querySelectorAll(selector)
    .map(({ text }) => text.replace(/\s+/g, ' ').trim());

describe('the site of a second office', () => {
  it('sets all that the first one sets', () => {
    expect(Object.keys(second).sort()).toEqual(Object.keys(first).sort());
    expect(Object.keys(second.EXAMPLES).sort()).toEqual(Object.keys(first.EXAMPLES).sort());
  });

  it('holds no name of the first one in any file', () => {
    const names = namesOfOffice(first);
    expect(names.length).toBeGreaterThan(10);
    const texts = builtFiles(out).filter((file) => /\.(html|json|txt|xml|csv|ics|js|svg)$/.test(file));
    expect(texts.length).toBeGreaterThan(60);
    const found = texts.flatMap((file) => {
      const text = readFileSync(join(out, file), 'utf8');
      return names.filter((name) => text.includes(name)).map((name) => `${file}: ${name}`);
    });
    expect(found).toEqual([]);
  });

  it('is called by its own names', () => {
    const home = pageAt(pages, '/').root;
    expect(home.querySelector('title')!.text).toBe(second.SITE_NAME);
    expect(textOf('/', '.brand')).toEqual([`${second.SHORT_NAME} ${second.SUBTITLE}`]);
    expect(home.querySelector('meta[name="description"]')!.getAttribute('content')).toContain(
      'Toàn văn chương trình hành động số 15-CTr/HU và mọi văn bản',
    );
    expect(textOf('/chuong-trinh/', 'title')).toEqual([
      `Toàn văn ${second.SITE_NAME} – ${second.SHORT_NAME}`,
    ]);
    expect(textOf('/gioi-thieu/', '.page > p')[0]).toContain(`Trang tra cứu ${second.NAME_WITH_OFFICE} và`);
    expect(readFileSync(join(out, 'opensearch.xml'), 'utf8')).toContain(second.SITE_NAME);
    expect(readFileSync(join(out, 'llms.txt'), 'utf8')).toContain(`# ${second.SITE_NAME}\n`);
    expect(readFileSync(join(out, 'du-lieu/nhiem-vu.ics'), 'utf8')).toContain(second.SHORT_NAME);
  });

  it('shows a picture that is drawn from its name', async () => {
    const home = pageAt(pages, '/').root;
    const meta = (property: string) =>
      home.querySelector(`meta[property="${property}"]`)!.getAttribute('content');
    expect(meta('og:image')).toBe(`${SITE}/og.png`);
    expect(meta('og:image:alt')).toBe(second.SITE_NAME);
    const press = new CardPress();
    const picture = readFileSync(join(out, 'og.png'));
    expect(picture.equals(await press.print(siteCard(second.NAME_WITH_OFFICE)))).toBe(true);
    expect(picture.equals(await press.print(siteCard(first.NAME_WITH_OFFICE)))).toBe(false);
  });

  it('has its own programme, levels, groups of bodies and address for reports', () => {
    const text = pageAt(pages, '/chuong-trinh/').root.querySelector('[data-doc]')!;
    expect(text.getAttribute('data-doc')).toBe(second.OWN_PROGRAMME);
    expect(text.getAttribute('data-report')).toBe(second.REPORT_ADDRESS);
    expect(textOf('/tim-kiem/', 'select[name="cap"] option')).toContain(`${second.LEVELS.huyen} (3)`);
    expect(textOf('/co-quan/', 'h2')).toEqual(expect.arrayContaining(Object.values(second.BODY_GROUPS)));
    expect(textOf('/co-quan/huyen-uy/', '.kicker')).toEqual([second.BODY_GROUPS['huyen-uy']]);
  });

  it('shows its own examples, and every link inside leads to a file', () => {
    expect(textOf('/', '.chips a')).toEqual([...second.EXAMPLES.tries]);
    const shown = textOf('/huong-dan/tim-van-ban/', 'td code');
    expect(shown).toEqual(expect.arrayContaining([...second.EXAMPLES.allNumbers, ...second.EXAMPLES.words]));
    const broken = pages.flatMap(({ path, root }) =>
      root
        .querySelectorAll('[href^="/"], [src^="/"]')
        .map((element) => (element.getAttribute('href') ?? element.getAttribute('src'))!.split(/[?#]/)[0]!)
        .filter((target) => !existsSync(join(out, target.endsWith('/') ? `${target}index.html` : target)))
        .map((target) => `${path}: ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('finds numbers by its marks, by its bodies and by what readers call its district', () => {
    const asked: [query: string, kind: string, hit: string][] = [
      ['12-QĐ/HU', 'certain', 'quyet-dinh-12-qd-hu'],
      ['12qdhu', 'certain', 'quyet-dinh-12-qd-hu'],
      ['quyết định 12 của Huyện ủy', 'certain', 'quyet-dinh-12-qd-hu'],
      ['quyết định 45 của UBND huyện An Mẫu', 'certain', 'quyet-dinh-45-2021-qd-ubnd'],
      ['I.1 chương trình huyện An Mẫu', 'certain', `${second.OWN_PROGRAMME}#muc-i-diem-1`],
    ];
    // The first office's territory is no name here.
    const foreign = `quyết định 45 của UBND ${first.TERRITORY_NAMES[1]}`;
    const answers = resolve([...asked.map(([query]) => query), foreign]);
    expect(answers.slice(0, -1)).toEqual(asked);
    expect(answers.at(-1)![1]).not.toBe('certain');
  });
});

/** What the copy's own resolver answers, over the index that was built. */
function resolve(queries: readonly string[]): [query: string, kind: string, hit: string][] {
  const program = `
    import { readdirSync, readFileSync } from 'node:fs';
    import { resolveQuery } from './src/domain/search/resolver/resolveQuery.ts';
    const folder = 'dist/du-lieu/tra-cuu/';
    const index = Object.fromEntries(readdirSync(folder).map((file) => [file.replace('.json', ''), JSON.parse(readFileSync(folder + file, 'utf8'))]));
    const rows = ${JSON.stringify(queries)}.map((query) => {
      const { kind, hits: [hit] } = resolveQuery(index, query);
      return [query, kind, hit ? hit.document + (hit.provision ? '#' + hit.provision : '') : ''];
    });
    console.log(JSON.stringify(rows));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: project,
    encoding: 'utf8',
  });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout);
}
