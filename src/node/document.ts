import { parseHTML } from 'linkedom';
import { withHeadAndBody } from './skeleton.ts';

/**
 * Decodes a page as a browser would: byte order mark, then what the server said, then `<meta charset>` in its first 4 KB, then UTF-8.
 * Bytes that fit nothing become U+FFFD.
 * @param charset as the server said it
 */
export function decodeHtml(bytes: Uint8Array, charset: string | null = null): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const declared =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : (charset ?? /<meta[^<>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8');
  try {
    return new TextDecoder(declared).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/**
 * Parses HTML without a browser. linkedom builds no head and body of its own, as a browser would: where the source leaves them out,
 * or hides them in conditional comments, they are put in and it is parsed again.
 */
export function parseDocument(html: string): Document {
  const { document } = parseHTML(html);
  const [head, body] = document.documentElement?.children ?? [];
  const isWhole = head?.tagName === 'HEAD' && body?.tagName === 'BODY' && body.childNodes.length > 0;
  return (isWhole ? document : parseHTML(withHeadAndBody(html)).document) as unknown as Document;
}
