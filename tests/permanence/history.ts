/** A page with a history, for the unit tests of permanence. */
import { citedDigest, digestOf, memberKey } from '../../src/domain/permanence/digest.ts';
import { historyOf } from '../../src/domain/permanence/history.ts';
import { recordsByPage } from '../../src/domain/permanence/pageRecords.ts';
import { parseRegister } from '../../src/domain/permanence/parseRegister.ts';
import { wordingKey } from '../../src/domain/permanence/wordings.ts';

export type Content = Record<string, string>;
const PAGE = '/v/';
/** What a dated link to a unit carried when the content was this. */
export const cited = (id: string, content: Content) => {
  const inside = Object.keys(content).filter((one) => one.startsWith(`${id}-`));
  return citedDigest(
    digestOf(content[id]!),
    inside.map((one) => [memberKey(one, id), digestOf(content[one]!)] as const),
  );
};
export const presentUnit = (id: string, content: Content) => ({
  id,
  digest: digestOf(content[id]!),
  inside: Object.keys(content)
    .filter((one) => one.startsWith(`${id}-`))
    .map((one) => ({ id: one, digest: digestOf(content[one]!) })),
});

export const line = (id: string, words: string, rest: string) => `${PAGE}#${id} ${digestOf(words)} ${rest}`;
export function state(lines: string[], content: Content, kept: Content = {}, elsewhere: string[] = []) {
  const { register, issues } = parseRegister([`${PAGE} - 2026-11-24`, ...lines].join('\n'), '');
  if (issues.length > 0) throw new Error(issues[0]!.message);
  const live = new Map(
    [PAGE, ...Object.keys(content).map((id) => `${PAGE}#${id}`), ...elsewhere].map((address) => [
      address,
      { address, digest: digestOf(content[address.slice(4)] ?? '') },
    ]),
  );
  const wordings = new Map(
    Object.entries(kept).map(([address, words]) => [
      wordingKey(`${PAGE}#${address.split(' ')[0]}`, digestOf(words)),
      words,
    ]),
  );
  const record = recordsByPage(register, live).get(PAGE)!;
  return { register, record, history: historyOf(record, register, wordings) };
}
