import { join } from 'node:path';
import type { Corpus } from '../../corpus/corpus.ts';
import { loadCorpus } from '../../corpus/load.ts';
import { readDocument } from '../../corpus/readDocument.ts';
import { documentName } from '../../domain/document/name.ts';
import { CorpusError, type Issue } from '../../domain/issue/index.ts';
import { eachProvision } from '../../domain/provision/tree.ts';
import { documentUrl } from '../../domain/urls.ts';
import type { DeskDraft } from '../draft.ts';
import { splitDocument } from '../frontmatterText.ts';
import type { Work } from '../work.ts';
import { type ChangeSet, changeSetOf, UNNAMED } from './changeSet.ts';
import { deskFaults } from './deskFaults.ts';
import { previewHtml } from './previewHtml.ts';
import type { ShadowContent } from './shadowContent.ts';

/** A draft tried in the copy of the content: the corpus when it is without a fault, else its faults. */
export interface Trial {
  changes: ChangeSet;
  issues: readonly Issue[];
  corpus?: Corpus;
}

export function tryDraft(root: string, shadow: ShadowContent, draft: DeskDraft): Trial {
  const changes = changeSetOf(root, draft);
  shadow.lay(changes.files);
  try {
    return { changes, issues: [], corpus: loadCorpus(shadow.root, { checksPermalinks: false }) };
  } catch (error) {
    if (error instanceof CorpusError) return { changes, issues: error.issues };
    throw error;
  }
}

/** A corpus without a fault, for links and margins while the draft has some. */
let lastGood: Corpus | undefined;

/** Reads all content once, so that what a draft changes is all that is left to read. */
export function warmUp(shadow: ShadowContent): void {
  shadow.lay(new Map());
  lastGood = contentAlone(shadow.root);
}

/** What the window shows of a draft: faults, the page, and which line each unit stands on. */
export function workOn(root: string, shadow: ShadowContent, draft: DeskDraft): Work {
  const { changes, issues, corpus } = tryDraft(root, shadow, draft);
  lastGood = corpus ?? lastGood ?? contentAlone(root);
  const { document: own, files } = changes;
  if (!own) return { faults: deskFaults(issues, changes, ''), html: '', units: [], name: '' };
  const { head } = splitDocument(files.get(own.file)!);
  const faults = deskFaults(issues, changes, head);
  const document = readDocument(join(shadow.root, own.file), own.file, []);
  if (!document) return { faults, html: '', units: [], name: '' };
  const { id } = document.metadata;
  const shown = corpus?.documents.get(id) ?? document;
  return {
    faults,
    html: lastGood ? previewHtml(lastGood, shown) : '',
    units: [...eachProvision(shown.tree.provisions)].map((one) => ({
      id: one.id,
      line: one.place.line - own.linesAbove,
    })),
    name: documentName(document.metadata),
    ...(id !== UNNAMED && { address: documentUrl(id) }),
  };
}

function contentAlone(root: string): Corpus | undefined {
  try {
    return loadCorpus(root, { checksPermalinks: false });
  } catch (error) {
    if (error instanceof CorpusError) return undefined;
    throw error;
  }
}
