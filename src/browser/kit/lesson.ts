import { NO_QUESTIONS } from '../../domain/issue/reader/kitPage.ts';
import type { KitEntry } from '../../domain/kit/kitEntry.ts';
import { type LessonQuestion, lessonQuestions } from '../../domain/kit/questions/lessonQuestions.ts';
import { element } from '../cite/element.ts';
import { saveFile } from '../cite/saveFile.ts';
import { nameOf } from './fileName.ts';
import { loadTasks } from './loadTasks.ts';

const kit = document.getElementById('bo')!;
const sheet = document.getElementById('bo-phieu')!;

/** Gives out questions on the kit with their answers, on paper or as a Word file; says what it did. */
export async function giveLesson(
  way: 'paper' | 'docx',
  title: string,
  entries: readonly KitEntry[],
): Promise<string> {
  const tasks = await loadTasks(
    entries.map((one) => one.document),
    kit.dataset['root']!,
  );
  const questions = lessonQuestions(entries, (one) => tasks.get(one) ?? []);
  if (questions.length === 0) return NO_QUESTIONS;
  const name = `Phiếu câu hỏi: ${title}`;
  if (way === 'paper') {
    printLesson(name, questions);
    return '';
  }
  const { lessonDocument, Packer } = await import('./handoutDocx.ts');
  const file = `cau-hoi-${nameOf(title)}.docx`;
  saveFile(file, await Packer.toBlob(lessonDocument(name, questions)));
  return `Đã tải ${file}: ${questions.length} câu hỏi, đáp án ở trang sau.`;
}

/** Paper shows the two sheets in place of the kit. */
function printLesson(title: string, questions: readonly LessonQuestion[]): void {
  const listOf = (write: (one: LessonQuestion) => (Node | string)[]) =>
    element('ol', {}, ...questions.map((one) => element('li', {}, place(one), ...write(one))));
  const place = (one: LessonQuestion) => element('p', { className: 'small soft' }, one.place);
  const room = () => element('p', { className: 'write-here' });
  sheet.replaceChildren(
    element('p', { className: 'paper-title' }, title),
    listOf(({ ask, kind }) => [element('p', {}, ask), ...(kind === 'task' ? [room(), room()] : [])]),
    element('p', { className: 'paper-title answers' }, 'Đáp án'),
    listOf(({ answer }) => [element('p', {}, answer)]),
  );
  kit.classList.add('asking');
  const end = () => {
    kit.classList.remove('asking');
    sheet.replaceChildren();
  };
  addEventListener('afterprint', end, { once: true });
  print();
}
