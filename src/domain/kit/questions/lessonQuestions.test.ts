import { describe, expect, it } from 'vitest';
import { currentCorpus } from '../../../corpus/current.ts';
import { tasksOf } from '../../../corpus/tasks.ts';
import { taskRow } from '../../../exports/taskRow.ts';
import { textFileOf } from '../../../exports/textFile.ts';
import { OWN_PROGRAMME } from '../../../site.config.ts';
import { openText } from '../../provision/textFile.ts';
import { kitEntries } from '../kitEntry.ts';
import { gapQuestion, gapSign } from './gapQuestion.ts';
import { lessonQuestions } from './lessonQuestions.ts';

const corpus = currentCorpus();
const text = openText(textFileOf(corpus, corpus.programme)!);
const rows = tasksOf(corpus, corpus.programme).map((task) => taskRow(task, (path) => path));
const entriesOf = (...provisions: string[]) =>
  kitEntries(
    provisions.map((provision) => ({ document: OWN_PROGRAMME, provision })),
    () => text,
    (path) => path,
  );
const questionsOf = (...provisions: string[]) => lessonQuestions(entriesOf(...provisions), () => rows);

describe('words with gaps', () => {
  it.each([
    [
      'Giao cho Ban Tổ chức Thành ủy chủ trì sơ kết Quy định 326-QĐ/TU, hoàn thành vào cuối quý III/2002 và báo cáo.',
      ['Ban Tổ chức Thành ủy', '326-QĐ/TU', 'quý III/2002'],
    ],
    [
      'Sơ kết Quy định của cấp trên ở xã, phường, thị trấn; phân công đảng viên, xây dựng chương trình để làm tốt hơn.',
      ['phân công đảng viên'],
    ],
    [
      'Đề xuất bổ sung, sửa đổi quy định chức năng, nhiệm vụ và hoạt động của chi bộ khu phố, ấp cho phù hợp.',
      undefined,
    ],
    ['Củng cố tổ chức đảng.', undefined],
    ['Một câu rất dài mà không có gì để hỏi cả thì không thành câu hỏi nào hết', undefined],
  ])('%s', (line, gaps) => {
    expect(gapQuestion(line)?.gaps).toEqual(gaps);
  });

  it('give the official words again when they are filled, for every line of the programme', () => {
    let asked = 0;
    for (const { lines } of entriesOf(...text.ids))
      for (const line of lines) {
        const made = gapQuestion(line.words);
        if (!made) continue;
        asked++;
        const filled = made.gaps.reduce((words, gap, index) => words.replace(gapSign(index), gap), made.ask);
        expect(filled).toBe(line.words);
        expect(made.gaps.join()).not.toContain('nguyên văn');
      }
    expect(asked).toBeGreaterThan(20);
  });
});

describe('the questions of a lesson', () => {
  it('ask who, with whom, until when, as the tasks of the clause have it', () => {
    const asked = questionsOf('muc-ii-diem-3').filter(({ kind }) => kind === 'task');
    const own = rows.filter(({ clause }) => clause === 'muc-ii-diem-3');
    expect(asked).toHaveLength(own.length);
    for (const [index, { task, lead, dueText }] of own.entries()) {
      expect(asked[index]!.ask).toContain(`${task}: cơ quan nào chủ trì`);
      expect(asked[index]!.answer).toContain(`Chủ trì: ${lead}.`);
      expect(asked[index]!.answer).toContain(`Thời hạn: ${dueText}`);
    }
  });

  it('of a section cover all that stands in it, in the order of the kit, each with its place', () => {
    const places = questionsOf('muc-iv', 'muc-ii-diem-1').map(({ place }) => place);
    expect(places.at(-1)).toMatch(/mục II$/);
    expect(places[0]).toMatch(/mục IV$/i);
    expect(questionsOf('muc-ii-diem-1').some(({ place }) => place.startsWith('Gạch đầu dòng'))).toBe(true);
  });

  it('are the same each time', () => {
    expect(questionsOf('muc-ii')).toEqual(questionsOf('muc-ii'));
  });
});
