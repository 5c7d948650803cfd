import { useState } from 'preact/hooks';
import { Icon } from './icons/icon.tsx';
import { close } from './icons/first.ts';
import './notices.css';

/** What has to be said about this play, in words, until it is put away. */
export function Notices({ notices }: { readonly notices: readonly string[] }) {
  const [gone, setGone] = useState<readonly string[]>([]);
  const shown = notices.filter((notice) => !gone.includes(notice));
  if (shown.length === 0) return null;
  return (
    <ul class="notices">
      {shown.map((notice) => (
        <li key={notice}>
          <p>{notice}</p>
          <button type="button" onClick={() => setGone([...gone, notice])}>
            <Icon path={close} />
            <span class="unseen">Put away: {notice}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
