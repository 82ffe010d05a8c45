import type { APIRoute } from 'astro';
import { at } from '../../../components/address.ts';
import { citedNameOf } from '../../../components/official/citeData.ts';
import { type ClausePage, eachClausePage } from '../../../corpus/clausePages.ts';
import { currentCorpus } from '../../../corpus/current.ts';
import { formatCitation } from '../../../domain/citation/formatCitation.ts';
import { cardUrl, embedUrl, oEmbedUrl } from '../../../domain/clauseUrls.ts';
import { eachProvision } from '../../../domain/provision/tree.ts';
import { pageUrl } from '../../../domain/urls.ts';
import { oEmbedAnswer } from '../../../render/oEmbed.ts';
import { copiedLine } from '../../../render/text.ts';
import { SITE_NAME } from '../../../site.config.ts';

const PREFIX = '/du-lieu/oembed/';

export function getStaticPaths() {
  return [...eachClausePage(currentCorpus())].map((page) => ({
    params: {
      path: oEmbedUrl(page.document.metadata.id, page.provision.id).slice(PREFIX.length, -'.json'.length),
    },
    props: { page },
  }));
}

/** The oEmbed answer about a clause's page, as a file: a consumer finds it by the link in the page's head. */
export const GET: APIRoute<{ page: ClausePage }> = ({ props: { page }, site }) => {
  const { document, provision } = page;
  const { id, branch } = document.metadata;
  const absolute = (path: string) => new URL(at(path), site).href;
  const answer = oEmbedAnswer({
    title: formatCitation(provision.id, branch, citedNameOf(currentCorpus(), document).short),
    address: absolute(embedUrl(id, provision.id)),
    lines: [...eachProvision([provision])].map(copiedLine).filter(Boolean),
    card: absolute(cardUrl(id, provision.id)),
    site: { name: SITE_NAME, url: absolute(pageUrl()) },
  });
  return new Response(JSON.stringify(answer));
};
