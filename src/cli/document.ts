import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { parseHTML } from 'linkedom';

/** A file's bytes, or standard input's for "-". @throws with one clear line where it cannot be read. */
export async function readBytes(path: string): Promise<Uint8Array> {
  if (path === '-') return buffer(process.stdin);
  try {
    return await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new Error(
      code === 'ENOENT'
        ? 'no such file'
        : code === 'EISDIR'
          ? 'is a folder, not a file'
          : code === 'EACCES'
            ? 'may not be read'
            : `cannot be read (${code})`,
    );
  }
}

/** Decodes a page as a browser would: byte order mark, then `<meta charset>` in its first 4 KB, then UTF-8. Bytes that fit nothing become U+FFFD. */
export function decodeHtml(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const declared =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : (/<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8');
  try {
    return new TextDecoder(declared).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** Parses HTML without a browser. linkedom leaves the body empty where the html element hides in a conditional comment: it is put back. */
export function parseDocument(html: string): Document {
  const bare = html.replace(/<!--[\s\S]*?-->/g, '');
  const whole = /<html[\s>]/i.test(bare) ? html : `<html>${bare.replace(/<!doctype[^>]*>/i, '')}</html>`;
  const { document } = parseHTML(
    /<body[\s>]/i.test(whole) ? whole : whole.replace(/<html([^>]*)>([\s\S]*?)(<\/html>|$)/i, '<html$1><body>$2</body></html>'),
  );
  return document as unknown as Document;
}
