import { ownCheckIns } from '../../graph/aim/below.ts';
import { byCheckInDay } from '../../graph/aim/check-in-order.ts';
import { assumedInNote } from '../../graph/record/assumed-days.ts';
import type { Aim, Quarter } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import { objective, outcome, program } from '../../parse/schema/program.ts';
import { goal } from '../../parse/schema/quarter.ts';
import { checkIn } from '../../parse/schema/record/check-in.ts';
import { fieldsOf } from '../../parse/schema/value/fields.ts';
import { wordsIn } from '../../parse/schema/value/words.ts';
import { aimRef, quarterRef } from '../lines/ref.ts';
import { furtherPieces, prosePieces } from './prose.ts';
import type { SearchRecord } from './record.ts';
import { idsAndAbove, leavesBeside, ownerFacets, ownerNames, shownTexts, wordsBeside } from './values.ts';

const wordsOfCheckIn = wordsIn(fieldsOf(checkIn.out));

/** Texts of each kind of aim. Everything below it has a record of its own. */
const wordsOfAim = {
  program: wordsIn(fieldsOf(program).filter(({ key }) => key !== 'outcomes')),
  outcome: wordsIn(fieldsOf(outcome).filter(({ key }) => key !== 'objectives')),
  objective: wordsIn(fieldsOf(objective)),
  goal: wordsIn(fieldsOf(goal)),
};

/** A program, outcome, objective or goal: its text, the notes of its check-ins, its status. A long text is several. */
export function aimRecords(aim: Aim, archive: Archive): readonly SearchRecord[] {
  const { status } = aim.reported;
  const checkIns = ownCheckIns(aim).toSorted(byCheckInDay);
  const last = checkIns.at(-1);
  const team = aim.kind === 'goal' ? aim.team : undefined;
  const quarter = aim.kind === 'goal' ? [aim.quarter.title] : [];
  const { outcomes: _, objectives: __, ...entry } = { outcomes: [], objectives: [], ...aim.entry };
  const names = namesIn(aim);
  const words = wordsOfAim[aim.kind](aim.entry).map((text) => names.get(text) ?? text);
  const said = checkIns.flatMap(({ entry, note }) => shownTexts(wordsOfCheckIn(entry), note));
  const text = aim.kind === 'program' ? prosePieces(aim.entry.body, aim.entry, archive) : [];
  const milestones = aim.kind === 'goal' ? aim.milestones.map((milestone) => milestone.entry.id) : [];
  const record: SearchRecord = {
    ref: { ...aimRef(aim), ...(last && assumedInNote(last.note)) },
    kind: aim.kind,
    title: aim.text,
    words: wordsBeside(aim.text, words, text.slice(0, 1), said),
    also: leavesBeside(
      [...words, ...said],
      [entry, { checkIns: checkIns.map((checkIn) => checkIn.entry) }],
      archive.find,
    ),
    ids: [aim.id, aim.entry.id, ...milestones, ...milestones.map((id) => `${aim.id}/${id}`)],
    line: {
      state: status,
      day: last?.day,
      owners: ownerNames(aim.owners).join(', '),
      serves: aim.id,
      lang: aim.lang,
    },
    facets: {
      status: status ? [status] : [],
      ...ownerFacets(team ? [...aim.owners, { kind: 'team', team }] : aim.owners),
      objective: idsAndAbove(aim.kind === 'goal' ? aim.serves.aims : [aim]),
      quarter,
    },
  };
  return [record, ...furtherPieces(record, text)];
}

/** The texts of an aim and its milestones as they are written, with those that name them. */
function namesIn(aim: Aim): ReadonlyMap<string, string> {
  const milestones = aim.kind === 'goal' ? aim.milestones : [];
  const written = aim.kind === 'program' ? aim.entry.title : aim.entry.text;
  return new Map([[written, aim.text], ...milestones.map(({ entry, text }) => [entry.text, text] as const)]);
}

/** The records of a quarter: its name, its days and its text. */
export function quarterRecords(quarter: Quarter, archive: Archive): readonly SearchRecord[] {
  const { id, title, starts, ends, entry } = quarter;
  const text = entry ? prosePieces(entry.body, entry, archive) : [];
  const record: SearchRecord = {
    ref: quarterRef(quarter),
    kind: 'quarter',
    title,
    words: wordsBeside(title, text.slice(0, 1)),
    also: [starts, ends, ...leavesBeside([title], [entry?.title, entry?.extras], archive.find)],
    ids: [id, title],
    line: {},
    facets: { quarter: [title] },
  };
  return [record, ...furtherPieces(record, text)];
}
