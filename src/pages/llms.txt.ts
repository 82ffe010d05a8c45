import type { APIRoute } from 'astro';
import { at } from '../components/address.ts';
import type { CorpusDocument } from '../corpus/corpus.ts';
import { currentCorpus } from '../corpus/current.ts';
import { ordersTasks, tasksOf } from '../corpus/tasks.ts';
import { documentName, documentSubject } from '../domain/document/name.ts';
import { documentUrl, pageUrl, taskDataUrl, tasksUrl } from '../domain/urls.ts';
import { contentsOf } from '../render/contents.ts';
import { SITE_NAME } from '../site.config.ts';

/** A plain map of the site for language models (llmstxt.org): what it is, the programme's parts, the documents. */
export const GET: APIRoute = ({ site }) => {
  const corpus = currentCorpus();
  const { programme, programmes, documents } = corpus;
  const link = (name: string, path: string, note = '') =>
    `- [${name}](${new URL(at(path), site).href})${note && `: ${note}`}`;
  const partsOf = ({ metadata, tree }: CorpusDocument) =>
    contentsOf(tree).map(({ id, label, words }) =>
      link(`${label ?? ''} ${words}`.trim(), documentUrl(metadata.id, id)),
    );
  const further = programmes.filter((one) => one !== programme);
  const rows = [...documents.values()]
    .filter((one) => !programmes.includes(one))
    .map(({ metadata }) =>
      link(documentName(metadata), documentUrl(metadata.id), documentSubject(metadata)?.text),
    );
  const tasksLink = (name: string, one: CorpusDocument) => {
    const data = (['json', 'csv', 'ics'] as const).map((format) => taskDataUrl(format, one.metadata.id));
    const addresses = data.map((path) => new URL(at(path), site).href).join(', ');
    const note = `${tasksOf(corpus, one).length} việc; dữ liệu ở ${addresses}`;
    return link(name, tasksUrl({}, one.metadata.id), note);
  };
  const pages = [
    tasksLink('Nhiệm vụ: ai làm gì, đến bao giờ', programme),
    link('Cơ quan, tổ chức', pageUrl('co-quan')),
    link('Thuật ngữ và ký hiệu', pageUrl('thuat-ngu')),
    link('Giới thiệu: nguồn, lỗi in được giữ, lời hứa về địa chỉ', pageUrl('gioi-thieu')),
  ];
  return new Response(
    [
      `# ${SITE_NAME}`,
      '> Bản tra cứu bằng tiếng Việt: toàn văn chương trình hành động và thông tin, có nguồn, về từng văn bản được dẫn chiếu. Nếu có khác biệt thì theo bản gốc có chữ ký.',
      `## Chương trình\n\n${partsOf(programme).join('\n')}`,
      ...further.map((one) => {
        const name = documentName(one.metadata);
        const lines = [
          link('Toàn văn', documentUrl(one.metadata.id)),
          ...(ordersTasks(one) ? [tasksLink('Nhiệm vụ', one)] : []),
          ...partsOf(one),
        ];
        return `## ${name}\n\n${lines.join('\n')}`;
      }),
      `## Văn bản\n\n${rows.join('\n')}`,
      `## Khác\n\n${pages.join('\n')}`,
    ]
      .join('\n\n')
      .concat('\n'),
  );
};
