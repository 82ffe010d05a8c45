import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { sampleEdition, WHOLE_TEXT } from '../../../tests/exports/sampleEdition.ts';
import { currentCorpus } from '../../corpus/current.ts';
import type { Edition } from '../edition.ts';
import { toEdition } from '../toEdition.ts';
import { checkNaming } from './checkNames.ts';
import { readAkn } from './readAkn.ts';
import { toAkn } from './toAkn.ts';

const corpus = currentCorpus();
const programme = toEdition(corpus, corpus.programme, (path) => `https://example.org${path}`);
const DECREE = `# NGHỊ ĐỊNH\n\n${readFileSync('tests/fixtures/decree.txt', 'utf8').replace(/\n(?!\n)/g, '\n\n')}`;
const samples: [string, Edition][] = [
  ['the programme', programme],
  ['a text with everything', sampleEdition(WHOLE_TEXT)],
  ['a decree', sampleEdition(DECREE)],
  ['a text of the Party', sampleEdition('I.- MỘT :\n\n1/ Hai.\n\n- Ba\n\nT/M BAN', { branch: 'dang' })],
  ['paragraphs alone', sampleEdition('Một đoạn.\n\nHai đoạn.')],
  ['a signature before the end', sampleEdition('1. Một.\n\nKT. CHỦ TỊCH\n\n2. Hai.\n\n- Ba')],
];

/** The tree as it can come back: citations are found again in the words. */
function tree({ units, footnotes }: Pick<Edition, 'units' | 'footnotes'>) {
  return JSON.parse(JSON.stringify({ units, footnotes }, (key, value) => (key === 'links' ? [] : value)));
}

describe('Akoma Ntoso', () => {
  it.each(samples)('comes back without loss: %s', (_, edition) => {
    const { units, footnotes } = readAkn(toAkn(edition));
    expect(tree({ units, footnotes })).toEqual(tree(edition));
  });

  it('comes back without loss whatever the words and their marks', () => {
    const words = fc.string({ unit: fc.constantFrom(...'aắđ<&>" \'“”\n;1'), minLength: 1, maxLength: 12 });
    /** Words inside words, as Markdown prints them. */
    const piece: fc.Arbitrary<string> = fc.oneof(
      words.map((text) =>
        text.replace(/[<&>\n]/g, (sign) => ({ '<': '\\<', '&': '&amp;', '>': '&gt;' })[sign] ?? ' '),
      ),
      words.map((text) => `x **đậm ${text.replace(/\W/g, '')} *xiên* z** y`),
      fc.constant(' chữ[^1] '),
      words.map((text) => `<Sic correct="${text.replace(/["<&>\n]/g, '')}x">sai **đậm**</Sic>`),
      fc.constant(' <Note text="a" source="S01 S02"/> '),
    );
    const line = fc.tuple(
      fc.constantFrom(
        '',
        '# ',
        '1. ',
        'a) ',
        '- ',
        '+ ',
        'I.- ',
        'II. ',
        'Điều 1. ',
        'Chương II\n\n',
        'PHẦN I. ',
        'T/M ',
      ),
      fc.array(piece, { minLength: 1, maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const source = lines.map(([label, pieces]) => `${label}Các ${pieces.join('')}`).join('\n\n');
        const edition = sampleEdition(`${source}\n\n[^1]: Chú *thích*.`);
        // Two units of one id are a fault of the content, which builds nothing.
        const ids = tree(edition).units.flatMap(idsOf);
        fc.pre(new Set(ids).size === ids.length);
        const { units, footnotes } = readAkn(toAkn(edition));
        expect(tree({ units, footnotes })).toEqual(tree(edition));
      }),
      { numRuns: 60 },
    );
  });

  it.each(samples)('follows the naming convention: %s', (_, edition) => {
    expect(checkNaming(toAkn(edition))).toEqual([]);
  });

  it('sees an eId that the naming convention does not know, twice given, or out of its place', () => {
    const xml = toAkn(programme);
    const broken = [
      xml.replaceAll('eId="sec_II__point_1"', 'eId="muc-ii-diem-1"'),
      xml.replaceAll('eId="sec_II__point_2"', 'eId="sec_II__point_1"'),
      xml.replaceAll('eId="sec_II__point_1"', 'eId="sec_III__point_9"'),
      xml.replaceAll('href="#co-quan-ban-hanh"', 'href="#ai-do"'),
      xml.replace(/(<FRBRWork>\s*<FRBRthis value=")[^"]*/, '$1/van-ban/1'),
    ];
    for (const one of broken) expect(checkNaming(one)).not.toEqual([]);
  });

  it('says when a text began and ended, what it is, and what it acts on', () => {
    const xml = toAkn(sampleEdition(WHOLE_TEXT));
    expect(xml).toContain('<eventRef eId="ban-hanh" type="generation" date="2004-01-05" source="#goc"/>');
    expect(xml).toContain('type="repeal" date="2010-02-01"');
    expect(toAkn(programme)).toMatch(
      /<activeRef [^>]*href="\/akn\/vn\/doc\/nghi-quyet\/2002-03-18\/17-nq-tw-2002"/,
    );
    expect(toAkn(programme)).toMatch(/<indent eId="sec_I__point_4__indent_1">/);
  });
});

const schema = process.env['AKN_SCHEMA'];
const folder = mkdtempSync(join(tmpdir(), 'akn-'));
afterAll(() => rmSync(folder, { recursive: true }));
const why = schema ? '' : ' (skipped: AKN_SCHEMA names no akomantoso30.xsd)';

/** What xmllint says of files held against the schema, in one run. */
function lint(files: readonly string[]): string {
  const paths = files.map((xml, index) => {
    const path = join(folder, `${index}.xml`);
    writeFileSync(path, xml);
    return path;
  });
  const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema!, ...paths]);
  return status === 0 ? '' : String(stderr);
}

describe.skipIf(!schema)(`the schema of Akoma Ntoso 3.0${why}`, () => {
  it('accepts every sample', () => {
    expect(lint(samples.map(([, edition]) => toAkn(edition)))).toBe('');
  });

  it('refuses an element that does not exist', () => {
    expect(lint([toAkn(programme).replaceAll('indent', 'dash')])).not.toBe('');
  });
});

function idsOf({ id, children }: Edition['units'][number]): string[] {
  return [id, ...children.flatMap(idsOf)];
}
