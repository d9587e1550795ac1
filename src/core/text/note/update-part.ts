const heads = {
  done: 'Done',
  doing: 'Doing',
  next: 'Next',
  blockedBy: 'Waits on',
  needs: 'Needs',
} as const;

/** The head of a list in a team's update. */
export function updateHead(part: keyof typeof heads): string {
  return heads[part];
}
