import type { SourceFile } from '../../model/finding/source.ts';
import type { ApprovalEntry } from '../../model/note.ts';
import { readMarkdownFile } from '../entry-file.ts';
import { note } from '../schema/note.ts';
import { digestOf } from './digest.ts';

/** A note that is approved: its text with the approval, and whether it had the same one before. */
interface ApprovedText {
  readonly text: string;
  readonly isUnchanged: boolean;
}

/**
 * Returns the text of a note with its approval, and with the status `approved`. No other byte of it changes. Nothing if its
 * frontmatter has errors, or if the approval cannot be written into it line by line.
 */
export function approvedText(
  file: SourceFile,
  { on, by }: Pick<ApprovalEntry, 'on' | 'by'>,
): ApprovedText | undefined {
  const { entry, data, parts } = readMarkdownFile(file, note);
  if (!entry || !parts) return undefined;
  const digest = digestOf(data, parts.body);
  const amendments = entry.amendments.length;
  const { approval: old, status } = entry;
  if (status === 'approved' && old?.digest === digest && old.amendments === amendments)
    return { text: file.text, isUnchanged: true };
  const author = by === undefined ? '' : `, by: ${by}`;
  const line = `approval: { on: ${on}${author}, digest: "${digest}", amendments: ${amendments} }`;
  const text = withLine(file.text, line);
  if (text === undefined) return undefined;
  const read = readMarkdownFile({ ...file, text }, note);
  const isKept = read.entry?.approval?.digest === digest && read.entry.status === 'approved';
  return isKept && read.parts && digestOf(read.data, read.parts.body) === digest
    ? { text, isUnchanged: false }
    : undefined;
}

/** Puts the approval at the end of the frontmatter, in the place of the old one. */
function withLine(text: string, line: string): string | undefined {
  const lines = text.split('\n');
  const end = lines.findIndex((one, index) => index > 0 && /^---\s*$/.test(one));
  if (end === -1) return undefined;
  const lineEnd = lines[0]?.endsWith('\r') ? '\r' : '';
  const [, ...fields] = lines.slice(0, end);
  const from = fields.findIndex((one) => /^approval[ \t]*:/.test(one));
  if (from !== -1) {
    const next = fields.findIndex((one, index) => index > from && /^[^ \t\r#]/.test(one));
    fields.splice(from, (next === -1 ? fields.length : next) - from);
  }
  const status = fields.findIndex((one) => /^status[ \t]*:/.test(one));
  if (status === -1) fields.push(`status: approved${lineEnd}`);
  else
    fields[status] = (fields[status] ?? '').replace(/^(status[ \t]*:[ \t]*)["']?[\w-]+["']?/, '$1approved');
  return [lines[0], ...fields, line + lineEnd, ...lines.slice(end)].join('\n');
}
