import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { exportOf } from '../engine/export/exported.ts';
import { writeFile } from '../engine/export/format.ts';
import { FORMATS } from '../engine/export/formats.ts';
import { annotationOf } from '../engine/library/model.ts';
import { say, sayCount } from '../shared/words.ts';
import { download } from './download.ts';
import type { LibraryState } from './library-state.ts';

/** What can be done with the articles that are chosen. */
export function ChosenBar({ state }: { state: LibraryState }): VNode {
  const [formatId, setFormat] = useState(FORMATS[0]?.id ?? '');
  const ids = [...state.chosen.value];
  const save = async (): Promise<void> => {
    const format = FORMATS.find(({ id }) => id === formatId);
    if (!format) return;
    const articles = await state.articles(ids);
    const accessed = new Date().toISOString().slice(0, 10);
    const file = writeFile(
      format,
      articles.map((article) => exportOf(annotationOf(article), { guesses: false, only: null, accessed })),
    );
    download(`sourcelight-library.${format.extension}`, format.mime, file);
  };
  return (
    <p class="band chosen">
      {sayCount('savedArticles', ids.length)}
      <label>
        <span class="sr">{say('exportFormat')}</span>
        <select value={formatId} onChange={(event) => setFormat(event.currentTarget.value)}>
          {FORMATS.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="btn export-chosen" onClick={() => void save()}>
        {say('exportChosen')}
      </button>
      <button type="button" class="btn delete-chosen" onClick={() => void state.remove(ids)}>
        {say('deleteChosen')}
      </button>
    </p>
  );
}
