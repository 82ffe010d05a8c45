import type { HostPlace } from './hostPlace.ts';
import { type HostPlan, headerNames, TYPES, valuesOf } from './hostPlan.ts';

/** A whole Caddyfile for Caddy 2. With the host's name in place of the port it gets a certificate by itself. */
export function caddyConfig({ base, rules, moved }: HostPlan, { folder, port, name }: HostPlace): string {
  const address = name === '_' ? `:${port}` : name;
  // The later line holds where Caddy keeps the order: inside a route.
  const headers = headerNames(rules).flatMap((header) =>
    valuesOf(rules, header)
      .reverse()
      .map(([pattern, value]) => `        header ${pattern} ${header} \`${value}\``),
  );
  const types = Object.entries(TYPES).map(([end, type]) => {
    const charset = type.startsWith('text/') ? '; charset=utf-8' : '';
    // Put off: the server of files takes away the type of an end that it does not know.
    return [
      `        @${end} path *.${end}`,
      `        header @${end} {`,
      `            Content-Type "${type}${charset}"`,
      '            defer',
      '        }',
    ].join('\n');
  });
  const lost = headers.filter((line) =>
    [`header ${base}/* `, `header ${base}/404.html `].some((start) => line.includes(start)),
  );
  return `# Made by "npm run deploy:config caddy" out of the built site: made anew with each build, for the policy names its styles.
${address} {
    root * ${folder}
    route {
${headers.join('\n')}
${types.join('\n')}
        # A page has one address. Two slashes at its start would lead to another host.
        @index path_regexp folder ^(/(?:[^/\\x5c].*/)?)index\\.html$
        redir @index {re.folder.1} permanent
${moved.map(({ from, to }) => `        redir ${from} ${to} permanent`).join('\n')}
        error ${base}/_headers 404
        file_server {
            precompressed br gzip
        }
    }
    handle_errors {
        route {
            rewrite * ${base}/404.html
${lost.map((line) => `    ${line}`).join('\n')}
            file_server {
                precompressed br gzip
            }
        }
    }
}
`;
}
