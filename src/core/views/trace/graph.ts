import { isOfItself } from '../../graph/history/lazy-consensus.ts';
import type { Aim } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { FollowedRecord } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { aimsOf } from '../ledger/filter-values.ts';
import { blockerRefs } from '../lines/blockers.ts';
import {
  aimRef,
  noteRef,
  ownerRefs,
  personRef,
  quarterRef,
  recordRef,
  seriesRef,
  teamRef,
  topicRef,
} from '../lines/ref.ts';

/** The kinds of links. Each reads as a sentence: from, kind, to. */
export const linkKinds = [
  'opened',
  'reported-on',
  'checked-in-on',
  'mentions',
  'attended',
  'in-series',
  'in-quarter',
  'part-of',
  'in-team',
  'owns',
  'serves',
  'blocked-by',
  'implements',
  'superseded-by',
  'continues',
] as const;

/** A kind of link. */
type LinkKind = (typeof linkKinds)[number];

/** A node, with the key that links use. */
export interface GraphNode {
  readonly key: string;
  readonly ref: Ref;
}

/** A link: from, kind, to. */
export interface GraphLink {
  readonly from: string;
  readonly kind: LinkKind;
  readonly to: string;
}

type Thing = Pick<Ref, 'kind' | 'id'>;

/** All nodes and links of the archive, each link once, in the order of the archive. */
export function graphOf(archive: Archive): { nodes: readonly GraphNode[]; links: readonly GraphLink[] } {
  const topics = archive.topics.filter(({ provisional }) => !provisional);
  const refs = [
    ...archive.series.map(seriesRef),
    ...archive.teams.map(teamRef),
    ...archive.people.map(personRef),
    ...aimsOf(archive).map(aimRef),
    ...archive.quarters.map(quarterRef),
    ...archive.notes.map(noteRef),
    ...recordsOf(archive).map(recordRef),
    ...archive.proposals.map(recordRef),
    ...topics.map(topicRef),
  ];
  const nodes = refs.map((ref) => ({ key: keyOf(ref), ref }));
  const known = new Set(nodes.map(({ key }) => key));
  const links = new Map<string, GraphLink>();
  const link = (from: Thing, kind: LinkKind, to: Thing) => {
    const [start, end] = [keyOf(from), keyOf(to)];
    if (known.has(start) && known.has(end))
      links.set(`${start} ${kind} ${end}`, { from: start, kind, to: end });
  };
  for (const person of archive.people)
    for (const team of person.teams) link(personRef(person), 'in-team', teamRef(team));
  for (const aim of aimsOf(archive)) linkAim(aim, link);
  for (const note of archive.notes) linkNote(note, link);
  for (const record of recordsOf(archive)) linkRecord(record, link);
  for (const proposal of archive.proposals) link(noteRef(proposal.note), 'opened', recordRef(proposal));
  for (const topic of topics) {
    for (const { note, status } of topic.events)
      link(noteRef(note), status === 'parked' ? 'opened' : 'reported-on', topicRef(topic));
  }
  for (const record of recordsOf(archive))
    if (record.topic) link(recordRef(record), 'part-of', topicRef(record.topic));
  return { nodes, links: [...links.values()] };
}

type Linker = (from: Thing, kind: LinkKind, to: Thing) => void;

function linkAim(aim: Aim, link: Linker): void {
  for (const owner of ownerRefs(aim.owners)) link(owner, 'owns', aimRef(aim));
  if (aim.kind === 'outcome') link(aimRef(aim), 'part-of', aimRef(aim.program));
  if (aim.kind === 'objective') link(aimRef(aim), 'part-of', aimRef(aim.outcome));
  if (aim.kind !== 'goal') return;
  link(aimRef(aim), 'in-quarter', quarterRef(aim.quarter));
  for (const served of aim.serves.aims) link(aimRef(aim), 'serves', aimRef(served));
  if (aim.team) link(teamRef(aim.team), 'owns', aimRef(aim));
  if (aim.continues) link(aimRef(aim), 'continues', aimRef(aim.continues));
}

function linkNote(note: LinkedNote, link: Linker): void {
  const self = noteRef(note);
  link(self, 'in-series', seriesRef(note.series));
  link(self, 'in-quarter', quarterRef(note.quarter));
  if (typeof note.attendees === 'object')
    for (const person of note.attendees) link(personRef(person), 'attended', self);
  for (const { aim } of note.checkIns) if (aim) link(self, 'checked-in-on', aimRef(aim));
  for (const ref of note.mentions) link(self, 'mentions', ref);
}

function linkRecord(record: FollowedRecord, link: Linker): void {
  const self = recordRef(record);
  for (const event of record.events) {
    const { kind, note } = event;
    if (kind === 'not-mentioned' || isOfItself(event)) continue;
    link(noteRef(note), kind === 'opened' ? 'opened' : 'reported-on', self);
  }
  for (const owner of ownerRefs(record.owners.filter(({ kind }) => kind !== 'anyone')))
    link(owner, 'owns', self);
  for (const aim of record.serves.aims) link(self, 'serves', aimRef(aim));
  if (record.kind === 'decision' && record.supersededBy)
    link(self, 'superseded-by', recordRef(record.supersededBy));
  if (record.kind !== 'action') return;
  if (record.implements) link(self, 'implements', recordRef(record.implements));
  for (const { action } of record.supersededBy) link(self, 'superseded-by', recordRef(action));
  for (const blocker of blockerRefs(record.blockedBy))
    if (typeof blocker !== 'string') link(self, 'blocked-by', blocker);
}

function keyOf({ kind, id }: Thing): string {
  return `${kind}:${id}`;
}

function recordsOf({ actions, decisions, questions, debt }: Archive): readonly FollowedRecord[] {
  return [...actions, ...decisions, ...questions, ...debt];
}
