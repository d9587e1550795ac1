import type { Ref } from '../../model/ref.ts';
import type { ParkedHere, TopicReportLine } from '../topic/on-note.ts';
import type { CheckInOnNote } from './check-ins.ts';
import type { Recalled } from './last-time.ts';
import type { NotePage } from './page.ts';
import type { DebtOnNote, DecisionOnNote, OpenedAction, QuestionOnNote } from './records.ts';

/** What the page of a note shows in place of a line that writes it. */
export type TextItem =
  | { readonly kind: 'action'; readonly item: OpenedAction }
  | { readonly kind: 'decision'; readonly item: DecisionOnNote }
  | { readonly kind: 'question'; readonly item: QuestionOnNote }
  | { readonly kind: 'debt'; readonly item: DebtOnNote }
  | { readonly kind: 'follow-up'; readonly item: Recalled }
  | { readonly kind: 'check-in'; readonly item: CheckInOnNote }
  | { readonly kind: 'parked'; readonly item: ParkedHere }
  | { readonly kind: 'topic-report'; readonly item: TopicReportLine };

type Items = Pick<
  NotePage,
  'opened' | 'decided' | 'questions' | 'debt' | 'lastTime' | 'checkIns' | 'topics' | 'topicHeadings'
>;

/** Returns the items of a note that lines of its text write, by their place among the records of the text. */
export function textItems(page: Items): ReadonlyMap<number, TextItem> {
  const headings = new Set(page.topicHeadings.map(({ id }) => id));
  // A record below the heading of its topic does not name it again.
  const below = <R extends { readonly topic?: Ref }>(item: R): R =>
    item.topic && headings.has(item.topic.id) ? { ...item, topic: undefined } : item;
  const { opened, decided, questions, debt, lastTime, checkIns, topics } = page;
  const all: readonly TextItem[] = [
    ...opened.map((item) => ({ kind: 'action', item: below(item) }) as const),
    ...decided.map((item) => ({ kind: 'decision', item: below(item) }) as const),
    ...questions.map((item) => ({ kind: 'question', item: below(item) }) as const),
    ...debt.map((item) => ({ kind: 'debt', item: below(item) }) as const),
    ...(lastTime?.mentioned ?? []).map((item) => ({ kind: 'follow-up', item }) as const),
    ...checkIns.flatMap((group) => group.checkIns.map((item) => ({ kind: 'check-in', item }) as const)),
    ...topics.forNextTime.map((item) => ({ kind: 'parked', item }) as const),
    ...topics.reports.map((item) => ({ kind: 'topic-report', item }) as const),
  ];
  return new Map(all.flatMap((one) => (one.item.textAt === undefined ? [] : [[one.item.textAt, one]])));
}
