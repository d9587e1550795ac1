import { dev, preview } from 'astro';

/** Where a server listens. */
export interface Listening {
  readonly port: number;
  readonly host?: string;
}

/** Serves the site from the notes themselves, until the process ends. */
export async function serveDev({ port, host }: Listening): Promise<void> {
  await dev({ server: { port, host: host ?? false } });
}

/** Serves what `build` made last, until the process ends. */
export async function servePreview({ port, host }: Listening): Promise<void> {
  const server = await preview({ server: { port, host: host ?? false } });
  await server.closed();
}
