/** The numbers of open and of parked questions of a series: `2 open, 1 parked`. */
export function unansweredWords({
  open,
  parked,
}: {
  readonly open: number;
  readonly parked: number;
}): string {
  return [open > 0 && `${open} open`, parked > 0 && `${parked} parked`].filter(Boolean).join(', ');
}
