import { shortDue } from '../deadline/shortDue.ts';

/**
 * A deadline in short with what it is for, where that is not the whole task or its clause has several:
 * "cuối quý III/2002 (sơ kết ở các xã)".
 */
export function dueWords({ dueText, dueFor }: { dueText: string; dueFor?: string | undefined }): string {
  return dueFor ? `${shortDue(dueText)} (${dueFor})` : shortDue(dueText);
}
