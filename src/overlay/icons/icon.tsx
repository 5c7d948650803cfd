/** A picture beside words, never instead of them: hidden from assistive technology. */
export function Icon({ path }: { readonly path: string }) {
  return (
    <svg class="icon" viewBox="0 0 256 256" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
