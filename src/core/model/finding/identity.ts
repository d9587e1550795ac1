import type { Diagnostic } from './finding.ts';

/** Sentences that follow a message, and that change while the finding stays: see `inFiles` and `notJudged`. */
const remarks =
  / (?:It is in \d+ (?:files|places)\.|(?:Names|References (?:into `[^`]*`|in this frontmatter)) are not judged until this is mended(?:, nor those in this (?:file|frontmatter))?\.)/g;

/** Returns a message with the number of files that the finding is in. */
export function inFiles(message: string, files: number): string {
  return `${message} It is in ${files} files.`;
}

/** Returns a message, or the identity of a finding, with the number of places of a file that it is at. */
export function inPlaces(message: string, places: number): string {
  return places > mostAlike ? `${message} It is in ${places} places.` : message;
}

/** Returns the number of places that a message counts. */
export function placesOf(message: string): number {
  return Number(/ It is in (\d+) places\./.exec(message)?.[1] ?? 1);
}

/** Most findings of a file that have the same words and are listed one by one. */
export const mostAlike = 3;

/** What a mistake hides: all names, the references in a frontmatter, or those into an id and those in a part of a file. */
export type NotJudged = 'names' | 'own' | { readonly into: string; readonly part: 'file' | 'frontmatter' };

/**
 * Returns a message that says what is not judged because of it: names, or references into the id of a file and those
 * in a part of it. Without an id only the latter.
 */
export function notJudged(message: string, what: NotJudged): string {
  const until = 'are not judged until this is mended';
  if (what === 'names') return `${message} Names ${until}.`;
  if (what === 'own') return `${message} References in this frontmatter ${until}.`;
  return `${message} References into \`${what.into}\` ${until}, nor those in this ${what.part}.`;
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
  const said = withoutRemarks(finding.message);
  return isOnName(finding) ? said : `${finding.path}: ${said}`;
}

/** Returns a message or an identity without what changes while the finding stays. */
export function withoutRemarks(message: string): string {
  return message.replaceAll(remarks, '');
}
