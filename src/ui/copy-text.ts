/** Puts a text on the clipboard. The clipboard API is missing on http pages; there a copy event carries the text. @returns whether it worked */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const carry = (event: ClipboardEvent): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
      event.clipboardData?.setData('text/plain', text);
    };
    document.addEventListener('copy', carry, { capture: true, once: true });
    const done = document.execCommand('copy');
    document.removeEventListener('copy', carry, { capture: true });
    return done;
  }
}
