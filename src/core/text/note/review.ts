import type { PositionKind, RetroFormat } from '../../model/status.ts';

const formats: Readonly<Record<RetroFormat, string>> = {
  kalm: 'Keep, add, less, more',
  'start-stop-continue': 'Start, stop, continue',
  '4ls': 'Liked, learned, lacked, longed for',
  'mad-sad-glad': 'Mad, sad, glad',
  'went-well': 'What went well',
  free: 'Free form',
};

/** The format of a retro. */
export function retroFormatWords(format: RetroFormat): string {
  return formats[format];
}

const positions: Readonly<Record<PositionKind, string>> = {
  agree: 'agrees',
  'agree-if': 'agrees, if',
  neutral: 'is neutral',
  object: 'objects',
};

/** The position of a person on a proposal. */
export function positionWords(position: PositionKind): string {
  return positions[position];
}

/** A reason. One that is written as a slug (`out-of-scope`) is printed as words. */
export function reasonWords(reason: string): string {
  return /^[a-z]+(?:-[a-z]+)+$/.test(reason) ? reason.replaceAll('-', ' ') : reason;
}

/** The heading of a column of a retro: `longedFor` becomes `Longed for`. */
export function columnHead(name: string): string {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll(/[-_]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}
