import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { BackupError, BackupReader, backupLines } from '../engine/library/backup.ts';
import { LIBRARY_VERSION, type Library } from '../engine/library/model.ts';
import { say, sayCount } from '../shared/words.ts';
import { download } from './download.ts';
import type { LibraryState } from './library-state.ts';

/** How many lines are read, and rows put in, before the page draws again. */
const SLICE = 50;

type Restoring =
  | { is: 'nothing' }
  | { is: 'working'; share: number }
  | { is: 'read'; library: Library }
  | { is: 'done' }
  | { is: 'bad'; why: string };

/** Writes the whole library to a file, and puts such a file into it: read and checked as a whole before anything changes. */
export function BackupBar({ state }: { state: LibraryState }): VNode {
  const [restoring, set] = useState<Restoring>({ is: 'nothing' });
  const backUp = async (): Promise<void> => {
    const articles = await state.articles(state.digests.value.map(({ id }) => id));
    const people = (await state.ask('people', {})) ?? [];
    const at = new Date().toISOString();
    const lines = [...backupLines({ version: LIBRARY_VERSION, articles, people }, at)].map((line) => `${line}\n`);
    download(`sourcelight-library-${at.slice(0, 10)}.jsonl`, 'application/x-ndjson', ...lines);
  };
  const read = async (file: File): Promise<void> => {
    const reader = new BackupReader();
    try {
      for (const [i, line] of (await file.text()).split('\n').entries()) {
        reader.push(line);
        if (i % SLICE === 0) {
          set({ is: 'working', share: reader.progress });
          await new Promise((resolve) => setTimeout(resolve));
        }
      }
      set({ is: 'read', library: reader.end() });
    } catch (error) {
      if (!(error instanceof BackupError)) throw error;
      set({ is: 'bad', why: error.message });
    }
  };
  const put = async ({ articles, people }: Library): Promise<void> => {
    for (let i = 0; i < Math.max(1, articles.length); i += SLICE) {
      set({ is: 'working', share: i / Math.max(1, articles.length) });
      // Each row is kept by itself: what was broken off goes on where the file is put in again.
      const told = await state.ask('mergeIn', { articles: articles.slice(i, i + SLICE), people: i ? [] : people });
      if (told === undefined) return set({ is: 'nothing' });
    }
    set({ is: 'done' });
    await state.reload();
  };
  return (
    <footer class="backup">
      <button type="button" class="btn back-up" onClick={() => void backUp()}>
        {say('backUp')}
      </button>
      <label class="btn">
        {say('restoreBackup')}
        <input
          type="file"
          class="sr restore"
          accept=".jsonl,application/x-ndjson"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void read(file);
          }}
        />
      </label>
      <div role="status">
        {restoring.is === 'working' && <progress value={restoring.share} />}
        {restoring.is === 'bad' && <p class="problem">{say('restoreBad', restoring.why)}</p>}
        {restoring.is === 'done' && <p>{say('restoreDone')}</p>}
        {restoring.is === 'read' && (
          <p>
            {say('restorePreview', sayCount('savedArticles', restoring.library.articles.length))}{' '}
            <button type="button" class="btn restore-now" onClick={() => void put(restoring.library)}>
              {say('restoreNow')}
            </button>
          </p>
        )}
      </div>
    </footer>
  );
}
