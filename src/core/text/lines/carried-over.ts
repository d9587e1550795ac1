/** How often an action was carried over: `carried over once`, `carried over 5×`. */
export function timesCarriedOver(times: number): string {
  return times === 1 ? 'carried over once' : `carried over ${times}×`;
}
