import type { ActionStatus } from '../../model/status.ts';
import { dueSaid } from '../meant/due-said.ts';
import { type Box, readBox } from './box.ts';
import { capitalised } from './capitalised.ts';
import type { LineWords } from './line-words.ts';
import type { ListKind } from './list-head.ts';
import type { Marker, OpenedKind } from './marker.ts';
import { beyondReport } from './near/beyond.ts';
import { nearBox, nearTightBox } from './near/box.ts';
import { nearDay } from './near/day.ts';
import { nearMarker } from './near/marker.ts';
import { nearReference } from './near/reference.ts';
import { nearReport, nearTwoStatuses, twoStatuses } from './near/report.ts';
import { isNone, isNoTask } from './no-task.ts';
import { readOwners } from './owners.ts';
import type { NearMiss, Part } from './part.ts';
import { mayAgree, readReported } from './report.ts';
import { nearAttributes, readTail, type Tail } from './tail.ts';

/** A line that opens a record: the parts of its entry, each at its place. The attributes are not read yet. */
export interface OpeningLine {
  readonly kind: OpenedKind;
  readonly text: Part;
  readonly owners: readonly Part[];
  /** As `due` takes it. */
  readonly due?: Part;
  /** The status that its box or its marker gives. */
  readonly status?: Part;
  readonly id?: Part;
  readonly attributes?: Part;
}

/** A line that reports on a record, a topic or an aim. Which of them it is follows from its reference. */
export interface ReportLine {
  readonly ref: Part;
  /** The status that its box gives, in the words of an action. */
  readonly box?: Part<ActionStatus>;
  /** The status or health that its word gives. */
  readonly word?: Part;
  readonly note?: Part;
  readonly attributes?: Part;
}

/** What a line says: a record, a report, or what is nearly one. */
export interface LineReading {
  readonly opens?: OpeningLine;
  readonly reports?: ReportLine;
  readonly near?: NearMiss;
}

const nothing: LineReading = {};

/**
 * Reads one line of the text without its list marker. A line is a record if it has a marker, a box with an owner or a box
 * with an id; in a list of actions, an owner is enough. It is a report if a box, a status or attributes stand with a reference at its start. Everything else is plain
 * text. `list` is what the words above its list make it. Takes time in proportion to the length of the line.
 */
export function readLine(
  line: string,
  words: LineWords,
  list: ListKind | undefined = undefined,
): LineReading {
  const outer = readBox(line);
  const start = outer?.end ?? 0;
  const rest = line.slice(start);
  if (rest.startsWith('[[')) return reportIn(line, start, outer, words);
  const marker = words.markers.read(rest);
  // The words above a list of actions are the marker of its items. In a list of people, a box is somebody's presence.
  const isListed = (list === 'actions' || list === 'doneActions') && !marker;
  if (list === 'people' && !marker) return nothing;
  if (!marker && !outer && !isListed)
    return nearly(nearTightBox(line, words) ?? nearMarker(line, 0, words) ?? nearReference(line, 0, words));
  const tail = readTail(line);
  const afterMarker = start + (marker?.end ?? 0);
  const inner = marker && !outer ? readBox(line.slice(afterMarker)) : undefined;
  const box = inner ? { ...inner, sign: { ...inner.sign, at: afterMarker + inner.sign.at } } : outer;
  const from = afterMarker + (inner?.end ?? 0);
  const text = line.slice(from, tail.textEnd);
  const owners = readOwners(text, words.findOwner, isListed ? 'loose' : marker ? 'verb' : 'sign');
  if (marker && !marker.isEnded && !isNamedAfter(marker, owners?.end, text)) return nothing;
  if (!marker && !owners && !(box && tail.id))
    return nearly(
      nearReference(line, start, words) ??
        (isListed ? undefined : nearMarker(line, start, words)) ??
        (box && nearBox(line, box, tail, words, isListed)),
    );
  const said = line.slice(from + (owners?.end ?? 0), tail.textEnd);
  if (said.trim() === '') return { near: withoutText(from) };
  if (marker && marker.kind !== 'action' ? isNone(said) : isNoTask(said)) return nothing;
  if (box && box.status === undefined) return { near: unknownBox(box) };
  if (marker?.needsOwner && !owners && !/\bowner\b/.test(tail.attributes?.value ?? ''))
    return { near: withoutOwner(line, marker, start, from) };
  const near = nearAttributes(line, tail.textEnd, words.keys);
  if (near) return { near };
  const at = from + (owners?.end ?? 0);
  const head = text.slice(0, owners?.end ?? 0);
  const emphasis = [owners?.emphasis ?? '', marker && !head.includes(marker.emphasis) ? marker.emphasis : ''];
  const sentence = { said: emphasis.reduce(closedEmphasis, said), at, isSentence: owners !== undefined };
  const opens = opening(marker, box, sentence, owners?.names ?? [], from, tail, list);
  const lost = opens.kind === 'action' && !opens.due ? nearDay(opens.text, tail) : undefined;
  return { opens, ...(lost && { near: lost }) };
}

/** `AI Kate: …`: a marker without its sign needs an owner directly after it, before a sign. */
function isNamedAfter(marker: Marker, end: number | undefined, text: string): boolean {
  return end !== undefined && /(?::[*_]{0,3}|[-–—])[ \t]*$/.test(text.slice(0, end)) && !marker.needsOwner;
}

function opening(
  marker: Marker | undefined,
  box: Box | undefined,
  text: { readonly said: string; readonly at: number; readonly isSentence: boolean },
  owners: readonly Part[],
  from: number,
  tail: Tail,
  list: ListKind | undefined,
): OpeningLine {
  const kind = marker?.kind ?? 'action';
  const due = kind === 'action' ? dueSaid(text.said) : undefined;
  const words = due?.text ?? text.said;
  // In a list of what is done, an action without a box is done.
  const isDone =
    list === 'doneActions' && kind === 'action' && !box && !hasStatus.test(tail.attributes?.value ?? '');
  const status = isDone ? { value: 'done', at: 0 } : statusOf(marker, box);
  return {
    kind,
    text: { value: text.isSentence ? capitalised(words) : words, at: text.at },
    owners: owners.map(({ value, at }) => ({ value, at: from + at })),
    ...(due && { due: { value: due.due, at: text.at + words.length } }),
    ...(status && { status }),
    ...(tail.id && { id: tail.id }),
    ...(tail.attributes && { attributes: tail.attributes }),
  };
}

/** Drops the end of emphasis that a line opened before its marker or its owners: `**ACTION: Dan to ask** around`. */
function closedEmphasis(text: string, emphasis: string): string {
  const at = emphasis === '' ? -1 : text.indexOf(emphasis);
  return at === -1 ? text : (text.slice(0, at) + text.slice(at + emphasis.length)).trimEnd();
}

const hasStatus = /\bstatus\b/;

function statusOf(marker: Marker | undefined, box: Box | undefined): Part | undefined {
  if (marker?.isProposed) return { value: 'proposed', at: 0 };
  return box?.status && { value: box.status, at: box.sign.at };
}

function reportIn(line: string, start: number, box: Box | undefined, words: LineWords): LineReading {
  const tail = readTail(line);
  const rest = line.slice(start, tail.textEnd);
  const reported = readReported(rest, rest.length);
  if (!reported) return nothing;
  if (!reported.word) {
    const near = box?.status
      ? nearTwoStatuses(start, rest, box.status)
      : nearReport(line, start, reported.ref, words);
    if (near && !(box && !box.status)) return { near };
  }
  if (!box && !reported.word && !tail.attributes) {
    const near = nearAttributes(line, tail.textEnd, words.keys);
    return near ? { near } : nothing;
  }
  if (box && box.status === undefined) return { near: unknownBox(box) };
  if (box?.status && reported.word && !mayAgree(box.status, reported.word.value))
    return { near: twoStatuses({ ...reported.word, at: start + reported.word.at }) };
  const near = nearAttributes(line, tail.textEnd, words.keys);
  if (near) return { near };
  const note = rest.slice(reported.end);
  const lost = beyondReport(start, rest, tail);
  return {
    ...(lost && { near: lost }),
    reports: {
      ref: { value: reported.ref.value, at: start + reported.ref.at },
      ...(box?.status && { box: { value: box.status, at: box.sign.at } }),
      ...(reported.word && { word: { value: reported.word.value, at: start + reported.word.at } }),
      ...(note !== '' && { note: { value: note, at: start + reported.end } }),
      ...(tail.attributes && { attributes: tail.attributes }),
    },
  };
}

function nearly(near: NearMiss | undefined): LineReading {
  return near ? { near } : nothing;
}

function unknownBox({ sign }: Box): NearMiss {
  return {
    at: sign.at,
    message: `\`[${sign.value}]\` is not a box. Expected \`[ ]\`, \`[/]\`, \`[!]\`, \`[x]\` or \`[-]\`.`,
  };
}

function withoutText(at: number): NearMiss {
  return { at, message: 'The record has no text.', isHead: true };
}

function withoutOwner(line: string, { word }: Marker, start: number, from: number): NearMiss {
  return {
    at: start,
    message: `\`${word}\` needs an owner to be an action.`,
    hint: `add an owner, or write it as \`- ${line.slice(0, start)}ACTION: ${line.slice(from)}\``,
  };
}
