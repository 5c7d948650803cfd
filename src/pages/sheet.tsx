import type { ComponentChildren } from 'preact';
import './sheet.css';

/** A page that is mostly words: one card lying on the desk. */
export function Sheet({ children }: { readonly children: ComponentChildren }) {
  return (
    <main class="sheetpage">
      <div class="sheetcard">{children}</div>
    </main>
  );
}
