import { describe, expect, it } from 'vitest';
import { MACHINE_FAULTS, MachineFault, type MachineFaultCode, toMachineFault } from './machine.ts';

const errno = (code: string, path: string) =>
  Object.assign(new Error(`${code}: no such thing`), { code, path });

describe('failures of the machine', () => {
  it.each([
    ['ENOENT', 'file-missing'],
    ['EISDIR', 'file-is-folder'],
    ['EACCES', 'not-allowed'],
    ['EROFS', 'not-allowed'],
    ['ENOSPC', 'disk-full'],
  ])('%s is said as %s, with the file', (code, fault) => {
    const said = toMachineFault(errno(code, 'content/x.mdx'));
    expect(said.code).toBe(fault);
    expect(said.message).toContain('“content/x.mdx”');
    expect(said.message).not.toContain(code);
  });

  it('keeps the first line of an error that nobody foresaw, and no more', () => {
    expect(toMachineFault(new Error('boom.\n    at x.ts:1')).message).toContain('lỗi của chính nó: boom.');
    expect(toMachineFault(new Error('boom.\n    at x.ts:1')).message).not.toContain('at x.ts');
    expect(toMachineFault('a word').code).toBe('program-failed');
  });

  it('leaves a fault as it is', () => {
    const fault = new MachineFault('port-busy', { port: '4321' });
    expect(toMachineFault(fault)).toBe(fault);
  });

  it.each(Object.keys(MACHINE_FAULTS) as MachineFaultCode[])('%s is one line with a way out', (code) => {
    const { message } = new MachineFault(code, {
      file: 'a',
      folder: 'a',
      found: 'a',
      port: '1',
      pid: '1',
      since: 'a',
      expected: 'a.',
      detail: 'a\nb',
      line: '1',
    });
    expect(message).toMatch(/^\[[a-z-]+\] .+\. Cách sửa: .+\.$/);
    expect(message).not.toMatch(/undefined|\n/);
  });
});
