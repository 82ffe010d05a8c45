import type { KitEntry } from '../../domain/kit/kitEntry.ts';
import { kitHtml, kitMarkdown, kitText } from '../../domain/kit/snippets.ts';
import { copyText } from '../cite/clipboard.ts';
import { saveFile } from '../cite/saveFile.ts';
import { nameOf } from './fileName.ts';

/**
 * What comes out of the kit; what is large is loaded only when it is asked for. `whole` is the address that a code of the
 * kit holds. Each says what it did.
 */
export const OUTPUTS: Record<
  string,
  (title: string, entries: readonly KitEntry[], whole: string | undefined) => Promise<string> | string
> = {
  in: () => {
    print();
    return '';
  },
  docx: async (title, entries, whole) => {
    const { handoutDocument, Packer } = await import('./handoutDocx.ts');
    return save(`${nameOf(title)}.docx`, await Packer.toBlob(handoutDocument(title, entries, whole)));
  },
  pptx: async (title, entries) => {
    const { handoutPresentation } = await import('./handoutPptx.ts');
    return save(
      `${nameOf(title)}.pptx`,
      (await handoutPresentation(title, entries).write({ outputType: 'blob' })) as Blob,
    );
  },
  hoi: async (title, entries) => (await import('./lesson.ts')).giveLesson('paper', title, entries),
  'hoi-docx': async (title, entries) => (await import('./lesson.ts')).giveLesson('docx', title, entries),
  markdown: (title, entries) => copy('Markdown', kitMarkdown(title, entries)),
  html: (title, entries) => copy('HTML', kitHtml(title, entries)),
  chu: (title, entries) => copy('văn bản thuần', kitText(title, entries)),
};

function save(name: string, content: Blob): string {
  saveFile(name, content);
  return `Đã tải ${name}.`;
}

async function copy(what: string, text: string): Promise<string> {
  await copyText(text);
  return `Đã sao chép ${what}.`;
}
