import { existsSync, readFileSync } from 'node:fs';
import { parseDocumentText } from '../../corpus/parse/parseDocumentText.ts';
import { documentName } from '../../domain/document/name.ts';
import { canonicalText } from '../../domain/permanence/canonicalText.ts';
import { wordDiff } from '../../domain/permanence/wordDiff.ts';
import { parseClause } from '../../domain/provision/clauseReference.ts';
import { spokenPlace } from '../../domain/provision/spokenPlace.ts';
import { eachProvision } from '../../domain/provision/tree.ts';
import type { DeskDraft } from '../draft.ts';
import { FIELD_LABELS } from '../fieldLabels.ts';
import { readFields, splitDocument } from '../frontmatterText.ts';
import { LIST_NAMES, listForm } from '../listForms.ts';
import { type NameOf, sayField } from '../sayField.ts';
import type { ClauseChange, EntryReview, FactChange, Review } from '../work.ts';
import { addressQuestions, newAddresses } from './addressQuestions.ts';
import { contentPath } from './contentPath.ts';
import { deskFaults } from './deskFaults.ts';
import { deskLists } from './deskLists.ts';
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
  const nameOf = namesIn(root, draft);
  const facts = isNew
    ? []
    : factChanges(readFields(earlier.head), readFields(present.head), FIELD_LABELS, nameOf);
  const entries = entryChanges(root, draft, nameOf);
  const document = corpus && own && [...corpus.documents.values()].find(({ file }) => file === own.file);
  const name = document ? documentName(document.metadata) : '';
  return {
    faults: deskFaults(issues, changes, present.head),
    clauses,
    facts,
    entries,
    newAddresses: corpus ? newAddresses(corpus.permalinks) : 0,
    questions: corpus ? addressQuestions(corpus.permalinks) : [],
    logLine: own
      ? logLine(name, isNew, earlier.text.trim() === '' && clauses.length > 0, clauses, facts)
      : entries.map(entryLine).join(' '),
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

function factChanges(
  earlier: Record<string, unknown>,
  present: Record<string, unknown>,
  labels: Record<string, string>,
  nameOf: NameOf,
): FactChange[] {
  const names = [...new Set([...Object.keys(earlier), ...Object.keys(present)])];
  return names
    .filter((name) => name !== 'id' && JSON.stringify(earlier[name]) !== JSON.stringify(present[name]))
    .map((name) => ({
      field: labels[name] ?? name,
      ...wordDiff(sayField(earlier[name], nameOf), sayField(present[name], nameOf)),
    }));
}

/** Entries of lists that come, change or go with a draft. */
function entryChanges(root: string, { additions, list: own }: DeskDraft, nameOf: NameOf): EntryReview[] {
  const known = readFields(readFileSync(contentPath(root, listForm('sources').file), 'utf8'));
  const sources = Object.entries(additions.sources).map(([key, now]) => ({
    ...(known[key] !== undefined && { was: known[key] as Record<string, unknown> }),
    now,
  }));
  return LIST_NAMES.flatMap((list) => {
    const { labels, one, nameOf: titleOf } = listForm(list);
    const changes = list === 'sources' ? sources : (additions.lists[list] ?? []);
    return changes
      .filter(({ was, now }) => JSON.stringify(was) !== JSON.stringify(now))
      .map(({ was, now = {} }): EntryReview => {
        const kind = !was ? 'added' : Object.keys(now).length > 0 ? 'changed' : 'removed';
        // Of a new entry that comes along with a document its name is enough.
        const facts = was || own === list ? factChanges(was ?? {}, now, labels, nameOf) : [];
        return { kind, list: one, name: titleOf({ ...was, ...now }), facts };
      });
  });
}

const ENTRY_KINDS = { added: 'Thêm', changed: 'Sửa', removed: 'Bỏ' } as const;
const LONGEST_NAME = 90;

function entryLine({ kind, list, name }: EntryReview): string {
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME).trimEnd()}…` : name;
  return `${ENTRY_KINDS[kind]} ${list} “${short}”.`;
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

/** What readers call documents, bodies, sources and clauses that facts name by their ids. */
function namesIn(root: string, { additions }: DeskDraft): NameOf {
  const { documents, sources, bodies } = deskLists(root);
  const names = new Map([
    ...[...documents, ...bodies].map(({ id, name }) => [id, name] as const),
    ...sources.map(({ key, title }) => [key, title] as const),
    ...Object.entries(additions.sources).map(([key, { title }]) => [key, String(title)] as const),
  ]);
  return (id) => {
    const clause = parseClause(id);
    if (clause) return `${spokenPlace(clause.provision)}, ${names.get(clause.document) ?? clause.document}`;
    return names.get(id);
  };
}
