import { InvalidArgumentError, Option } from 'commander';
import type { Archive } from '../core/model/archive.ts';
import { periodNames } from '../core/model/day/period-names.ts';
import { anyoneRef } from '../core/model/ref.ts';
import {
  type ChoiceKey,
  choiceKeys,
  type FlagKey,
  flagKeys,
  type LedgerFilter,
  nobody,
  servesNothing,
  unlinked,
  yes,
} from '../core/views/ledger/filter.ts';
import { aimsOf } from '../core/views/ledger/filter-values.ts';
import { oldFlags, presentName } from '../core/views/ledger/old-names.ts';
import { statusChoices } from '../core/views/lines/has-status.ts';
import { named } from './named.ts';
import { readDay } from './today.ts';

/** Filters of the command line, under the names that commander gives them. */
export type ActionOptions = Readonly<
  Partial<Record<ChoiceKey | 'status' | 'for' | 'dueFrom' | 'dueTo' | 'carried', string>>
> &
  Readonly<Partial<Record<FlagKey, true>>>;

const anyStatus = 'any';

const choices: Readonly<Record<ChoiceKey | 'for', string>> = {
  owner: 'owner id, or nobody (unowned)',
  team: 'owned by a team or one of its members',
  series: 'opened in a series',
  program: 'for a program or anything below it, or none (standalone)',
  outcome: 'for an outcome or anything below it',
  objective: 'for an objective',
  goal: 'for a quarterly goal, such as 2017-18-q1/ci-pipeline',
  quarter: 'open during a quarter, or for one of its goals',
  for: 'program, outcome, objective or goal; none (standalone) or unlinked',
};

const flags: Readonly<Record<FlagKey, string>> = {
  overdue: 'only overdue',
  blocked: 'only blocked',
  unowned: 'only unowned',
  unlinked: 'only unlinked',
  stale: 'only stale',
  left: 'only owned by a person who has left',
};

/** Returns the options that filter actions, called like the filters of the ledger. */
export function askingOptions(): readonly Option[] {
  return [
    withPresentName(
      'status',
      new Option('--status <status>', 'status to list; open leaves out deferred').choices([
        ...statusChoices,
        anyStatus,
      ]),
    ).default('open'),
    ...[...choiceKeys, 'for' as const].map((key) => new Option(`--${key} <id>`, choices[key])),
    new Option('--due-from <day>', 'due on or after').argParser(readDay),
    new Option('--due-to <day>', 'due on or before').argParser(readDay),
    new Option('--carried <number>', 'minimum times carried over').argParser(readTimes),
    ...flagKeys.map((key) => new Option(`--${key}`, flags[key])),
    ...oldFlags.map(([key, old]) => new Option(`--${old}`).implies({ [key]: true }).hideHelp()),
  ];
}

/** Makes an option with choices accept the names of before too, which its help does not list. */
export function withPresentName(place: 'status' | 'group', option: Option): Option {
  const { parseArg } = option;
  return option.argParser((text: string, previous: unknown) => {
    const name = presentName(place, text);
    return parseArg ? parseArg(name, previous) : name;
  });
}

/** Returns the filter for the ledger. Throws if a name is unknown, with the nearest known one. */
export function filterOf(options: ActionOptions, archive: Archive): LedgerFilter {
  const { status, dueFrom, dueTo, carried } = options;
  const chosen = [...choiceKeys, 'for' as const].flatMap((key) => {
    const written = options[key];
    return written === undefined ? [] : [[key, knownId(key, written, archive)] as const];
  });
  const flagged = flagKeys.flatMap((key) => (options[key] ? [[key, yes] as const] : []));
  return {
    ...(status !== anyStatus && { status }),
    ...Object.fromEntries([...chosen, ...flagged]),
    ...(dueFrom !== undefined && { 'due-from': dueFrom }),
    ...(dueTo !== undefined && { 'due-to': dueTo }),
    ...(carried !== undefined && { carried }),
  };
}

/** Returns the id for the value of an option. People and teams are also found by alias and name. */
function knownId(key: ChoiceKey | 'for', written: string, archive: Archive): string {
  if (words[key]?.includes(written)) return written;
  const { find } = archive;
  const parties = [...archive.people, ...archive.teams];
  const period = periodNames(archive.site);
  const known: Readonly<
    Record<ChoiceKey | 'for', { readonly kind: string; readonly all: readonly { readonly id: string }[] }>
  > = {
    owner: { kind: 'person or team', all: parties },
    team: { kind: 'team', all: archive.teams },
    series: { kind: 'series', all: archive.series },
    program: { kind: 'program', all: archive.programs },
    outcome: { kind: 'outcome', all: aimsOf(archive).filter(({ kind }) => kind === 'outcome') },
    objective: { kind: 'objective', all: aimsOf(archive).filter(({ kind }) => kind === 'objective') },
    goal: { kind: period.goal, all: aimsOf(archive).filter(({ kind }) => kind === 'goal') },
    quarter: { kind: period.one, all: archive.quarters },
    for: { kind: 'program, outcome, objective or goal', all: aimsOf(archive) },
  };
  const { kind, all } = known[key];
  const ids = all.map(({ id }) => id);
  const byName = (id: string) =>
    key === 'owner' ? (find.person(id) ?? find.team(id)) : key === 'team' ? find.team(id) : undefined;
  return named(written, { kind, ids, find: (id) => byName(id)?.id ?? ids.find((other) => other === id) });
}

const words: Readonly<Partial<Record<ChoiceKey | 'for', readonly string[]>>> = {
  owner: [nobody, anyoneRef.id],
  program: [servesNothing],
  for: [servesNothing, unlinked],
};

function readTimes(text: string): string {
  if (/^[1-9]\d{0,3}$/.test(text)) return text;
  throw new InvalidArgumentError('Expected a whole number from 1 to 9999.');
}
