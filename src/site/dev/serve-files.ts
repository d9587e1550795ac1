import { basename, extname, join, resolve, sep } from 'node:path';
import type { Connect } from 'vite';
import { readBytes } from '../../disk/file.ts';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.pdf': 'application/pdf',
};

/** Serves files below `folder` at addresses that begin with `prefix`. A missing file is left to the next handler. */
export function serveFiles(prefix: string, folder: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = pathBelow(request.url ?? '', prefix);
    const file = path === undefined ? undefined : resolve(join(folder, path));
    if (!file?.startsWith(folder + sep) || basename(file).startsWith('.')) return next();
    readBytes(file).then((bytes) => {
      if (!bytes) return next();
      response.setHeader('Content-Type', types[extname(file).toLowerCase()] ?? 'application/octet-stream');
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.end(bytes);
    }, next);
  };
}

function pathBelow(url: string, prefix: string): string | undefined {
  const path = url.replace(/[?#].*$/, '');
  const at = path.indexOf(prefix);
  if (at < 0) return undefined;
  try {
    return decodeURIComponent(path.slice(at + prefix.length));
  } catch {
    return undefined;
  }
}
