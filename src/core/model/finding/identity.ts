import type { Diagnostic } from './finding.ts';

/** Sentences that follow a message, and that change while the finding stays: see `inFiles` and `notJudged`. */
const remarks =
  / (?:It is in \d+ files\.|(?:Names|References into `[^`]*`) are not judged until this is mended\.)/g;

/** Returns a message with the number of files that the finding is in. */
export function inFiles(message: string, files: number): string {
  return `${message} It is in ${files} files.`;
}

/** Returns a message that says what is not judged because of it: names, or references into the id of a file. */
export function notJudged(message: string, into: string | undefined): string {
  const what = into === undefined ? 'Names' : `References into \`${into}\``;
  return `${message} ${what} are not judged until this is mended.`;
}

/** Whether a finding is on a name. One that is in many files is one finding, at the first of them. */
export function isOnName({ code }: Pick<Diagnostic, 'code'>): boolean {
  return code === 'unknown-person' || code === 'unknown-team';
}

/**
 * Returns the words that tell a finding of a code from others of the same code on another day: its file and its message.
 * It may have moved to another line, and a name to another file.
 */
export function identityOf(finding: Pick<Diagnostic, 'code' | 'path' | 'message'>): string {
  const said = finding.message.replaceAll(remarks, '');
  return isOnName(finding) ? said : `${finding.path}: ${said}`;
}
