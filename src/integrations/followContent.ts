import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentStamp } from '../corpus/current.ts';
import { loadCorpus } from '../corpus/load.ts';
import { CorpusError, formatIssue, toMachineFault } from '../domain/issue/index.ts';

/** Saving one file is often several events, in milliseconds: the author waits no longer than for the last. */
const SETTLED = 150;

/**
 * While developing: every file under `content/` is followed. The list of pages is made anew (Astro keeps that of the
 * first request, so that a new document would stay 404) and open pages are loaded again. While there are faults, every
 * page is the list of them, as the terminal has it: one a line, not the stack of calls that found them.
 */
export function followContent({ root }: { root: string }): AstroIntegration {
  return {
    name: 'follow-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folder = join(root, 'content');
        let faults: readonly string[] | undefined;
        let stamp = stampOf(root);
        const look = () => {
          if (faults) return faults;
          faults = faultsOf(root);
          console.log(faults.length === 0 ? 'Nội dung đạt.' : `${titleOf(faults)}\n${faults.join('\n')}`);
          return faults;
        };
        /** A request may come before the word of the change that it is about. */
        const follow = () => {
          const now = stampOf(root);
          if (now === stamp) return;
          stamp = now;
          faults = undefined;
          for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
        };
        let timer: NodeJS.Timeout | undefined;
        server.watcher.add(folder);
        server.watcher.on('all', (_, file) => {
          if (!file.startsWith(folder)) return;
          follow();
          clearTimeout(timer);
          timer = setTimeout(() => {
            look();
            server.environments.client.hot.send({ type: 'full-reload', path: '*' });
          }, SETTLED);
        });
        server.middlewares.use((request, response, next) => {
          const isPage = /\/$|\.html$/.test((request.url ?? '').split('?')[0]!);
          if (isPage) follow();
          const found = isPage ? look() : [];
          if (found.length === 0) return next();
          response.writeHead(500, {
            'Content-Type': 'text/html; charset=utf-8',
            'Cache-Control': 'no-store',
          });
          response.end(faultPage(found, server.config.base));
        });
      },
    },
  };
}

/** Tells the content of now from that of before; a folder that is not there has one look. */
function stampOf(root: string): string {
  try {
    return contentStamp(root);
  } catch {
    return '';
  }
}

function faultsOf(root: string): string[] {
  try {
    loadCorpus(root, { checksPermalinks: false });
    return [];
  } catch (error) {
    return error instanceof CorpusError ? error.issues.map(formatIssue) : [toMachineFault(error).message];
  }
}

const titleOf = (faults: readonly string[]) => `${faults.length} lỗi trong nội dung`;

/** A page that Vite's client loads again as soon as a file is saved. */
function faultPage(faults: readonly string[], base: string): string {
  const escaped = (text: string) => text.replace(/[&<>]/g, (one) => `&#${one.codePointAt(0)};`);
  return `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${titleOf(faults)}</title>
<script type="module" src="${base}@vite/client"></script>
<style>body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui } li { margin: 0 0 1rem; overflow-wrap: anywhere }</style>
<h1>${titleOf(faults)}</h1>
<p>Sửa xong và lưu lại, trang này tự trở về. Mỗi dòng: tệp, dòng, cột, mã lỗi, sai gì, sửa thế nào.</p>
<ol>
${faults.map((fault) => `<li>${escaped(fault)}`).join('\n')}
</ol>
</html>
`;
}
