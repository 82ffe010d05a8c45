import { existsSync, readFileSync } from 'node:fs';
import { parseDocumentText } from '../../corpus/parse/parseDocumentText.ts';
import { documentName } from '../../domain/document/name.ts';
import { canonicalText } from '../../domain/permanence/canonicalText.ts';
import { wordDiff } from '../../domain/permanence/wordDiff.ts';
import { spokenPlace } from '../../domain/provision/spokenPlace.ts';
import { eachProvision } from '../../domain/provision/tree.ts';
import type { DeskDraft } from '../draft.ts';
import { FIELD_LABELS, sayField } from '../fieldLabels.ts';
import { readFields, splitDocument } from '../frontmatterText.ts';
import type { ClauseChange, FactChange, Review } from '../work.ts';
import { addressQuestions, newAddresses } from './addressQuestions.ts';
import { contentPath } from './contentPath.ts';
import { deskFaults } from './deskFaults.ts';
import type { ShadowContent } from './shadowContent.ts';
import { tryDraft } from './tryDraft.ts';

/** What saving a draft would change for readers: clause by clause, fact by fact, address by address. */
export function reviewDraft(root: string, shadow: ShadowContent, draft: DeskDraft): Review {
  const { changes, issues, corpus } = tryDraft(root, shadow, draft);
  const own = changes.document;
  const present = own ? splitDocument(changes.files.get(own.file)!) : { head: '', text: '' };
  const path = own && contentPath(root, own.file);
  const isNew = path !== undefined && !existsSync(path);
  const earlier = path && !isNew ? splitDocument(readFileSync(path, 'utf8')) : { head: '', text: '' };
  const clauses = clauseChanges(earlier.text, present.text);
  const facts = isNew ? [] : factChanges(readFields(earlier.head), readFields(present.head));
  const document = corpus && own && [...corpus.documents.values()].find(({ file }) => file === own.file);
  const name = document ? documentName(document.metadata) : '';
  return {
    faults: deskFaults(issues, changes, present.head),
    clauses,
    facts,
    lists: listsOf(draft),
    newAddresses: corpus ? newAddresses(corpus.permalinks) : 0,
    questions: corpus ? addressQuestions(corpus.permalinks) : [],
    logLine: logLine(name, isNew, earlier.text.trim() === '' && clauses.length > 0, clauses, facts),
    isNew,
  };
}

/** Every clause whose words are not those that are published. Words that only stand elsewhere have moved. */
export function clauseChanges(earlier: string, present: string): ClauseChange[] {
  const [before, after] = [wordsOf(earlier), wordsOf(present)];
  const removed = [...before].filter(([id]) => !after.has(id));
  const added = new Map([...after].filter(([id]) => !before.has(id)));
  const changes: ClauseChange[] = [];
  for (const [id, words] of before) {
    const now = after.get(id);
    if (now === undefined || now === words) continue;
    changes.push({ kind: 'changed', id, place: spokenPlace(id), ...wordDiff(words, now) });
  }
  for (const [id, words] of removed) {
    const to = words === '' ? undefined : [...added].find(([, now]) => now === words)?.[0];
    const diff = { earlier: [{ text: words, differs: !to }], present: [] };
    if (to) added.delete(to);
    changes.push({
      kind: to ? 'moved' : 'removed',
      id,
      place: spokenPlace(id),
      ...(to && { to: spokenPlace(to) }),
      ...diff,
    });
  }
  for (const [id, now] of added)
    if (now !== '')
      changes.push({
        kind: 'added',
        id,
        place: spokenPlace(id),
        earlier: [],
        present: [{ text: now, differs: true }],
      });
  const order = [...after.keys()];
  return changes.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

function wordsOf(text: string): Map<string, string> {
  const { tree } = parseDocumentText(text, '');
  return new Map([...eachProvision(tree.provisions)].map((one) => [one.id, canonicalText(one)]));
}

function factChanges(earlier: Record<string, unknown>, present: Record<string, unknown>): FactChange[] {
  const names = [...new Set([...Object.keys(earlier), ...Object.keys(present)])];
  return names
    .filter((name) => JSON.stringify(earlier[name]) !== JSON.stringify(present[name]))
    .map((name) => ({
      field: FIELD_LABELS[name as keyof typeof FIELD_LABELS] ?? name,
      earlier: sayField(earlier[name]),
      present: sayField(present[name]),
    }));
}

function listsOf({ additions }: DeskDraft): Review['lists'] {
  const counts: [string, number][] = [
    ['nguồn', Object.keys(additions.sources).length],
    ['văn bản trang chưa có', additions.lists['unresolved.yaml']?.length ?? 0],
    ['thuật ngữ', additions.lists['glossary.yaml']?.length ?? 0],
    ['cơ quan', additions.lists['bodies.yaml']?.length ?? 0],
    ['ghi chú quy định về sau', additions.lists['later.yaml']?.length ?? 0],
  ];
  return counts.filter(([, count]) => count > 0).map(([file, count]) => ({ file, count }));
}

function logLine(
  name: string,
  isNew: boolean,
  isFirstText: boolean,
  clauses: readonly ClauseChange[],
  facts: readonly FactChange[],
): string {
  if (name === '') return '';
  if (isNew) return `Thêm ${name}${isFirstText ? ', có toàn văn' : ''}.`;
  if (isFirstText) return `Thêm toàn văn ${name}.`;
  const parts = [
    clauses.length > 0 &&
      `câu chữ ở ${clauses
        .slice(0, 3)
        .map(({ place }) => place)
        .join(', ')}${clauses.length > 3 ? ' …' : ''}`,
    facts.length > 0 &&
      `${facts
        .slice(0, 3)
        .map(({ field }) => field.charAt(0).toLocaleLowerCase('vi') + field.slice(1))
        .join(', ')}`,
  ].filter(Boolean);
  return parts.length === 0 ? '' : `${name}: sửa ${parts.join('; ')}.`;
}
