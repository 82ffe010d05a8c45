import { expect, it } from 'vitest';
import { FILE, inWords, link } from '../../../tests/handout/sampleKnowledge.ts';
import { checkHandout } from './checkHandout.ts';
import { openKnowledge } from './knowledge.ts';
import { findPlainAddresses } from './plainAddress.ts';
import { countFindings, reportText, summaryOf } from './report.ts';
import { siteAddress } from './siteAddress.ts';

it('names the texts it needs, and judges without them for the time being', () => {
  const knowledge = openKnowledge(FILE);
  const findings = checkHandout(
    { links: [link('https://tra-cuu.example/nqtw5/chuong-trinh/#muc-ix')], text: [] },
    knowledge,
  );
  expect(findings.map(({ verdict }) => verdict)).toEqual(['good']);
  expect([...knowledge.wanted]).toEqual(['chuong-trinh-hanh-dong-nqtw5']);
});

it('reports the gravest first, counts places, and can be copied', async () => {
  const findings = await inWords('Luật 10/2022/QH15, Nghị định 29/1998/NĐ-CP, Nghị định 92/1998/NĐ-CP');
  expect(findings.map(({ verdict }) => verdict)).toEqual(['number-unknown', 'replaced', 'good']);
  expect(countFindings(findings)).toEqual({ citations: 3, quotations: 0, faults: 2, outside: 0 });
  expect(summaryOf({ findings, unread: [] })).toBe('3 dẫn chiếu: 2 cần xem lại, 1 đúng.');
  expect(summaryOf({ findings: [], unread: [{ kind: 'page', number: 2 }] })).toContain(
    'Trang 2: chữ trong tệp bị tách rời',
  );
  const text = reportText('bai.pptx', { findings, unread: [] }, (url) => `https://a.example${url}`);
  expect(text).toContain('bai.pptx: 3 dẫn chiếu');
  expect(text).toContain('- Trang chiếu 1: Nghị định 92/1998/NĐ-CP');
  expect(text).toContain('→ Luật 10/2022/QH15: https://a.example/van-ban/luat-10-2022-qh15/');
  expect(text).not.toContain('ĐÚNG');
});

it('finds addresses in running text without what closes the sentence', () => {
  const found = (text: string) => findPlainAddresses(text).map(({ href }) => href);
  expect(
    found('(https://a.example/b/#c). Và “http://d.example/e”; f.example/g/, h@i.example/j 1.2/3'),
  ).toEqual(['https://a.example/b/#c', 'http://d.example/e', 'https://f.example/g/']);
});

it('reads a site that lives in a folder named like one of its own pages', () => {
  const knowledge = openKnowledge({ ...FILE, site: 'https://b.example/chuong-trinh/' });
  expect(siteAddress('https://b.example/chuong-trinh/chuong-trinh/#muc-ii', knowledge)?.page).toBe(
    '/chuong-trinh/',
  );
  expect(siteAddress('https://khac.example/chuong-trinh/chuong-trinh/#muc-ii', knowledge)?.page).toBe(
    '/chuong-trinh/',
  );
});
