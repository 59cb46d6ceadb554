import type { ChangeType } from '../domain/vocabularies.js';

/**
 * How likely a base form is a noun where it stands without an article.
 * `verb`: hardly ever (`strengthen`) · `weak`: sometimes, but a verb where a verb may stand (`support`) ·
 * `noun`: as often as not (`report`): the word after it must show that it is a verb.
 */
export type NounBias = 'verb' | 'weak' | 'noun';

/**
 * Verbs of policy and of legal drafting, by the change that they announce. A word may carry after slashes the particles and
 * prepositions that may follow it: `focus/on`. Sources: the vocabulary of readouts and of rulebooks at large, counted as
 * words after a modal in many documents; only verbs of general English stand here. Spellings in -ise are added by rule.
 */
export const VERB_ROWS: readonly (readonly [changeType: ChangeType, bias: NounBias, words: string])[] = [
  // Holding a course or a level; hardly ever nouns.
  [
    'CONTINUE',
    'verb',
    `adhere/to continue maintain persist/in/with preserve retain safeguard stabilize sustain uphold`,
  ],
  // Holding a course or a level; nouns sometimes, verbs where a verb may stand.
  ['CONTINUE', 'weak', `hold keep remain/in/on stay/in/on stick/to`],
  // Making something better than it is; hardly ever nouns.
  [
    'IMPROVE',
    'verb',
    `adapt/to beautify better diversify enhance enrich improve innovate modernize optimize rationalize rectify refine
     simplify standardize streamline unblock`,
  ],
  // Making something better than it is; nouns sometimes, verbs where a verb may stand.
  ['IMPROVE', 'weak', `perfect raise reform restructure smooth update upgrade`],
  // Making something firmer, tighter or deeper; hardly ever nouns.
  [
    'STRENGTHEN',
    'verb',
    `amplify bolster consolidate deepen fortify harden heighten intensify invigorate redouble reinforce sharpen
     solidify strengthen tighten`,
  ],
  // Making something firmer, tighter or deeper; nouns sometimes, verbs where a verb may stand.
  ['STRENGTHEN', 'weak', `beef/up increase scale/up shore/up step/up`],
  // Moving something on, or widening it; hardly ever nouns.
  [
    'PROMOTE',
    'verb',
    `activate boost broaden build cultivate develop enable energize enlarge expand extend facilitate
     foster further nurture popularize promote propel rejuvenate revitalize stimulate unleash widen`,
  ],
  // Moving something on, or widening it; nouns sometimes, verbs where a verb may stand.
  [
    'PROMOTE',
    'weak',
    `advance aid back forge/ahead grow help leverage move/forward/ahead/towards press/ahead/for
     push/forward/ahead/for spur support tap`,
  ],
  // Doing it sooner; hardly ever nouns.
  ['ACCELERATE', 'verb', `accelerate expedite hasten quicken`],
  // Doing it sooner; nouns sometimes, verbs where a verb may stand.
  ['ACCELERATE', 'weak', `fast-track speed/up`],
  // Beginning something; hardly ever nouns.
  [
    'INITIATE',
    'verb',
    `begin carry/out/on/forward commence create embark/on establish found inaugurate initiate institute introduce
     launch unveil`,
  ],
  // Beginning something; nouns sometimes, verbs where a verb may stand.
  ['INITIATE', 'weak', `draw/up open pilot roll/out/over start`],
  // Beginning something; as often nouns as verbs.
  ['INITIATE', 'noun', `set/up/out`],
  // Leading others to act; hardly ever nouns.
  ['GUIDE', 'verb', `channel encourage incentivize induce motivate persuade steer urge`],
  // Leading others to act; nouns sometimes, verbs where a verb may stand.
  ['GUIDE', 'weak', `guide lead/to`],
  // Leading others to act; as often nouns as verbs.
  ['GUIDE', 'noun', `direct`],
  // Taking part; hardly ever nouns.
  ['PARTICIPATE', 'verb', `engage/in/with join participate/in`],
  // Taking part; nouns sometimes, verbs where a verb may stand.
  ['PARTICIPATE', 'weak', `partner/with`],
  // Acts of rules and administration; hardly ever nouns.
  [
    'NONE',
    'verb',
    `absorb abstain accede accept accommodate accompany accrue achieve acknowledge acquaint acquire
     act/on/in/as/with/upon add adjourn adjudicate adjust administer admit adopt advise affirm afford agree/to/on/with
     align/with allege allocate allot allow alter amend analyze announce annul anticipate append apply/to/for appoint apportion
     appraise apprise approve arrange ascertain ascribe ask assemble assert assess assign assist/in/with associate
     assuage assume assure attach attest attract attribute authenticate authorize automate avail avert avoid banish
     bear become believe bestow bind borrow bring broadcast buy calculate calibrate calm cancel capitalise capture
     cease/to celebrate censor certify characterise choose circulate circumvent cite clarify classify
     collaborate/with/on collateralise collect combat combine commemorate commend comment/on commit/to
     communicate/with/to compare compel compensate compete compile comply/with comprise compute conceal concede
     concentrate/on conclude conduct confer configure confine confirm conform/to/with confront connect/to/with consent/to conserve
     consider consist constitute constrain construct construe consult/with/on contain contemplate contend contravene
     contribute/to convene convert cooperate/with/in coordinate/with correlate correspond/with counter counteract crack/down
     cross-refer crystallize culminate curb customise deactivate debit decide declare decrypt dedicate deduce deduct
     deem defeat defend defer define defray defuse delegate delete delineate deliver demarcate demonstrate demote
     denote deny depart/from depend/on depict deploy depreciate deprive derive describe designate desist/from destroy detach
     detain detect deter determine devise devolve devote diagnose differ differentiate digitize diminish disable
     disaggregate disapprove disburse discard discern discharge disclose/to disconnect discontinue discourage
     discover discriminate/against discuss/with dismiss dispatch dispose/of disregard disrupt disseminate dissolve
     dissuade distinguish distort distribute divert divest divide divulge dominate earmark ease economise edit educate
     effectuate elect elevate elicit eliminate embargo embed embody embrace emerge emit employ empower enact
     encompass encroach encrypt endanger endeavor/to endorse enforce engender enlighten enlist enquire/into enroll/out/over ensue
     ensure entail enter/into entertain entitle entrust enumerate envisage equalise equate equip eradicate erase err
     escalate/to evacuate evade evaluate evict evoke evolve exaggerate examine exceed exclude execute exert exhibit
     exist exonerate expel expend explain exploit explore expose expropriate externalize extinguish familiarize fill
     finalize find follow/up forbid forego foresee forestall forewarn forfeit formulate forward/to freeze frustrate
     fulfil fulfill furnish galvanise garner gather generate get give govern guarantee hamper handle harass harmonize
     harness highlight hinder hinge/on honor identify ignore illustrate immobilise impair impede implement impose
     improvise incline include incorporate incur indemnify indicate infer inflict inform infringe inhibit inject
     inquire/into insert inspect inspire install instill instruct insulate insure integrate intend/to interact/with
     intercept interfere/with internalize interpret interrupt intervene/in/to intimate invalidate invest/in
     investigate invite invoke involve isolate itemize jeopardize justify lay/down leave legislate lend lessen let
     liaise/with/to liberalise liquidate locate make manage manufacture master materialise maximize mediate meet
     merge minimize mirror misrepresent misuse mitigate mobilize modify monetise monitor multiply negotiate nominate
     normalize notarise notify nullify obey oblige observe obstruct obtain obviate occupy occur omit operate oppose organize
     originate outlaw outline outsource overcome overhaul oversee overturn own penalize perceive perform permeate permit
     perpetuate pertain peruse pinpoint portray possess postpone pre-empt precede preclude preempt prepare/for
     prescribe preside presume prevail prevent prioritize proceed/with/to proclaim procure proffer prohibit prolong
     promulgate propose proscribe prosecute protect prove provide/for/to provoke prune publicize publish punish
     pursue put/in/into qualify quantify quash quote ratify re-establish re-examine react/to read readjust reaffirm
     realign realize reallocate rearrange reassess reassure rebalance rebuild rebut recapitalise recast receive
     reclaim reclassify recognize recommence recommend reconcile reconsider reconstitute reconvene recoup recover
     recreate recruit redeem redesign redirect redress reduce refer/to reflect refrain/from refund refuse regulate
     reimburse reinstate reinvest reiterate reject relate release relinquish rely/on/upon remediate remit remove
     remunerate render renew reopen reorganise repatriate repay replace replicate repossess represent reproduce
     require reschedule rescind reshape reside resign/from resist resolve resort/to restore restrain restrict resubmit resume
     retrain retrieve reunite reveal revert/to revise revisit revoke satisfy scrutinise seek/to segregate seize
     select sell send serve/as settle sever shorten shrink signify simulate situate solicit solve soothe specify
     speculate spell/out spend stipulate strive/to/for submit/to subscribe/to/for subsidise substantiate substitute
     succeed sue suffice suggest summarize supersede supervise supplement suppress surpass suspend swear synchronize
     tabulate tackle tailor/to take tame teach tell tend terminate testify threaten thwart tolerate transact
     transcribe transform translate transmit transpose traverse treat uncover undergo underline undermine underpin
     underscore understand undertake underwrite undo unfreeze unify unite unload unlock unwind upload upskill
     usher/in usurp utilize vacate validate vary verify vest vet vindicate violate wait waive warn weaken wield win
     wipe/out withdraw withhold withstand write`,
  ],
  // Acts of rules and administration; nouns sometimes, verbs where a verb may stand.
  [
    'NONE',
    'weak',
    `abide/by aim/to/at appeal/to attempt/to attend/to cater/to/for clear close curtail decline decrease draft exempt
     extract feed fix focus/on/upon grant guard/against hedge hire lapse lift lodge/with log lower mention narrow offer
     override pay produce recall remedy remind repeal reply/to respond/to reverse seal shape shield shift sign spare
     sponsor stand/ready strike surrender trace track train turn/into use vote/on/for welcome wind/down/up wish/to witness
     work/to/with/on/towards/together`,
  ],
  // Acts of rules and administration; as often nouns as verbs.
  [
    'NONE',
    'noun',
    `access account/for address aggregate answer/to approach arrest audit award back-up balance/between ban bar benefit/from block breach budget
     call/for/on/upon campaign care/for challenge change/to charge/to charter check claim clean commission complement complete concern contact contest
     contract/with/for control copy correct cost cover credit cross-check cut deal/with debate delay demand
     deposit design/to display document/in duplicate effect elaborate estimate evidence exchange/with exercise
     experience export express file/with finance fine forecast form function fund gain impact import influence interest
     issue level license limit list live mandate map mark market measure model moderate name note notice number object/to
     offset order overlap pass place/on plan/to/for pledge pool post/to practice present/to price print process profit/from
     promise purchase query question rank record reference register/with/as repair report/to/on/back request research
     reserve respect return/to review/with reward risk run sample sanction schedule score screen search/for secure separate
     service share/with show source stake state stop store stress structure study subject subordinate supply/with
     surface survey swap target term test/for time title total touch trade/in/with transfer/to treasure trigger value view
     visit voice waste weigh weight yield`,
  ],
];
