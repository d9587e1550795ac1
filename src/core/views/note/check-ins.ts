import type { Aim } from '../../model/aim.ts';
import type { CheckIn, LinkedNote } from '../../model/linked-note.ts';
import type { Ref } from '../../model/ref.ts';
import { TextRecords } from '../in-text/records.ts';
import { type CheckInLine, checkInLine } from '../lines/check-in-line.ts';
import { aimRef, quarterRef } from '../lines/ref.ts';

/** A check-in of a note on an aim, and what later ones report. */
export interface CheckInOnNote extends CheckInLine {
  /** The title of the aim, or the reference as written if it does not exist. */
  readonly text: string;
  /**
   * The later check-ins with the latest status, health, value, confidence and result, newest first. Each has only what no
   * later one reports. A later comment alone is listed, too.
   */
  readonly later: readonly CheckInLine[];
  /** Its place among the records of the text, if a line of the text reports it. */
  readonly textAt?: number;
}

/** Consecutive check-ins on aims of the same outcome, program or quarter. */
export interface CheckInGroup {
  readonly under?: Ref;
  readonly checkIns: readonly CheckInOnNote[];
}

/** Returns the check-ins of a note in its order, grouped by the parents of their aims. */
export function checkInGroups(note: LinkedNote, text = new TextRecords(note)): readonly CheckInGroup[] {
  const groups: { under?: Ref; checkIns: CheckInOnNote[] }[] = [];
  for (const checkIn of note.checkIns) {
    const aim = checkIn.aim ?? checkIn.milestone?.goal;
    const under = aim && parentRef(aim);
    const textAt = text.at('objectives', checkIn.index);
    const shown = { ...onNote(checkIn), ...(textAt !== undefined && { textAt }) };
    const last = groups.at(-1);
    if (last && last.under?.id === under?.id) last.checkIns.push(shown);
    else groups.push({ under, checkIns: [shown] });
  }
  return groups;
}

function onNote(checkIn: CheckIn): CheckInOnNote {
  return {
    ...checkInLine(checkIn),
    text: checkIn.aim?.text ?? checkIn.milestone?.text ?? checkIn.entry.ref,
    later: laterReports(checkIn.aim ?? checkIn.milestone, checkIn),
  };
}

/** What a check-in may report beside its comment. */
const reported = ['status', 'health', 'value', 'confidence', 'verdict'] as const;

/** The latest later check-in that reports anything, and those with the latest status, health and so on. */
function laterReports(of: Pick<Aim, 'checkIns'> | undefined, checkIn: CheckIn): readonly CheckInLine[] {
  const later = (of?.checkIns ?? []).filter(
    ({ entry, day }) =>
      day > checkIn.day && (entry.note || reported.some((key) => (entry[key] ?? false) !== false)),
  );
  const last = later.at(-1);
  const latest = new Map(
    reported.map((key) => [key, later.findLast(({ entry }) => (entry[key] ?? false) !== false)]),
  );
  const ofLatest = new Set(latest.values());
  return later
    .filter((one) => one === last || ofLatest.has(one))
    .toReversed()
    .map((one) => {
      const { status, health, value, confidence, verdict, said, ...line } = checkInLine(one);
      const isLatest = (key: (typeof reported)[number]) => latest.get(key) === one;
      return {
        ...line,
        ...(isLatest('status') && { status }),
        ...(isLatest('health') && { health }),
        ...(isLatest('value') && { value }),
        ...(isLatest('confidence') && { confidence }),
        ...(isLatest('verdict') && { verdict }),
        ...(one === last && { said }),
      };
    });
}

function parentRef(aim: Aim): Ref | undefined {
  if (aim.kind === 'objective') return aimRef(aim.outcome);
  if (aim.kind === 'outcome') return aimRef(aim.program);
  return aim.kind === 'goal' ? quarterRef(aim.quarter) : undefined;
}
