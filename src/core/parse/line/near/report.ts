import type { ActionStatus } from '../../../model/status.ts';
import { substituted } from '../../usual-words.ts';
import type { LineWords } from '../line-words.ts';
import type { NearMiss, Part } from '../part.ts';
import { isReportedWord, mayAgree } from '../report.ts';
import { readTail } from '../tail.ts';

/** A status behind other signs than those of a report: `Done`, `: done`, `done.`, `is done` or `in progress`. */
const nearWord =
  /^(?:[ \t]*:|[ \t]+[-–—]|[ \t]*,)?(?<verb>[ \t]+(?:is|are|has been|have been)(?:[ \t]+(?:now|still|already|all))?)?[ \t]+(?<word>[a-z]+(?:[ -][a-z]+){0,2})(?:[ \t]*:(?=\s|$)|[ \t]+[-–—](?=\s)|[ \t]*[.!,;](?=\s|$)|[ \t]*$)[ \t]*/i;

/** Words that are other ones for a status elsewhere, and not surely here. */
const unsure = /^(?:covered|addressed|all-done)$/;

/** Boxes for what has ended: each kind of record has its own word for it. */
const boxes: Readonly<Record<string, string>> = { done: '[x] ', dropped: '[-] ' };

/** How a text after a reference would be a report: its status, and what to write before the reference and after it. */
interface ReportMeant {
  readonly word: string;
  readonly before: string;
  readonly after: string;
}

/** Returns how a text after a reference would be a report, if it nearly is one. */
export function readReportMeant(text: string): ReportMeant | undefined {
  const match = nearWord.exec(text.slice(0, 80));
  const written = match?.groups?.['word']?.toLowerCase().replaceAll(' ', '-');
  if (!match || written === undefined) return undefined;
  const other = unsure.test(written) ? undefined : substituted(written, Object.keys(boxes));
  const word = isReportedWord(written) ? written : other;
  if (word === undefined) return undefined;
  const rest = text.slice(match[0].length).trim();
  const before = boxes[word] ?? '';
  const said = rest === '' ? '' : `${before === '' ? ':' : ''} ${rest}`;
  return { word, before, after: before === '' ? ` ${word}${said}` : said };
}

/** A status that does not directly follow its reference, or does not end as it has to. */
export function nearReport(
  line: string,
  start: number,
  ref: Part,
  { isReported }: LineWords,
): NearMiss | undefined {
  const at = line.indexOf(']]', start) + 2;
  const { textEnd } = readTail(line);
  const meant = readReportMeant(line.slice(at, textEnd));
  if (!meant || isReported(ref.value)) return undefined;
  return {
    at,
    message: 'A report has its status directly after the reference, in small letters, and `:` after it.',
    hint: `write \`${meant.before}${line.slice(start, at)}${meant.after}${line.slice(textEnd)}\``,
  };
}

/** A box, and after the reference a status in other words that is not the one of the box: `[ ] [[screens]] is done`. */
export function nearTwoStatuses(start: number, rest: string, box: ActionStatus): NearMiss | undefined {
  const at = rest.indexOf(']]') + 2;
  const meant = readReportMeant(rest.slice(at));
  return meant && !mayAgree(box, meant.word) ? twoStatuses({ value: meant.word, at: start + at }) : undefined;
}

/** What says that a box and a word give two statuses. */
export function twoStatuses({ value, at }: Part): NearMiss {
  return {
    at,
    message: `The box and \`${value}\` give two statuses.`,
    hint: 'remove the box or the word',
  };
}
