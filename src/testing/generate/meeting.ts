import { quarterIdOf } from '../../core/graph/linking/fiscal-quarter.ts';
import type { SourceFile } from '../../core/model/finding/source.ts';
import { makeBody } from './body.ts';
import { fiscalYearStart, type MadeQuarter } from './goals.ts';
import { followUps, type Ledger, newActions, newDebt, newDecisions, newQuestions } from './ledger.ts';
import { capital, sentence, task, thing } from './prose.ts';
import type { Random } from './random.ts';
import { retroBlock, sprintBlock } from './review.ts';
import type { Slot } from './schedule.ts';
import type { MadeSeries } from './world.ts';
import { writeYaml, type Yaml } from './yaml.ts';

/** The parts of a note that are given and not random. */
export interface Besides {
  readonly actions?: readonly Yaml[];
  readonly followUps?: readonly Yaml[];
  readonly decisions?: readonly Yaml[];
  readonly questions?: readonly Yaml[];
  readonly objectives?: readonly Yaml[];
  readonly teamUpdates?: readonly Yaml[];
  readonly proposals?: readonly Yaml[];
}

/** Merges the parts that several stories give to one note. */
export function together(stories: readonly Besides[]): Besides {
  const all = (key: keyof Besides) => filled(stories.flatMap((story) => story[key] ?? []));
  return {
    actions: all('actions'),
    followUps: all('followUps'),
    decisions: all('decisions'),
    questions: all('questions'),
    objectives: all('objectives'),
    teamUpdates: all('teamUpdates'),
    proposals: all('proposals'),
  };
}

/** Writes the note of one meeting and moves the ledger of its series on. `earlier` are ids of notes before it. */
export function makeNote(
  random: Random,
  slot: Slot,
  series: MadeSeries,
  quarters: ReadonlyMap<string, MadeQuarter>,
  ledger: Ledger,
  earlier: readonly string[],
  besides: Besides = {},
): SourceFile {
  const quarter = quarters.get(quarterIdOf(slot.day, fiscalYearStart));
  const goalsFor = (objective: string) => quarter?.byObjective.get(objective) ?? [];
  const review = series.rhythm.kind === 'sprint-review';
  const present = random.some(series.people, random.between(3, 7));
  const known = [...ledger.actions.map((action) => action.id), ...ledger.decisions.slice(-5)];
  const frontmatter = writeYaml({
    title: review ? `Sprint ${slot.number}` : capital(thing(random)),
    date: slot.day,
    kind: series.rhythm.kind,
    chair: present[0],
    scribe: present.at(-1),
    attendees: present,
    followUps: filled([...followUps(random, ledger, series, slot.day), ...(besides.followUps ?? [])]),
    objectives: filled([...checkIns(random, series, goalsFor), ...(besides.objectives ?? [])]),
    actions: filled([...newActions(random, ledger, series, slot.day, goalsFor), ...(besides.actions ?? [])]),
    decisions: filled([...newDecisions(random, ledger, slot.day), ...(besides.decisions ?? [])]),
    questions: filled([...newQuestions(random, ledger), ...(besides.questions ?? [])]),
    teamUpdates: filled([
      ...(random.chance(0.3) ? series.teams.map((team) => update(random, team)) : []),
      ...(besides.teamUpdates ?? []),
    ]),
    proposals: besides.proposals,
    sprint: review ? sprintBlock(random, slot) : undefined,
    debt: review ? filled(newDebt(random, ledger)) : undefined,
    retro: review ? retroBlock(random) : undefined,
    forNextTime: random.chance(0.2) ? [capital(thing(random))] : undefined,
  });
  const body = makeBody(random, { series, records: known, notes: earlier });
  return { path: `notes/${series.id}/${slot.day}.md`, text: `---\n${frontmatter}---\n\n${body}` };
}

function checkIns(
  random: Random,
  series: MadeSeries,
  goalsFor: (objective: string) => readonly string[],
): Yaml[] {
  return random.some(series.objectives, random.pick([0, 0, 1, 1, 2])).map((ref) => ({
    ref,
    status: random.pick(['not-started', 'in-progress', 'in-progress', 'in-progress', 'done', 'deferred']),
    health: random.pick([undefined, 'on-track', 'on-track', 'at-risk', 'off-track']),
    team: series.teams[0],
    goal: goalsFor(ref)[0] ?? 'none',
    note: random.chance(0.5) ? sentence(random) : undefined,
  }));
}

function update(random: Random, team: string): Yaml {
  return {
    team,
    done: [task(random), task(random)],
    doing: [task(random)],
    blockedBy: random.chance(0.3) ? [sentence(random)] : [],
  };
}

function filled(list: readonly Yaml[]): readonly Yaml[] | undefined {
  return list.length > 0 ? list : undefined;
}
