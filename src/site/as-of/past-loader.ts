import type { LoadedPast } from './load-past.ts';

/** The past, fetched on first use. A failed fetch is tried again. */
export class PastLoader {
  readonly #source: string;
  #past: Promise<LoadedPast> | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  /** Throws the errors of the network. */
  async read(): Promise<LoadedPast> {
    this.#past ??= this.#fetch();
    try {
      return await this.#past;
    } catch (error) {
      this.#past = undefined;
      throw error;
    }
  }

  async #fetch(): Promise<LoadedPast> {
    const { loadPast } = await import('./load-past.ts');
    return loadPast(this.#source);
  }
}
