import { createReadStream } from 'node:fs';
import type { WARCRecord } from 'warcio';
import { decodeHtml } from '../../node/document.ts';

/** A page of a web archive. */
export interface ArchivedPage {
  url: string;
  /** When it was fetched; null where the archive does not say. */
  at: string | null;
  html: string;
}

/** Bytes of the longest page that is read. */
const LONGEST = 32 * 1024 * 1024;

/** The HTML pages of a WARC file (ISO 28500), compressed or not, that were answered with 200. @throws where it is none, or is damaged */
export async function* pagesOfWarc(path: string): AsyncGenerator<ArchivedPage> {
  const { WARCParser } = await import('warcio');
  const parser = new WARCParser(createReadStream(path));
  let records = 0;
  for await (const record of parser) {
    if (!record.warcType) throw new Error('this is no WARC file, or it is damaged');
    records++;
    const url = record.warcTargetURI;
    if (!url || record.warcType !== 'response' || !isPage(record)) continue;
    const bytes = await record.readFully(true);
    if (bytes.length > LONGEST) continue;
    const charset = /charset\s*=\s*"?([\w-]{1,40})/i.exec(typeOf(record))?.[1] ?? null;
    yield { url, at: record.warcDate ?? null, html: decodeHtml(bytes, charset) };
  }
  if (records === 0) throw new Error('this is no WARC file, or it is empty');
}

const typeOf = ({ httpHeaders }: WARCRecord): string => httpHeaders?.headers.get('content-type') ?? '';

const isPage = (record: WARCRecord): boolean =>
  record.httpHeaders?.statusCode === 200 && /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(typeOf(record));
