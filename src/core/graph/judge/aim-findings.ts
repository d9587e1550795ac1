import type { PeriodNames } from '../../model/day/period-names.ts';
import type { Finding } from '../../model/finding/finding.ts';
import { hasDigitsOf, Nearest } from '../../model/finding/nearest.ts';
import type { Aims } from '../linking/aims.ts';
import type { Broken } from '../linking/broken.ts';
import type { Judge } from '../linking/judge.ts';
import { finding, type Where } from '../linking/where.ts';

/** What is judged of programs, outcomes, objectives, goals, milestones and quarters. */
type AimFindings = Pick<
  Judge,
  | 'takenAim'
  | 'unknownAim'
  | 'unknownGoal'
  | 'goalForGoal'
  | 'checkedInOn'
  | 'notEarlier'
  | 'takenMilestone'
  | 'unknownMilestone'
  | 'quarterWithoutPeriod'
>;

/** The findings of aims. A reference into a broken file is not reported. They have the group's word for a period. */
export function aimFindings(broken: Broken, findings: Finding[], period: PeriodNames): AimFindings {
  const nearest = nearestOnce(({ byId }) => byId.keys());
  const nearestGoal = nearestOnce(goalIds);
  const say = (...said: Parameters<typeof finding>) => {
    findings.push(finding(...said));
  };
  const taken = (message: string, where: Where, first: Where) => {
    say('duplicate-id', where, message, { related: [{ ...first, message: 'First used here.' }] });
  };
  return {
    takenAim: (id, where, first) => {
      taken(`The id \`${id}\` is already used.`, where, first);
    },
    unknownAim: (reference, where, aims) => {
      if (broken.aim(reference)) return;
      const hint = isNone(reference, where)
        ? 'write `none`'
        : /[,\s]/.test(reference)
          ? listOf(reference, where, aims)
          : (milestoneOf(reference, where, aims) ??
            nearest(aims).hint(reference, hasDigitsOf(reference)) ??
            programFile(reference, aims) ??
            quarterFile(reference, aims));
      say('unknown-objective', where, `Unknown objective \`${reference}\`.`, { hint });
    },
    unknownGoal: (reference, where, aims) => {
      const kind = aims.byId.get(reference)?.kind;
      if (kind) {
        const which = kind === 'program' ? 'a program' : `an ${kind}`;
        say('unknown-goal', where, `\`${reference}\` is ${which}. Expected ${period.aGoal}.`);
      } else if (!broken.aim(reference)) {
        const hint =
          nearestGoal(aims).hint(reference, hasDigitsOf(reference)) ?? quarterFile(reference, aims);
        say('unknown-goal', where, `Unknown goal \`${reference}\`.`, { hint });
      }
    },
    goalForGoal: (reference, where) => {
      const message = `\`${reference}\` is a goal. Expected an objective, outcome or program.`;
      say('unknown-objective', where, message);
    },
    checkedInOn: ({ ref, verdict }, aim, where) => {
      const isMilestone = aim?.kind === 'goal' && aim.id !== ref;
      const known = aim?.kind === 'goal' ? aim.milestones.map(({ id }) => id) : [];
      if (isMilestone && !known.includes(ref)) {
        const hint = new Nearest(() => known).hint(ref);
        say('unknown-milestone', where('ref'), `Unknown milestone \`${ref}\`.`, { hint });
      } else if (verdict && aim && (isMilestone || aim.kind !== 'goal')) {
        const kind = isMilestone ? 'milestone' : aim.kind;
        const which = kind === 'milestone' || kind === 'program' ? `a ${kind}` : `an ${kind}`;
        const message = `\`${ref}\` is ${which}. Only ${period.aGoal} has a \`verdict\`.`;
        const { path, spot } = where('verdict');
        const key = typeof spot === 'object' && 'keys' in spot ? { ...spot, at: 'key' as const } : spot;
        say('unknown-goal', { path, spot: key }, message, { hint: 'remove `verdict: true`' });
      }
    },
    notEarlier: (reference, where, isItself) => {
      const { path, spot } = where;
      const atKey = typeof spot === 'object' && 'keys' in spot ? { ...spot, at: 'key' as const } : spot;
      const expected = `Expected a goal of an earlier ${period.one}.`;
      if (isItself)
        say('unknown-goal', { path, spot: atKey }, `\`${reference}\` is this goal itself. ${expected}`, {
          hint: `remove \`continues: ${reference}\``,
        });
      else say('unknown-goal', where, `\`${reference}\` is not a goal of an earlier ${period.one}.`);
    },
    takenMilestone: (id, where, first) => {
      taken(`The id \`${id}\` is already used in this goal.`, where, first);
    },
    unknownMilestone: (id, known, where) => {
      say('unknown-milestone', where, `Unknown milestone \`${id}\`.`, {
        hint: new Nearest(() => known).hint(id),
      });
    },
    quarterWithoutPeriod: ({ id, path }, fiscalYearStart) => {
      const example = fiscalYearStart === 1 ? '2017-q1' : '2017-18-q1';
      const message = `${capital(period.one)} \`${id}\` has no dates.`;
      say('quarter-without-period', { path, spot: 'whole' }, message, {
        hint: `add \`starts:\` and \`ends:\`, or rename the file, such as \`${example}.md\``,
      });
    },
  };
}

/** Whether a note says by another word than ours that something serves nothing: `for: no`. */
function isNone(text: string, { path, spot }: Where): boolean {
  const keys = typeof spot === 'object' && 'keys' in spot ? spot.keys : [];
  const isFor = path.startsWith('notes/') && keys.findLast((key) => typeof key === 'string') === 'for';
  return isFor && /^(?:none|nothing|no|nil|n\/?a|[-–—]+)\.?$/i.test(text.trim());
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Returns a search among ids of aims, which is prepared once. */
function nearestOnce(idsOf: (aims: Aims) => Iterable<string>): (aims: Aims) => Nearest {
  let known: Nearest | undefined;
  return (aims) => {
    known ??= new Nearest(() => idsOf(aims));
    return known;
  };
}

/** Returns the hint to write several aims with commas between them as a list. */
function listOf(text: string, { spot }: Where, { byId }: Aims): string | undefined {
  const keys = typeof spot === 'object' && 'keys' in spot ? spot.keys : [];
  const ids = text.split(/\s*,\s*/);
  const isFor = keys.findLast((key) => typeof key === 'string') === 'for';
  return isFor && ids.every((id) => byId.has(id)) ? `write \`for: [${ids.join(', ')}]\`` : undefined;
}

/** Returns the hint to name the goal of a milestone, too, if only one goal of its quarter has it: `2026-q1/functional-tests`. */
function milestoneOf(reference: string, { spot }: Where, { byId }: Aims): string | undefined {
  const keys = typeof spot === 'object' && 'keys' in spot ? spot.keys : [];
  const home = homeOf(reference);
  if (home === '' || keys.at(-1) === 'for') return undefined;
  const ending = reference.slice(home.length);
  const found = [...byId.values()].flatMap((aim) =>
    aim.kind === 'goal' && aim.id.startsWith(`${home}/`)
      ? aim.milestones.flatMap(({ id }) => (id === `${aim.id}${ending}` ? [id] : []))
      : [],
  );
  return found.length === 1 ? `write \`${found[0]}\`` : undefined;
}

/** Returns the hint to add an aim to the file of its program, if that program exists. */
function programFile(reference: string, { byId }: Aims): string | undefined {
  const home = homeOf(reference);
  return byId.get(home)?.kind === 'program' ? `add it to \`programs/${home}.md\`` : undefined;
}

/** Returns the hint to add a goal to the file of its quarter, if that quarter has goals. */
function quarterFile(reference: string, aims: Aims): string | undefined {
  const home = homeOf(reference);
  const isQuarter = goalIds(aims).some((id) => id.startsWith(`${home}/`));
  return home !== '' && isQuarter ? `add it to \`quarters/${home}.md\`` : undefined;
}

function homeOf(reference: string): string {
  return reference.slice(0, Math.max(0, reference.indexOf('/')));
}

function goalIds({ byId }: Aims): string[] {
  return [...byId.values()].filter(({ kind }) => kind === 'goal').map(({ id }) => id);
}
