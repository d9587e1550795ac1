import type { Past } from './past.ts';
import type { shownDay } from './shown-day.ts';

/** Everything that telling a day again takes. */
interface Told {
  readonly past: Past;
  readonly shownDay: typeof shownDay;
}

/** The past, fetched with all that tells it when it is first asked for; what failed is tried again. */
export class ToldPast {
  readonly #source: string;
  #told: Promise<Told> | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  /** Throws what the network throws. */
  async read(): Promise<Told> {
    this.#told ??= this.#fetch();
    try {
      return await this.#told;
    } catch (error) {
      this.#told = undefined;
      throw error;
    }
  }

  async #fetch(): Promise<Told> {
    const [{ readPast }, { shownDay }] = await Promise.all([import('./past.ts'), import('./shown-day.ts')]);
    return { past: await readPast(this.#source), shownDay };
  }
}
