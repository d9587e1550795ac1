import { homeLede } from '../../core/text/home/lede.ts';
import { numbersOn } from '../../markup/later/changing.ts';
import { readerDay } from '../../site/reader-day.ts';

/* Updates the first sentence of the home page to the reader's day. */

const today = readerDay();
const sentence = document.querySelector<HTMLElement>('[data-lede]');
const newest = sentence?.dataset['newest'];
const assumed = sentence?.dataset['assumed']?.split(' ');

if (sentence && newest !== undefined) {
  const numbers = numbersOn(sentence.dataset['lede'] ?? '', today);
  const { overdue = 0, longOverdue = 0, blocked = 0, blockedOverdue = 0, open = 0, calm = 0 } = numbers;
  const figures = { overdue, longOverdue, blocked, blockedOverdue, open, calm };
  const links = new Map([...sentence.querySelectorAll('a')].map((link) => [link.dataset['list'], link]));
  const pieces = homeLede({ ...figures, today, newest, assumed }).map(({ words, list }) => {
    const link = list && links.get(list);
    if (!link) return words;
    link.hidden = false;
    link.replaceChildren(words);
    return link;
  });
  sentence.replaceChildren(...pieces);
}
