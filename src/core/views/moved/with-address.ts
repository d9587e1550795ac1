import { pagePath } from '../../model/address/page-path.ts';
import type { Archive } from '../../model/archive.ts';
import type { Ref } from '../../model/ref.ts';
import {
  aimRef,
  noteRef,
  personRef,
  quarterRef,
  recordRef,
  seriesRef,
  teamRef,
  topicRef,
} from '../lines/ref.ts';

/** Returns everything that has a permanent address: a page of its own, or an anchor on another page. */
export function withAddress(archive: Archive): readonly Ref[] {
  const { notes, planned, actions, decisions, questions, debt, proposals, topics, programs, quarters } =
    archive;
  return [
    ...[...notes, ...planned].map(noteRef),
    ...archive.series.map(seriesRef),
    ...topics.filter(({ provisional }) => !provisional).map(topicRef),
    ...[...actions, ...decisions, ...questions, ...debt, ...proposals].map(recordRef),
    ...programs.flatMap((program) => [
      aimRef(program),
      ...program.outcomes.flatMap((outcome) => [aimRef(outcome), ...outcome.objectives.map(aimRef)]),
    ]),
    ...quarters.flatMap((quarter) => [quarterRef(quarter), ...quarter.goals.map(aimRef)]),
    ...archive.people.map(personRef),
    ...archive.teams.map(teamRef),
  ];
}

/** Whether a path leads to a place on a page, and not to a page. */
export function isAnchor(path: string): boolean {
  return path.includes('#');
}

/** Returns the paths of pages. */
export function pagesIn(refs: readonly Ref[]): ReadonlySet<string> {
  return new Set(refs.map(pagePath).filter((path) => !isAnchor(path)));
}
