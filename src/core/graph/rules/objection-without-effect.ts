import type { Finding } from '../../model/finding/finding.ts';
import type { FollowUp } from '../../model/linked-note.ts';
import { isLazyConsensus } from '../../model/objection.ts';
import type { Decision } from '../../model/record.ts';
import { at, finding } from '../linking/where.ts';
import type { Rule } from './rule.ts';

/**
 * An objection holds a decision by lazy consensus that is not accepted yet. Later it changes nothing, although the one who
 * wrote it may expect that. Somebody can only withdraw an objection that a note reports.
 */
export const objectionWithoutEffect: Rule = {
  code: 'objection-without-effect',
  check: ({ notes }) => notes.flatMap(({ followUps }) => followUps.flatMap(foundIn)),
};

function foundIn(followUp: FollowUp): readonly Finding[] {
  const { entry, record } = followUp;
  if (record?.kind !== 'decision') return [];
  const { objection, withdrawn } = entry;
  return [
    ...(objection ? foundLate(followUp, record) : []),
    ...(withdrawn === undefined ? [] : foundUnknown(followUp, record, withdrawn)),
  ];
}

function foundLate({ entry, index, note }: FollowUp, decision: Decision): readonly Finding[] {
  const place = decision.events.findIndex((one) => one.note === note && one.facts?.objection);
  const before = decision.events[place - 1];
  const step = decision.events[place];
  if (!isLazyConsensus(decision.entry) || before?.status !== 'accepted' || step?.status !== 'accepted')
    return [];
  const accepted = decision.events.findLast(({ kind }, index) => index < place && kind === 'accepted');
  const day = accepted?.day ?? decision.opened;
  const message = `\`${entry.ref}\` was accepted on ${day}, so this objection does not hold it.`;
  const hint = 'add `status: proposed` if it is open again';
  return [
    finding('objection-without-effect', at(note.note.path, 'followUps', index, 'objection'), message, {
      hint,
    }),
  ];
}

function foundUnknown(
  { entry, index, note }: FollowUp,
  decision: Decision,
  name: string,
): readonly Finding[] {
  const step = decision.events.find((one) => one.note === note && one.facts?.withdrawn);
  const who = step?.facts?.withdrawn;
  const isKnown = decision.objections.some(({ by, withdrawn }) => by === who && withdrawn?.note === note);
  if (!who || isKnown) return [];
  const message = `\`${name}\` has no open objection to \`${entry.ref}\`.`;
  return [finding('objection-without-effect', at(note.note.path, 'followUps', index, 'withdrawn'), message)];
}
