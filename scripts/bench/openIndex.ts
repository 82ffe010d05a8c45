import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ClauseIndex } from '../../src/domain/search/clause/clauseIndex.ts';
import { IndexFault } from '../../src/domain/search/clause/fault.ts';
import { readManifest } from '../../src/domain/search/clause/layout.ts';

/** What was read of an index: each file once. */
export interface ReadFile {
  name: string;
  bytes: Uint8Array;
}

/** Opens an index that lies in `folder`; `onRead` is told every file that is read. */
export async function openIndex(
  folder: string,
  onRead: (file: ReadFile) => void = () => {},
): Promise<ClauseIndex> {
  const read = async (name: string): Promise<Uint8Array> => {
    try {
      const bytes = new Uint8Array(await readFile(join(folder, name)));
      onRead({ name, bytes });
      return bytes;
    } catch {
      throw new IndexFault('missing');
    }
  };
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const manifest = readManifest(decode(await read('muc-luc.json')));
  return new ClauseIndex(manifest, {
    bytes: (name) => read(`${manifest.version}/${name}`),
    text: async (name) => decode(await read(`${manifest.version}/${name}`)),
  });
}
