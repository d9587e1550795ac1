import { by } from '../../model/compare.ts';
import { langOf } from '../../model/ref.ts';
import type { Content, ObjectiveEntry, OutcomeEntry, ProgramEntry } from '../../model/registry.ts';
import { Aims } from '../linking/aims.ts';
import type { DraftObjective, DraftOutcome, DraftProgram } from '../linking/draft.ts';
import type { Linking, WithPrograms } from '../linking/linking.ts';
import { at } from '../linking/where.ts';

/** Returns the empty fields that every aim starts with. */
export function untouched({ site }: Pick<Content, 'site'>) {
  return {
    lang: langOf(site.language),
    checkIns: [],
    reported: {},
    actions: [],
    actionsEver: [],
    decisions: [],
    questions: [],
    mentionedBy: [],
  };
}

/** Creates the programs with their outcomes and objectives. Full ids are `p6`, `p6/o2`, `p6/o2.2`. */
export function linkPrograms(linking: Linking): WithPrograms {
  const { content, judge, names } = linking;
  const aims = new Aims(judge);
  const programs = [...content.programs].sort(by(({ id }) => id)).map((entry) => {
    const program: DraftProgram = {
      kind: 'program',
      id: entry.id,
      text: entry.title,
      entry,
      outcomes: [],
      owners: names.owners(entry.owner, undefined, (index) => at(entry.path, 'owner', index)),
      goals: [],
      ...untouched(content),
    };
    aims.add(program, { path: entry.path, spot: 'whole' });
    entry.outcomes.forEach((_, index) => {
      linkOutcome(program, entry, index, aims, linking);
    });
    return program;
  });
  return { ...linking, programs, aims };
}

function linkOutcome(
  program: DraftProgram,
  { path, outcomes }: ProgramEntry,
  index: number,
  aims: Aims,
  linking: Linking,
): void {
  const { names } = linking;
  const entry: OutcomeEntry | undefined = outcomes[index];
  if (!entry) return;
  const keys = ['outcomes', index] as const;
  const outcome: DraftOutcome = {
    kind: 'outcome',
    id: `${program.id}/${entry.id}`,
    text: entry.text,
    entry,
    program,
    objectives: [],
    owners: names.owners(entry.owner, undefined, (owner) => at(path, ...keys, 'owner', owner)),
    goals: [],
    ...untouched(linking.content),
  };
  if (!aims.add(outcome, at(path, ...keys, 'id'))) return;
  program.outcomes.push(outcome);
  entry.objectives.forEach((objective, position) => {
    linkObjective(outcome, objective, path, [...keys, 'objectives', position], aims, linking);
  });
}

function linkObjective(
  outcome: DraftOutcome,
  entry: ObjectiveEntry,
  path: string,
  keys: readonly (string | number)[],
  aims: Aims,
  linking: Linking,
): void {
  const { names } = linking;
  const objective: DraftObjective = {
    kind: 'objective',
    id: `${outcome.program.id}/${entry.id}`,
    text: entry.text,
    entry,
    outcome,
    owners: names.owners(entry.owner, undefined, (owner) => at(path, ...keys, 'owner', owner)),
    goals: [],
    ...untouched(linking.content),
  };
  if (aims.add(objective, at(path, ...keys, 'id'))) outcome.objectives.push(objective);
}
