import type { VNode } from 'preact';
import type { Corrected } from '../engine/corrections/corrected.ts';
import { filenameOf } from '../engine/export/filename.ts';
import type { ExportFormat } from '../engine/export/format.ts';
import { FORMATS } from '../engine/export/formats.ts';
import { say } from '../shared/words.ts';

/** How long a download may take to start before its data are let go. */
const KEEP_MS = 60_000;

/** Writes the annotation to a file, in any format, the reader's own choice first. */
export function ExportMenu({ result, first }: { result: Corrected; first: string }): VNode {
  const formats = [...FORMATS].sort((a, b) => Number(b.id === first) - Number(a.id === first));
  return (
    <details class="export">
      <summary>{say('exportMenu')} ▾</summary>
      <ul>
        {formats.map((format) => (
          <li key={format.id}>
            <button type="button" data-format={format.id} onClick={() => download(result, format)}>
              {format.label}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function download(result: Corrected, format: ExportFormat): void {
  const url = URL.createObjectURL(new Blob([format.write(result.machine, result)], { type: format.mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = filenameOf(result.machine, format);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}
