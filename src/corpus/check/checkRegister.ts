import { type Issue, issue } from '../../domain/issue/index.ts';
import { REGISTER_FILE } from '../../domain/permanence/formatRegister.ts';
import type { Register } from '../../domain/permanence/register.ts';
import type { EarlierRegister } from '../earlierRegisters.ts';

/** The register only grows: every address that a commit or a tag registered stands in it still. */
export function checkRegister(register: Register, earlier: readonly EarlierRegister[]): Issue[] {
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
