/** The folder at the root of the site with the pictures and files of notes. */
export const filesFolder = 'files';

/** The path of a file of the content folder, such as a picture beside a note. */
export function filePath(path: string): string {
  return `/${filesFolder}/${path.split('/').map(encodeURIComponent).join('/')}`;
}
