import { useEffect, useRef, useState } from 'preact/hooks';
import { introduction } from '../../model/people.ts';
import type { Decision } from '../../model/path.ts';
import { typeset } from '../typeset.ts';
import './thread.css';

interface ThreadProps {
  readonly from: Decision;
  /** Somebody stands in the middle, so the thread passes behind them. */
  readonly crowded: boolean;
}

/** The choice that has caught up with the team, pinned over the heads, and its thread down to the plates. */
export function Thread({ from, crowded }: ThreadProps) {
  const card = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const path = usePath(card, svg);
  return (
    <>
      <div class="moment" ref={card}>
        <b>
          {from.time}
          {from.pov === undefined ? '' : `, ${introduction(from.pov).name}`}
        </b>{' '}
        {typeset(from.taken?.text ?? from.asked)}
      </div>
      <svg class={`thread${crowded ? ' behind' : ''}`} ref={svg} aria-hidden="true">
        <path class="halo" d={path} />
        <path class="strand" d={path} />
      </svg>
    </>
  );
}

type Box = { readonly current: Element | null };

/** Both ends are measured, and again whenever the page takes another shape. */
function usePath(card: Box, svg: Box): string {
  const [path, setPath] = useState('');
  useEffect(() => {
    const measure = (): void => {
      const frame = svg.current?.getBoundingClientRect();
      const pin = card.current?.getBoundingClientRect();
      const tag = svg.current?.parentElement?.querySelector('.from')?.getBoundingClientRect();
      if (frame && pin && tag) setPath(strand(frame, pin, tag));
    };
    measure();
    if (svg.current === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(svg.current);
    if (card.current) observer.observe(card.current);
    return () => observer.disconnect();
  }, [card, svg]);
  return path;
}

/** From the pin under the card to the top of the tag, with a slight swing that stays between the heads. */
function strand(frame: DOMRect, pin: DOMRect, tag: DOMRect): string {
  const fromX = pin.left + pin.width / 2 - frame.left;
  const fromY = pin.bottom - frame.top;
  const toX = tag.left + tag.width / 2 - frame.left;
  const toY = tag.top - frame.top + 2;
  const fall = toY - fromY;
  const swing = Math.min(frame.width * 0.025, 24);
  const middle = `${(fromX + toX) / 2} ${fromY + fall * 0.55}`;
  return (
    `M${fromX} ${fromY} C ${fromX + swing} ${fromY + fall * 0.22}, ${fromX - swing} ${fromY + fall * 0.36}, ` +
    `${middle} S ${toX - swing} ${fromY + fall * 0.85}, ${toX} ${toY}`
  );
}
