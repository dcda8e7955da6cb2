/** How long a download may take to start before its data are let go, in milliseconds. */
const KEEP_MS = 60_000;

/** Hands the reader a file. */
export function download(name: string, mime: string, ...parts: string[]): void {
  const url = URL.createObjectURL(new Blob(parts, { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}
