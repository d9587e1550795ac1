import { isMeeting } from '../../graph/history/is-meeting.ts';
import type { Archive } from '../../model/archive.ts';
import { isDay } from '../../model/day/day.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import { note as noteSchema } from '../../parse/schema/note.ts';
import { checkIn } from '../../parse/schema/record/check-in.ts';
import { followUp } from '../../parse/schema/record/follow-up.ts';
import { sprint } from '../../parse/schema/record/sprint.ts';
import { waiver } from '../../parse/schema/record/waiver.ts';
import { fieldsOf } from '../../parse/schema/value/fields.ts';
import { wordsIn } from '../../parse/schema/value/words.ts';
import { byRecording } from '../link/by-recording.ts';
import type { NotePart } from '../note/contents.ts';
import { incidentsOf } from '../note/incidents.ts';
import { leavesBeside, shownTexts } from './values.ts';

/** What a part of a note's page says: its texts, and its names and words of the format. */
interface NoteBlock {
  readonly part: NotePart;
  readonly texts: readonly string[];
  readonly also: readonly string[];
  /** The number and the days of a sprint, which lead to it before all others. */
  readonly sprint?: number;
  readonly ids?: readonly string[];
}

const ofNote = (...keys: readonly string[]) =>
  wordsIn(fieldsOf(noteSchema).filter(({ key }) => keys.includes(key)));
const ofSprint = (isIn: (key: string) => boolean) => wordsIn(fieldsOf(sprint).filter(({ key }) => isIn(key)));

const wordsOf = {
  sprint: ofSprint((key) => key !== 'goals' && key !== 'unplanned'),
  goals: ofSprint((key) => key === 'goals'),
  unplanned: ofSprint((key) => key === 'unplanned'),
  retro: ofNote('retro'),
  incident: ofNote('incident', 'incidents'),
  timeline: ofNote('timeline'),
  teams: ofNote('teamUpdates'),
  'next-time': ofNote('forNextTime'),
  about: ofNote('links', 'amendments', 'approval'),
  waivers: wordsIn(fieldsOf(waiver)),
  'check-ins': wordsIn(fieldsOf(checkIn.out)),
  'last-time': wordsIn(fieldsOf(followUp.in)),
};

/**
 * The parts of a note's page whose texts no other record has. A report on a record or an aim is found with what it is
 * about; here is what the note reports on nothing that is known.
 */
export function noteBlocks(linked: LinkedNote, { find }: Archive): readonly NoteBlock[] {
  const { note } = linked;
  const { goals, unplanned, ...sprintAlone } = note.sprint ?? {};
  const lost = {
    checkIns: linked.checkIns.flatMap(({ aim, milestone, entry }) => (aim || milestone ? [] : [entry])),
    followUps: linked.followUps.flatMap(({ record, entry }) => (record ? [] : [entry])),
  };
  const block = (part: NotePart, written: readonly string[], entry: object) => {
    const texts = shownTexts(written, linked);
    return { part, texts, also: leavesBeside(texts, entry, find) };
  };
  const ofKeys = (part: keyof typeof wordsOf & NotePart, entry: object) =>
    block(part, wordsOf[part](entry), entry);
  const incident = ofKeys('incident', { incident: note.incident, incidents: note.incidents });
  const { amendments, approval, waivers, extras } = note;
  const [, links] = byRecording(note.links);
  const made = [
    { ...ofKeys('sprint', sprintAlone), sprint: note.sprint?.number, ids: idsOfSprint(note.sprint) },
    ofKeys('goals', { goals }),
    ofKeys('unplanned', { unplanned }),
    ofKeys('retro', { retro: note.retro }),
    { ...incident, also: [...incident.also, ...momentsOf(note)] },
    ofKeys('timeline', { timeline: note.timeline }),
    ofKeys('teams', { teamUpdates: note.teamUpdates }),
    block('check-ins', lost.checkIns.flatMap(wordsOf['check-ins']), lost.checkIns),
    block(
      isMeeting(linked) ? 'last-time' : 'follow-ups',
      lost.followUps.flatMap(wordsOf['last-time']),
      lost.followUps,
    ),
    topicReports(linked, find),
    ofKeys('next-time', { forNextTime: note.forNextTime.filter((topic) => typeof topic === 'string') }),
    block('about', [...wordsOf.about({ links, amendments, approval }), ...waivers.flatMap(wordsOf.waivers)], {
      ...{ links, amendments, approval, waivers, extras },
    }),
  ];
  return made.filter(({ texts, also }) => texts.length > 0 || also.length > 0);
}

/** What a note reports on topics, with their texts. */
function topicReports({ topicReports, words }: LinkedNote, find: Archive['find']): NoteBlock {
  const texts = topicReports.flatMap(({ entry, topic }) => [
    ...(topic ? [topic.text] : []),
    ...shownTexts(wordsOf['last-time'](entry), { words }),
  ]);
  const also = leavesBeside(
    texts,
    topicReports.map(({ entry: { kind, ref, status, note, reason } }) => ({
      kind,
      ref,
      status,
      note,
      reason,
    })),
    find,
  );
  return { part: 'topics', texts, also };
}

/** Moments of incidents. They are texts, but pages print them in other words. */
function momentsOf(note: LinkedNote['note']): readonly string[] {
  return incidentsOf(note).flatMap(({ start, end }) => [start, end].filter((moment) => moment !== undefined));
}

/** What leads to a sprint before all others: its number and its days. */
function idsOfSprint(sprint: LinkedNote['note']['sprint']): readonly string[] {
  if (!sprint) return [];
  const { number, start, end } = sprint;
  const numbers = number === undefined ? [] : [`sprint ${number}`, `${number}`];
  return [...numbers, ...[start, end].flatMap((day) => (day && isDay(day) ? day : []))];
}
