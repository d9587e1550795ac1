/**
 * The words by which the blocks of the format are found, singular and plural, by their keys in the model. Kinds of
 * result are no words here, since they are a facet: a search for `goal` means the word, not each goal.
 */
export const blockWords: Readonly<Record<string, readonly string[]>> = {
  checkIns: ['check-in', 'check-ins'],
  followUps: ['follow-up', 'follow-ups'],
  teamUpdates: ['team update', 'team updates'],
  forNextTime: ['for next time', 'parked topic', 'parked topics'],
  links: ['link', 'links'],
  amendments: ['amendment', 'amendments'],
  approval: ['approval'],
  waivers: ['waiver', 'waivers'],
  sprint: ['sprint', 'sprints'],
  unplanned: ['unplanned', 'unplanned work'],
  leftOver: ['left over'],
  effort: ['effort'],
  retro: ['retro', 'retros', 'retrospective'],
  incident: ['incident', 'incidents'],
  incidents: ['incident', 'incidents'],
  timeline: ['timeline', 'timelines'],
  positions: ['position', 'positions'],
  votes: ['vote', 'votes'],
  scope: ['scope'],
  objection: ['objection', 'objections'],
  measure: ['measure', 'measures'],
  milestones: ['milestone', 'milestones'],
};

/** Returns the words of all blocks in an entry, at any depth. An empty block has none. */
export function blockWordsIn(entry: unknown): readonly string[] {
  if (Array.isArray(entry)) return [...new Set(entry.flatMap(blockWordsIn))];
  if (typeof entry !== 'object' || entry === null) return [];
  const words = Object.entries(entry).flatMap(([key, value]) => {
    const isBlock = Object.hasOwn(blockWords, key) && !isEmpty(value);
    return [...(isBlock ? (blockWords[key] ?? []) : []), ...blockWordsIn(value)];
  });
  return [...new Set(words)];
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
