import { recordId, toSlug } from '../../model/id.ts';
import type { DraftTopic } from './draft.ts';

/** Returns the key of a topic's text in its series: its provisional id. Texts that differ only in signs are the same topic. */
export function topicKey(text: string): string {
  return toSlug(text) || text;
}

/** The topics of all series, by id and by text. */
export class Topics {
  /** Topics with an id of their own, by full id. */
  readonly byId = new Map<string, DraftTopic>();
  /** Full ids that a note gives to a topic, though a record has them. Each is reported where it is given. */
  readonly refused = new Set<string>();
  readonly #all = new Set<DraftTopic>();
  readonly #byText = new Map<string, DraftTopic>();

  /** Adds a topic, or the id that a note gives to a topic that had none. */
  add(topic: DraftTopic): void {
    this.#all.add(topic);
    if (!topic.provisional) this.byId.set(topic.id, topic);
    this.#byText.set(textKey(topic.series.id, topic.entry?.text ?? topic.text), topic);
  }

  /** All topics, by their first entry. */
  all(): readonly DraftTopic[] {
    return [...this.#all];
  }

  /** Returns the topic of an id, short or full, or of a text. */
  find(reference: string, seriesId: string): DraftTopic | undefined {
    const slash = reference.indexOf('/');
    return (
      this.byId.get(recordId(seriesId, reference)) ??
      this.#byText.get(textKey(seriesId, reference)) ??
      this.#byText.get(textKey(reference.slice(0, Math.max(0, slash)), reference.slice(slash + 1)))
    );
  }

  /** Returns the ids that the notes of a series give to topics. */
  namedIn(seriesId: string): readonly string[] {
    return [...this.byId.values()].flatMap(({ series, shortId }) => (series.id === seriesId ? shortId : []));
  }

  /** Returns the ids of the topics of a series, also provisional ones. */
  idsIn(seriesId: string): readonly string[] {
    return this.all().flatMap(({ series, shortId }) => (series.id === seriesId ? shortId : []));
  }
}

function textKey(seriesId: string, text: string): string {
  return `${seriesId} ${topicKey(text)}`;
}
