import { textOf } from './flow.ts';
import { type Box, isPiece, piecesIn } from './tree.ts';

/**
 * The page reads `because` where `beat` has moved. Where every move of `beat` comes with a new `because`, before any
 * line can end, an old one is never read again.
 */
export function becauseIsFresh(root: Box): boolean {
  const declared = root.named.get('global decl');
  const moves = piecesIn(root).filter(
    (piece) => piece.box !== declared && textOf(piece.value, 'VAR=') === 'beat',
  );
  return moves.every(({ box, index }) => {
    const run = box.pieces.slice(0, index).toReversed();
    const end = run.findIndex(
      (part) =>
        !isPiece(part) ||
        part.value === '\n' ||
        divertKeys.some((key) => textOf(part.value, key) !== undefined),
    );
    const nearby = end < 0 ? run : run.slice(0, end);
    return nearby.some((part) => isPiece(part) && textOf(part.value, 'VAR=') === 'because');
  });
}

const divertKeys = ['->', 'f()', '->t->', 'x()'];
