import type { Finding } from '../../model/finding/finding.ts';
import { holdersOf } from '../schema/holders.ts';

/** A text with its fences as they were meant, line by line as it was, and a finding for each that was not written so. */
interface Fenced {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Lines that people write in the place of `---`. */
const oddOpening = /^[ \t]*(?:-{3,}|[–—]{1,3}|-[–—]|[–—]-)[ \t]*$/;
const oddClosing = /^(?:\.\.\.|-{4,}|[–—]{1,3}|-[–—]|[–—]-)[ \t]*$/;
const fence = /^---[ \t]*$/;

/** A line that ends the fields, as it should be or not. */
const anyClosing = /\n(---[ \t]*|\.\.\.[ \t]*|-{4,}[ \t]*|[–—]{1,3}[ \t]*|-[–—]|[–—]-)(?:\n|$)/;

/** Returns a normalised text with `---` where its fields begin and end, although another line stands there. */
export function withFences(path: string, text: string): Fenced {
  // Most texts are as they should be, and long.
  if (/^---[ \t]*\n/.test(text) && fence.test(anyClosing.exec(text)?.[1] ?? ''))
    return { text, findings: [] };
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.trim() !== '');
  const opening = lines[start] ?? '';
  const isFields = /^[A-Za-z][\w-]*:(?:\s|$)/.test(
    lines.slice(start + 1).find((line) => line.trim() !== '') ?? '',
  );
  if (start === -1 || !isFields || !oddOpening.test(opening)) return { text, findings: [] };
  const findings: Finding[] = [];
  if (start > 0 || !fence.test(opening)) {
    findings.push(openedOdd(path, start, opening));
    lines[start] = '';
    lines[0] = '---';
  }
  const end = lines.findIndex((line, at) => at > start && (fence.test(line) || oddClosing.test(line)));
  const closing = lines[end];
  if (closing !== undefined && !fence.test(closing)) {
    findings.push({
      code: 'unterminated-frontmatter',
      path,
      spot: { line: end + 1, column: 1 },
      message: `\`${closing.trim()}\` does not end the fields. Expected \`---\`.`,
      hint: 'write `---`',
    });
    lines[end] = '---';
  }
  return findings.length === 0 ? { text, findings } : { text: lines.join('\n'), findings };
}

function openedOdd(path: string, start: number, opening: string): Finding {
  const isLower = start > 0;
  return {
    code: 'no-frontmatter',
    path,
    spot: { line: start + 1, column: 1 },
    message: isLower
      ? 'The fields begin below the first line. Expected `---` as the first line.'
      : `\`${opening}\` does not begin the fields. Expected \`---\`.`,
    hint: isLower ? 'delete the empty lines above this one' : 'write `---`',
  };
}

/** Fields that may follow a `---` in the midst of others. */
const mostFields = 30;

/** Returns the finding for a `---` in the midst of the fields: those below it are text. */
export function cutFields(path: string, body: string, bodyLine: number): readonly Finding[] {
  const [first = '', ...more] = body.split('\n', mostFields);
  const key = /^([\w-]+):(?:\s|$)/.exec(first)?.[1];
  if (key === undefined || holdersOf(key).length === 0) return [];
  const end = more.findIndex((line) => fence.test(line));
  const isYaml = (line: string) => /^(?:[\w-]+:(?:\s|$)|\s|- |$)/.test(line);
  if (end === -1 || !more.slice(0, end).every(isYaml)) return [];
  return [
    {
      code: 'unterminated-frontmatter',
      path,
      spot: { line: bodyLine - 1, column: 1 },
      message: `The fields end here, so \`${key}:\` below is text.`,
      hint: 'delete this line',
    },
  ];
}
