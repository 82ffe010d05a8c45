/**
 * Builds the clause index of CONTENT_ROOT into FOLDER, or without FOLDER only reads the content: in a process of its
 * own, so that its cost is measured from outside.
 */
import { writeClauseIndex } from '../../src/render/clauseIndexFiles.ts';
import { madeUpSource } from './madeUpSource.ts';

const [root, folder] = process.argv.slice(2) as [string, string?];
const source = madeUpSource(root);
const count = folder ? writeClauseIndex(source, folder).records : [...source.records].length;
console.log(JSON.stringify({ records: count }));
