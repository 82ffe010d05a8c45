import { didYouMean, type Issue, issue } from '../../domain/issue/index.ts';
import { splitAddress } from '../../domain/permanence/address.ts';
import { compareWithRegister, type RegisterFinding } from '../../domain/permanence/compare.ts';
import { REGISTER_FILE } from '../../domain/permanence/formatRegister.ts';
import type { PublishedAddress } from '../publishedAddress.ts';
import type { ReadPermalinks } from '../readPermalinks.ts';

type Live = ReadonlyMap<string, PublishedAddress>;

/** Every published address still leads somewhere, and the register knows all addresses and their words. */
export function checkPermalinks(permalinks: ReadPermalinks, live: Live): Issue[] {
  const findings = compareWithRegister(permalinks.register, live);
  const fresh = findings.filter(({ kind }) => kind === 'new');
  // So many new addresses at once are a register that was cut, or one thing to do: in either case one line.
  const isOne = fresh.length > MANY_NEW;
  const others = findings.filter(({ kind }) => !isOne || kind !== 'new');
  const at = { file: REGISTER_FILE, line: 1, column: 1 };
  const told = others.map((finding) => toIssue(finding, permalinks, live));
  if (!isOne) return told;
  const count = [...live.keys()].filter((address) => !permalinks.register.has(address)).length;
  return [issue('permalinks-unregistered', at, { count: String(count), found: fresh[0]!.address }), ...told];
}

/** More new places than this are counted, not listed. */
const MANY_NEW = 10;

/** What there is to do stands in the content when something is there, else in the register's line. */
export function toIssue(finding: RegisterFinding, { placeOf }: ReadPermalinks, live: Live): Issue {
  const { kind, address: found } = finding;
  const inText = live.get(found)?.place ?? placeOf(found);
  const inside = 'inside' in finding && finding.inside > 0 ? ` (và ${finding.inside} địa chỉ bên trong)` : '';
  switch (kind) {
    case 'new':
      return issue('permalink-unregistered', inText, { found, inside });
    case 'changed':
      return issue('permalink-words-changed', inText, { found });
    case 'vanished':
      return issue('permalink-vanished', placeOf(found), { found, inside });
    case 'moved':
      return issue('permalink-moved', inText, { found, to: finding.to, inside, expected: advice(finding) });
    case 'reused':
      return issue('permalink-reused', placeOf(found), { found });
    case 'target-unknown': {
      const page = splitAddress(finding.to).page;
      const near = [...live.keys()].filter((one) => splitAddress(one).page === page);
      const expected = didYouMean(finding.to, near.length > 0 ? near : live.keys());
      return issue('permalink-target-unknown', placeOf(found), { found, to: finding.to, expected });
    }
  }
}

function advice({ address, to, isLive }: Extract<RegisterFinding, { kind: 'moved' }>): string {
  const [, holder, number] = COUNTED.exec(address) ?? [];
  const [, newHolder] = COUNTED.exec(to) ?? [];
  if (number && newHolder === holder)
    return `trả lại thứ tự cũ; chen hay bớt thật thì viết <Keep number="${number}" /> trước chữ đầu tiên của đơn vị ấy để địa chỉ không đổi; đơn vị chen thêm thì cho số như 1a.`;
  if (!isLive) return `khôi phục chỗ ấy; nếu dời thật, viết thêm vào dòng này của sổ: moved-to ${to} NGÀY.`;
  return `trả câu chữ về số cũ; nếu chỗ này thật sự đổi câu chữ, chạy npm run permalinks -- --changed ${address}`;
}

/** A unit that is counted, not numbered: what holds it, and its number. */
const COUNTED = /^(.*[#-](?:gach|cong|doan))-([^-]+)$/;
