import { printedPath } from './content-path.ts';

/**
 * Throws why something cannot be written at a path, in words for whoever asked for it: `words` are those for codes of
 * the system that mean something of their own there. Any other error is thrown as it is.
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
