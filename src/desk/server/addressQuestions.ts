import type { Permalinks } from '../../corpus/permalinks.ts';
import { splitAddress } from '../../domain/permanence/address.ts';
import { compareWithRegister } from '../../domain/permanence/compare.ts';
import type { Register, RegisterEntry } from '../../domain/permanence/register.ts';
import { spokenPlace } from '../../domain/provision/spokenPlace.ts';
import type { AddressAnswer, AddressQuestion } from '../work.ts';

/** How many addresses the content promises that the register does not know yet. */
export function newAddresses({ register, live }: Permalinks): number {
  return [...live.keys()].filter((address) => !register.has(address)).length;
}

/** What a person has to decide before published addresses change. Content that was never published has none. */
export function addressQuestions({ register, live }: Permalinks): AddressQuestion[] {
  if (register.size === 0) return [];
  return compareWithRegister(register, live).flatMap((finding): AddressQuestion[] => {
    const { kind, address } = finding;
    const asked = { address, place: sayAddress(address), inside: 'inside' in finding ? finding.inside : 0 };
    if (kind === 'vanished') return [{ kind, ...asked }];
    if (kind !== 'moved') return [];
    const { to, isLive } = finding;
    return [{ kind: isLive ? 'swapped' : 'moved', ...asked, to, toPlace: sayAddress(to) }];
  });
}

/** "/van-ban/a/#dieu-5" → "Điều 5", of a page its address. */
function sayAddress(address: string): string {
  const { fragment } = splitAddress(address);
  return fragment ? spokenPlace(fragment) : address;
}

/** The register with the answers in it; what was only changed is left to the update. */
export function withAnswers(register: Register, answers: readonly AddressAnswer[], date: string): Register {
  const answered = new Map<string, RegisterEntry>(register);
  for (const answer of answers) {
    const entry = answered.get(answer.address);
    if (!entry || answer.kind === 'changed') continue;
    const retired =
      answer.kind === 'moved'
        ? ({ kind: 'moved', to: answer.to, date } as const)
        : ({ kind: 'gone', date, why: answer.why } as const);
    answered.set(answer.address, { ...entry, retired });
  }
  return answered;
}
