import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { LIMITS } from '../../domain/handout/read/limits.ts';
import { renderScanPage } from '../../import/renderScanPage.ts';
import { type DeskDraft, NO_ADDITIONS } from '../draft.ts';
import { readFields, splitDocument } from '../frontmatterText.ts';
import { DeskRefusal } from '../refusal.ts';
import type { Checker } from './checker.ts';
import { contentPath } from './contentPath.ts';
import { clauseLines, deskLists, listEntries } from './deskLists.ts';
import { draftPaper } from './draftPaper.ts';
import type { DraftStore } from './draftStore.ts';
import { commitFiles, isInGit } from './gitCommit.ts';
import { blankFields, importDraft } from './importDraft.ts';
import { reopenedDraft } from './reopenedDraft.ts';
import { REQUESTS, readBody, readJson } from './requests.ts';
import { saveDraft, type UpdateRegister } from './saveDraft.ts';
import type { Saves } from './transaction.ts';
import type { SiteTrials } from './trySite.ts';
import { versionOf } from './versionOf.ts';

export interface DeskAnswer {
  type: string;
  body: string | Uint8Array;
  status?: number;
}

interface Served {
  root: string;
  store: DraftStore;
  checker: Checker;
  saves: Saves;
  updateRegister: UpdateRegister;
  site: SiteTrials;
}

type Handler = (request: IncomingMessage, url: URL) => unknown;

/** What a window can ask for; each answer is JSON unless it says otherwise. */
export function deskRoutes({ root, store, checker, saves, updateRegister, site }: Served) {
  const idIn = (url: URL) => url.searchParams.get('id') ?? '';
  const draftIn = async (request: IncomingMessage) =>
    store.read((await readJson(request, REQUESTS.draft)).id);
  let reading: { done: number; pages: number } | null = null;
  const routes: Record<string, Handler> = {
    'GET /api/lists': () => deskLists(root),
    'GET /api/entries': (_, url) => listEntries(root, url.searchParams.get('list') ?? ''),
    'GET /api/clauses': (_, url) => clauseLines(root, url.searchParams.get('file') ?? ''),
    'GET /api/drafts': () => store.list().map(({ text: _, account: __, head: ___, ...rest }) => rest),
    'GET /api/draft': (_, url) => store.read(idIn(url)),
    'GET /api/state': () => ({ last: saves.last() ?? null, isInGit: isInGit(root) }),
    'GET /api/blocks': (_, url) => store.blocksOf(idIn(url)),
    'GET /api/source': (_, url): DeskAnswer => ({
      type: 'application/octet-stream',
      body: store.bytesOf(idIn(url)),
    }),
    'POST /api/import': async (request, url) => {
      const bytes = await readBody(request, LIMITS.file + 1);
      // A scan takes seconds a page: whoever closes the window, or asks for it, ends the reading.
      const stop = new AbortController();
      const end = () => stop.abort(new DeskRefusal('import-ended'));
      request.socket.once('close', end);
      try {
        const onProgress = (done: number, pages: number) => {
          reading = { done, pages };
        };
        return await importDraft(root, store, nameIn(url), bytes, { onProgress, signal: stop.signal });
      } finally {
        request.socket.off('close', end);
        reading = null;
      }
    },
    'GET /api/reading': () => reading,
    'GET /api/scan': async (_, url): Promise<DeskAnswer> => {
      const { id, source } = store.read(idIn(url));
      const page = source?.pages?.find((one) => String(one.page) === url.searchParams.get('page'));
      if (!page) throw new DeskRefusal('not-found');
      const { bytes } = await renderScanPage(store.bytesOf(id), page);
      return { type: 'image/jpeg', body: bytes };
    },
    'POST /api/new': () =>
      store.create({ fields: blankFields(), text: '', additions: NO_ADDITIONS, head: '', base: '' }),
    'POST /api/list': async (request) => {
      const { list } = await readJson(request, REQUESTS.list);
      const known = store.list().find((one) => one.list === list);
      return (
        known ?? store.create({ fields: null, text: '', additions: NO_ADDITIONS, head: '', base: '', list })
      );
    },
    'POST /api/open': async (request) =>
      openDocument(root, store, (await readJson(request, REQUESTS.open)).file),
    'PUT /api/draft': async (request) => {
      const { id, revision, ...content } = await readJson(request, REQUESTS.change);
      const changed = store.change(id, revision, content);
      return { revision: changed.revision };
    },
    'DELETE /api/draft': async (request) => {
      const { id } = await draftIn(request);
      store.remove(id);
      return {};
    },
    'POST /api/work': async (request) => checker.work(await draftIn(request)),
    'POST /api/review': async (request) => checker.review(await draftIn(request)),
    'POST /api/save': async (request) => {
      const { id, revision, keepsPaper, ...said } = await readJson(request, REQUESTS.save);
      const draft = store.read(id);
      if (draft.revision !== revision) throw new DeskRefusal('draft-stale');
      const { faults } = await checker.work(draft);
      if (faults.length > 0) throw new DeskRefusal('faulty');
      const paper = keepsPaper ? await draftPaper(store, draft) : undefined;
      // Meanwhile another window may have gone on with it.
      if (store.read(id).revision !== revision) throw new DeskRefusal('draft-stale');
      return store.replace(saveDraft(root, saves, draft, said, updateRegister, paper));
    },
    'GET /api/site': () => site.state(),
    'POST /api/site': () => site.begin(),
    'POST /api/undo': () => {
      const id = saves.undo();
      return { draft: reopenedDraft(root, store, id) };
    },
    'POST /api/commit': async (request) => {
      const { message } = await readJson(request, REQUESTS.commit);
      const last = saves.last();
      if (!last) throw new DeskRefusal('nothing-to-undo');
      commitFiles(root, last.files, message);
      saves.forget();
      return {};
    },
  };
  return async (request: IncomingMessage, url: URL): Promise<DeskAnswer> => {
    const handler = routes[`${request.method} ${url.pathname}`];
    if (!handler) throw new DeskRefusal('not-found');
    const answer = await handler(request, url);
    return isAnswer(answer)
      ? answer
      : { type: 'application/json; charset=utf-8', body: JSON.stringify(answer) };
  };
}

const isAnswer = (answer: unknown): answer is DeskAnswer =>
  typeof answer === 'object' && answer !== null && 'body' in answer && 'type' in answer;

/** The name of a dropped file without a way to it. */
const nameIn = (url: URL) =>
  (url.searchParams.get('name') ?? '').split(/[/\\]/).at(-1)!.slice(0, 200) || 'tep';

/** A document of the content as a draft: the one that somebody works on already, or a new one. */
function openDocument(root: string, store: DraftStore, file: string): DeskDraft {
  const path = contentPath(root, file);
  if (!file.endsWith('.mdx') || !existsSync(path)) throw new DeskRefusal('not-found');
  const base = versionOf(path);
  const known = store.list().find((one) => one.file === file && one.base === base);
  if (known) return known;
  const { head, text } = splitDocument(readFileSync(path, 'utf8'));
  return store.create({ fields: readFields(head), text, additions: NO_ADDITIONS, file, base, head });
}
