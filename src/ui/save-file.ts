/** Gives a text, in pieces, to the browser as a file to keep. */
export function saveFile(name: string, pieces: BlobPart[], type: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob(pieces, { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
