import type { Serves } from '../../model/aim.ts';
import type { Note } from '../../model/note.ts';
import { langOf } from '../../model/ref.ts';
import type { PositionEntry } from '../../model/review.ts';
import type { DraftNote, DraftSeries } from '../linking/draft.ts';
import type { CheckedIn, Linking, Peopled, WithNotes, WithSeries } from '../linking/linking.ts';
import { at } from '../linking/where.ts';
import { linkAttendees } from './attendees.ts';
import { byDayAndId } from './note-order.ts';

/** Creates the notes, oldest first. */
export function linkNotes(linking: WithSeries): WithNotes {
  const linked = linking.content.notes
    .map((note) => ({ id: note.id, note }))
    .sort(byDayAndId)
    .flatMap(({ note }) => {
      const series = linking.series.get(note.seriesId);
      return series ? [linkNote(note, series, linking)] : [];
    });
  chain(linked);
  return { ...linking, notes: new Map(linked.map((note) => [note.id, note])) };
}

/** Adds each note to its series, and links it to the previous and next one. */
function chain(notes: readonly DraftNote[]): void {
  const latest = new Map<string, DraftNote>();
  for (const note of notes) {
    const previous = latest.get(note.series.id);
    if (previous) {
      previous.next = note;
      note.previous = previous;
    }
    latest.set(note.series.id, note);
    (note.note.plan ? note.series.planned : note.series.notes).push(note);
  }
}

/** Creates a note, and adds it to the quarter of its date. */
function linkNote(
  note: Note,
  series: DraftSeries,
  { aims, content, names, quarters }: WithSeries,
): DraftNote {
  const { path } = note;
  const quarter = quarters.of(note.date);
  const people = (texts: readonly string[], key: string) =>
    names.persons(texts, (index) => at(path, key, index));
  const oneOrMore = (written: string | readonly string[] | undefined, key: string) =>
    typeof written === 'string'
      ? [names.person(written, at(path, key), true)].filter((person) => person !== undefined)
      : people(written ?? [], key);
  const [chairs, scribes] = [oneOrMore(note.chair, 'chair'), oneOrMore(note.scribe, 'scribe')];
  const listed = note.signedUp ?? note.attendees;
  const attendees = typeof listed === 'object' ? linkAttendees(listed, path, names) : undefined;
  const serves = aims.serves(note.for, 'note', (index) => at(path, 'for', index));
  const linked: DraftNote = {
    id: note.id,
    note,
    title: note.title,
    series,
    lang: langOf(note.language ?? content.site.language),
    quarter,
    chairs,
    scribes,
    attendees: note.signedUp ? undefined : (attendees?.people ?? (note.attendees && 'unknown')),
    regrets: people(note.regrets, 'regrets'),
    signedUp: note.signedUp && attendees?.people,
    roles: attendees?.roles ?? new Map(),
    serves: serves.from === undefined ? inherited(series.serves) : serves,
    actions: [],
    decisions: [],
    questions: [],
    debt: [],
    proposals: [],
    followUps: [],
    parked: [],
    topicReports: [],
    checkIns: [],
    teamUpdates: [],
    mentions: [],
    places: new Map(),
    mentionedBy: [],
  };
  (note.plan ? quarter.planned : quarter.notes).push(linked);
  return linked;
}

/**
 * The aims that a note without `for` inherits from its series. Instead of a goal it inherits the aims of the goal,
 * since only a note can report that its actions are for a goal.
 */
function inherited(serves: Serves): Serves {
  const aims = serves.aims.flatMap((aim) => (aim.kind === 'goal' ? aim.serves.aims : [aim]));
  return { ...serves, aims: [...new Set(aims)] };
}

/** Looks up everyone who takes a position, approves or amends a note or leads a topic, and reports unknown ones. */
export function linkPeopleOfNotes(linking: CheckedIn): Peopled {
  const { names, notes } = linking;
  for (const { note } of notes.values()) {
    if (note.approval?.by !== undefined) names.person(note.approval.by, at(note.path, 'approval', 'by'));
    note.amendments.forEach(({ by }, index) => {
      if (by !== undefined) names.person(by, at(note.path, 'amendments', index, 'by'));
    });
    for (const { list, index, topic } of note.lines ?? [])
      names.owners(topic?.by ?? [], undefined, (position) => at(note.path, list, index, 'by', position));
    note.proposals.forEach((proposal, index) => {
      linkPositions(proposal.positions, ['proposals', index], note.path, names);
      proposal.parts.forEach((part, position) => {
        linkPositions(part.positions, ['proposals', index, 'parts', position], note.path, names);
      });
    });
  }
  return { ...linking, peopled: true };
}

function linkPositions(
  positions: readonly PositionEntry[],
  keys: readonly (string | number)[],
  path: string,
  names: Linking['names'],
): void {
  positions.forEach(({ person }, index) => {
    names.person(person, at(path, ...keys, 'positions', index, 'person'));
  });
}
