import { NO_ROOM, NOT_KEPT } from '../../domain/issue/reader/keeping.ts';
import { countItems, type KitKind, kitPlace } from '../../domain/kit/kitKind.ts';
import { addToKit, readKit } from './basket.ts';

const ALREADY: Record<KitKind, string> = {
  clause: 'Điều khoản này',
  document: 'Văn bản này',
  task: 'Nhiệm vụ này',
  later: 'Quy định về sau này',
  own: 'Lời này',
};

/** Puts a part at the end of this device's kit, from any page; says what came of it. */
export function putIntoKit(document: string, provision: string, version?: string): string {
  const { state } = addToKit(document, provision, version);
  const count = countItems(readKit()?.items ?? []);
  return {
    added: `Đã thêm vào tài liệu: ${count}.`,
    already: `${ALREADY[kitPlace(provision)?.kind ?? 'clause']} đã có trong tài liệu.`,
    full: `Tài liệu đã đủ ${count}.`,
    refused: NOT_KEPT,
    'no-room': NO_ROOM,
  }[state];
}
