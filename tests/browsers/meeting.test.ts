import { describe, it } from 'vitest';
import { withVisitor } from '../support/moves.ts';
import { ENGINES } from '../support/visitor.ts';

describe.each(ENGINES)('in %s', (engine) => {
  const tour = withVisitor(engine);

  it('a room of fourteen sits down, counts its votes by keys, says who pays, and sees what it played', async () => {
    const { go, press, write, key, lead, leadTo, stands } = tour();
    await go('#/group', '?stage=off');
    await press('radio', /Basically Done/);
    await write('How many people', '14');
    await press('button', /^Framing card/);
    await stands('read this aloud');
    await leadTo('Silent think');
    await lead('PageDown', 'First vote');
    for (const digit of '11111223333330') await key(digit);
    await stands('14 counted, 14 here.');
    await lead('PageDown', 'Smallest group first');
    await lead('PageDown', 'Pair talk');
    await lead('PageDown', 'Second vote');
    for (const digit of '11123333333330') await key(digit);
    await lead('PageDown', 'Who pays?');
    await key('3');
    await key('6');
    await lead('PageDown', 'Reveal');
    await stands(/You said/);
  });
});
