import type { Day } from '../../core/model/day/day.ts';

/** The parts of the page that a day is chosen and shown in. */
export interface DayPage {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly earlier: HTMLButtonElement;
  readonly later: HTMLButtonElement;
  readonly status: HTMLElement;
  /** Where the day is shown. */
  readonly shown: HTMLElement;
  /** Where the events are. */
  readonly source: string;
  /** What the page is called where no day is shown. */
  readonly title: string;
  /** The day of the first note, if there is one, and that of the build. */
  readonly first?: Day;
  readonly today: Day;
}

/** The parts, where this page has them all. */
export function dayPage(): DayPage | undefined {
  const find = <E extends Element>(part: string) => document.querySelector<E>(`[data-as-of-${part}]`);
  const form = find<HTMLFormElement>('form');
  const [input, earlier, later] = [
    find<HTMLInputElement>('input'),
    find<HTMLButtonElement>('earlier'),
    find<HTMLButtonElement>('later'),
  ];
  const [status, shown] = [find<HTMLElement>('status'), find<HTMLElement>('shown')];
  const { source, today, first } = form?.dataset ?? {};
  if (!form || !input || !earlier || !later || !status || !shown || !source || !today) return undefined;
  return {
    ...{ form, input, earlier, later, status, shown, source, today },
    title: document.title,
    ...(first && { first }),
  };
}
