import type { Day } from '../../core/model/day/day.ts';

/** The parts of the page in which a day is chosen and shown. */
export interface DayPage {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly earlier: HTMLButtonElement;
  readonly later: HTMLButtonElement;
  readonly status: HTMLElement;
  /** The place for the day. */
  readonly shown: HTMLElement;
  /** The address of the events. */
  readonly source: string;
  /** The title of the page while no day is shown. */
  readonly title: string;
  /** The date of the first note, if there is one, and that of the build. */
  readonly first?: Day;
  readonly today: Day;
}

/** Finds the parts of the page. `undefined` if one of them is missing. */
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
