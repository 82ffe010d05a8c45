import { readFileSync } from 'node:fs';
import { MachineFault } from '../../src/domain/issue/index.ts';

/** The text of a list of queries. @throws MachineFault when it is no text in UTF-8. */
export function readAskedFile(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw new MachineFault('list-encoding', { file: path });
    throw error;
  }
}
