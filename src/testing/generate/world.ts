import { capital, task, thing } from './prose.ts';
import type { Random } from './random.ts';
import { type Rhythm, rhythmOf } from './schedule.ts';
import { firstNames, lastNames, things } from './words.ts';

/** Everything that exists before the first meeting: people, teams, programs and series. */
export interface World {
  readonly people: readonly MadePerson[];
  readonly teams: readonly MadeTeam[];
  readonly programs: readonly MadeProgram[];
  readonly series: readonly MadeSeries[];
}

interface MadePerson {
  readonly id: string;
  readonly name: string;
  readonly team: string;
}

interface MadeTeam {
  readonly id: string;
  readonly name: string;
}

export interface MadeProgram {
  readonly id: string;
  readonly title: string;
  readonly outcomes: readonly {
    readonly id: string;
    readonly text: string;
    readonly objectives: readonly { readonly id: string; readonly text: string; readonly owner: string }[];
  }[];
}

/** A series with who comes to it and the objectives it works for, by their full ids. */
export interface MadeSeries {
  readonly id: string;
  readonly title: string;
  readonly rhythm: Rhythm;
  readonly teams: readonly string[];
  readonly people: readonly string[];
  readonly program: string;
  readonly objectives: readonly string[];
}

/** The size of a world and the schedule of its series. */
export interface WorldOrder {
  readonly series: number;
  readonly programs?: number;
  readonly rhythm?: (series: number) => Rhythm;
}

/** Makes people, teams, programs and series. Each series adds three people and a team. */
export function makeWorld(
  random: Random,
  { series: seriesCount, programs: programCount = Math.ceil(seriesCount / 4), rhythm = rhythmOf }: WorldOrder,
): World {
  const teams = Array.from({ length: seriesCount + 1 }, (_, number) => makeTeam(number));
  const people = Array.from({ length: 3 * seriesCount + 6 }, (_, number) => makePerson(number, teams));
  const programs = Array.from({ length: programCount }, (_, number) => makeProgram(random, number, teams));
  const series = Array.from({ length: seriesCount }, (_, number) => {
    const [first, second] = [teams[number], teams[number + 1]];
    const program = programs[number % programs.length];
    if (!first || !second || !program) throw new RangeError('A series lacks its teams or its program.');
    return {
      id: `${first.id}-${rhythm(number).kind === 'sprint-review' ? 'sprints' : 'sync'}`,
      title: `${first.name} ${rhythm(number).kind === 'sprint-review' ? 'sprints' : 'sync'}`,
      rhythm: rhythm(number),
      teams: [first.id, second.id],
      people: people.slice(3 * number, 3 * number + 9).map((person) => person.id),
      program: program.id,
      objectives: program.outcomes.flatMap((outcome) =>
        outcome.objectives.map((objective) => `${program.id}/${objective.id}`),
      ),
    };
  });
  return { people, teams, programs, series };
}

function makeTeam(number: number): MadeTeam {
  const word = things[(number * 7) % things.length] ?? 'team';
  const round = Math.floor(number / things.length);
  const id = round === 0 ? `${word}-team` : `${word}-team-${round + 1}`;
  return { id, name: capital(id.replaceAll('-', ' ')) };
}

function makePerson(number: number, teams: readonly MadeTeam[]): MadePerson {
  const first = firstNames[number % firstNames.length] ?? 'Ada';
  const round = Math.floor(number / firstNames.length);
  const last = lastNames[(number + round) % lastNames.length] ?? 'Berg';
  const again = Math.floor(round / lastNames.length);
  const name = again === 0 ? `${first} ${last}` : `${first} ${last} ${again + 1}`;
  const team = teams[Math.min(Math.floor(number / 3), teams.length - 1)]?.id ?? '';
  return { id: name.toLowerCase().replaceAll(' ', '-'), name, team };
}

function makeProgram(random: Random, number: number, teams: readonly MadeTeam[]): MadeProgram {
  return {
    id: `p${number + 1}`,
    title: capital(`${thing(random).replace('the ', '')} program`),
    outcomes: Array.from({ length: random.between(2, 4) }, (_, outcome) => ({
      id: `o${outcome + 1}`,
      text: capital(`${thing(random)} serves everybody`),
      objectives: Array.from({ length: random.between(2, 4) }, (_, objective) => ({
        id: `o${outcome + 1}.${objective + 1}`,
        text: task(random),
        owner: random.pick(teams).id,
      })),
    })),
  };
}
