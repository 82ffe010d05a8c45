/** Small published content, for the unit tests of permanence. */
import type { RegisterFinding } from '../../src/domain/permanence/compare.ts';
import { digestOf } from '../../src/domain/permanence/digest.ts';
import { parseRegister } from '../../src/domain/permanence/parseRegister.ts';
import { updateRegister } from '../../src/domain/permanence/update.ts';

/** Content as words by address; a page has none. */
export const liveOf = (content: Record<string, string>) =>
  new Map(
    Object.entries(content).map(([address, words]) => [
      address,
      { address, ...(address.includes('#') && { digest: digestOf(words) }) },
    ]),
  );
export const registerOf = (content: Record<string, string>) =>
  updateRegister(new Map(), liveOf(content), '2026-11-24');
/** The register with words added at the end of the line of an address. */
export function withLines(content: Record<string, string>, ends: Record<string, string>) {
  const register = new Map(registerOf(content));
  for (const [address, end] of Object.entries(ends)) {
    const { digest = '-' } = register.get(address)!;
    const { register: read, issues } = parseRegister(`${address} ${digest} 2026-11-24 ${end}`, '');
    if (issues.length > 0) throw new Error(issues[0]!.message);
    register.set(address, read.get(address)!);
  }
  return register;
}
export const brief = (findings: readonly RegisterFinding[]) =>
  findings.map((one) =>
    [
      one.kind,
      one.address,
      ...('to' in one ? [one.to] : []),
      ...('inside' in one && one.inside ? [one.inside] : []),
    ].join(' '),
  );

export const CONTENT = {
  '/v/': '',
  '/v/#dieu-1': 'Một.',
  '/v/#dieu-1-gach-1': 'gạch một',
  '/v/#dieu-1-gach-2': 'gạch hai',
  '/v/#dieu-1-gach-3': 'gạch ba',
  '/v/#dieu-2': 'Hai.',
  '/v/#dieu-2-khoan-1': 'khoản',
};
export const without = (...addresses: string[]) =>
  Object.fromEntries(Object.entries(CONTENT).filter(([address]) => !addresses.includes(address)));
