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
  /** A new table of the ledger, with its head and no rows. */
  readonly table: () => HTMLTableElement;
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
  const [status, shown, template] = [
    find<HTMLElement>('status'),
    find<HTMLElement>('shown'),
    find<HTMLTemplateElement>('table'),
  ];
  const empty = template?.content.querySelector('table');
  const { source, today, first } = form?.dataset ?? {};
  if (!form || !input || !earlier || !later || !status || !shown || !empty || !source || !today)
    return undefined;
  const table = () => document.importNode(empty, true);
  return {
    ...{ form, input, earlier, later, status, shown, table, source, today },
    title: document.title,
    ...(first && { first }),
  };
}
