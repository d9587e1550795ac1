const heads = {
  done: 'Done',
  doing: 'Doing',
  next: 'Next',
  blockedBy: 'Blocked by',
  needs: 'Needs',
} as const;

/** The heading of a list in the update of a team. */
export function updateHead(part: keyof typeof heads): string {
  return heads[part];
}
