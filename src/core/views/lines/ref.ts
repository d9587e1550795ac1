import { assumedInNote, assumedInRecord } from '../../graph/record/assumed-days.ts';
import type { Aim, Milestone, Quarter, Serves } from '../../model/aim.ts';
import type { CheckIn, LinkedNote, Series } from '../../model/linked-note.ts';
import type { Owner, Person, Team } from '../../model/owner.ts';
import type { FollowedRecord, Proposal } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { anyoneRef } from '../../model/ref.ts';
import type { Topic } from '../../model/topic.ts';

/** A note as a link with its title. */
export function noteRef(note: LinkedNote): Ref {
  return { kind: 'note', id: note.id, label: note.title, lang: note.lang, ...assumedInNote(note) };
}

/** An action, decision, question, debt or proposal as a link with its text. */
export function recordRef(record: FollowedRecord | Proposal): Ref {
  const { kind, id, text: label, note } = record;
  const ref = { kind, id, label, lang: note.lang, ...assumedInRecord(record) };
  return record.kind === 'debt' || record.kind === 'proposal' ? { ...ref, onNote: note.id } : ref;
}

/** A topic as a link to the note that parked it: to the topic if it has an id, else to the note. */
export function topicRef({ id, text, note, provisional }: Topic): Ref {
  const label = { label: text, lang: note.lang, ...assumedInNote(note) };
  return provisional
    ? { kind: 'note', id: note.id, ...label }
    : { kind: 'topic', id, ...label, onNote: note.id };
}

/** A program, outcome, objective or goal as a link with its text. */
export function aimRef(aim: Aim): Ref {
  return { kind: aim.kind, id: aim.id, label: aim.text, lang: aim.lang };
}

/** A milestone as a link to it, on the page of the quarter of its goal. */
export function milestoneRef({ id, text, goal }: Milestone): Ref {
  return { kind: 'goal', id, label: text, lang: goal.lang };
}

/** What a check-in is on: an aim or a milestone. Missing if that does not exist. */
export function checkedRef({ aim, milestone }: Pick<CheckIn, 'aim' | 'milestone'>): Ref | undefined {
  return aim ? aimRef(aim) : milestone && milestoneRef(milestone);
}

/** What a record serves, as links. None is on purpose if it is standalone (`none`). */
export interface ServesRefs {
  readonly none: boolean;
  readonly aims: readonly Ref[];
}

/** The aims of a record as links. */
export function servesRefs({ none, aims }: Serves): ServesRefs {
  return { none, aims: aims.map(aimRef) };
}

/** A person as a link with the name. */
export function personRef(person: Person): Ref {
  return { kind: 'person', id: person.id, label: person.name };
}

/** A team as a link with its name. */
export function teamRef(team: Team): Ref {
  return { kind: 'team', id: team.id, label: team.name };
}

/** A series as a link with its title. */
export function seriesRef(series: Series): Ref {
  return { kind: 'series', id: series.id, label: series.title, lang: series.lang };
}

/** A quarter as a link with its title. */
export function quarterRef(quarter: Quarter): Ref {
  return { kind: 'quarter', id: quarter.id, label: quarter.title, lang: quarter.lang };
}

/** Owners as links. `everyone` becomes the teams of the series. */
export function ownerRefs(owners: readonly Owner[]): readonly Ref[] {
  return owners.flatMap((owner) => {
    if (owner.kind === 'person') return [personRef(owner.person)];
    if (owner.kind === 'team') return [teamRef(owner.team)];
    return owner.kind === 'anyone' ? [anyoneRef] : owner.teams.map(teamRef);
  });
}
