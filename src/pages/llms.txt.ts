import type { APIRoute } from 'astro';
import { at } from '../components/address.ts';
import { currentCorpus } from '../corpus/current.ts';
import { tasksOf } from '../corpus/tasks.ts';
import { documentName, documentSubject } from '../domain/document/name.ts';
import { documentUrl, PROGRAMME_ID, pageUrl, taskDataUrl } from '../domain/urls.ts';
import { contentsOf } from '../render/contents.ts';
import { SITE_NAME } from '../site.config.ts';

/** A plain map of the site for language models (llmstxt.org): what it is, the programme's parts, the documents. */
export const GET: APIRoute = ({ site }) => {
  const corpus = currentCorpus();
  const { programme, documents } = corpus;
  const link = (name: string, path: string, note = '') =>
    `- [${name}](${new URL(at(path), site).href})${note && `: ${note}`}`;
  const parts = contentsOf(programme.tree).map(({ id, label, words }) =>
    link(`${label ?? ''} ${words}`.trim(), documentUrl(PROGRAMME_ID, id)),
  );
  const rows = [...documents.values()]
    .filter((one) => one !== programme)
    .map(({ metadata }) =>
      link(documentName(metadata), documentUrl(metadata.id), documentSubject(metadata)?.text),
    );
  const pages = [
    link(
      'Nhiệm vụ: ai làm gì, đến bao giờ',
      pageUrl('nhiem-vu'),
      `${tasksOf(corpus).length} việc; dữ liệu ở ${(['json', 'csv', 'ics'] as const).map((format) => new URL(at(taskDataUrl(format)), site).href).join(', ')}`,
    ),
    link('Cơ quan, tổ chức', pageUrl('co-quan')),
    link('Thuật ngữ và ký hiệu', pageUrl('thuat-ngu')),
    link('Giới thiệu: nguồn, lỗi in được giữ, lời hứa về địa chỉ', pageUrl('gioi-thieu')),
  ];
  return new Response(
    [
      `# ${SITE_NAME}`,
      '> Bản tra cứu bằng tiếng Việt: toàn văn chương trình hành động và thông tin, có nguồn, về từng văn bản được dẫn chiếu. Nếu có khác biệt thì theo bản gốc có chữ ký.',
      `## Chương trình\n\n${parts.join('\n')}`,
      `## Văn bản\n\n${rows.join('\n')}`,
      `## Khác\n\n${pages.join('\n')}`,
    ]
      .join('\n\n')
      .concat('\n'),
  );
};
