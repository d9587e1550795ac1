import type { AimStatus, Health } from '../../model/status.ts';
import { unconfirmedWords } from '../lines/stale.ts';
import { lookOf } from '../lines/status.ts';

/** The status and health of an aim, as its page has them. */
interface Overall {
  readonly status?: AimStatus;
  readonly health?: Health;
  readonly healthStale: boolean;
}

/**
 * The description of a program, outcome or objective for search engines and previews: its status and health, then
 * `more`: `In progress, at risk. Objective p6/o2.2 of Release pipeline.`
 */
export function aimDescription({ status, health, healthStale }: Overall, more: string): string {
  const words = lookOf(status ?? 'no-status').word;
  const state = health
    ? `, ${lookOf(health).word.toLowerCase()}${healthStale ? ` (${unconfirmedWords})` : ''}`
    : '';
  return `${words}${state}. ${more}`;
}

/** The second sentence of the description of an outcome or an objective: its kind, its id and its program. */
export function placeSentence(kind: string, id: string, program: string): string {
  return `${kind} ${id} of ${program}.`;
}
