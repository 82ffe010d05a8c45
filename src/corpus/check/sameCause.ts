import { documentOfAddress } from '../../domain/documentAddress.ts';
import type { Issue, IssueCode } from '../../domain/issue/index.ts';
import { parseClause } from '../../domain/provision/clauseReference.ts';
import { documentUrl } from '../../domain/urls.ts';
import { OWN_PROGRAMME } from '../../site.config.ts';
import { PROGRAMME_FILE } from '../contentPlaces.ts';

/** Of two faults on one line the second is what the first makes of it. */
const ON_ONE_LINE: readonly (readonly [cause: IssueCode, echo: IssueCode])[] = [
  ['tab-in-indent', 'yaml-syntax'],
  ['table-row-uneven', 'character-space'],
  ['markup-not-allowed', 'title-missing'],
  ['permalink-reused', 'permalink-target-unknown'],
  ['due-not-as-printed', 'assignment-missing'],
  ['due-text-not-printed', 'assignment-missing'],
  ['element-attribute', 'expression-in-text'],
  ['element-attribute', 'ref-unresolved'],
  ['attribute-missing', 'ref-unresolved'],
];
/** The same of two faults in one file. */
const IN_ONE_FILE: readonly (readonly [cause: IssueCode, echo: IssueCode])[] = [
  ['file-not-utf8', 'register-shortened'],
  ['permalink-line', 'register-shortened'],
];
/** The same wherever they stand: a number that no document bears any more is cited in vain, a lost clause's words sought. */
const ANYWHERE: readonly (readonly [cause: IssueCode, echo: IssueCode])[] = [
  ['document-id-not-its-own', 'citation-unresolved'],
  ['register-shortened', 'citation-unresolved'],
  ['permalink-moved', 'thesaurus-leads-nowhere'],
  ['permalink-vanished', 'thesaurus-leads-nowhere'],
];

/** Faults by which clauses seem to have moved, or to bear other words. */
const RENUMBERS = /^(?:label-(?!skipped|first)|title-missing$|text-title-only$)/;
/** A number that is left out, in the middle or at the beginning. */
const LEFT_OUT = /^label-(?:skipped|first)$/;
/** What they make of published addresses. */
const OF_ADDRESSES = /^permalink-(?:moved|vanished|words-changed|unregistered|reused)$/;

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
  const isOfLostClause = echoOfLostClauses(issues);
  return issues.filter(
    (one) => !isOfNumbers(one) && !isOfLostClause(one) && echoes.every((isEcho) => !isEcho(one)),
  );
}

/** Who names a published clause that is gone from its place hears of it once, at its address. */
function echoOfLostClauses(issues: readonly Issue[]): (one: Issue) => boolean {
  const lost = issues.flatMap(({ code, subject = '' }) =>
    /^permalink-(?:moved|vanished)$/.test(code) ? [subject] : [],
  );
  return ({ code, subject = '', document }) => {
    const named =
      code === 'provision-unknown'
        ? { document, provision: subject }
        : code === 'source-unknown'
          ? parseClause(subject)
          : undefined;
    if (named?.document === undefined) return false;
    const address = documentUrl(named.document, named.provision);
    return lost.some((one) => address === one || address.startsWith(`${one}-`));
  };
}

/**
 * A number that was typed wrong moves addresses; a clause that was taken away leaves a number out. Either is told of
 * where it is to be mended: the first in the text, the second at the address.
 */
function echoOfNumbers(issues: readonly Issue[]): (one: Issue) => boolean {
  const isTwin = (code: IssueCode) => (one: Issue) =>
    issues.some(
      (other) => other.code === code && other.place.file === one.place.file && other.subject === one.subject,
    );
  // "I, III, III": the first of the two was typed wrong.
  const [isRepeated, isSkipped] = [isTwin('label-repeated'), isTwin('label-skipped')];
  const isTypo = (one: Issue) => one.code === 'label-skipped' && isRepeated(one);
  const renumbered = new Set(issues.filter((one) => RENUMBERS.test(one.code) || isTypo(one)).map(documentOf));
  const lost = new Set(issues.filter(({ code }) => code === 'permalink-vanished').map(documentOf));
  const skips = new Set(issues.filter(({ code }) => LEFT_OUT.test(code)).map(documentOf));
  return (one) => {
    const document = documentOf(one);
    if (document === undefined) return false;
    if (one.code === 'label-repeated' && isSkipped(one)) return true;
    if (OF_ADDRESSES.test(one.code) && renumbered.has(document)) return true;
    if (one.code === 'permalink-moved' && skips.has(document) && !lost.has(document)) return true;
    return LEFT_OUT.test(one.code) && !isTypo(one) && lost.has(document);
  };
}

/** The document that a fault is about: by its address, or by its file. */
function documentOf({ code, subject = '', place }: Issue): string | undefined {
  if (code.startsWith('permalink-')) return documentOfAddress(subject)?.document;
  if (place.file === PROGRAMME_FILE) return OWN_PROGRAMME;
  return /^content\/documents\/(.+)\.mdx$/.exec(place.file)?.[1];
}
