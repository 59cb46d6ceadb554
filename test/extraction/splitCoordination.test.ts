import type { Register } from '../../src/domain/Extraction.js';
import { coresOf } from './readDirectives.js';

interface Row {
  readonly register: Register;
  readonly text: string;
  readonly cores: string;
}

describe('coordinated verb phrases', () => {
  it.each`
    why                                              | register      | text                                                                                               | cores
    ${'each verb with its object is one'}            | ${'readout'}  | ${'We will widen the pilot, simplify the forms, and publish the results.'}                         | ${'widen the pilot|simplify the forms|publish the results'}
    ${'verbs that share an object stay one'}         | ${'rulebook'} | ${'A firm must adopt, document and maintain a plan.'}                                              | ${'adopt, document and maintain a plan'}
    ${'objects are not split'}                       | ${'readout'}  | ${'We will promote the issuance, custody and trading of bonds.'}                                   | ${'promote the issuance, custody and trading of bonds'}
    ${'a noun that may be a verb is no verb'}        | ${'readout'}  | ${'We will balance supply and demand in the repo market.'}                                         | ${'balance supply and demand in the repo market'}
    ${'`or` never splits'}                           | ${'rulebook'} | ${'A firm may post the notice, email the notice, or deliver the notice by hand.'}                  | ${'post the notice, email the notice, or deliver the notice by hand'}
    ${'a purpose without a comma stays inside'}      | ${'readout'}  | ${'We will use all tools to calm the market and restore trust.'}                                   | ${'use all tools to calm the market and restore trust'}
    ${'after a comma the verb returns to the modal'} | ${'readout'}  | ${'We will use all tools to calm the market, strengthen oversight, and restore trust.'}            | ${'use all tools to calm the market|strengthen oversight|restore trust'}
    ${'`so as to` holds what follows'}               | ${'readout'}  | ${'We will deepen the reform so as to calm the market, restore trust, and attract savers.'}        | ${'deepen the reform so as to calm the market, restore trust, and attract savers'}
    ${'after a frame `to` may return'}               | ${'readout'}  | ${'Efforts will be made to calm the market, to restore trust, and to attract savers.'}             | ${'calm the market|restore trust|attract savers'}
    ${'after a modal `, to` is a purpose'}           | ${'readout'}  | ${'We will deepen the reform, to calm the market, and to restore trust.'}                          | ${'deepen the reform, to calm the market, and to restore trust'}
    ${'a passive keeps its purposes'}                | ${'readout'}  | ${'The stance will be managed to keep prices stable, and keep credit flowing.'}                    | ${'The stance will be managed to keep prices stable, and keep credit flowing'}
    ${'a plural relative clause keeps its verbs'}    | ${'rulebook'} | ${'A firm must identify persons who own shares and control votes.'}                                | ${'identify persons who own shares and control votes'}
    ${'a singular condition cannot take a verb'}     | ${'rulebook'} | ${'A firm must tell the Registrar if it becomes aware of a breach and provide details of it.'}     | ${'tell the Registrar if it becomes aware of a breach|provide details of it'}
    ${'an insert after `and` stays outside'}         | ${'rulebook'} | ${'A firm should assess the claim and, where needed, verify the title.'}                           | ${'assess the claim|verify the title'}
    ${'an aside with its own modal ends the core'}   | ${'guidance'} | ${'A firm may consult the register, which may show earlier claims.'}                               | ${'consult the register'}
    ${'`however` turns to another thought'}          | ${'guidance'} | ${'A firm is required to keep the file, however, even where it is old a copy must be made of it.'} | ${'keep the file|a copy must be made of it'}
    ${'nouns under a head complete it'}              | ${'rulebook'} | ${'A firm must keep:\n(a) the contract; and\n(b) its annexes.'}                                    | ${'keep:\n(a) the contract; and\n(b) its annexes'}
    ${'a list in one line is a list'}                | ${'statute'}  | ${'The Secretary shall: (a) appoint a clerk; (b) publish the roll; and (c) keep the seal.'}        | ${'appoint a clerk|publish the roll|keep the seal'}
    ${'an item is not split again'}                  | ${'rulebook'} | ${'A firm must:\n(a) keep the file and answer questions; and\n(b) pay the fee.'}                   | ${'keep the file and answer questions|pay the fee'}
    ${'a leading condition stays outside'}           | ${'rulebook'} | ${'If the fee is late, the firm must pay interest.'}                                               | ${'pay interest'}
    ${'a second subject is a second directive'}      | ${'readout'}  | ${'The reform will be deepened, and the stance will be kept steady.'}                              | ${'The reform will be deepened|the stance will be kept steady'}
    ${'a forgotten full stop ends a sentence'}       | ${'readout'}  | ${'We will ease the use of mobile payment We will guide banks to help.'}                           | ${'ease the use of mobile payment|guide banks to help'}
    ${'a lost space hides no verb'}                  | ${'readout'}  | ${'We will deepen reform, andensure fair access. Efforts shouldbe madeto widen choice.'}           | ${'deepen reform|ensure fair access|widen choice'}
  `('$why', ({ register, text, cores }: Row) => {
    expect(coresOf(text, register)).toEqual(cores.split('|'));
  });
});
