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

const between = String.raw`(?:[ \t]*\((?<inBrackets>[^()]{1,40})\)|[ \t]+(?:(?:to|for|on|by)[ \t]+)?(?<named>@?[\p{Lu}@][\p{L}\p{N}._-]*(?:[ \t]\p{Lu}[\p{L}.]*)?))?`;
const word = '(?:ACTION|AI|AP|TODO|[Aa]ction[ -][Ii]tem|ACTION[ -]ITEM)[sS]?';
const marker = new RegExp(
  String.raw`^(?:\[[ xX]\][ \t]+)?[*_]{0,3}(?:${word}[*_]{0,3}${between}|Actions?|T[Oo]-?[Dd]o)[*_]{0,3}[ \t]*:[*_]{0,3}[ \t]*(?<text>\S.*)$`,
  'u',
);
const name = String.raw`(?:@[\p{L}\p{N}][\p{L}\p{N}_-]*|\p{Lu}[\p{L}.'’-]{0,30})`;
const names = String.raw`(?:${name}(?:(?:(?:,|[ \t]and|[ \t]&|\/)[ \t]?|[ \t])${name}){0,3}|all|everyone|everybody)`;
const sure = '(?:ACTIONS?|Actions?|AP|TODO|[Aa]ction[ -][Ii]tems?|ACTION[ -]ITEMS?)';
/** Marks that are followed by who will do it, so that they need no sign: `ACTION Kate to …`, `Action on Kate: …`. */
const given = new RegExp(
  String.raw`^(?:\[[ xX]\][ \t]+)?[*_]{0,3}(?:(?:${sure}|actions?:|ai:|to-?do:)[*_]{0,3}[ \t]+(?:(?:on|for|to|by)[ \t]+)?|AI[ \t]+(?:on|for|to|by)[ \t]+|AP[ \t]+[-–—][ \t]+)(?<text>(?!Items?\b|Points?\b)${names}(?:[ \t]*:|[ \t]+[-–—]|[ \t]+(?:to|will|should)\b).*)$`,
  'u',
);
/** Marks in brackets need no sign either. One that ends a line is about what stands before it. */
const inBrackets = /^\[(?:ACTION|AI|AP|TODO|Action(?: [Ii]tem)?)\]:?[ \t]+(?<text>[^\s([:].*)$/u;
const atTheEnd =
  /^(?<text>.*\S)[ \t]+(?:`|[*_]{0,3}[([])(?:TO-?DO|To-?[Dd]o|AI|ACTION|Action(?: [Ii]tem)?)(?:`|[)\]][*_]{0,3})[ \t.]*$/u;
/** `Kate has the action to …`, `I'll take the action item to …`. */
const taken = new RegExp(
  String.raw`^(?:.{0,200}[.;,:)][ \t]+)?(?:I(?:['’]ll)?|(?<by>${names}))(?:[ \t]+(?:will|still))?[ \t]+(?:ha[sd]|have|takes?|took)[ \t]+(?:(?:the|an|on the|on an)[ \t]+)?action(?:[ -]items?)?[ \t]+(?:from[ \t].{1,40}[ \t])?(?:to|of)[ \t](?<text>.*)$`,
  'u',
);
/** Words that begin a sentence with a capital, and name nobody. */
const noName = /^(?:we|they|you|it|this|that|who|will|would|should|need|needs|have|try|want|going|how)$/i;
const nothing =
  /^(?:none|nothing|n\/a|nil|no (?:new )?actions?|tbd|-+|—|(?:(?:issue|PR|item|ticket) )?(?:closed|merged|landed|done)[.!]*$)(?!\p{L})/iu;

/** Signs of an action that are somewhere in a line. Most lines have none, and this is read on each of them. */
const sign = /ACTION|[Aa]ction|A[IP]s?\b|T[Oo]-?[Dd][Oo]|to-?do:|\bai:/;

/**
 * Reads a line that says that it is an action: by a marker (`ACTION:`, `Action item:`, `AI:` or `TODO:`), by who it is
 * given to, or by who took it. One that refers to its record is none.
 */
export function readUntrackedAction(line: string): UntrackedAction | undefined {
  if (!sign.test(line) || line.includes('[[')) return undefined;
  for (const form of [marker, given, inBrackets, atTheEnd, taken]) {
    const { text: written, inBrackets: bracketed, named, by = '' } = form.exec(line)?.groups ?? {};
    if (written === undefined) continue;
    const isOne = /^[^\s,&/]+$/.test(by) && !noName.test(by);
    const text = plainWordsOf(by === '' || isOne || noName.test(by) ? written : `${by} to ${written}`);
    if (!/[\p{L}\p{N}]/u.test(text) || nothing.test(text)) return undefined;
    return { text, owner: ownerIn(text, bracketed ?? named ?? (isOne ? by : undefined)), due: dueIn(text) };
  }
  return undefined;
}

/** A marker within a line: after a sentence, or before who will do it. */
const within = new RegExp(
  String.raw`(?:(?<=[.;!?)\]—–]["'”’*_]{0,3}[ \t]{1,3}|[ \t]{2}|\()[*_]{0,3}(?:ACTION(?:[ -]ITEM)?S?|Action(?:[ -][Ii]tem)?s?|AIs?|APs?|TODO)[*_]{0,3}[ \t]*:(?=[*_ \t]+[\p{L}@[\x60])|(?<=[ \t,–-])[*_]{0,3}(?:ACTION(?:[ -]ITEM)?S?|[Aa]ction(?:[ -][Ii]tem)?s?|AIs?|APs?|TODO)[*_]{0,3}[ \t]*:[*_]{0,3}(?=[ \t]+${names}[ \t]+(?:to|will|should)\b))`,
  'gu',
);

/** Returns the first action of a line, and its place in it. */
function firstAction(line: string): { readonly at: number; readonly action: UntrackedAction } | undefined {
  if (!sign.test(line)) return undefined;
  let start = 0;
  for (const end of [...line.matchAll(within)].map(({ index }) => index).concat(line.length)) {
    const close = line[start - 1] === '(' ? line.indexOf(')', start) : -1;
    const action = readUntrackedAction(
      line.slice(start, close === -1 ? end : Math.min(close, end)).trimEnd(),
    );
    if (action) return { at: start, action };
    start = end;
  }
  return undefined;
}

/** Returns the line that makes it a record. */
export function lineOf({ text, owner }: UntrackedAction): string {
  if (owner === undefined) return `- ACTION: ${text}`;
  const [subject = '', name = ''] =
    /^@?(\p{L}[\p{L}.'’-]*)(?: ?:| (?:will|to|should|is going to)(?= ))\s*/u.exec(text) ?? [];
  // `Add to …` begins like `Dan to …`.
  const isOwner = toSlug(name) === owner || owner === 'everyone' || / (?:will|going to)\s*$/.test(subject);
  return `- ACTION: @${owner}: ${isOwner ? text.slice(subject.length) : text}`;
}

/** A cheap test that every text with an untracked action passes. */
export const mayHoldAction = sign;

/** Returns a finding for each line of a paragraph that is an action. `placed` returns the place of an offset in it. */
export function actionsIn(
  path: string,
  paragraph: string,
  placed: (offset: number) => { readonly line: number; readonly column: number },
): readonly Finding[] {
  if (!sign.test(paragraph)) return [];
  return [...paragraph.matchAll(lineOfText)].flatMap(({ 0: line, index }): readonly Finding[] => {
    const first = firstAction(line);
    if (!first) return [];
    const action = wholeAction(first.action, line.slice(first.at), paragraph, index + line.length + 1);
    return [
      {
        code: 'action-in-body',
        path,
        spot: placed(index + first.at),
        message: 'This action is only in the text, so it is not tracked.',
        hint: `write it on a line of its own: \`${lineOf(action)}\``,
      },
    ];
  });
}

/** Adds the next line, which begins at `next`, to an action that ends with its owner: `ACTION: Michael`. */
function wholeAction(
  action: UntrackedAction,
  line: string,
  paragraph: string,
  next: number,
): UntrackedAction {
  if (/[ \t]/.test(action.text) || next >= paragraph.length) return action;
  const end = paragraph.indexOf('\n', next);
  const more = paragraph.slice(next, end === -1 ? undefined : end).trim();
  return sign.test(more) ? action : (readUntrackedAction(`${line} ${more}`) ?? action);
}

/** A line without its indentation and the signs of its quotes. */
const lineOfText = /(?<=^[ \t>]*)[^ \t>\n].*$/gm;

function ownerIn(text: string, marked: string | undefined): string | undefined {
  const said = marked ?? /@([\p{L}\p{N}][\p{L}\p{N}_-]*)/u.exec(text)?.[1] ?? subjectOf(text);
  if (said === undefined || noName.test(said)) return undefined;
  if (/^(?:everyone|everybody|all)$/i.test(said)) return 'everyone';
  return toSlug(said.replace(/^@/, '')) || undefined;
}

function subjectOf(text: string): string | undefined {
  return /^(\p{Lu}\p{L}*)(?: \([^()]{1,40}\))? (?:will|to|should|is going to|draft)\b/u.exec(text)?.[1];
}

function dueIn(text: string): string | undefined {
  const said = dueSaid(text);
  if (said) return said.due;
  if (/\b(?:by|before|until|for|at) (?:the )?next (?:meeting|time|call)\b/i.test(text)) return 'next-meeting';
  if (/\b(?:by|before|until) (?:the )?end of (?:the )?quarter\b/i.test(text)) return 'end-of-quarter';
  const day = /\b\d{4}-\d{2}-\d{2}\b/.exec(text)?.[0];
  return day !== undefined && isDay(day) ? day : undefined;
}
