import type { Corpus } from './corpus.ts';
import { allTasksOf, type Task } from './tasks.ts';

/** A verb that does something to the document named after it, within the same clause of the sentence. */
const DONE_TO_IT = /(?:sơ kết|rà soát|thực hiện|triển khai)[^,;.]*$/iu;

/**
 * What a task orders about a document, with a small first letter: its short form from the part on that gives its number,
 * the whole where none does. What comes after the name is done about it too: "sơ kết …; đề xuất bổ sung, sửa đổi".
 */
export function orderWords(corpus: Corpus, label: string, id: string): string {
  const parts = label.split('; ');
  // A name without a number ("quy chế dân chủ cơ sở") may be only what the rest is done for.
  const names = (part: string) =>
    /\d/u.test(part) && corpus.citationsIn(part).some(({ document }) => document === id);
  const first = parts.findIndex(names);
  const words = parts.slice(Math.max(first, 0)).join('; ');
  return words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);
}

/**
 * What the programmes order done with a document: the tasks whose short form names it, and those whose words carry it
 * out, review it or sum it up. A document that is only the measure of something else ("theo …" after a comma) is not ordered about.
 */
export function ordersAbout(corpus: Corpus, id: string): Task[] {
  const citations = corpus.backlinks.get(id) ?? [];
  return allTasksOf(corpus).filter((task) => {
    if (corpus.citationsIn(task.label).some(({ document }) => document === id)) return true;
    const { text } = task.provision;
    const start = text.value.indexOf(task.words);
    return citations.some(
      ({ from, citation }) =>
        from.document === task.document &&
        from.provision === task.provision.id &&
        citation.start >= start &&
        citation.end <= start + task.words.length &&
        DONE_TO_IT.test(text.value.slice(start, citation.start)) &&
        !/theo tinh thần\s*$/iu.test(text.value.slice(start, citation.start)),
    );
  });
}
