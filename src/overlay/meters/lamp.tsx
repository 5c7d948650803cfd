import { useId } from 'preact/hooks';
import './lamp.css';

/** Where each ray begins, where it ends unlit, and where it ends lit. */
const RAYS = [
  [16.2, 40, 12, 38.6, 7.2, 37.1],
  [29.1, 22.3, 26.5, 18.6, 23.5, 14.6],
  [50, 15.5, 50, 11, 50, 6],
  [70.9, 22.3, 73.5, 18.6, 76.5, 14.6],
  [83.8, 40, 88, 38.6, 92.8, 37.1],
] as const;

/** Morale as a picture: a lamp whose glow and rays grow from 1 to 5; undrawn at 0, while it is kept for later. */
export function Lamp({ level }: { readonly level: number }) {
  const glow = useId();
  return (
    <svg class="lamp" viewBox="0 0 100 100" aria-hidden="true">
      {RAYS.map(([x, y, shortX, shortY, longX, longY], index) => (
        <g key={x}>
          <line class="unlit" x1={x} y1={y} x2={shortX} y2={shortY} />
          <line
            class="lit"
            x1={x}
            y1={y}
            x2={longX}
            y2={longY}
            style={{ '--ray': index, opacity: index < level ? 1 : 0 }}
          />
        </g>
      ))}
      <path class="brass" d="M43 78h14v9h-14z" />
      <rect class="brass" x="31" y="86" width="38" height="8" rx="4" />
      <circle class={level === 0 ? 'glass later' : 'glass'} cx="50" cy="51" r="28.5" />
      <radialGradient id={glow} cx=".5" cy=".62" r=".6">
        <stop offset=".1" stop-color="#ffc96b" />
        <stop offset=".62" stop-color="#dd6f33" />
        <stop offset="1" stop-color="#b5482f" />
      </radialGradient>
      <circle
        class="glow"
        cx="50"
        cy="51"
        r="26.4"
        fill={`url(#${glow})`}
        style={{ transform: `scale(${level === 0 ? 0 : 0.05 + level * 0.19})` }}
      />
      <path class="gleam" d="M33 41a20 20 0 0 1 9-9" style={{ opacity: level > 3 ? 0.9 : 0 }} />
    </svg>
  );
}
