import type { Finding } from '../../model/finding/finding.ts';
import type { FollowUp } from '../../model/linked-note.ts';
import { openedAt } from '../linking/record-place.ts';
import { at, finding } from '../linking/where.ts';
import { endBefore } from '../record/end-before.ts';
import type { Rule } from './rule.ts';

/**
 * A report that accepts or proposes a superseded decision is a mention, and changes nothing until its successor is
 * rejected. It was probably meant to restore the decision.
 */
export const decisionSuperseded: Rule = {
  code: 'decision-superseded',
  check: ({ notes }) => notes.flatMap(({ followUps }) => followUps.flatMap(foundIn)),
};

function foundIn({ entry, index, note, record }: FollowUp): readonly Finding[] {
  const { status, ref } = entry;
  if (record?.kind !== 'decision' || (status !== 'accepted' && status !== 'proposed')) return [];
  const step = record.events.findIndex((one) => one.note === note && one.kind === 'mentioned');
  const later = record.events.slice(step);
  const end = endBefore(record.events, step);
  if (step < 0 || !end?.successor || later.some((one) => one.status !== 'superseded')) return [];
  const { successor, day } = end;
  const id = `\`${successor.series === note.series ? successor.shortId : successor.id}\``;
  const message = `\`${ref}\` is reported as \`${status}\` here, but has been superseded by ${id} since ${day}.`;
  return [
    finding('decision-superseded', at(note.note.path, 'followUps', index, 'status'), message, {
      hint: `remove \`status\`, or report ${id} as \`rejected\``,
      related: [{ ...openedAt(successor, 'id'), message: `Supersedes \`${ref}\`.` }],
    }),
  ];
}
