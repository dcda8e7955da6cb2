/** The attribute in which a page of the bench leaves what was measured, as JSON: whoever drives the browser watches it. */
export const RESULT = 'data-bench-result';

export function tell(result: unknown): void {
  document.documentElement.setAttribute(RESULT, JSON.stringify(result));
}
