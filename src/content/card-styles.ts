/** The page's own rules do not reach in; inherited values are reset on the host. */
export const CARD_STYLES = `
:host { all: initial !important; position: absolute !important; z-index: 2147483647 !important; display: block !important; left: var(--sourcelight-left) !important; top: var(--sourcelight-top) !important; width: min(330px, calc(100vw - 16px)) !important; }
.card { color-scheme: light dark; box-sizing: border-box; padding: 12px 14px; border: 1px solid light-dark(#e5e2da, #383b40); border-radius: 10px; box-shadow: 0 10px 30px #0003;
  background: light-dark(#fff, #26282b); color: light-dark(#1f2226, #ecebe7); font: 14px/1.45 system-ui, -apple-system, "Segoe UI", "Liberation Sans", sans-serif; outline: none; }
p { margin: 0 0 6px; }
.role, .why { color: light-dark(#666b73, #a3a8b0); }
.why { font-size: 12.5px; }
.unsure { color: light-dark(#8a4b00, #ffbf66); font-size: 12.5px; }
form { margin: 8px 0 0; }
label { display: block; font-size: 12.5px; }
input:not([type="radio"]), textarea { display: block; width: 100%; box-sizing: border-box; margin: 2px 0 6px; font: inherit; padding: 4px 7px; border-radius: 6px; border: 1px solid light-dark(#8b877c, #85888f); background: light-dark(#fff, #1d1e20); color: inherit; }
fieldset { border: 0; padding: 0; margin: 0 0 6px; }
.words, .note { font-size: 13px; border-inline-start: 3px solid light-dark(#332288, #9a8cff); padding-inline-start: 8px; overflow-wrap: anywhere; }
.note { border-color: light-dark(#997700, #e0c050); }
.actions { display: flex; flex-wrap: wrap; gap: 6px; margin: 8px 0 0; }
button { font: inherit; font-size: 12.5px; padding: 3px 9px; border-radius: 6px; border: 1px solid light-dark(#c9c5ba, #55585e); background: none; color: inherit; cursor: pointer; }
button:focus-visible { outline: 2px solid light-dark(#0b5cad, #7cb7ff); outline-offset: 1px; }
@media print { :host { display: none !important; } }
`;
