import { documentOfAddress } from '../../domain/documentAddress.ts';
import type { Issue, IssueCode } from '../../domain/issue/index.ts';
import { OWN_PROGRAMME } from '../../site.config.ts';
import { PROGRAMME_FILE } from '../contentPlaces.ts';

/** Of two faults on one line the second is what the first makes of it. */
const ON_ONE_LINE: readonly (readonly [cause: IssueCode, echo: IssueCode])[] = [
  ['tab-in-indent', 'yaml-syntax'],
  ['table-row-uneven', 'character-space'],
  ['markup-not-allowed', 'title-missing'],
  ['due-not-as-printed', 'assignment-missing'],
  ['element-attribute', 'expression-in-text'],
  ['element-attribute', 'ref-unresolved'],
  ['attribute-missing', 'ref-unresolved'],
];
/** The same of two faults in one file. */
const IN_ONE_FILE: readonly (readonly [cause: IssueCode, echo: IssueCode])[] = [
  ['file-not-utf8', 'register-shortened'],
  ['permalink-line', 'register-shortened'],
];
/** The same wherever they stand: a number that no document bears any more is cited in vain. */
const ANYWHERE: readonly (readonly [cause: IssueCode, echo: IssueCode])[] = [
  ['document-id-not-its-own', 'citation-unresolved'],
  ['register-shortened', 'citation-unresolved'],
];

/** Faults by which clauses seem to have moved, or to bear other words. */
const RENUMBERS = /^(?:label-(?!skipped|first)|title-missing$|text-title-only$)/;
/** A number that is left out, in the middle or at the beginning. */
const LEFT_OUT = /^label-(?:skipped|first)$/;
/** What they make of published addresses. */
const OF_ADDRESSES = /^permalink-(?:moved|vanished|words-changed)$/;

/** Leaves out what another fault of the same run explains: one cause, one line. */
export function dropSameCause(issues: readonly Issue[]): Issue[] {
  const line = ({ place }: Issue) => `${place.file}:${place.line}`;
  const file = ({ place }: Issue) => place.file;
  const isEchoBy = (pairs: typeof ANYWHERE, at: (one: Issue) => string) => {
    const causes = new Map(
      pairs.map(([cause]) => [cause, new Set(issues.filter(({ code }) => code === cause).map(at))]),
    );
    return (one: Issue) =>
      pairs.some(([cause, echo]) => one.code === echo && causes.get(cause)!.has(at(one)));
  };
  const echoes = [isEchoBy(ON_ONE_LINE, line), isEchoBy(IN_ONE_FILE, file), isEchoBy(ANYWHERE, () => '')];
  const isOfNumbers = echoOfNumbers(issues);
  return issues.filter((one) => !isOfNumbers(one) && echoes.every((isEcho) => !isEcho(one)));
}

/**
 * A number that was typed wrong moves addresses; a clause that was taken away leaves a number out. Either is told of
 * where it is to be mended: the first in the text, the second at the address.
 */
function echoOfNumbers(issues: readonly Issue[]): (one: Issue) => boolean {
  const renumbered = new Set(issues.filter(({ code }) => RENUMBERS.test(code)).map(documentOf));
  const lost = new Set(issues.filter(({ code }) => code === 'permalink-vanished').map(documentOf));
  const skips = new Set(issues.filter(({ code }) => LEFT_OUT.test(code)).map(documentOf));
  return (one) => {
    const document = documentOf(one);
    if (document === undefined) return false;
    if (OF_ADDRESSES.test(one.code) && renumbered.has(document)) return true;
    if (one.code === 'permalink-moved' && skips.has(document) && !lost.has(document)) return true;
    return LEFT_OUT.test(one.code) && lost.has(document);
  };
}

/** The document that a fault is about: by its address, or by its file. */
function documentOf({ code, subject = '', place }: Issue): string | undefined {
  if (code.startsWith('permalink-')) return documentOfAddress(subject)?.document;
  if (place.file === PROGRAMME_FILE) return OWN_PROGRAMME;
  return /^content\/documents\/(.+)\.mdx$/.exec(place.file)?.[1];
}
