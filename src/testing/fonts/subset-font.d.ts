declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2';
    readonly preserveNameIds: readonly number[];
    readonly keepFeatures: readonly string[];
    readonly variationAxes?: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
  }

  /** Returns the font with the glyphs of the text only. */
  function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
  export = subsetFont;
}
