import type { ActionHistory } from '../../model/record.ts';
import type { Part } from './team-parts.ts';

/** Result of a fold: the status and the fields of an action that its history decides. Other records have some of them. */
export interface History<S extends string> extends Omit<ActionHistory, 'status' | 'parts'> {
  readonly status: S;
  readonly parts: readonly Part<S>[];
}

/** Fields of a fold that statements change one by one. The others are made at the end. */
export type State<S extends string> = Mutable<Omit<History<S>, 'rounds' | 'roundAfter' | 'parts' | 'events'>>;

/** A value whose fields are written while it is made. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };
