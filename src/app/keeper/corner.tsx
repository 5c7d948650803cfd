import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { EditionNotice } from '../../overlay/edition.tsx';
import type { Edition } from './edition.ts';

/** A place above every page, for news of the game itself. It is there before there are any, so that they are heard. */
export function openCorner(edition: Edition): void {
  const corner = document.createElement('div');
  corner.role = 'status';
  corner.className = 'edition';
  document.getElementById('app')?.before(corner);
  render(<Corner edition={edition} />, corner);
}

/** Where somebody is in the middle of something, nothing is offered. */
const busy = (): boolean => /^#\/(play|preview|group)/.test(location.hash);

function Corner({ edition }: { readonly edition: Edition }) {
  const [news, setNews] = useState(edition.now());
  const [quiet, setQuiet] = useState(!busy());
  const [away, setAway] = useState(false);
  useEffect(() => edition.watch(setNews), [edition]);
  useEffect(() => {
    const follow = (): void => setQuiet(!busy());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  if (news === 'none' || (news === 'here' && (away || !quiet))) return null;
  return <EditionNotice news={news} use={() => edition.accept()} putAway={() => setAway(true)} />;
}
