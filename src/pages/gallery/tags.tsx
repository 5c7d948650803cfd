import { useState } from 'preact/hooks';

/** What to write in a script for what is shown, and a button that copies it. */
export function Tags({ tags }: { readonly tags: readonly string[] }) {
  const [said, setSaid] = useState('');
  const line = tags.map((tag) => `# ${tag}`).join(' ');
  const copy = (): void => {
    // A page on plain http has no clipboard.
    const written =
      'clipboard' in navigator ? navigator.clipboard.writeText(line) : Promise.reject(new Error());
    written.then(
      () => setSaid(`Copied: ${line}`),
      () => setSaid('This browser won’t copy here. Select the tags and copy them by hand.'),
    );
  };
  return (
    <div class="tags">
      <h3>In a script</h3>
      <code>{line}</code>
      <button class="button" type="button" onClick={copy}>
        Copy the tags
      </button>
      <p role="status">{said}</p>
    </div>
  );
}
