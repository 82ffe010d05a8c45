import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createIndex } from 'pagefind';
import { loadCorpus } from '../../src/corpus/load.ts';
import type { Citation } from '../../src/domain/citation/citation.ts';
import { type AnnotatedText, eachProvision, type Provision } from '../../src/domain/provision/tree.ts';
import { documentUrl } from '../../src/domain/urls.ts';

/** Who made the bare pages. */
export type Maker = 'Hugo' | 'by hand, as Hugo would';

const HEAD =
  '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{{ .Title }}</title>';
const PAGEFIND_HEAD =
  '<link href="/pagefind/pagefind-ui.css" rel="stylesheet"><script src="/pagefind/pagefind-ui.js"></script>';
const PAGEFIND_BOX =
  '<div id="search"></div><script>addEventListener("DOMContentLoaded",()=>new PagefindUI({element:"#search"}))</script>';

/**
 * Writes two sites that hold the programme's words and nothing else, each at its root: `bare`, headings, paragraphs and
 * links without a style or a script, and `pagefind`, the same with the usual search box of such a site.
 */
export async function writeBareSites(
  folder: string,
): Promise<{ bare: string; pagefind: string; maker: Maker }> {
  const bare = join(folder, 'bare');
  const pagefind = join(folder, 'pagefind');
  const makers = [writeSite(bare, '', ''), writeSite(pagefind, PAGEFIND_HEAD, PAGEFIND_BOX)];
  const { index } = await createIndex();
  await index!.addDirectory({ path: pagefind });
  await index!.writeFiles({ outputPath: join(pagefind, 'pagefind') });
  return { bare, pagefind, maker: makers[0]! };
}

function writeSite(out: string, head: string, box: string): Maker {
  const { title, body } = programmeMarkdown();
  const template = `<!doctype html><html lang="vi"><head>${HEAD}${head}</head><body>${box}<main data-pagefind-body><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>`;
  const source = `${out}-source`;
  write(
    join(source, 'config.toml'),
    'disableKinds = ["taxonomy", "term", "RSS", "sitemap", "404"]\n[markup.goldmark.renderer]\nunsafe = true\n',
  );
  write(join(source, 'layouts/index.html'), template);
  write(join(source, 'content/_index.md'), `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body}`);
  const hugo = spawnSync('hugo', ['--minify', '--quiet', '-s', source, '-d', out], { stdio: 'ignore' });
  if (hugo.status !== 0)
    write(
      join(out, 'index.html'),
      template.replaceAll('{{ .Title }}', title).replace('{{ .Content }}', body),
    );
  // The server wants one; a bare site sends none of its own.
  write(join(out, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n');
  return hugo.status === 0 ? 'Hugo' : 'by hand, as Hugo would';
}

/** The programme as HTML inside Markdown: printed numbers survive neither Markdown's lists nor its own escapes. */
function programmeMarkdown(): { title: string; body: string } {
  const { programme } = loadCorpus(process.cwd());
  const units = [...eachProvision(programme.tree.provisions)].filter(({ text }) => text.value !== '');
  const block = ({ id, isHeading, label = '', gap, text }: Provision) => {
    const tag = isHeading ? 'h2' : 'p';
    return `<${tag} id="${id}">${label}${gap}${linked(text, programme.citations.get(text) ?? [])}</${tag}>`;
  };
  return {
    title: programme.provisions.get('tieu-de')!.text.value,
    body: units
      .filter(({ kind }) => kind !== 'title')
      .map(block)
      .join('\n\n'),
  };
}

function linked({ value }: AnnotatedText, citations: readonly Citation[]): string {
  let at = 0;
  let html = '';
  for (const { document, start, end } of citations) {
    if (start < at) continue;
    html += `${value.slice(at, start)}<a href="${documentUrl(document)}">${value.slice(start, end)}</a>`;
    at = end;
  }
  return html + value.slice(at);
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
