import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** A built site, served as any server of files would. */
export interface SiteServer extends AsyncDisposable {
  /** Where it listens: `http://localhost:4321`. */
  readonly origin: string;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/**
 * Serves a folder below a path. A folder answers with its `index.html`, an address without the last `/` is sent
 * there, and what does not exist answers 404 with the site's own page. Files may be kept for ten minutes.
 */
export async function serve(folder: string, below = '/'): Promise<SiteServer> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(below) ? fileOf(pathname.slice(below.length)) : undefined;
    const found = path === undefined ? undefined : await contents(join(folder, path));
    if (found && path !== undefined) {
      response
        .writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' })
        .end(found);
    } else if (path !== undefined && (await contents(join(folder, path, 'index.html')))) {
      response.writeHead(301, { location: `${pathname}/` }).end();
    } else {
      const page = await contents(join(folder, '404.html'));
      response.writeHead(404, { 'content-type': types['.html'] }).end(page);
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    origin: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function fileOf(pathname: string): string | undefined {
  const path = normalize(decodeURIComponent(pathname));
  if (path.startsWith('..')) return undefined;
  return path === '.' || path.endsWith('/') ? join(path, 'index.html') : path;
}

async function contents(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch(() => undefined);
}
