import { embedSnippet, FRAME_WIDTH, type Framed, frameHeight } from '../domain/embed/embedSnippet.ts';

/** What an oEmbed answer is made from; addresses are absolute. */
export interface EmbeddedClause extends Framed {
  card: string;
  site: { name: string; url: string };
}

/** The answer about a clause's page as a consumer reads it (oembed.com 1.0, section 2.3): type rich. */
export function oEmbedAnswer({ card, site, ...framed }: EmbeddedClause): object {
  return {
    version: '1.0',
    type: 'rich',
    title: framed.title,
    provider_name: site.name,
    provider_url: site.url,
    html: embedSnippet(framed),
    width: FRAME_WIDTH,
    height: frameHeight(framed.lines),
    thumbnail_url: card,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}
