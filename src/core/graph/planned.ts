import type { Day } from '../model/day/day.ts';
import { isOfRecord } from '../model/entry.ts';
import { recordId } from '../model/id.ts';
import type { Body, Note, PlanItem } from '../model/note.ts';
import type { Content } from '../model/registry.ts';

/** Whether the meeting of a note has not been held by a day: it is later, or the note says that it is only planned. */
export function isPlanned({ date, status }: Pick<Note, 'date' | 'status'>, today: Day): boolean {
  return status === 'planned' || date > today;
}

/**
 * Returns published events, which have no texts of notes, as of a day. Notes of later meetings become plans, and no past
 * day shows their items.
 */
export function withPlans(content: Content, today: Day): Content {
  return {
    ...content,
    notes: content.notes.map((note) => (isPlanned(note, today) ? planOf(note, [], note.body) : note)),
  };
}

/**
 * Returns a note of a later meeting as a plan: its title and date, the headings and lists of its text, and its records
 * as items of an agenda. `body` is what `agendaOf` keeps of its text. It opens, reports and decides nothing, it leaves
 * nothing for next time, and nobody was there. The attendees of a note that says `planned` have signed up. Everything that shows or exports a planned note reads this, so nothing
 * else can say that it has happened.
 */
export function planOf(note: Note, plan: readonly PlanItem[], body: Body): Note {
  return {
    ...note,
    status: 'planned',
    chair: undefined,
    scribe: undefined,
    attendees: undefined,
    guests: note.status === 'planned' ? note.guests : [],
    regrets: [],
    signedUp: note.signedUp ?? signedUp(note),
    checkIns: [],
    actions: [],
    followUps: [],
    decisions: [],
    questions: [],
    debt: [],
    teamUpdates: [],
    forNextTime: [],
    amendments: [],
    approval: undefined,
    waivers: [],
    sprint: undefined,
    retro: undefined,
    incident: undefined,
    incidents: [],
    timeline: [],
    proposals: [],
    extras: note.extras.filter(({ keys }) => keys.length === 1),
    body,
    plan: note.plan ?? plan,
    plannedTeams: note.plannedTeams ?? plannedTeams(note),
  };
}

/** The attendees of a note that is planned by its own words. Those of minutes that are dated ahead have not signed up. */
function signedUp({ status, attendees }: Note): Note['signedUp'] {
  if (status !== 'planned') return undefined;
  return typeof attendees === 'object' ? attendees : [];
}

/** A box before the text of a list item. Whether it is checked is a status. */
const box = /^([ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]+)\[[ xX]\][ \t]+/;

/** The text of a plan: its headings and list items, in their lines. Paragraphs, tables and quotes are minutes. */
export function agendaOf(body: Body): Body {
  const kept = new Set<number>();
  for (const [first, last] of body.agenda) for (let line = first; line <= last; line += 1) kept.add(line);
  return {
    ...body,
    markdown: body.markdown
      .split('\n')
      .map((text, index) => (kept.has(index + 1) ? text.replace(box, '$1') : ''))
      .join('\n'),
    lede: undefined,
    mentions: body.mentions.filter(({ line }) => kept.has(line - body.firstLine + 1)),
  };
}

/** The teams of a note of a later meeting. They show which teams a series had when its actions were opened. */
function plannedTeams({ followUps, teamUpdates }: Note): Note['plannedTeams'] {
  return [
    ...followUps.flatMap(({ kind, ref, team }) =>
      kind === 'action' && team !== undefined ? [{ team, ref }] : [],
    ),
    ...teamUpdates.flatMap(({ team }) => (team === undefined ? [] : { team })),
  ];
}

/** Returns the records and aims of a note as items of an agenda. */
export function planItems(note: Note): readonly PlanItem[] {
  const opened = (kind: PlanItem['kind']) => (entry: { readonly id: string; readonly text: string }) => ({
    kind,
    text: entry.text,
    opens: recordId(note.seriesId, entry.id),
  });
  return [
    ...note.checkIns.map(({ ref }) => ({ kind: 'aim', ref }) as const),
    ...note.followUps.map((entry) => ({
      kind: entry.kind,
      ref: isOfRecord(entry) ? recordId(note.seriesId, entry.ref) : entry.ref,
      text: entry.text,
    })),
    ...note.proposals.map(({ text }) => ({ kind: 'proposal' as const, text })),
    ...note.decisions.map(opened('decision')),
    ...note.questions.map(opened('question')),
    ...note.actions.map(opened('action')),
    ...note.debt.map(opened('debt')),
  ];
}
