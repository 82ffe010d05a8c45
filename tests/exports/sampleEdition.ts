import { parseDocumentText } from '../../src/corpus/parse/parseDocumentText.ts';
import type { Edition } from '../../src/exports/edition.ts';
import { toText } from '../../src/exports/toEdition.ts';

/** A text as it is handed out, with hardly anything known of its document. Two stretches of each long text cite. */
export function sampleEdition(source: string, of: Partial<Edition> = {}): Edition {
  const { tree } = parseDocumentText(source, 'a.mdx');
  const cited = {
    document: 'luat-1',
    iri: '/akn/vn/act/luat/nd/1',
    address: 'https://example.org/van-ban/luat-1/',
  };
  return {
    id: 'nghi-dinh-1-2004-nd-cp',
    type: 'nghi-dinh',
    branch: 'nha-nuoc',
    name: 'Nghị định 1/2004/NĐ-CP',
    citation: 'Nghị định số 1/2004/NĐ-CP',
    reference: {
      type: 'Nghị định',
      title: 'Nghị định về 100% & {thử}',
      short: 'Nghị định số 1/2004/NĐ-CP',
      number: '1/2004/NĐ-CP',
      date: '2004-01-05',
      issuer: 'Chính phủ',
    },
    address: 'https://example.org/van-ban/nghi-dinh-1-2004-nd-cp/',
    iri: '/akn/vn/act/nghi-dinh/2004-01-05/1-2004-nd-cp',
    revised: '2026-11-24',
    facts: [
      {
        field: 'date',
        label: 'Ngày ban hành',
        text: '5/1/2004',
        data: '2004-01-05',
        otherwise: [],
        source: ['S01'],
      },
      {
        field: 'expires',
        label: 'Hết hiệu lực',
        text: '1/2/2010',
        data: '2010-02-01',
        otherwise: [],
        source: ['S01'],
      },
    ],
    relations: [],
    remarks: [],
    unknown: [],
    missing: [],
    ...toText(tree, ({ value }) =>
      value.length > 12
        ? [
            { start: 2, end: 8, ...cited },
            { start: 9, end: 11, ...cited },
          ]
        : [],
    ),
    notes: [],
    sources: [],
    origin: 'Bản để tra cứu.',
    site: { name: 'Trang', address: 'https://example.org/' },
    ...of,
  };
}

/** A State text with everything that a tree can hold. */
export const WHOLE_TEXT = `# NGHỊ ĐỊNH về <Sic correct="việc">viêc</Sic> thử **mọi *thứ*** & “chữ” <Note text="Lời &quot;chú&quot;" source="S01 muc-i"/>

CHÍNH PHỦ

Căn cứ *Luật số 1*[^1]; xét đề nghị:

- Một gạch trong **phần mở đầu**

+ và một cộng

| Cột | Hai |
| --- | --- |
| a < b | c & d[^2] |

Chương I

NHỮNG QUY ĐỊNH CHUNG

Điều 1. Phạm vi

1. Khoản này có **chữ *nghiêng* đậm**[^1] và ký hiệu \\<a\\>.

a) Điểm thứ nhất

đ) Điểm <Sic correct="thứ hai" certainty="có thể" note="Thiếu.">thứ</Sic>

- gạch một

+ cộng một

Đoạn sau không số.

2. <Assignment lead="a b" with="c" report="d" reportAs="trinh" due="2004-Q3" task="Việc" reading="Hiểu">Giao việc</Assignment> xong.

| A | B |
| --- | --- |
| 1 | 2 |

Điều 2. <NoAssignment reason="vì thế">Điều này là một câu dài hơn.</NoAssignment>

TM. CHÍNH PHỦ

THỦ TƯỚNG

Nguyễn Văn A

QUY CHẾ

LÀM VIỆC

(Ban hành kèm theo Nghị định số 1/2004/NĐ-CP)

Điều 1. Điều của quy chế.

[^1]: Chú thích **một**, <Sic correct="đúng">sai</Sic>.

[^2]: Chú thích hai.
`;
