import { dev, preview } from 'astro';
import { type Day, toTime } from '../core/model/day/day.ts';

/** The address on which a server listens. */
export interface Listening {
  readonly port: number;
  readonly host?: string;
  /** The day to take for today, where it is not the clock's. */
  readonly today?: Day;
}

/** Serves the site from the notes themselves, until the process ends. */
export async function serveDev({ port, host, today }: Listening): Promise<void> {
  // The integration, which Astro loads by itself, reads the clock anew at every change: this is how a day reaches it.
  if (today !== undefined) process.env['SOURCE_DATE_EPOCH'] = String(toTime(today) / 1000);
  await dev({ server: { port, host: host ?? false } });
}

/** Serves what `build` made last, until the process ends. */
export async function servePreview({ port, host }: Listening): Promise<void> {
  const server = await preview({ server: { port, host: host ?? false } });
  await server.closed();
}
