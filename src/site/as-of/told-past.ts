import type { Told } from './telling.ts';

/** The past, fetched on first use. A failed fetch is tried again. */
export class ToldPast {
  readonly #source: string;
  #told: Promise<Told> | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  /** Throws the errors of the network. */
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
    const { tellPast } = await import('./telling.ts');
    return tellPast(this.#source);
  }
}
