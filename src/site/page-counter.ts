import type { AstroPrerenderer } from 'astro';

/** Is called after each rendered page with the number of pages that are done and of all pages. */
export type Progress = (done: number, all: number) => void;

declare global {
  /** The listener of the build. It is global because Astro may load a second instance of this module. */
  var throughlineProgress: Progress | undefined;
}

/** Wraps Astro's prerenderer so that it reports its progress after each page. */
export function countPages(prerenderer: AstroPrerenderer): AstroPrerenderer {
  let all = 0;
  let done = 0;
  return {
    ...prerenderer,
    getStaticPaths: async () => {
      const paths = await prerenderer.getStaticPaths();
      all = paths.length;
      return paths;
    },
    render: async (request, options) => {
      const page = await prerenderer.render(request, options);
      done += 1;
      globalThis.throughlineProgress?.(done, all);
      return page;
    },
  };
}
