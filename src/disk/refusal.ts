import { printedPath } from './content-path.ts';

/**
 * Throws an error with a readable message about a path that cannot be written. `words` replaces the usual words for
 * some error codes. Other errors are thrown unchanged.
 */
export function refuse(
  error: NodeJS.ErrnoException,
  path: string,
  words: Readonly<Record<string, string>> = {},
): never {
  const reason = { ...usual, ...words }[error.code ?? ''];
  throw reason === undefined ? error : new Error(`${reason}: ${printedPath(path)}`, { cause: error });
}

const usual: Readonly<Record<string, string>> = {
  ENOTDIR: 'Not a folder',
  EACCES: 'Not allowed to write',
  EPERM: 'Not allowed to write',
  EROFS: 'Not allowed to write',
  ENOSPC: 'No space left to write',
  ENAMETOOLONG: 'Name too long',
};
