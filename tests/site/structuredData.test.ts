import { describe, expect, it } from 'vitest';
import { currentCorpus } from '../../src/corpus/current.ts';
import { standingOf } from '../../src/corpus/standing/standing.ts';
import { documentUrl } from '../../src/domain/urls.ts';
import { builtPages, pageAt } from './builtPages.ts';
import { onEach } from './onEach.ts';

const SITE = process.env['SITE_URL'] ?? 'http://localhost:4321';
const pages = builtPages();
const corpus = currentCorpus();
const { documents } = corpus;

function structuredData(path: string): Record<string, unknown> {
  const blocks = pageAt(pages, path).root.querySelectorAll('script[type="application/ld+json"]');
  expect(blocks).toHaveLength(1);
  return JSON.parse(blocks[0]!.rawText);
}

/** The documents whose force a source proves (section 9 of the register, and the later texts with a proved end). */
const FORCE: Record<string, string> = {
  'nghi-dinh-29-1998-nd-cp': 'NotInForce',
  'quy-dinh-76-qd-tw-2000': 'NotInForce',
  'phap-lenh-can-bo-cong-chuc-1998': 'NotInForce',
};

describe('schema.org data', () => {
  it('of every document says what is proved and nothing else', () =>
    onEach([...documents.values()], ({ metadata }) => {
      const path = documentUrl(metadata.id);
      const data = structuredData(path);
      expect(data).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'Legislation',
        inLanguage: 'vi',
        url: new URL(path, SITE).href,
      });
      const proved = <T>(fact: { value?: T; inference?: string } | undefined) =>
        fact?.inference ? undefined : fact?.value;
      expect(data['legislationIdentifier']).toBe(proved(metadata.number));
      expect(data['legislationDate']).toBe(proved(metadata.date));
      expect(data['legislationPassedBy'] !== undefined).toBe(proved(metadata.issuer) !== undefined);
      const { id, certainty } = standingOf(corpus, metadata.id);
      // That a text came into force, was amended, or sets tasks until a year, does not prove that it lasts.
      const isForceProved =
        certainty === 'proved' && !['co-hieu-luc', 'duoc-sua-doi', 'co-thoi-han'].includes(id);
      expect(data['legislationLegalForce'] !== undefined).toBe(isForceProved);
      if (metadata.inForce.value === undefined) expect(data['legislationDateVersion']).toBeUndefined();
    }));

  it.each(Object.entries(FORCE))('of %s: %s', (id, force) => {
    expect(structuredData(documentUrl(id))['legislationLegalForce']).toBe(`https://schema.org/${force}`);
  });

  it.each(['chi-thi-13-ct-tu', 'nghi-quyet-17-nq-tw-2002', 'quy-dinh-326-qd-tu', 'nghi-dinh-33-2023-nd-cp'])(
    'of %s does not speak of force',
    (id) => {
      expect(structuredData(documentUrl(id))).not.toHaveProperty('legislationLegalForce');
    },
  );

  it('of the programme gives no number and no date, for its source has none', () => {
    const data = structuredData('/chuong-trinh/');
    expect(data).not.toHaveProperty('legislationIdentifier');
    expect(data).not.toHaveProperty('legislationDate');
  });

  it('of the home page is the site', () => {
    expect(structuredData('/')).toMatchObject({
      '@type': 'WebSite',
      inLanguage: 'vi',
      url: new URL('/', SITE).href,
    });
  });
});
