import { useEffect, useRef } from 'preact/hooks';
import { introduction } from '../../model/people.ts';
import { cueOf } from '../../model/scene.ts';
import type { Line } from '../../model/script.ts';
import { Room } from '../room.tsx';
import { spoken, typeset } from '../typeset.ts';
import './scene.css';

/** Mounts the moving picture and gives the way to take it down. */
export type Mount = (frame: HTMLElement) => () => void;

/** The picture; decoration, as every fact in it is also in words. */
export function Stage({ picture }: { readonly picture: Mount | undefined }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => (frame.current && picture ? picture(frame.current) : undefined), [picture]);
  return (
    <div class="room-stage" ref={frame} aria-hidden="true">
      {picture === undefined && <Room />}
    </div>
  );
}

/** A line as it is read out: who says it, and what. */
export function Said({ line }: { readonly line: Line }) {
  const who = cueOf(line, 'speaker')?.who;
  if (who === undefined) return <p>{typeset(line.text)}</p>;
  return (
    <p>
      <b>{introduction(who).name}:</b> {spoken(line.text)}
    </p>
  );
}

/** The picture and the last lines side by side, so that no face is ever covered. */
export function Strip({
  picture,
  lines,
}: {
  readonly picture: Mount | undefined;
  readonly lines: readonly Line[];
}) {
  const long = lines.reduce((sum, { text }) => sum + text.length, 0) > 75;
  return (
    <section class={long ? 'strip long' : 'strip'}>
      <Stage picture={picture} />
      <div class="story-card">
        {lines.map((line, index) => (
          <Said key={index} line={line} />
        ))}
      </div>
    </section>
  );
}
