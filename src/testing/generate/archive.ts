import type { Day } from '../../core/model/day/day.ts';
import type { SourceFile } from '../../core/model/finding/source.ts';
import { fiscalYearStart, type MadeQuarter, makeQuarters } from './goals.ts';
import { newLedger } from './ledger.ts';
import { makeNote } from './meeting.ts';
import { paragraph } from './prose.ts';
import { type Random, randomOf } from './random.ts';
import { schedule, seriesCount } from './schedule.ts';
import { type MadeProgram, type MadeSeries, makeWorld, type World } from './world.ts';
import { writeYaml, writeYamlList } from './yaml.ts';

/** The archive to make. Equal options make equal bytes. */
export interface ArchiveOrder {
  /** The number of notes. The numbers of series, people and programs follow from it. */
  readonly notes: number;
  readonly seed: number;
  /** The Monday of the first meetings. */
  readonly from?: Day;
}

/** Notes remembered for references from one series to another. */
const remembered = 200;

/** Makes a content folder that `check` finds nothing in: meetings of about four years with all that hangs on them. */
export function generateArchive({ notes, seed, from = '2021-01-04' }: ArchiveOrder): SourceFile[] {
  const random = randomOf(seed);
  const count = seriesCount(notes);
  const slots = schedule(notes, from, count);
  const world = makeWorld(random, { series: count });
  const quarters = makeQuarters(random, world, from, slots.at(-1)?.day ?? from);
  const ledgers = world.series.map(() => newLedger());
  const earlier: string[] = [];
  const noteFiles = slots.map((slot) => {
    const series = world.series[slot.series];
    const ledger = ledgers[slot.series];
    if (!series || !ledger) throw new RangeError(`Unexpected series ${slot.series}.`);
    const file = makeNote(random, slot, series, quarters, ledger, earlier);
    earlier[earlier.length < remembered ? earlier.length : random.between(0, remembered - 1)] =
      `${series.id}/${slot.day}`;
    return file;
  });
  return [...worldFiles(random, world, quarters), ...noteFiles];
}

/** The files of everything that is not a note. */
export function worldFiles(
  random: Random,
  world: World,
  quarters: ReadonlyMap<string, MadeQuarter>,
): SourceFile[] {
  return [
    ...registries(world),
    ...world.series.map((series) => seriesFile(random, series)),
    ...world.programs.map((program) => programFile(random, program)),
    ...[...quarters.values()].map(quarterFile),
  ];
}

function registries({ people, teams }: World): SourceFile[] {
  const site = {
    title: 'A generated archive',
    url: 'https://notes.example.org/',
    fiscalYearStart,
    // Sometimes a meeting reports an objective as done while actions for it are open, as in real notes.
    rules: { 'done-with-open-actions': 'off' },
    trackers: [{ name: 'Tickets', pattern: 'T\\d{5}', url: 'https://tickets.example.org/{id}' }],
  };
  return [
    { path: 'site.yaml', text: writeYaml(site) },
    {
      path: 'people.yaml',
      text: writeYamlList(people.map(({ id, name, team }) => ({ id, name, teams: [team] }))),
    },
    { path: 'teams.yaml', text: writeYamlList(teams.map(({ id, name }) => ({ id, name }))) },
  ];
}

function seriesFile(random: Random, series: MadeSeries): SourceFile {
  const frontmatter = writeYaml({
    title: series.title,
    cadence: series.rhythm.cadence,
    teams: series.teams,
    attendees: series.people,
    for: series.program,
  });
  return { path: `series/${series.id}.md`, text: `---\n${frontmatter}---\n\n${paragraph(random)}\n` };
}

function programFile(random: Random, { id, title, outcomes }: MadeProgram): SourceFile {
  const frontmatter = writeYaml({ title, outcomes });
  return { path: `programs/${id}.md`, text: `---\n${frontmatter}---\n\n${paragraph(random)}\n` };
}

function quarterFile({ id, goals }: MadeQuarter): SourceFile {
  return { path: `quarters/${id}.md`, text: `---\n${writeYaml({ goals })}---\n` };
}
