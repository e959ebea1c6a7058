/** Hands something to the reader: as a file, by a Blob URL. Sends nothing anywhere. */

export function saveFile(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read it only after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A frame without rights of its own cannot save, and nobody would be told. */
export const maySave = (win: Window): boolean => win.origin !== 'null';

/** A host may forbid downloads without a word. */
export const isFramed = (win: Window): boolean => win.parent !== win;
