import type { Linking } from '../linking/linking.ts';
import { at } from '../linking/where.ts';

/** Says what the goals of sprints are for that is not there; the page finds the aims by their ids. */
export function judgeSprintGoals({ aims, notes }: Linking): void {
  for (const { note } of notes.values()) {
    note.sprint?.goals.forEach((goal, index) => {
      aims.serves(goal.for, 'record', (item) => at(note.path, 'sprint', 'goals', index, 'for', item));
    });
  }
}
