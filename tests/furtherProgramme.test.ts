import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { citedDocumentsOf } from '../src/corpus/citedDocuments.ts';
import type { Corpus } from '../src/corpus/corpus.ts';
import { clauseOfNode, documentMapOf } from '../src/corpus/documentMap.ts';
import { handoutKnowledge } from '../src/corpus/handoutKnowledge.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { mentionsByBody } from '../src/corpus/mentions.ts';
import { ordersAbout } from '../src/corpus/orders.ts';
import { standingOf } from '../src/corpus/standing/standing.ts';
import { allTasksOf, tasksOf } from '../src/corpus/tasks.ts';
import { clauseUrl } from '../src/domain/clauseUrls.ts';
import { documentOfAddress } from '../src/domain/documentAddress.ts';
import { openKnowledge } from '../src/domain/handout/knowledge.ts';
import { siteAddress } from '../src/domain/handout/siteAddress.ts';
import { parseRegister } from '../src/domain/permanence/parseRegister.ts';
import { documentUrl, taskDataUrl, tasksUrl } from '../src/domain/urls.ts';
import { OWN_PROGRAMME } from '../src/site.config.ts';
import { BARE, BARE_PAGE, contentWithFurther, FURTHER, FURTHER_PAGE, PROVED } from './furtherProgramme.ts';
import { removeFolder } from './plantedContent.ts';
import { bringUpToDate, expectSuccess, LOCK } from './publishedContent.ts';

let root: string;
let corpus: Corpus;
beforeAll(() => {
  root = contentWithFurther();
  expectSuccess(bringUpToDate(root, '2026-11-24', { new: true }));
  corpus = loadCorpus(root);
});
afterAll(() => removeFolder(root));

describe('a further programme', () => {
  const further = () => corpus.documents.get(FURTHER)!;

  it('stands after the site’s own, which changes in nothing', () => {
    const alone = loadCorpus(process.cwd());
    expect(corpus.programmes.map(({ metadata }) => metadata.id)).toEqual([OWN_PROGRAMME, BARE, FURTHER]);
    expect(corpus.programme.metadata).toEqual(alone.programme.metadata);
    const rows = (one: Corpus) => tasksOf(one).map(({ id, label, point }) => [id, label, point]);
    expect(rows(corpus)).toEqual(rows(alone));
    expect(citedDocumentsOf(corpus)).toEqual(citedDocumentsOf(alone));
  });

  it('has its tasks, each with a name of its own, in the opening too', () => {
    const tasks = tasksOf(corpus, further());
    expect(tasks.map(({ id, part, point }) => [id, part, point])).toEqual([
      ['viec-thu-nghiem-2004-1', 'mo-dau', 'mo-dau'],
      ['viec-thu-nghiem-2004-2', 'muc-i', 'muc-i-diem-1'],
      ['viec-thu-nghiem-2004-3', 'muc-i', 'muc-i-diem-1'],
    ]);
    const ids = allTasksOf(corpus).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('cites, is cited by nobody’s guess, and says how long it lasts', () => {
    expect(citedDocumentsOf(corpus, further())).toEqual(['nghi-dinh-29-1998-nd-cp']);
    const toOwn = corpus.backlinks
      .get(OWN_PROGRAMME)!
      .map(({ from, citation }) => [from, citation.provision]);
    expect(toOwn).toContainEqual([{ document: FURTHER, provision: 'mo-dau-doan-2' }, 'muc-ii-diem-1']);
    expect(standingOf(corpus, FURTHER)).toMatchObject({
      phrase: 'Đặt nhiệm vụ đến năm 2006',
      source: [`${FURTHER}#mo-dau-doan-2`],
    });
  });

  it('orders something about a document beside what the own one orders', () => {
    const orders = ordersAbout(corpus, 'nghi-dinh-29-1998-nd-cp').map(({ document }) => document);
    expect(orders).toContain(FURTHER);
    expect(orders).toContain(OWN_PROGRAMME);
  });

  it('names bodies in its own clauses', () => {
    const places = mentionsByBody(corpus).get('ban-dan-van-thanh-uy')!;
    expect(
      places.filter(({ document }) => document === FURTHER).map(({ provision }) => provision.id),
    ).toEqual(['mo-dau-doan-1']);
  });

  it('has its part of the map, under ids that the own one’s clauses cannot have', () => {
    const { nodes, edges } = documentMapOf(corpus);
    const ids = nodes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const cites = edges.filter(
      ({ kind, from }) => kind === 'cites' && clauseOfNode(from).document === FURTHER,
    );
    expect(cites.map(({ from, to, source }) => [from, to, source])).toEqual([
      [`${FURTHER}#mo-dau-doan-2`, OWN_PROGRAMME, [`${FURTHER}#mo-dau-doan-2`]],
      [`${FURTHER}#muc-i-diem-1`, 'nghi-dinh-29-1998-nd-cp', [`${FURTHER}#muc-i-diem-1`]],
    ]);
  });

  it('registers its own addresses and leaves every line of the register', () => {
    const lines = (file: string) => readFileSync(file, 'utf8').split('\n').filter(Boolean);
    const [before, after] = [lines('content/permalinks.lock'), lines(join(root, LOCK))];
    const added = after.filter((line) => !before.includes(line));
    expect(before.filter((line) => !after.includes(line))).toEqual([]);
    expect(added.filter((line) => ![FURTHER_PAGE, BARE_PAGE].some((page) => line.startsWith(page)))).toEqual(
      [],
    );
    const { register } = parseRegister(readFileSync(join(root, LOCK), 'utf8'), LOCK);
    for (const address of [
      '',
      '#muc-i',
      'muc-i/',
      '#muc-i-diem-1-gach-1',
      'muc-i-diem-1-gach-1/',
      'nhiem-vu/',
    ])
      expect(register.has(FURTHER_PAGE + address), address).toBe(true);
    expect(register.has(`${BARE_PAGE}nhiem-vu/`)).toBe(false);
  });

  it('is the proof of facts of other documents, and of its own by the clause alone', () => {
    const [remark] = corpus.documents.get(PROVED)!.metadata.remarks;
    expect(remark!.source).toEqual([`${FURTHER}#muc-ii-diem-1`]);
    expect(further().metadata.date.source).toEqual([`${FURTHER}#mo-dau-doan-1`]);
  });
});

describe('addresses of programmes', () => {
  it.each([
    [OWN_PROGRAMME, undefined, '/chuong-trinh/'],
    [OWN_PROGRAMME, 'muc-i', '/chuong-trinh/muc-i/'],
    [FURTHER, undefined, FURTHER_PAGE],
    [FURTHER, 'muc-i-diem-1', `${FURTHER_PAGE}muc-i-diem-1/`],
    ['nghi-dinh-25-cp-1993', 'dieu-5', '/van-ban/nghi-dinh-25-cp-1993/dieu-5/'],
  ])('of %s, %s, are read back as they are made', (document, provision, page) => {
    expect(provision ? clauseUrl(document, provision) : documentUrl(document)).toBe(page);
    expect(documentOfAddress(page)).toEqual({ document, ...(provision && { provision }) });
    expect(documentOfAddress(documentUrl(document, provision))).toEqual({
      document,
      ...(provision && { provision }),
    });
  });

  it('of tasks are no clauses', () => {
    expect([tasksUrl(), tasksUrl({}, FURTHER)]).toEqual(['/nhiem-vu/', `${FURTHER_PAGE}nhiem-vu/`]);
    expect(documentOfAddress(tasksUrl({}, FURTHER))).toBeUndefined();
    expect(taskDataUrl('csv', FURTHER)).toBe('/du-lieu/nhiem-vu/thu-nghiem-2004.csv');
  });
});

describe('a handout that links to its clauses', () => {
  const judge = (href: string) =>
    siteAddress(href, openKnowledge(handoutKnowledge(corpus, 'https://tra-cuu.vn/')));

  it.each([
    `https://tra-cuu.vn${FURTHER_PAGE}muc-i-diem-1/`,
    `https://tra-cuu.vn/nhung${FURTHER_PAGE}muc-i-diem-1/`,
    `https://noi-cu.vn/thu-muc${FURTHER_PAGE}#I.1`,
  ])('%s is read as one of this site', (href) => {
    const { page, fragment, isCertain } = judge(href)!;
    expect(isCertain).toBe(true);
    expect(documentOfAddress(fragment ? `${page}#${fragment}` : page)).toEqual({
      document: FURTHER,
      provision: 'muc-i-diem-1',
    });
  });

  it('is no link to the programmes of another host', () => {
    expect(judge('https://vtv.vn/chuong-trinh/thoi-su/19h/')?.isCertain ?? false).toBe(false);
    expect(judge('https://vtv.vn/chuong-trinh/thoi-su/')?.isCertain ?? false).toBe(false);
  });
});
