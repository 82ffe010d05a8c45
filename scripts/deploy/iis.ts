import { xml, xmlBlock } from '../../src/exports/xml.ts';
import { type HostPlan, TYPES } from './hostPlan.ts';

/** `web.config` for IIS 8 or later: it lies in the site's own folder. Without IIS's part for redirects the pages of moved addresses lead on themselves. */
export function iisConfig({ base, rules, moved }: HostPlan): string {
  const types = Object.entries(TYPES).map(([end, type]) => {
    const mimeType = type.startsWith('text/') ? `${type}; charset=utf-8` : type;
    // Named twice an end stops the whole site.
    return [
      xml('remove', { fileExtension: `.${end}` }),
      xml('mimeMap', { fileExtension: `.${end}`, mimeType }),
    ].join('');
  });
  const places = rules.map(({ pattern, headers }) => {
    const path = pattern.slice(base.length).replace(/^\/|\/?\*?$/g, '') || '.';
    const own = headers.filter(([name]) => name !== 'Content-Type');
    const named = own.map(([name, value]) => [xml('remove', { name }), xml('add', { name, value })].join(''));
    // "/" stands for the first page alone, and what holds for all stands at the root.
    const at = pattern === `${base}/` ? 'index.html' : pattern.endsWith('/') ? `${path}/index.html` : path;
    if (named.length === 0) return '';
    return xmlBlock(
      'location',
      { path: at },
      xmlBlock('system.webServer', {}, xmlBlock('httpProtocol', {}, xmlBlock('customHeaders', {}, ...named))),
    );
  });
  const leading = moved.map(({ from, to }) =>
    xmlBlock(
      'location',
      { path: from.slice(base.length + 1, -1) },
      xmlBlock(
        'system.webServer',
        {},
        xml('httpRedirect', {
          enabled: 'true',
          destination: to,
          exactDestination: 'true',
          httpResponseStatus: 'Permanent',
        }),
      ),
    ),
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Made by "npm run deploy:config iis" out of the built site: made anew with each build, for the policy names its styles. -->
${xmlBlock(
  'configuration',
  {},
  xmlBlock(
    'system.webServer',
    {},
    xmlBlock('staticContent', {}, ...types),
    xmlBlock('defaultDocument', {}, xml('files', {}, xml('clear'), xml('add', { value: 'index.html' }))),
    xmlBlock(
      'httpErrors',
      { errorMode: 'Custom', existingResponse: 'Replace' },
      xml('remove', { statusCode: '404' }),
      xml('error', { statusCode: '404', path: '404.html', responseMode: 'File' }),
    ),
    xml('urlCompression', { doStaticCompression: 'true' }),
  ),
  ...places,
  ...leading,
)}
`;
}
