import { expect, test } from 'vitest';
import { openSearch } from '../../scripts/search/openSearch.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { foldText } from '../../src/domain/text/fold.ts';

const ask = openSearch(loadCorpus(process.cwd()));

/** Topics in readers' words, each a clause or a document of its own. */
const TOPICS = [
  'phụ cấp trưởng khu phố',
  'trợ cấp bí thư chi bộ',
  'kết nạp đảng viên ở khu phố',
  'luân chuyển cán bộ',
  'sáp nhập khu phố',
  'chi bộ công an phường',
  'những điều đảng viên không được làm',
  'đổi mới hội đồng nhân dân',
  'ngân sách phường xã',
  'cải cách thủ tục hành chính',
  'quy hoạch cán bộ chủ chốt',
  'lương cơ sở',
];
/** What is said before or behind a topic and asks for nothing else. */
const AROUND: readonly (readonly [before: string, behind: string])[] = [
  ['cho hỏi ', ''],
  ['cho em hỏi ', ' ạ'],
  ['tôi muốn biết ', ''],
  ['tìm ', ''],
  ['xem ', ''],
  ['văn bản nào quy định về ', ''],
  ['văn bản nói về ', ''],
  ['quy định về ', ''],
  ['thông tin về ', ''],
  ['vấn đề ', ''],
  ['', ' thế nào'],
  ['', ' ra sao'],
  ['', ' quy định ở đâu'],
  ['', ' theo quy định'],
  ['', ' nằm ở mục nào'],
  ['', ' trong chương trình'],
  ['', ' tphcm'],
  ['', ' ở TP.HCM'],
  ['', ' tại thành phố hồ chí minh'],
];

test.each(TOPICS)('%s: found the same, whatever is said around it', async (topic) => {
  const [alone] = (await ask(topic)).rows;
  expect(alone).toBeDefined();
  const others: string[] = [];
  for (const [before, behind] of AROUND)
    for (const query of [`${before}${topic}${behind}`, foldText(`${before}${topic}${behind}`)]) {
      const { rows } = await ask(query);
      const place = rows.findIndex(({ address }) => address === alone!.address);
      // A document is asked for as well: it may stand before the clause.
      if (place < 0 || place > 1) others.push(`${query} → ${rows[0]?.address}`);
    }
  expect(others).toEqual([]);
});
