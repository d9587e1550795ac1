import { addDays, type Day } from '../../core/model/day/day.ts';
import { query, sentence, slug, task } from './prose.ts';
import type { Random } from './random.ts';
import { sundayBefore } from './schedule.ts';
import type { MadeSeries } from './world.ts';
import type { Yaml } from './yaml.ts';

type Entry = { readonly [key: string]: Yaml | undefined };

interface OpenAction {
  readonly id: string;
  readonly opened: Day;
  /** Whether it stays open for long, because other work is always more urgent. Few are. */
  readonly stubborn: boolean;
  blocked: boolean;
}

/** The open records of one series between two of its meetings. */
export interface Ledger {
  opened: number;
  actions: OpenAction[];
  questions: string[];
  debt: string[];
  /** Decisions in force. */
  decisions: string[];
  /** Adds hand-overs, moved due dates and late closings. It has a stream of its own, so the rest stays as it is. */
  readonly changes?: Random;
}

/** An empty ledger. */
export function newLedger(changes?: Random): Ledger {
  return { opened: 0, actions: [], questions: [], debt: [], decisions: [], ...(changes && { changes }) };
}

/**
 * Makes the follow-ups of a meeting. More than half of the open actions are mentioned, and half of these are closed.
 * The others are carried over, started, blocked by an older action, deferred or given to another owner.
 */
export function followUps(random: Random, ledger: Ledger, series: MadeSeries, day: Day): Entry[] {
  const said: Entry[] = [];
  const { changes } = ledger;
  let oldest = ledger.actions[0]?.id;
  ledger.actions = ledger.actions.filter((action) => {
    if (!random.chance(action.stubborn ? 0.3 : 0.6)) return true;
    if (random.chance(action.stubborn ? 0.15 : 0.5)) {
      if (action.id === oldest) oldest = undefined;
      const dropped = random.chance(0.07);
      said.push({
        action: action.id,
        status: dropped ? 'dropped' : 'done',
        reason: dropped ? sentence(random) : undefined,
        note: random.chance(0.3) ? sentence(random) : undefined,
        closed: changes && !dropped ? earlierClosing(changes, action.opened, day) : undefined,
      });
      return false;
    }
    const blocks = !action.blocked && oldest !== undefined && oldest !== action.id && random.chance(0.14);
    const status = blocks ? 'blocked' : random.chance(0.35) ? 'in-progress' : 'open';
    const due = random.chance(0.08) ? addDays(day, random.between(7, 60)) : undefined;
    const owner = random.chance(0.04) ? random.pick(series.people) : undefined;
    said.push({
      action: action.id,
      status,
      blockedBy: blocks ? oldest : undefined,
      due: due ?? (changes?.chance(0.1) ? addDays(day, changes.between(7, 60)) : undefined),
      owner: owner ?? (changes?.chance(0.1) ? changes.pick(series.people) : undefined),
      note: random.chance(0.4) ? sentence(random) : undefined,
    });
    action.blocked = blocks;
    return true;
  });
  ledger.questions = ledger.questions.filter((question) => {
    if (!random.chance(0.3)) return true;
    said.push({ question, status: random.chance(0.8) ? 'answered' : 'parked', note: sentence(random) });
    return false;
  });
  ledger.debt = ledger.debt.filter((debt) => {
    if (!random.chance(0.1)) return true;
    said.push({ debt, status: 'done' });
    return false;
  });
  return said;
}

/** The actions that a meeting opens, two or so. */
export function newActions(
  random: Random,
  ledger: Ledger,
  series: MadeSeries,
  day: Day,
  goalsFor: (objective: string) => readonly string[],
): Entry[] {
  return Array.from({ length: random.pick([0, 1, 1, 2, 2, 2, 3, 4]) }, () => {
    const id = nextId(random, ledger);
    const objective = random.pick(series.objectives);
    const goal = goalsFor(objective)[0];
    ledger.actions.push({ id, opened: day, stubborn: random.chance(0.04), blocked: false });
    return {
      id,
      text: task(random),
      owner: random.chance(0.03)
        ? 'everyone'
        : random.chance(0.1)
          ? random.pick(series.teams)
          : random.pick(series.people),
      due: random.pick([undefined, 'next-meeting', 'end-of-quarter', addDays(day, random.between(7, 90))]),
      for: random.chance(0.3) ? undefined : goal && random.chance(0.5) ? [objective, goal] : objective,
      tracker: random.chance(0.2) ? `T${random.between(10_000, 99_999)}` : undefined,
    };
  });
}

/** Makes the decisions of a meeting. A few supersede an older one. */
export function newDecisions(random: Random, ledger: Ledger, day: Day): Entry[] {
  if (!random.chance(0.45)) return [];
  const id = nextId(random, ledger);
  const superseded = random.chance(0.12) ? ledger.decisions.shift() : undefined;
  const lazy = random.chance(0.3);
  ledger.decisions.push(id);
  return [
    {
      id,
      text: task(random),
      method: lazy ? 'lazy-consensus' : random.pick([undefined, 'consensus', 'chair']),
      objectionsBy: lazy ? addDays(day, 7) : undefined,
      supersedes: superseded,
    },
  ];
}

/** The questions that a meeting leaves open. */
export function newQuestions(random: Random, ledger: Ledger): Entry[] {
  if (!random.chance(0.35)) return [];
  const id = nextId(random, ledger);
  ledger.questions.push(id);
  return [{ id, text: query(random) }];
}

/** The debt that a sprint leaves behind. */
export function newDebt(random: Random, ledger: Ledger): Entry[] {
  return Array.from({ length: random.between(0, 2) }, () => {
    const id = nextId(random, ledger);
    ledger.debt.push(id);
    return { id, text: sentence(random), remedy: task(random) };
  });
}

/**
 * The Saturday or Sunday on which a quarter of the done actions were done: a day without a meeting, up to five weeks
 * before the note that reports it. Meetings in between found the action open.
 */
function earlierClosing(random: Random, opened: Day, day: Day): Day | undefined {
  const sunday = addDays(sundayBefore(day), -7 * random.pick([0, 0, 0, 1, 3, 5]));
  const closed = addDays(sunday, random.pick([0, -1]));
  return random.chance(0.25) && closed > opened ? closed : undefined;
}

function nextId(random: Random, ledger: Ledger): string {
  ledger.opened += 1;
  return slug(random, ledger.opened);
}
