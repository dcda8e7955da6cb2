/** The side panel's two shapes, neither of which the polyfill knows. */
interface PanelApi {
  chrome?: { sidePanel?: { open: (where: { windowId: number }) => Promise<void> } };
  browser?: { sidebarAction?: { open: () => Promise<void>; toggle: () => Promise<void> } };
}

/**
 * Opens the side panel of a window: Chrome's, or Firefox's sidebar. Browsers allow it only right at a click or a key, before
 * anything is waited for.
 */
export function openSidePanel(windowId: number): Promise<void> {
  const { chrome, browser } = globalThis as unknown as PanelApi;
  return browser?.sidebarAction?.open() ?? chrome?.sidePanel?.open({ windowId }) ?? Promise.resolve();
}
