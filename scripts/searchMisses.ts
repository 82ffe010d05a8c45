/**
 * Asks the site's own search every query of a list and says what comes first and how sure it is:
 * `npm run search:misses -- FILE…`, one query or line of a server's log a line. `--unsure` shows only those without a sure
 * answer. `--expected FILE.tsv` is a trial: query, tab, right addresses joined by `|`, or `-`; it prints the figures and
 * each miss. Runs on this machine alone, on the content as it is, without a build.
 */
import { currentCorpus } from '../src/corpus/current.ts';
import { MachineFault } from '../src/domain/issue/index.ts';
import { runCommand } from './runCommand.ts';
import { readAskedFile } from './search/askedFile.ts';
import { readAskedList } from './search/askedList.ts';
import { openSearch } from './search/openSearch.ts';
import { figuresOf, readTrial, runTrial } from './search/trial.ts';
import { answerLine, figuresLine, isUnsure, missLine, summaryLine } from './search/wording.ts';

const USAGE =
  'viết npm run search:misses -- TỆP, thêm --unsure để chỉ xem câu chưa có câu trả lời chắc, hoặc --expected TỆP.tsv.';

await runCommand(async () => {
  const words = process.argv.slice(2);
  const options = words.filter((word) => word.startsWith('-'));
  const files = words.filter((word) => !word.startsWith('-'));
  const strange = options.find((option) => option !== '--unsure' && option !== '--expected');
  if (strange !== undefined || files.length === 0)
    throw new MachineFault('option-unknown', { found: strange ?? 'không có tên tệp', expected: USAGE });
  const texts = files.map(readAskedFile);
  const ask = openSearch(currentCorpus(process.env['CONTENT_ROOT'] || process.cwd()));
  for (const text of texts)
    if (options.includes('--expected')) await tellTrial(text, ask);
    else await tellAnswers(text, ask, options.includes('--unsure'));
});

async function tellAnswers(text: string, ask: ReturnType<typeof openSearch>, isOnlyUnsure: boolean) {
  const asked = readAskedList(text);
  const answers = [];
  for (const { query, times } of asked) {
    const answer = await ask(query);
    answers.push(answer);
    if (!isOnlyUnsure || isUnsure(answer)) console.log(answerLine(query, times, answer));
  }
  console.log(summaryLine(answers));
}

async function tellTrial(text: string, ask: ReturnType<typeof openSearch>) {
  const results = await runTrial(readTrial(text), ask);
  for (const one of results) if (one.rank !== 1 || one.isWrongLanding) console.log(missLine(one));
  console.log(figuresLine(figuresOf(results)));
}
