import type { LineWords } from '../line-words.ts';
import type { NearMiss } from '../part.ts';
import { readTail } from '../tail.ts';
import { readReportMeant } from './report.ts';

const bareId = /^(?<open>[`[]?)(?<id>[a-z0-9]+(?:[.-][a-z0-9]+)*)(?<close>[`\]]?)(?=[ \t:,]|$)/;

/**
 * `[x] build-the-thing`, `build-the-thing done`: a report whose reference has no brackets. An id of one word can also be a
 * word of a text, so it must be all that its box has.
 */
export function nearReference(
  line: string,
  start: number,
  { findOwner, isId }: LineWords,
): NearMiss | undefined {
  // Most lines begin with a capital.
  if (!/[a-z0-9[`]/.test(line.charAt(start))) return undefined;
  const { open = '', id = '', close = '' } = bareId.exec(line.slice(start, start + 200))?.groups ?? {};
  const isLong = /[.-]/.test(id);
  if (
    id === '' ||
    (start === 0 && !isLong) ||
    (open === '[') !== (close === ']') ||
    (open === '`') !== (close === '`')
  )
    return undefined;
  const { textEnd } = readTail(line);
  const rest = line.slice(start, textEnd).slice(open.length + id.length + close.length);
  const meant = start === 0 ? readReportMeant(rest) : undefined;
  const hasEnd = rest === '' || (isLong && (isSign.test(rest) || readReportMeant(rest) !== undefined));
  if (!(start === 0 ? isLong && meant : hasEnd) || findOwner(id) !== undefined || !isId(id)) return undefined;
  return {
    at: start,
    message: 'A report has its reference in double brackets.',
    hint: `write \`${meant?.before ?? line.slice(0, start)}[[${id}]]${meant?.after ?? rest}${line.slice(textEnd)}\``,
  };
}

const isSign = /^(?:[ \t]*:|[ \t]+[-–—])(?=\s)/;
