import { registerOf } from '../../src/extraction/registerOf.js';
import { expectLinearTime } from '../support/growth.js';

describe('the register of a text', () => {
  it.each`
    register      | text
    ${'readout'}  | ${'The Board held its third meeting in June. It was noted that growth slowed. The Board will ease access to credit.'}
    ${'statute'}  | ${'Article 1\nBanks shall report.\nArticle 2\nThe Minister shall publish the reports.'}
    ${'rulebook'} | ${'4.1.1 A firm must keep records under Rule 4.2.\n4.1.2 A firm must report.'}
    ${'guidance'} | ${'Guidance on records. Firms should keep copies. Firms should test them. A firm should note losses.'}
    ${'speech'}   | ${'Ladies and gentlemen, I thank you. I am glad to be here, and my remarks are brief. We will act.'}
    ${'news'}     | ${'Shares rose on Monday. Traders were calm.'}
    ${'news'}     | ${''}
  `('is $register for “$text”', ({ register, text }: { register: string; text: string }) => {
    expect(registerOf(text)).toBe(register);
  });

  it.each(['\n', ' ', '1.', 'Article '])(
    'is found in time that grows with the text, of “%j” alone too',
    async (part) => {
      await expectLinearTime((count) => {
        const text = part.repeat(count);
        return () => registerOf(text);
      }, 30_000);
    },
  );
});
