import { formatShortDate } from '../../domain/document/date.ts';
import { type Issue, issue } from '../../domain/issue/index.ts';
import { REGISTER_FILE } from '../../domain/permanence/formatRegister.ts';
import type { Register } from '../../domain/permanence/register.ts';
import type { EarlierRegister } from '../earlierRegisters.ts';

/**
 * The register only grows: every address that a commit or a tag registered stands in it still. None was published,
 * changed or retired after `today`.
 */
export function checkRegister(
  register: Register,
  earlier: readonly EarlierRegister[],
  today: string,
): Issue[] {
  return [...checkShortened(register, earlier), ...datedLater(register, today)];
}

function datedLater(register: Register, today: string): Issue[] {
  const late = [...register.values()].flatMap(({ address, since, earlier, retired }) =>
    [since, ...earlier.map(({ until }) => until), ...(retired ? [retired.date] : [])]
      .filter((date) => date > today)
      .map((date) => ({ address, date })),
  );
  if (late.length === 0) return [];
  const [{ address, date }] = late as [{ address: string; date: string }];
  return [
    issue(
      'date-too-late',
      { file: REGISTER_FILE, line: 1, column: 1 },
      {
        field: `Ngày ở dòng “${address}”${late.length > 1 ? ` và ${late.length - 1} dòng khác` : ''}`,
        found: formatShortDate(date),
        other: `hôm nay (${formatShortDate(today)})`,
      },
    ),
  ];
}

/** Addresses that a commit or a tag registered and that no longer stand in the register. */
export function checkShortened(register: Register, earlier: readonly EarlierRegister[]): Issue[] {
  return earlier
    .slice(-1)
    .concat(earlier.slice(0, -1))
    .flatMap(({ revision, register: before }) => {
      const lost = [...before.keys()].filter((address) => !register.has(address));
      if (lost.length === 0) return [];
      const other = revision === 'HEAD' ? 'lần ghi cuối trong Git' : `bản ${revision} trong Git`;
      return [
        issue(
          'register-shortened',
          { file: REGISTER_FILE, line: 1, column: 1 },
          { found: lost[0]!, count: String(lost.length), other },
        ),
      ];
    })
    .slice(0, 1);
}
