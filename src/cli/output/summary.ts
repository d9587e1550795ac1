import type { Diagnostic } from '../../core/model/finding/finding.ts';
import type { Content } from '../../core/model/registry.ts';
import { count } from '../../core/text/lines/count.ts';
import { problemCount } from '../../core/text/terminal/problem-count.ts';

/** Returns the last line of a check: number of notes, and of problems. */
export function summaryLine(content: Content, diagnostics: readonly Diagnostic[], seconds: number): string {
  const notes = content.notes.length + content.broken.filter((file) => file.kind === 'note').length;
  const found = diagnostics.length === 0 ? 'no problems' : problemCount(diagnostics);
  return `${count(notes, 'note')} checked in ${seconds.toFixed(1)} s: ${found}.\n`;
}

const recordLists = ['actions', 'decisions', 'questions', 'debt'] as const;

/** Returns how many records a check read, by where they are written. */
export function recordsLine({ notes }: Pick<Content, 'notes'>): string {
  const all = sum(notes, (note) => sum(recordLists, (list) => note[list].length));
  const inText = sum(notes, ({ lines = [] }) => lines.filter(({ list }) => isRecordList(list)).length);
  return `${count(all, 'record')}: ${all - inText} in the frontmatter, ${inText} in the text.\n`;
}

function isRecordList(list: string): boolean {
  return recordLists.some((one) => one === list);
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

/** Whether the findings stop a build: errors, and with `strict` any finding. */
export function stops(diagnostics: readonly Diagnostic[], strict: boolean): boolean {
  return diagnostics.some((diagnostic) => strict || diagnostic.severity === 'error');
}
