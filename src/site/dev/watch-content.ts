import { join, sep } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { ErrorPayload, ViteDevServer } from 'vite';
import type { Diagnostic } from '../../core/model/finding/finding.ts';
import { freshFindings } from '../../core/model/finding/fresh.ts';
import { publishedArchive, type Reading, readArchive } from '../../core/reading.ts';
import { count } from '../../core/text/lines/count.ts';
import { printDiagnostics } from '../../core/text/terminal/findings.ts';
import { problemCount } from '../../core/text/terminal/problem-count.ts';
import { readToday } from '../../disk/clock.ts';
import { readContentFolder } from '../../disk/content-folder.ts';
import { pathPrefix, printedPath } from '../../disk/content-path.ts';
import { holdArchive } from '../archive.ts';

const pause = 60;

/**
 * Watches the content folder while `dev` runs. After a change it reads everything again, prints the findings in the
 * terminal, shows errors in the overlay, and reloads open pages. Drafts are shown. A note with errors does not affect
 * the others.
 */
export function watchContent(server: ViteDevServer, folder: string, logger: AstroIntegrationLogger): void {
  let error: ReturnType<typeof overlayError>;
  let earlier: readonly Diagnostic[] | undefined;
  let waiting: NodeJS.Timeout | undefined;

  const read = async (reload: boolean) => {
    const contents = await readContentFolder(folder);
    if (!contents) return logger.error(`Content folder not found: ${printedPath(folder)}`);
    const reading = readArchive(contents, readToday(process.env));
    holdArchive(publishedArchive(reading.content, reading.archive.today, { drafts: true }));
    logReading(reading, earlier, pathPrefix(folder), logger);
    earlier = reading.diagnostics;
    error = overlayError(reading.diagnostics, folder);
    if (reload) {
      server.moduleGraph.invalidateAll();
      server.ws.send(error ?? { type: 'full-reload' });
    }
  };

  // A page that is opened while there are errors shows them too.
  server.ws.on('connection', () => {
    if (error) server.ws.send(error);
  });
  server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(join(folder, sep))) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => void read(true), pause);
  });
  void read(false);
}

/** Prints the findings that the earlier reading did not have, and how many there are by now. */
function logReading(
  { content, diagnostics }: Reading,
  earlier: readonly Diagnostic[] | undefined,
  prefix: string,
  logger: AstroIntegrationLogger,
): void {
  const fresh = freshFindings(diagnostics, earlier ?? []);
  if (fresh.length > 0) logger.warn(`\n${printDiagnostics(fresh, { prefix })}`);
  const notes = count(content.notes.length, 'note');
  if (diagnostics.length === 0) logger.info(`${notes}, no problems`);
  else logger.info(`${notes}, ${problemCount(diagnostics)}${earlier ? `, ${fresh.length} new` : ''}`);
}

/** The errors of a check as what Vite's overlay shows: the first one's place, the words of all. */
function overlayError(diagnostics: readonly Diagnostic[], folder: string): ErrorPayload | undefined {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  const first = errors[0];
  if (!first) return undefined;
  return {
    type: 'error',
    err: {
      name: 'Check',
      message: printDiagnostics(errors, { prefix: `${folder}/` }),
      stack: '',
      plugin: 'throughline check',
      id: join(folder, first.path),
      loc: { file: join(folder, first.path), line: first.line, column: first.column },
    },
  };
}
