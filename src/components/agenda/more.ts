import type { AgendaReason } from '../../core/views/agenda/reasons.ts';
import { decisionsPath, ledgerPath, listPath, questionsPath } from '../../site/routes.ts';

/** Returns the path of the list that holds the topics for which a section of an agenda has no room. */
export function agendaMorePath(reason: AgendaReason, series: string): string {
  switch (reason) {
    case 'overdue':
      return ledgerPath({ status: 'open', series, overdue: 'yes' });
    case 'blocked':
    case 'unblocked':
      return ledgerPath({ status: 'open', series, blocked: 'yes' });
    case 'not-mentioned':
      return ledgerPath({ status: 'open', series, stale: 'yes' });
    case 'due':
    case 'each-team':
      return ledgerPath({ status: 'open', series });
    case 'parked':
      return questionsPath('parked');
    case 'questions':
      return questionsPath('open');
    case 'undecided':
    case 'objections':
    case 'review':
    case 'no-progress':
      return decisionsPath('needs-a-look');
    case 'no-check-in':
      return listPath('programs');
    case 'experiments':
    case 'long-parked':
      return listPath('notes');
  }
}
