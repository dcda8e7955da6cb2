import type { VNode } from 'preact';
import { ExportMenu } from '../ui/export-menu.tsx';
import { Message } from '../ui/message.tsx';
import { NoteList } from '../ui/note-list.tsx';
import { ShareBar } from '../ui/share-bar.tsx';
import { SpeakerList } from '../ui/speaker-list.tsx';
import { speechOf } from '../ui/statements.ts';
import { Times } from '../ui/times.tsx';
import type { PopupState } from './state.ts';

interface PopupProps {
  state: PopupState;
  locale: string;
  now: Date;
}

/** One glance: what it is, when, where it comes from, who is heard. */
export function Popup({ state, locale, now }: PopupProps): VNode {
  const view = state.view.value;
  if (view.is === 'loading') return <Message of="loading" />;
  if (view.is === 'failed') return <Message of={view.why} detail={view.detail} />;
  const { annotation, painted } = view;
  const statements = speechOf(annotation);
  const byline = annotation.byline.map((entry) => entry.name).join(', ');
  return (
    <div class="popup" data-ready>
      <div class="scroll">
        <header>
          <p class="outlet">{annotation.publisher}</p>
          <h1>{annotation.title}</h1>
          {byline && <p class="byline">By {byline}</p>}
        </header>
        <Times published={annotation.published} updated={annotation.updated} locale={locale} now={now} />
        <NoteList notes={annotation.notes} />
        {statements.length ? (
          <ShareBar annotation={annotation} statements={statements} />
        ) : (
          <p class="partly">No quote or claim with a source was found in this article.</p>
        )}
        {state.lost.value && <p class="partly">Those words are no longer in the page.</p>}
        <SpeakerList annotation={annotation} statements={statements} reveal={painted ? (id) => void state.reveal(id) : null} />
      </div>
      <footer>
        <button type="button" aria-pressed={painted} onClick={() => void state.toggle()}>
          {painted ? 'Highlights on' : 'Highlights off'}
        </button>
        <ExportMenu annotation={annotation} />
      </footer>
    </div>
  );
}
