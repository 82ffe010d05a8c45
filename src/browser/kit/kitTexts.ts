import { documentOfAddress } from '../../domain/documentAddress.ts';
import { isLive, type KnowledgeFile, openKnowledge } from '../../domain/handout/knowledge.ts';
import type { KitItem } from '../../domain/kit/basket.ts';
import { resolveAddress } from '../../domain/permanence/resolve.ts';
import { type OpenText, openText, type TextFile } from '../../domain/provision/textFile.ts';
import { documentUrl } from '../../domain/urls.ts';

/** What became of a clause that its document no longer has at the place. */
export type Fate = { kind: 'moved'; to: KitItem } | { kind: 'gone'; why: string } | { kind: 'unknown' };

/** The words of the kit's clauses: one file a document, each loaded once; `data` is the folder of open data. */
export class KitTexts {
  readonly #data: string;
  readonly #texts = new Map<string, OpenText | undefined>();
  #knowledge: KnowledgeFile | undefined;

  constructor(data: string) {
    this.#data = data;
  }

  get(document: string): OpenText | undefined {
    return this.#texts.get(document);
  }

  /** @throws when the network fails; a document that has no text is simply not there. */
  async load(documents: Iterable<string>): Promise<void> {
    const missing = [...new Set(documents)].filter((one) => !this.#texts.has(one));
    await Promise.all(
      missing.map(async (document) => {
        const response = await fetch(`${this.#data}van-ban/${document}.json`);
        if (!response.ok && response.status !== 404) throw new Error(String(response.status));
        this.#texts.set(document, response.ok ? openText((await response.json()) as TextFile) : undefined);
      }),
    );
  }

  async knowledge(): Promise<KnowledgeFile> {
    if (!this.#knowledge) {
      const response = await fetch(`${this.#data}kiem-tra.json`);
      if (!response.ok) throw new Error(String(response.status));
      this.#knowledge = (await response.json()) as KnowledgeFile;
    }
    return this.#knowledge;
  }

  /** Follows a clause that moved, also to another document. */
  async fateOf(item: KitItem): Promise<Fate> {
    const knowledge = openKnowledge(await this.knowledge());
    for (const [document, text] of this.#texts) if (text) knowledge.texts.set(document, text);
    const has = (address: string) => isLive(knowledge, address);
    const outcome = resolveAddress(documentUrl(item.document, item.provision), knowledge.register, { has });
    if (outcome.state === 'gone' && outcome.by.retired?.kind === 'gone')
      return { kind: 'gone', why: outcome.by.retired.why };
    const target = outcome.state === 'moved' ? documentOfAddress(outcome.to) : undefined;
    if (!target?.provision) return { kind: 'unknown' };
    return { kind: 'moved', to: { ...item, document: target.document, provision: target.provision } };
  }
}
