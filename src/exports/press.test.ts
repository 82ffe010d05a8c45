import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { sampleEdition, WHOLE_TEXT } from '../../tests/exports/sampleEdition.ts';
import { KeptFiles } from './kept/keptFiles.ts';
import { formatsOf, MAKERS } from './makers.ts';
import { Press } from './press.ts';

const FORMATS = formatsOf(true);
const cache = mkdtempSync(join(tmpdir(), 'press-'));
afterAll(() => rmSync(cache, { recursive: true, force: true }));
let kept: KeptFiles;
beforeEach(() => {
  rmSync(cache, { recursive: true, force: true });
  kept = new KeptFiles('exports', cache);
});

const edition = () => sampleEdition(WHOLE_TEXT);
/** A build's press, which knows of earlier ones only what was kept. */
const press = () => new Press(kept);

describe('the files of a document', () => {
  it('are the same bytes whether made anew or found made, and are made once', async () => {
    const first = press();
    const made = await first.files(edition());
    expect([Object.keys(made), first.made]).toEqual([FORMATS, FORMATS.length]);
    const second = press();
    const found = await second.files(edition());
    expect([found, second.made]).toEqual([made, 0]);
    for (const format of FORMATS) {
      const bytes = Buffer.from(await MAKERS[format](edition()));
      expect(bytes.equals(second.read(found[format]!)), format).toBe(true);
      expect(bytes.length).toBe(found[format]!.bytes);
    }
  });

  it('are made anew when anything of the document changed', async () => {
    await press().files(edition());
    const later = press();
    const files = await later.files({ ...edition(), origin: 'Chép lại từ Công báo.' });
    expect(later.made).toBe(FORMATS.length);
    expect(Buffer.from(later.read(files.txt!)).toString()).toContain('Chép lại từ Công báo.');
  });

  const HALF = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2);
  it.each([
    ['files that were cut off', HALF, /^[^.]+$/],
    ['files of other words', () => Buffer.from('{}'), /^[^.]+$/],
    ['empty files', () => Buffer.alloc(0), /^[^.]+$/],
    ['a list that was cut off', HALF, /\.json$/],
    ['an empty list', () => Buffer.alloc(0), /\.json$/],
  ])('are never taken from %s', async (_, spoil, names) => {
    const made = await press().files(edition());
    const spoiled = readdirSync(join(cache, 'exports')).filter((name) => names.test(name));
    expect(spoiled.length).toBeGreaterThan(0);
    for (const name of spoiled) {
      const file = join(cache, 'exports', name);
      writeFileSync(file, spoil(readFileSync(file)));
    }
    const mending = press();
    expect(await mending.files(edition())).toEqual(made);
    expect(mending.made).toBe(FORMATS.length);
    expect(Buffer.from(mending.read(made.md!)).equals(await MAKERS.md(edition()))).toBe(true);
  });

  it('are made anew one by one where one is gone', async () => {
    const { pdf, txt } = await press().files(edition());
    rmSync(kept.pathOf(pdf!.digest));
    rmSync(kept.pathOf(txt!.digest));
    const mending = press();
    expect(await mending.files(edition())).toMatchObject({ pdf, txt });
    expect(mending.made).toBe(2);
  });
});
