import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { StoreTrouble } from '../shared/corrections.ts';
import type { ToBackground } from '../shared/messages.ts';
import { askTwice } from '../shared/messenger.ts';
import { say, sayCount } from '../shared/words.ts';
import { notDeleted, unreadLine } from '../ui/store-trouble.tsx';
import { Section } from './section.tsx';

type Counted = ToBackground['corrected']['answer'];

/** What is kept, and the way to delete it: asked twice. */
export function DataSection(): VNode {
  const [counted, setCounted] = useState<Counted | null>(null);
  const [step, setStep] = useState<'deleteAll' | 'deleteSure' | 'deleted'>('deleteAll');
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);
  const count = (): void => void askTwice('corrected', {}).then(setCounted, () => setCounted({ ok: false, why: 'interrupted' }));
  useEffect(count, []);
  const press = async (): Promise<void> => {
    if (step !== 'deleteSure') {
      setStep('deleteSure');
      return;
    }
    const forgotten = await askTwice('forget', {}).catch(() => ({ ok: false, why: 'interrupted' }) as const);
    setTrouble(forgotten.ok ? null : forgotten.why);
    setStep(forgotten.ok ? 'deleted' : 'deleteAll');
    count();
  };
  return (
    <Section title={say('optionsData')} text={say('optionsDataText')}>
      {counted && (
        <p class="kept">
          {counted.ok ? sayCount('correctedPages', counted.pages) : unreadLine({ trouble: counted.why, unread: 0 })}
        </p>
      )}
      {trouble && (
        <p class="problem" role="alert">
          {notDeleted(trouble)}
        </p>
      )}
      {step === 'deleted' ? (
        <p role="status">{say('deleted')}</p>
      ) : (
        <button type="button" class="btn delete" onClick={() => void press()}>
          {say(step)}
        </button>
      )}
    </Section>
  );
}
