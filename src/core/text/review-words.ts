import type { DecisionMethod, PositionKind, RetroFormat } from '../model/status.ts';

const formats: Readonly<Record<RetroFormat, string>> = {
  kalm: 'Keep, add, less, more',
  'start-stop-continue': 'Start, stop, continue',
  '4ls': 'Liked, learned, lacked, longed for',
  'mad-sad-glad': 'Mad, sad, glad',
  'went-well': 'What went well',
  free: 'In its own order',
};

/** The format of a retro. */
export function retroFormatWords(format: RetroFormat): string {
  return formats[format];
}

const positions: Readonly<Record<PositionKind, string>> = {
  agree: 'agrees',
  'agree-if': 'agrees if',
  neutral: 'is neutral',
  object: 'objects',
};

/** Where somebody stands. */
export function positionWords(position: PositionKind): string {
  return positions[position];
}

const methods: Readonly<Record<DecisionMethod, string>> = {
  consensus: 'by consensus',
  'lazy-consensus': 'by lazy consensus',
  vote: 'by vote',
  chair: 'by the chair',
};

/** How a decision was taken. */
export function methodWords(method: DecisionMethod): string {
  return methods[method];
}

/** A vote in words: `5 for, 1 against, 2 abstained`; what was not counted is left out. */
export function votesWords(votes: {
  readonly for?: number;
  readonly against?: number;
  readonly abstained?: number;
}): string {
  const parts = [
    votes.for !== undefined && `${votes.for} for`,
    votes.against !== undefined && `${votes.against} against`,
    votes.abstained !== undefined && `${votes.abstained} abstained`,
  ];
  return parts.filter((part) => part !== false).join(', ');
}

/** A reason as words, where it was written as a slug: `out-of-scope`. */
export function reasonWords(reason: string): string {
  return /^[a-z]+(?:-[a-z]+)+$/.test(reason) ? reason.replaceAll('-', ' ') : reason;
}

/** The head of a column of a retro, as its key is written: `longedFor` becomes `Longed for`. */
export function columnHead(name: string): string {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll(/[-_]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}
