import type { VNode } from 'preact';
import type { StoreTrouble } from '../../shared/corrections.ts';
import { say } from '../../shared/words.ts';
import { NotSaved } from '../store-trouble.tsx';

/** The end of each form: why the last attempt was not saved, and the two ways out. */
export const SaveOrCancel = ({ trouble, cancel }: { trouble: StoreTrouble | null; cancel: () => void }): VNode => (
  <>
    <NotSaved why={trouble} />
    <p class="actions">
      <button type="submit" class="btn first">
        {say('save')}
      </button>
      <button type="button" class="btn" onClick={cancel}>
        {say('cancel')}
      </button>
    </p>
  </>
);
