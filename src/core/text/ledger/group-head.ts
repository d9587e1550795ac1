import type { Ref } from '../../model/ref.ts';
import { aimIdInWords } from '../lines/aim-name.ts';
import { lookOf, type State } from '../lines/status.ts';
import { ownerGroupHead } from './groups.ts';

/** The common value of the actions of a group. */
export type GroupValues =
  | { readonly kind: 'all' | 'nothing' | 'unlinked' }
  | {
      readonly kind: 'choice';
      readonly by: string;
      readonly choice: { readonly id: string; readonly label: string };
    }
  | { readonly kind: 'without'; readonly by: string }
  | { readonly kind: 'everyone'; readonly teams: readonly Ref[] }
  | { readonly kind: 'anyone' }
  | { readonly kind: 'status'; readonly status: State }
  | { readonly kind: 'due'; readonly band: keyof typeof dueWords }
  | { readonly kind: 'carried'; readonly band: keyof typeof carriedWords }
  | { readonly kind: 'flag'; readonly flag: keyof typeof flagWords; readonly holds: boolean };

const dueWords = {
  overdue: 'Overdue',
  passed: 'Expected date passed',
  week: 'Due within a week',
  fortnight: 'Due within 2 weeks',
  later: 'Due later',
  none: 'No due date',
  closed: 'Closed',
} as const;

const carriedWords = {
  11: 'Carried over more than 10 times',
  6: 'Carried over 6 to 10 times',
  3: 'Carried over 3 to 5 times',
  1: 'Carried over once or twice',
  0: 'Never carried over',
} as const;

const flagWords = {
  overdue: ['Overdue', 'Not overdue'],
  blocked: ['Blocked', 'Not blocked'],
  unowned: ['Unowned', 'Owned'],
  unlinked: ['Unlinked', 'Linked or standalone'],
  stale: ['Stale', 'Not stale'],
  left: ['Owner has left', 'Other actions'],
} as const;

const aimWords = new Set(['program', 'outcome', 'objective', 'goal']);

/** The heading of a group. None if there is only one group. An aim has its id after its title. */
export function groupHead(of: GroupValues): string | undefined {
  switch (of.kind) {
    case 'all':
      return undefined;
    case 'choice':
      return aimWords.has(of.by) ? `${of.choice.label} (${aimIdInWords(of.choice.id)})` : ownerGroupHead(of);
    case 'without':
      return of.by === 'owner' ? ownerGroupHead(of) : `No ${of.by}`;
    case 'anyone':
    case 'everyone':
      return ownerGroupHead(of);
    case 'nothing':
      return 'Standalone';
    case 'unlinked':
      return 'Unlinked';
    case 'status':
      return lookOf(of.status).word;
    case 'due':
      return dueWords[of.band];
    case 'carried':
      return carriedWords[of.band];
    case 'flag':
      return flagWords[of.flag][of.holds ? 0 : 1];
  }
}
