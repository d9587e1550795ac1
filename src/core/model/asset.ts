const runnable =
  /\.(?:[sx]?html?|xht|mht(?:ml)?|xml|xslt?|xsd|rdf|rss|atom|mml|mathml|kml|gpx|xspf|xul|wsdl|dtd|svgz?|[cm]?js|css|swf|php)$/i;

/**
 * Whether a file could run in a browser if it is opened from the site's own address. SVG and HTML can contain scripts,
 * and a plain file server sends no header that forbids them.
 */
export function isRunnable(path: string): boolean {
  return runnable.test(path);
}

const drawn = /\.(?:a?png|jpe?g|jfif|pjpe?g|pjp|gif|webp|avif|bmp|ico|cur)$/i;

/** Whether every browser draws a file with this name as a picture. The others draw a broken picture in its place. */
export function isPicture(path: string): boolean {
  return drawn.test(path);
}
