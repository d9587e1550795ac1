import type { FollowUpEntry } from '../../model/entry.ts';
import { actionStatuses, debtStatuses, decisionStatuses, questionStatuses } from '../../model/status.ts';
import type { DraftRecord } from '../linking/draft.ts';
import type { Linking } from '../linking/linking.ts';
import { statusIn } from '../linking/status-in.ts';
import { type OpenedIn, openAction, openDebt, openDecision, openQuestion } from './opened.ts';

/** The record that a follow-up with a `text` introduces: it was opened before the archive begins. */
export function openEarlier(
  followUp: FollowUpEntry,
  id: string,
  text: string,
  place: OpenedIn,
  linking: Pick<Linking, 'names' | 'aims' | 'trackers'>,
): DraftRecord {
  const { kind, status, due, owner = [], for: aims, reason, closed, blockedBy = [] } = followUp;
  const common = { id, text, owner, for: aims, tracker: [], visibility: 'public' } as const;
  switch (kind) {
    case 'action': {
      const said = { due, reason, closed, blockedBy, status: statusIn(actionStatuses, status) ?? 'open' };
      return openAction({ ...common, ...said, supersedes: [], splitInto: [] }, place, linking);
    }
    case 'decision': {
      const said = statusIn(decisionStatuses, status) ?? 'accepted';
      return openDecision({ ...common, status: said, supersedes: [] }, place, linking);
    }
    case 'question':
      return openQuestion(
        { ...common, status: statusIn(questionStatuses, status) ?? 'open' },
        place,
        linking,
      );
    case 'debt':
      return openDebt({ ...common, status: statusIn(debtStatuses, status) ?? 'open' }, place, linking);
  }
}
