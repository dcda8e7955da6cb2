import type { StoreTrouble } from '../shared/corrections.ts';
import type { ToBackground } from '../shared/messages.ts';
import type { FormNews, Question } from '../shared/questions.ts';

type Ask = <K extends 'ask' | 'divert' | 'leave'>(type: K, ask: ToBackground[K]['ask']) => Promise<ToBackground[K]['answer']>;
type Hear = (news: FormNews) => void;

/** The page's end of the forms that the extension frames in the card: what is asked, and what is heard of it. */
export class Questions {
  private readonly heard = new Map<string, Hear>();

  /** @param address of the form, which the page may frame */
  constructor(
    private readonly background: Ask,
    readonly address: string,
    /** Whom a token is shown: the browser may lead the address elsewhere within the extension. */
    readonly origin: string,
  ) {}

  /** Asks for a form. @returns the token to show it, or why there is none */
  async ask(question: Question, hear: Hear): Promise<{ ok: true; token: string } | { ok: false; why: StoreTrouble }> {
    const answer = await this.background('ask', { question }).catch(() => ({ ok: false, why: 'interrupted' }) as const);
    if (answer.ok) this.heard.set(answer.token, hear);
    return answer;
  }

  /** Sends the question to the panel. */
  divert(token: string): void {
    void this.background('divert', { token }).catch(() => undefined);
  }

  /** Lets a question go. */
  drop(token: string): void {
    if (this.heard.delete(token)) void this.background('leave', { token }).catch(() => undefined);
  }

  /** Takes what the background tells of a form. */
  hear(token: string, news: FormNews): void {
    const hear = this.heard.get(token);
    if (news.is === 'left') this.heard.delete(token);
    hear?.(news);
  }
}
