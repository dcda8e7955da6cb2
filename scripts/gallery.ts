import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { root } from './build.ts';
import { buildGallery } from './gallery/build.ts';

/* Every view in every state, for people: `npm run gallery` serves it on loopback. Nothing of it ships. */

const FOLDER = join(root, 'output/gallery');
const TYPES: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

await buildGallery(FOLDER);
const server = createServer((request, response) => {
  const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname).replace(/^\/$/, '/index.html');
  const file = join(FOLDER, path);
  if (!file.startsWith(FOLDER) || !existsSync(file)) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
  return createReadStream(file).pipe(response);
});
server.listen(4173, '127.0.0.1', () => console.log('The gallery is at http://localhost:4173/ (Ctrl+C ends it).'));
