import { aheadWords, partPieces, roundWord, stateOfReport } from '../../core/text/action/step.ts';
import { mentionedWords, resultWord } from '../../core/text/aim/check-ins.ts';
import { valueWords } from '../../core/text/aim/measure.ts';
import { changesWords, firstWord } from '../../core/text/as-of/words.ts';
import { factPieces } from '../../core/text/decision/fact-pieces.ts';
import { aimName } from '../../core/text/lines/aim-name.ts';
import type { NoteChanges, RecordChange } from '../../core/views/as-of/day-changes.ts';
import type { CheckInLine } from '../../core/views/lines/check-in-line.ts';
import { empty, entry } from '../frame/entry.ts';
import { link, ownerLinks, pieceLinks, wordLinks } from '../lines/link.ts';
import { record, records } from '../lines/record.ts';
import { spoken, unitPart } from '../lines/spoken.ts';
import { stateWord } from '../lines/state.ts';
import { termTime, time } from '../lines/time.ts';
import { type Element, h, separated, type Tree } from '../tree.ts';

/** The changes of a day, note by note. */
export function changesPart(changes: readonly NoteChanges[]): Element {
  const head = { id: '_changed', head: changesWords.head, named: true };
  if (changes.length === 0) return entry(head, empty(changesWords.noNotes));
  return entry({ ...head, shape: 'noted' }, ...changes.map(noteChanges));
}

function noteChanges({ note, series, reported, records: changed, checkIns }: NoteChanges): Tree {
  return [
    h(
      'h3',
      { class: 'sub' },
      link(note),
      ', ',
      link(series),
      reported && [', ', time(reported, undefined, note)],
    ),
    changed.length + checkIns.length > 0
      ? records([changed.map(changeItem), checkIns.map(checkInItem)])
      : empty(changesWords.none),
  ];
}

function changeItem({
  record: kind,
  ref,
  report,
  older,
  said,
  reason,
  due,
  owners,
  ahead,
  facts: own,
}: RecordChange): Element {
  const { step, part } = report;
  const whole = roundWord(report) ?? (step === 'opened' ? firstWord(kind, older) : undefined);
  const ofPart = part && pieceLinks([part.owner ?? '', ...partPieces(kind, report)]);
  const owned = owners && [
    owners.length > 0 && owners[0]?.kind !== 'anyone' && `${changesWords.ownedBy} `,
    ownerLinks(owners),
  ];
  return record({
    to: ref,
    state: stateOfReport(kind, report),
    word: part ? '' : whole,
    facts: facts([
      ofPart,
      due && [
        `${report.endsRound ? changesWords.nextDue : changesWords.due} `,
        termTime(due, undefined, ref),
      ],
      owned,
      ahead && aheadWords(ahead),
      ...factPieces(own).map(wordLinks),
      reason && wordLinks(reason),
    ]),
    said,
  });
}

/** A check-in as a record. One without a known aim is only on the page of its note. */
function checkInItem({ aim, said, status, health, team, on, by, verdict, value }: CheckInLine): Tree {
  if (!aim) return undefined;
  return record({
    to: aim,
    state: status ?? health ?? 'no-status',
    word: status || health || value ? undefined : mentionedWords,
    facts: facts([
      aimName(aim),
      status && health && stateWord(health),
      value && spoken(valueWords(value), [unitPart(value)]),
      verdict && resultWord,
      on && time(on),
      team && link(team),
      by && link(by),
    ]),
    said,
  });
}

/** The facts that are given, a span each. */
function facts(parts: readonly Tree[]): Tree {
  const there = parts.filter((part) => part);
  return (
    there.length > 0 &&
    separated(
      there.map((part) => h('span', {}, part)),
      ' ',
    )
  );
}
