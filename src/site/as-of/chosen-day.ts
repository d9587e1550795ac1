import type { Day } from '../../core/model/day/day.ts';
import { dayRefusal, dayTitle, readingWords, unreadWords } from '../../core/text/as-of/words.ts';
import { asOfPath, href } from '../routes.ts';
import type { DayPage } from './day-page.ts';
import { PastLoader } from './past-loader.ts';
import { dayInAddress, nextStop } from './stops.ts';

/** The day that is shown. Its address can be pasted, and the browser's back and forward work. */
export class ChosenDay {
  readonly #page: DayPage;
  readonly #loader: PastLoader;
  /** Counts requests, since only the latest one is answered. */
  #requests = 0;
  #day: Day;

  constructor(page: DayPage) {
    this.#page = page;
    this.#loader = new PastLoader(page.source);
    this.#day = page.today;
  }

  /** Shows a day and puts it into the address. */
  async choose(day: string): Promise<void> {
    if (day !== dayInAddress()) history.pushState(null, '', href(asOfPath(day)));
    await this.showAddress();
  }

  /** Shows the nearest stop before or after the day that is shown, or around today. */
  async step(forward: boolean): Promise<void> {
    try {
      const { past } = await this.#loader.read();
      const stop = nextStop(past.stops, this.#day, forward);
      if (stop !== undefined) await this.choose(stop);
    } catch {
      this.#page.status.textContent = unreadWords;
    }
  }

  /** Shows the day in the address, or why it cannot be shown. Without a day it shows nothing. */
  async showAddress(): Promise<void> {
    const { input, status, shown, first, today, title } = this.#page;
    const day = dayInAddress();
    this.#requests += 1;
    const request = this.#requests;
    input.value = day ?? '';
    const refusal = day === undefined ? '' : dayRefusal(day, first, today);
    if (day === undefined || refusal !== undefined) {
      this.#stand(today, [today]);
      document.title = title;
      status.textContent = refusal ?? '';
      shown.replaceChildren();
      return;
    }
    this.#day = day;
    document.title = dayTitle(day, title);
    status.textContent = readingWords;
    try {
      const { past, shownDay } = await this.#loader.read();
      await shownNow();
      if (request !== this.#requests) return;
      const { words, parts } = shownDay(past.on(day));
      this.#stand(day, past.stops);
      shown.replaceChildren(...parts);
      status.textContent = words;
    } catch {
      if (request === this.#requests) status.textContent = unreadWords;
    }
  }

  /** A button at the end of the stops stays where it is, so that it keeps the focus. */
  #stand(day: Day, stops: readonly Day[]): void {
    const { earlier, later, today } = this.#page;
    this.#day = day;
    const isFirst = day !== today && nextStop(stops, day, false) === undefined;
    earlier.setAttribute('aria-disabled', `${isFirst}`);
    later.setAttribute('aria-disabled', `${nextStop(stops, day, true) === undefined}`);
  }
}

/** Lets the browser paint the status and handle new input before a day is computed. */
function shownNow(): Promise<void> {
  return new Promise((next) => setTimeout(next));
}
