import type { HostPlace } from './hostPlace.ts';
import { type HostPlan, headerNames, TYPES, valuesOf } from './hostPlan.ts';

/** A whole configuration for nginx 1.18 or later; `map` is what takes headers by address without one cancelling another. */
export function nginxConfig({ base, rules, moved }: HostPlan, { folder, port, name }: HostPlace): string {
  const headers = headerNames(rules);
  const variable = (header: string) => `$site_${header.toLowerCase().replaceAll('-', '_')}`;
  const maps = headers.map((header) => {
    const rows = valuesOf(rules, header).map(([pattern, value]) => `    ${regexOf(pattern)} "${value}";`);
    return [`map $site_path ${variable(header)} {`, '    default "";', ...rows, '}'].join('\n');
  });
  const ofLost = headers.map((header) => {
    const lost = valuesOf(rules, header).find(([pattern]) => matches(pattern, `${base}/404.html`));
    return lost ? `        add_header ${header} "${lost[1]}" always;` : '';
  });
  const types = Object.entries(TYPES)
    .filter(([end]) => !KNOWN.has(end))
    .map(([end, type]) => `        ${type} ${end};`);
  return `# Made by "npm run deploy:config nginx" out of the built site: made anew with each build, for the policy names its styles.
map $request_uri $site_path {
    "~^(?<asked>[^?]*)" $asked;
}
${maps.join('\n')}
server {
    listen ${port};
    server_name ${name};
    root ${folder};
    index index.html;
    charset utf-8;
    charset_types text/css text/csv text/calendar text/markdown text/plain text/xml text/javascript application/javascript application/json application/xml application/atom+xml;
    include /etc/nginx/mime.types;
    types {
${types.join('\n')}
    }
    # Files that were compressed ahead (.gz beside them). With the module for Brotli: brotli_static on;
    gzip_static on;
    gzip_vary on;
    # Relative: behind a program that speaks TLS this one does not know the address that readers see.
    absolute_redirect off;
    error_page 403 404 =404 ${base}/404.html;
${headers.map((header) => `    add_header ${header} ${variable(header)};`).join('\n')}
    # A page has one address. Two slashes at its start would lead to another host.
    if ($request_uri ~ "^(?<of_folder>/(?:[^/\\x5c?][^?]*/)?)index\\.html(?:\\?.*)?$") {
        return 301 $of_folder;
    }
    location / {
        try_files $uri $uri/ =404;
    }
    location = ${base}/404.html {
        internal;
${ofLost.filter(Boolean).join('\n')}
    }
    location ~ /\\.(?!well-known/)|/_headers$ {
        return 404;
    }
${moved.map(({ from, to }) => `    location = ${from} {\n        return 301 ${to};\n    }`).join('\n')}
}
`;
}

/** Ends that its own list of types has. */
const KNOWN = new Set(['bin', 'wasm']);

/** `/a/*` as nginx has it, `/a/` for itself alone. */
function regexOf(pattern: string): string {
  const start = pattern.replace(/\*$/, '').replace(/[.+?^$()[\]{}|\\]/g, '\\$&');
  return `"~^${start}${pattern.endsWith('*') ? '' : '$'}"`;
}

const matches = (pattern: string, path: string) =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
