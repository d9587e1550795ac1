import { type Recurring, recurringOn } from '../../core/text/action/recurring.ts';
import { actionStory } from '../../core/text/action/story.ts';
import { capitalise } from '../../core/text/lines/count.ts';
import { roundsWords } from '../../core/text/lines/rounds.ts';
import type { RoundLine } from '../../core/views/lines/round-line.ts';
import type { TeamShare } from '../../core/views/lines/team-shares.ts';
import { roundItem } from '../../markup/lines/round-item.ts';
import { shareItem } from '../../markup/lines/share-item.ts';
import { draw } from '../../site/dom/draw.ts';
import { readerDay } from '../../site/reader-day.ts';
import { period } from '../../site/words/period.ts';

/*
 * Moves the page of a recurring action on to the round of the reader's day: the sentence in the head, the list of rounds
 * and the parts. The due date in the margin follows by rounds.ts and overdue.ts.
 */

const part = document.querySelector<HTMLElement>('[data-recurring]');
const data = part?.dataset['recurring'];

if (part && data) {
  const recurring: Recurring<TeamShare> = JSON.parse(data);
  const { story, rounds, parts } = recurringOn(recurring, readerDay());
  document.querySelector('.masthead .lede')?.replaceChildren(actionStory(story));
  if (story.rounds)
    part
      .querySelector('#rounds')
      ?.replaceChildren(capitalise(roundsWords({ period: period().one, ...story.rounds })));
  part.querySelector('li')?.replaceWith(...rounds.map((round: RoundLine) => draw(roundItem(round))));
  if (parts?.length)
    document
      .querySelector('#teams')
      ?.nextElementSibling?.replaceChildren(...parts.map((share) => draw(shareItem(share))));
}
