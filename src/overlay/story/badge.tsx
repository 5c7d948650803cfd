import type { Person } from '../../model/cues.ts';
import './badge.css';

/** The colour each of them wears. Decoration beside the name, never instead of it. */
const COLOURS: Readonly<Record<Person, string>> = {
  ros: '#7d3a5c',
  imani: '#e2a531',
  dele: '#2f5f9c',
  mina: '#e0634c',
  gus: '#5d7a3e',
  yusuf: '#2c8781',
  june: '#55498f',
  hollis: '#566572',
  delacroix: '#28415f',
  anand: '#9b6a3f',
  varga: '#2f7a58',
  sorrell: '#8a6a45',
  lund: '#476a8f',
  haddad: '#5d4a6d',
  tobi: '#f0bd3a',
  helmet: '#6b6f76',
};

/** A name badge, as worn in the picture: a strip of colour, then the name. */
export function Badge({ who, name }: { readonly who: Person; readonly name: string }) {
  return (
    <span class="badge" style={{ '--who': COLOURS[who] }}>
      {name}
    </span>
  );
}
