import type { APIRoute } from 'astro';
import { at } from '../components/address.ts';
import { pageUrl } from '../domain/urls.ts';
import { SHORT_NAME, SITE_NAME } from '../site.config.ts';

/** Lets a browser's address bar search here (OpenSearch 1.1). */
export const GET: APIRoute = ({ site }) => {
  const search = new URL(at(pageUrl('tim-kiem')), site).href;
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${SHORT_NAME.slice(0, 16).trim()}</ShortName>
  <Description>${SITE_NAME}</Description>
  <Language>vi</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${new URL(at('/favicon.svg'), site).href}</Image>
  <Url type="text/html" template="${search}?q={searchTerms}"/>
</OpenSearchDescription>
`,
    { headers: { 'Content-Type': 'application/opensearchdescription+xml' } },
  );
};
