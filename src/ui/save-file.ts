/** A phone fetches the file only after the press, and once the user has agreed. */
const KEPT_MS = 60_000;

/** Gives a text, in pieces, to the browser as a file to keep. */
export function saveFile(name: string, pieces: BlobPart[], type: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob(pieces, { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
