import { isDay } from '../../model/day/day.ts';
import type { Finding } from '../../model/finding/finding.ts';
import { toSlug } from '../../model/id.ts';
import { dueSaid } from '../meant/due-said.ts';
import { plainWordsOf } from './tree/words.ts';

/** An action as it is typed during a meeting. */
export interface UntrackedAction {
  readonly text: string;
  readonly owner?: string;
  readonly due?: string;
}

const between = String.raw`(?:[ \t]*\((?<inBrackets>[^()]{1,40})\)|[ \t]+(?:to[ \t]+|for[ \t]+)?(?<named>@?[\p{Lu}@][\p{L}\p{N}._-]*(?:[ \t]\p{Lu}[\p{L}.]*)?))?`;
const marker = new RegExp(
  String.raw`^(?:\[[ xX]\][ \t]+)?[*_]{0,3}(?:(?:ACTION|AI|AP|TODO|[Aa]ction[ -][Ii]tem|ACTION[ -]ITEM)[sS]?[*_]{0,3}${between}|Action|Todo)[*_]{0,3}[ \t]*:[*_]{0,3}[ \t]*(?<text>\S.*)$`,
  'u',
);
const nothing = /^(?:none|nothing|n\/a|nil|no (?:new )?actions?|tbd|-+|—)(?!\p{L})/iu;

/** Reads a line that starts with `ACTION:`, `Action item:`, `AI:` or `TODO:`, unless it refers to its record. */
export function readUntrackedAction(line: string): UntrackedAction | undefined {
  // Most lines start differently, and this runs on each of them.
  if (!/^(?:\[[ xX]\][ \t]+)?[*_]{0,3}(?:A[CIPc]|action|T[Oo]d?[Do])/.test(line)) return undefined;
  const { text: written, inBrackets, named } = marker.exec(line)?.groups ?? {};
  if (written === undefined || line.includes('[[')) return undefined;
  const text = plainWordsOf(written);
  if (!/[\p{L}\p{N}]/u.test(text) || nothing.test(text)) return undefined;
  return { text, owner: ownerIn(text, inBrackets ?? named), due: dueIn(text) };
}

/** Returns the line that makes it a record. */
export function lineOf({ text, owner }: UntrackedAction): string {
  const what = text.replace(/^@?\p{L}[\p{L}.]* (?:will|to|should|is going to) /u, '');
  return owner === undefined ? `- ACTION: ${text}` : `- ACTION: @${owner}: ${what}`;
}

/** A cheap test that every text with an untracked action passes. */
export const mayHoldAction = /ACTION|[Aa]ction|AI|AP|TODO|Todo/;

/** Returns a finding for each line of a paragraph that is an action. `placed` returns the place of an offset in it. */
export function actionsIn(
  path: string,
  paragraph: string,
  placed: (offset: number) => { readonly line: number; readonly column: number },
): readonly Finding[] {
  return [...paragraph.matchAll(lineOfText)].flatMap(({ 0: line, index }): readonly Finding[] => {
    const action = readUntrackedAction(line);
    if (!action) return [];
    return [
      {
        code: 'action-in-body',
        path,
        spot: placed(index),
        message: 'This action is only in the text, so it is not tracked.',
        hint: `write it on a line of its own: \`${lineOf(action)}\``,
      },
    ];
  });
}

/** A line without its indentation and the signs of its quotes. */
const lineOfText = /(?<=^[ \t>]*)[^ \t>\n].*$/gm;

function ownerIn(text: string, marked: string | undefined): string | undefined {
  const said = marked ?? /@([\p{L}\p{N}][\p{L}\p{N}_-]*)/u.exec(text)?.[1] ?? subjectOf(text);
  return said === undefined ? undefined : toSlug(said.replace(/^@/, '')) || undefined;
}

function subjectOf(text: string): string | undefined {
  const subject = /^(\p{Lu}\p{L}*)(?: \([^()]{1,40}\))? (?:will|to|should|is going to|draft)\b/u.exec(
    text,
  )?.[1];
  return subject !== undefined && /^(?:everyone|everybody|all)$/i.test(subject) ? 'everyone' : subject;
}

function dueIn(text: string): string | undefined {
  const said = dueSaid(text);
  if (said) return said.due;
  if (/\b(?:by|before|until|for|at) (?:the )?next (?:meeting|time|call)\b/i.test(text)) return 'next-meeting';
  if (/\b(?:by|before|until) (?:the )?end of (?:the )?quarter\b/i.test(text)) return 'end-of-quarter';
  const day = /\b\d{4}-\d{2}-\d{2}\b/.exec(text)?.[0];
  return day !== undefined && isDay(day) ? day : undefined;
}
