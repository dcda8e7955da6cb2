import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../shared/messenger.ts';
import { say, sayCount } from '../shared/words.ts';

/** What is kept, and the way to delete it: asked twice. */
export function DataSection(): VNode {
  const [pages, setPages] = useState<number | null>(null);
  const [step, setStep] = useState<'deleteAll' | 'deleteSure' | 'deleted'>('deleteAll');
  const count = (): void => void askBackground('corrected', {}).then(setPages, () => setPages(null));
  useEffect(count, []);
  const press = async (): Promise<void> => {
    if (step !== 'deleteSure') {
      setStep('deleteSure');
      return;
    }
    await askBackground('forget', {});
    setStep('deleted');
    count();
  };
  return (
    <section>
      <h2>{say('optionsData')}</h2>
      <p>{say('optionsDataText')}</p>
      {pages !== null && <p class="kept">{sayCount('correctedPages', pages)}</p>}
      {step === 'deleted' ? (
        <p role="status">{say('deleted')}</p>
      ) : (
        <button type="button" class="delete" onClick={() => void press()}>
          {say(step)}
        </button>
      )}
    </section>
  );
}
