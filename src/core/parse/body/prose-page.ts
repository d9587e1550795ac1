import type { Finding } from '../../model/finding/finding.ts';
import type { SourceFile } from '../../model/finding/source.ts';
import type { Mention } from '../../model/note.ts';
import type { PageEntry } from '../../model/registry.ts';
import { noLanguage } from '../meant/language-tag.ts';
import { normaliseText } from '../text.ts';
import { readFrontmatter, type SplitText, splitFrontmatter } from '../yaml/frontmatter.ts';
import { readBody } from './body.ts';
import { markdownOfMdx } from './mdx.ts';
import { pageComponents } from './page-components.ts';
import type { FindTrackerIds } from './tracker-ids.ts';

/**
 * Reads a page of the maintainers (`pages/*.mdx`). Its text is checked like that of a series, and so are the addresses of
 * its tags. `id` is its file name without the extension, which is its title if it has none, neither in its frontmatter
 * nor as its first heading.
 */
export function readProsePage(
  { path, text }: SourceFile,
  id: string,
  trackerIds: FindTrackerIds,
): { page: PageEntry; findings: readonly Finding[] } {
  const { fields, body, bodyLine, findings } = splitPage(path, normaliseText(text));
  const given = textIn(fields, 'title');
  const markdown = markdownOfMdx(body);
  const read = readBody({ path, markdown, firstLine: bodyLine, title: given ?? id }, trackerIds);
  // Only a note can open the action that a line of its text would be.
  const inBody = read.findings.filter(({ code }) => code !== 'action-in-body');
  const { components, mentions, findings: inCode } = pageComponents({ path, mdx: body, firstLine: bodyLine });
  const { ownTitle, headings } = read.body;
  const own = ownTitle && headings[0]?.text;
  const language = textIn(fields, 'language');
  const wrong = language === undefined ? undefined : noLanguage(language);
  const inFields: readonly Finding[] = wrong ? [{ ...wrong, path, spot: { keys: ['language'] } }] : [];
  return {
    page: {
      ...{ id, path, title: given ?? own ?? id },
      ...(language !== undefined && !wrong && { language }),
      body: {
        ...read.body,
        ...(ownTitle && given === undefined && { ownTitle: { ...ownTitle, differs: false } }),
        mentions: [...read.body.mentions, ...mentions].sort(byPlace),
      },
      components,
    },
    findings: [...findings, ...inFields, ...inBody, ...inCode],
  };
}

function byPlace(a: Mention, b: Mention): number {
  return a.line - b.line || a.column - b.column;
}

interface PageParts extends Omit<SplitText, 'yaml'> {
  /** Its frontmatter, if it could be read. */
  readonly fields?: unknown;
  readonly findings: readonly Finding[];
}

/** A page needs no frontmatter, and may have fields of its own, for the components that it imports. */
function splitPage(path: string, text: string): PageParts {
  if (!text.startsWith('---')) return { body: text, bodyLine: 1, findings: [] };
  const split = splitFrontmatter(path, text);
  if (!split.ok) return { body: '', bodyLine: 1, findings: [split.finding] };
  const reading = readFrontmatter(path, split.parts);
  return { ...split.parts, findings: reading.findings, ...(reading.ok && { fields: reading.data }) };
}

function textIn(fields: unknown, key: string): string | undefined {
  if (typeof fields !== 'object' || fields === null) return undefined;
  const value: unknown = Reflect.get(fields, key);
  return typeof value === 'string' ? value : undefined;
}
