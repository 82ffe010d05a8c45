/** Builds the clause index of CONTENT_ROOT into FOLDER, in a process of its own: its cost is measured from outside. */
import { clauseSource } from '../../src/corpus/clauseRecords.ts';
import { writeClauseIndex } from '../../src/render/clauseIndexFiles.ts';

const [root, folder] = process.argv.slice(2) as [string, string];
const source = clauseSource(root);
let reading = 0;
/** Time spent reading and parsing the content, which the build of the pages does too. */
function* timed() {
  const iterator = source.records[Symbol.iterator]();
  for (;;) {
    const before = process.cpuUsage();
    const next = iterator.next();
    const { user, system } = process.cpuUsage(before);
    reading += (user + system) / 1e6;
    if (next.done) return;
    yield next.value;
  }
}
const { records } = writeClauseIndex({ ...source, records: timed() }, folder);
console.log(JSON.stringify({ records, reading }));
