import type { AstroPrerenderer } from 'astro';

/** Called while pages are rendered: how many are done, of how many. */
export type Progress = (done: number, all: number) => void;

declare global {
  /** Who wants to know how far the rendering is; set by the build before it starts Astro. */
  var throughlineProgress: Progress | undefined;
}

/** Astro's own prerenderer, which tells after each page how far it is. */
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
