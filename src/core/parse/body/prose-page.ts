import type { Finding } from '../../model/finding/finding.ts';
import type { SourceFile } from '../../model/finding/source.ts';
import type { PageEntry } from '../../model/registry.ts';
import { normaliseText } from '../text.ts';
import { readFrontmatter, type SplitText, splitFrontmatter } from '../yaml/frontmatter.ts';
import { readBody } from './body.ts';
import { markdownOfMdx } from './mdx.ts';
import { pageComponents } from './page-components.ts';
import type { FindTrackerIds } from './tracker-ids.ts';

/**
 * Reads a page of the maintainers (`pages/*.mdx`). Its text is checked like that of a series. `id` is its file name
 * without the extension, which is its title if it has none.
 */
export function readProsePage(
  { path, text }: SourceFile,
  id: string,
  trackerIds: FindTrackerIds,
): { page: PageEntry; findings: readonly Finding[] } {
  const written = normaliseText(text);
  const { title = id, body, bodyLine, findings } = splitPage(path, written);
  const markdown = markdownOfMdx(body);
  const read = readBody({ path, markdown, firstLine: bodyLine, title }, trackerIds);
  // Only a note can open the action that a line of its text would be.
  const inBody = read.findings.filter(({ code }) => code !== 'action-in-body');
  const { components, findings: inCode } = pageComponents({ path, mdx: body, firstLine: bodyLine });
  return {
    page: { id, path, title, body: read.body, components },
    findings: [...findings, ...inBody, ...inCode],
  };
}

interface PageParts extends Omit<SplitText, 'yaml'> {
  readonly title?: string;
  readonly findings: readonly Finding[];
}

/** A page needs no frontmatter, and may have fields of its own, for the components that it imports. */
function splitPage(path: string, text: string): PageParts {
  if (!text.startsWith('---')) return { body: text, bodyLine: 1, findings: [] };
  const split = splitFrontmatter(path, text);
  if (!split.ok) return { body: '', bodyLine: 1, findings: [split.finding] };
  const reading = readFrontmatter(path, split.parts);
  const title = reading.ok ? titleIn(reading.data) : undefined;
  return { ...split.parts, findings: reading.findings, ...(title !== undefined && { title }) };
}

function titleIn(fields: unknown): string | undefined {
  if (typeof fields !== 'object' || fields === null || !('title' in fields)) return undefined;
  return typeof fields.title === 'string' ? fields.title : undefined;
}
