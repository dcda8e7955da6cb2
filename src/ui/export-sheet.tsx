import type { VNode } from 'preact';
import { levelOf } from '../engine/annotation.ts';
import type { Corrected } from '../engine/corrections/corrected.ts';
import { exportedOf } from '../engine/export/exported.ts';
import { filenameOf } from '../engine/export/filename.ts';
import { type ExportFormat, writeFile } from '../engine/export/format.ts';
import { FORMATS } from '../engine/export/formats.ts';
import type { Settings } from '../shared/settings.ts';
import { say, sayCount } from '../shared/words.ts';
import { CopyButton } from './copy-button.tsx';
import { useCopy } from './use-copy.ts';

/** How long a download may take to start before its data are let go. */
const KEEP_MS = 60_000;
/** Lines and letters of a file that are shown before it is saved. */
const [LINES, LETTERS] = [5, 400];

export interface ExportSheetProps {
  result: Corrected;
  /** Ids of the statements that the filters show. */
  filtered: readonly string[];
  /** Ids of those chosen by hand; null where none were. */
  selected: ReadonlySet<string> | null;
  /** The choices of the last export. */
  choice: Pick<Settings, 'exportFirst' | 'exportGuesses' | 'exportWhich'>;
  remember: (change: Partial<Settings>) => void;
  close: () => void;
}

/** Chooses format and statements, shows the first lines of the file, and copies or saves it. */
export function ExportSheet({ result, filtered, selected, choice, remember, close }: ExportSheetProps): VNode {
  const [copied, copy] = useCopy();
  const format = FORMATS.find(({ id }) => id === choice.exportFirst) ?? FORMATS[0];
  const { attributions } = result.annotation;
  const guesses = attributions.filter((attribution) => levelOf(attribution) === 'guess').length;
  if (!format) return <></>;
  const chosen = selected?.size ?? 0;
  const which = choice.exportWhich === 'selected' && chosen === 0 ? 'all' : choice.exportWhich;
  const file = writeFile(format, [
    exportedOf(result, {
      guesses: choice.exportGuesses,
      only: which === 'selected' ? selected : which === 'filtered' ? new Set(filtered) : null,
      accessed: localDay(new Date()),
    }),
  ]);
  const count = attributions.length - (choice.exportGuesses ? 0 : guesses);
  return (
    <div class="export-sheet">
      <label>
        {say('exportFormat')}{' '}
        <select
          class="export-format"
          value={format.id}
          onChange={(event) => remember({ exportFirst: event.currentTarget.value })}
        >
          {FORMATS.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>{say('exportWhich')}</legend>
        <label>
          <input type="radio" name="which" checked={which === 'all'} onChange={() => remember({ exportWhich: 'all' })} />{' '}
          {sayCount('exportAll', count)}
        </label>
        <label>
          <input
            type="radio"
            name="which"
            checked={which === 'filtered'}
            onChange={() => remember({ exportWhich: 'filtered' })}
          />{' '}
          {sayCount('exportFiltered', filtered.length)}
        </label>
        {chosen > 0 && (
          <label>
            <input
              type="radio"
              name="which"
              checked={which === 'selected'}
              onChange={() => remember({ exportWhich: 'selected' })}
            />{' '}
            {sayCount('exportSelected', chosen)}
          </label>
        )}
        {guesses > 0 && (
          <label>
            <input
              type="checkbox"
              checked={choice.exportGuesses}
              disabled={which !== 'all'}
              onChange={(event) => remember({ exportGuesses: event.currentTarget.checked })}
            />{' '}
            {sayCount('exportGuesses', guesses)}
          </label>
        )}
      </fieldset>
      {/* The file is in English; its first lines are read as they stand. */}
      <section aria-label={say('exportPreview')}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it (axe: scrollable-region-focusable) */}
        <pre class="export-preview" lang="en" tabIndex={0}>
          {firstLines(file)}
        </pre>
      </section>
      <div class="export-actions">
        <CopyButton state={copied} copy={() => copy(file.replace(/^\uFEFF/, ''))} label="copy" name={say('copy')} />
        <button
          type="button"
          class="btn first export-save"
          onClick={() => {
            save(file, format, result);
            close();
          }}
        >
          {say('exportSave')}
        </button>
      </div>
    </div>
  );
}

function firstLines(file: string): string {
  const lines = file.replace(/^\uFEFF/, '').split(/\r?\n/, LINES + 1);
  const shown = lines.slice(0, LINES).join('\n');
  return lines.length > LINES || shown.length > LETTERS ? `${shown.slice(0, LETTERS)}…` : shown;
}

/** The reader's own day. */
function localDay(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function save(file: string, format: ExportFormat, result: Corrected): void {
  const url = URL.createObjectURL(new Blob([file], { type: format.mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = filenameOf(result.machine, format);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}
