import { issue } from '../../domain/issue/index.ts';
import type { Issue } from '../../domain/issue/issue.ts';
import { formatLike, type LabelNumber } from '../../domain/place/labelNumber.ts';
import type { Provision } from '../../domain/provision/tree.ts';
import type { Draft } from './draft.ts';

/** Where a run of numbers stands. */
interface Run {
  last?: LabelNumber;
  /** The printed label of `last`. */
  shown?: string;
  hasFault?: boolean;
  /** The number that was missed, as long as it may still come: of two that changed places one fault is enough. */
  missed?: number;
}
/** Runs that go on through a whole document or annex, whatever stands between. */
type Scope = Map<string, Run>;

/**
 * Printed numbers must begin at 1 and go on by one. Every fault has a line of its own; after one the count goes on
 * from the number found, so that one mistake is one line. A number in `<Sic>` is never a fault.
 */
export function checkSequence(drafts: readonly Draft[], made: ReadonlyMap<Draft, Provision>): Issue[] {
  const issues: Issue[] = [];
  const seen = new Map<string, Provision>();
  walk(drafts, new Map());
  return issues;

  function walk(siblings: readonly Draft[], scope: Scope): void {
    const runs = new Map<string, Run>();
    for (const draft of siblings) {
      const provision = made.get(draft)!;
      const run = runOf(draft, runs, scope);
      const fault = run && draft.label?.number && next(run, draft, provision);
      if (fault) issues.push(fault);
      const isRepeated = checkRepeated(provision, run?.hasFault === true);
      if (!isRepeated) walk(draft.children, draft.kind === 'annex' ? new Map() : scope);
    }
  }

  /** Reports a second provision with the same id, unless a fault of its numbers already says so. */
  function checkRepeated(provision: Provision, isExplained: boolean): boolean {
    const other = seen.get(provision.id);
    if (!other) seen.set(provision.id, provision);
    else if (!isExplained)
      issues.push(
        issue('provision-id-repeated', provision.place, {
          found: provision.id,
          other: String(other.place.line),
        }),
      );
    return other !== undefined;
  }
}

/** Ways of writing that one run may mix: "Phần thứ nhất", "Phần II", "Phần 3". */
const LABEL_STYLES = new Set(['arabic', 'roman', 'words']);

/** Articles and chapters run through the document; every other number belongs to its parent. */
function runOf({ kind, label }: Draft, runs: Map<string, Run>, scope: Scope): Run | undefined {
  const number = label?.number;
  if (!number) return undefined;
  const style = LABEL_STYLES.has(number.style) ? '' : number.style;
  const key = `${kind} ${style} ${kind === 'subpoint' ? number.prefix : ''}`;
  const map = kind === 'article' || kind === 'chapter' ? scope : runs;
  const own = runs.get(key);
  // A chapter may also begin again at I under each part.
  const run = kind === 'chapter' && !own && number.value === 1 ? {} : (map.get(key) ?? {});
  map.set(key, run);
  runs.set(key, run);
  return run;
}

function next(run: Run, draft: Draft, provision: Provision): Issue | undefined {
  const found = draft.corrected ?? draft.label!.number!;
  const { last, shown } = run;
  if (run.missed === found.value && !draft.isSic && last && found.value < last.value) {
    run.missed++;
    run.hasFault = true;
    return undefined;
  }
  run.last = found;
  run.shown = draft.label!.printed;
  if (draft.isSic) return undefined;
  const expectedValue = (last?.value ?? 0) + 1;
  const details = {
    found: draft.label!.printed,
    expected: draft.label!.printed.replace(found.printed, () => formatLike(found, expectedValue)),
    place: shown ?? '',
  };
  if (found.value === 0) {
    run.last = { ...found, value: expectedValue };
    return issue('label-letter', provision.place, details);
  }
  if (follows(last, found)) return undefined;
  run.missed = !last || found.value > last.value ? expectedValue : undefined;
  if (!last) return issue('label-first', provision.place, details);
  if (found.value > last.value) return issue('label-skipped', provision.place, details);
  run.hasFault = true;
  const isSame = found.value === last.value && found.suffix === last.suffix;
  return issue(isSame ? 'label-repeated' : 'label-backward', provision.place, details);
}

/** 1; then 2 after 1; "5a" after 5, "5b" after "5a", 6 after any of them. */
function follows(last: LabelNumber | undefined, found: LabelNumber): boolean {
  if (!last) return found.value === 1 && found.suffix === '';
  if (found.value === last.value + 1) return found.suffix === '';
  return found.value === last.value && found.suffix > last.suffix;
}
