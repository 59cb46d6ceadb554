// Written by `npm run codegen` from the enums of schema/. Do not edit.

/** In what capacity someone is addressed. */
export type AddressKind = (typeof ADDRESS_KIND_VALUES)[number];
export const ADDRESS_KIND_VALUES = ['SELF', 'SUPERVISED', 'OTHER_AUTHORITY', 'PUBLIC'] as const;

/** In what way an authority is attached to another. */
export type AttachmentKind = (typeof ATTACHMENT_KIND_VALUES)[number];
export const ATTACHMENT_KIND_VALUES = ['PART_OF', 'HOSTED_BY', 'REPORTS_TO'] as const;

/** Whether a statement binds anyone. */
export type BindingForce = (typeof BINDING_FORCE_VALUES)[number];
export const BINDING_FORCE_VALUES = ['BINDING', 'CONDITIONAL', 'NON_BINDING', 'POLICY_SIGNAL', 'UNKNOWN'] as const;

/** How binding an implementation is. */
export type Bindingness = (typeof BINDINGNESS_VALUES)[number];
export const BINDINGNESS_VALUES = ['TRANSPOSES', 'APPLIES', 'FOLLOWS'] as const;

/** What sort of international body it is. */
export type BodyKind = (typeof BODY_KIND_VALUES)[number];
export const BODY_KIND_VALUES = ['FORUM', 'TREATY_ORGANISATION', 'STANDARD_SETTER', 'COMMITTEE', 'DEVELOPMENT_BANK', 'REGIONAL_BODY', 'ASSOCIATION'] as const;

/** What an act does to its object, from the content verb. */
export type ChangeType = (typeof CHANGE_TYPE_VALUES)[number];
export const CHANGE_TYPE_VALUES = ['CONTINUE', 'IMPROVE', 'STRENGTHEN', 'PROMOTE', 'ACCELERATE', 'INITIATE', 'GUIDE', 'PARTICIPATE', 'NONE'] as const;

/** Whether a document's text is whole. */
export type Completeness = (typeof COMPLETENESS_VALUES)[number];
export const COMPLETENESS_VALUES = ['FULL', 'EXCERPT', 'UNKNOWN'] as const;

/** Why a statement has its modality. */
export type CueKind = (typeof CUE_KIND_VALUES)[number];
export const CUE_KIND_VALUES = ['MODAL_VERB', 'NEED_PHRASE', 'REQUIREMENT_PHRASE', 'DECISION_PHRASE', 'BARE_IMPERATIVE', 'IMPERSONAL_FRAME', 'LIST_HEAD', 'AGENT_MARKER'] as const;

/** How exactly a date is known. */
export type DatePrecision = (typeof DATE_PRECISION_VALUES)[number];
export const DATE_PRECISION_VALUES = ['DAY', 'MONTH', 'QUARTER', 'YEAR', 'PLAN_PERIOD', 'UNKNOWN'] as const;

/** What a reader found odd about a file. */
export type DocumentFlag = (typeof DOCUMENT_FLAG_VALUES)[number];
export const DOCUMENT_FLAG_VALUES = ['HIDDEN_TEXT', 'TRACKED_CHANGES', 'AMBIGUOUS_CONTAINER', 'ACTIVE_CONTENT', 'BIDI_CONTROLS', 'LAYOUT_UNCERTAIN'] as const;

/** Whether a change has been carried out. */
export type EffectApplied = (typeof EFFECT_APPLIED_VALUES)[number];
export const EFFECT_APPLIED_VALUES = ['YES', 'NO', 'UNKNOWN'] as const;

/** What a change does. */
export type EffectKind = (typeof EFFECT_KIND_VALUES)[number];
export const EFFECT_KIND_VALUES = ['AMENDS', 'INSERTS', 'REPEALS', 'COMMENCES', 'CORRECTS', 'SUSPENDS'] as const;

/** What a quotation shows about what it is evidence for. */
export type EvidenceRole = (typeof EVIDENCE_ROLE_VALUES)[number];
export const EVIDENCE_ROLE_VALUES = ['STATEMENT', 'EXTENDED', 'ATTRIBUTION', 'ISSUER', 'ADDRESSEE', 'BENEFICIARY', 'DATE', 'MODALITY', 'CONDITION', 'EXCEPTION', 'FACT'] as const;

/** What kind of text a document is. */
export type Genre = (typeof GENRE_VALUES)[number];
export const GENRE_VALUES = ['OFFICIAL', 'CONSOLIDATION', 'TRANSLATION', 'NEWS_READOUT', 'REFERENCE'] as const;

/** What can hold a seat in a body. */
export type HolderKind = (typeof HOLDER_KIND_VALUES)[number];
export const HOLDER_KIND_VALUES = ['JURISDICTION', 'REGULATOR', 'INTERNATIONAL_BODY'] as const;

/** What kind of instrument it is. */
export type InstrumentKind = (typeof INSTRUMENT_KIND_VALUES)[number];
export const INSTRUMENT_KIND_VALUES = ['LAW', 'REGULATION', 'EU_DIRECTIVE', 'RULEBOOK', 'DECISION', 'NOTICE', 'GUIDELINE', 'STANDARD', 'TREATY', 'PLAN', 'READOUT', 'SPEECH', 'CONSULTATION'] as const;

/** What part an authority had in an instrument. */
export type IssuerRole = (typeof ISSUER_ROLE_VALUES)[number];
export const ISSUER_ROLE_VALUES = ['ISSUER', 'CO_ISSUER', 'DRAFTER', 'ENDORSER'] as const;

/** What sort of jurisdiction it is. */
export type JurisdictionKind = (typeof JURISDICTION_KIND_VALUES)[number];
export const JURISDICTION_KIND_VALUES = ['STATE', 'SUBDIVISION', 'SUPRANATIONAL', 'SAR'] as const;

/** A body's list of jurisdictions. */
export type JurisdictionList = (typeof JURISDICTION_LIST_VALUES)[number];
export const JURISDICTION_LIST_VALUES = ['CALL_FOR_ACTION', 'INCREASED_MONITORING'] as const;

/** What a regulator is in law. */
export type LegalNature = (typeof LEGAL_NATURE_VALUES)[number];
export const LEGAL_NATURE_VALUES = ['CENTRAL_BANK', 'AGENCY', 'MINISTRY', 'FIU', 'SRO', 'UNION_INSTITUTION', 'DEPARTMENT', 'LEGISLATURE', 'GOVERNMENT'] as const;

/** Who made a mapping. */
export type MappingSource = (typeof MAPPING_SOURCE_VALUES)[number];
export const MAPPING_SOURCE_VALUES = ['OFFICIAL', 'COMMUNITY', 'INFERRED'] as const;

/** In what role a seat is held. */
export type MembershipRole = (typeof MEMBERSHIP_ROLE_VALUES)[number];
export const MEMBERSHIP_ROLE_VALUES = ['MEMBER', 'ASSOCIATE', 'OBSERVER', 'GUEST', 'CHAIR'] as const;

/** Whether the rights of a seat may be used. */
export type MembershipStatus = (typeof MEMBERSHIP_STATUS_VALUES)[number];
export const MEMBERSHIP_STATUS_VALUES = ['ACTIVE', 'SUSPENDED'] as const;

/** How a record came to be. */
export type Method = (typeof METHOD_VALUES)[number];
export const METHOD_VALUES = ['SEED', 'RULE', 'MODEL', 'HUMAN', 'IMPORT'] as const;

/** The grammatical reading of a statement. The first four map to LegalRuleML and ODRL; the rest are never exported as an obligation. */
export type Modality = (typeof MODALITY_VALUES)[number];
export const MODALITY_VALUES = ['OBLIGATION', 'PROHIBITION', 'PERMISSION', 'RIGHT', 'RECOMMENDATION', 'NECESSITY', 'COMMITMENT', 'PLANNED_ACTION', 'STATEMENT_OF_INTENT'] as const;

/** What sort of name it is. */
export type NameKind = (typeof NAME_KIND_VALUES)[number];
export const NAME_KIND_VALUES = ['OFFICIAL', 'ACRONYM', 'ALIAS', 'FORMER', 'HIDDEN', 'NEGATIVE'] as const;

/** How much of the target the source covers. */
export type Overlap = (typeof OVERLAP_VALUES)[number];
export const OVERLAP_VALUES = ['EQUAL', 'SUBSET', 'SUPERSET', 'INTERSECT', 'UNDETERMINED'] as const;

/** How fast or how firmly. */
export type Pace = (typeof PACE_VALUES)[number];
export const PACE_VALUES = ['STEADY', 'ORDERLY', 'ACTIVE', 'FURTHER', 'PROMPT'] as const;

/** Whether a proposal is still open. */
export type ProposalState = (typeof PROPOSAL_STATE_VALUES)[number];
export const PROPOSAL_STATE_VALUES = ['OPEN', 'DISMISSED'] as const;

/** What sort of part a provision is. */
export type ProvisionKind = (typeof PROVISION_KIND_VALUES)[number];
export const PROVISION_KIND_VALUES = ['PART', 'TITLE', 'CHAPTER', 'SECTION', 'ARTICLE', 'PARAGRAPH', 'POINT', 'ANNEX', 'BLOCK'] as const;

/** What sort of publisher it is. */
export type PublisherKind = (typeof PUBLISHER_KIND_VALUES)[number];
export const PUBLISHER_KIND_VALUES = ['OFFICIAL', 'NEWS', 'DATABASE', 'PRIVATE', 'UNKNOWN'] as const;

/** How far a regulator's reach goes. */
export type RegulatorScope = (typeof REGULATOR_SCOPE_VALUES)[number];
export const REGULATOR_SCOPE_VALUES = ['NATIONAL', 'SUBNATIONAL', 'SUPRANATIONAL'] as const;

/** What a relation between directives rests on. */
export type RelationBasis = (typeof RELATION_BASIS_VALUES)[number];
export const RELATION_BASIS_VALUES = ['LEXICAL', 'INTERPRETIVE'] as const;

/** In what way one directive serves another. */
export type RelationKind = (typeof RELATION_KIND_VALUES)[number];
export const RELATION_KIND_VALUES = ['PART_OF', 'SPECIALIZES', 'SUPPORTS', 'SAFEGUARDS', 'OVERLAPS'] as const;

/** In what function a regulator is responsible. */
export type RemitFunction = (typeof REMIT_FUNCTION_VALUES)[number];
export const REMIT_FUNCTION_VALUES = ['PRUDENTIAL', 'CONDUCT', 'MARKETS', 'MONETARY', 'AML', 'RESOLUTION', 'PAYMENTS', 'CURRENCY'] as const;

/** What people have said about a record so far: the state of its newest Review. */
export type ReviewState = (typeof REVIEW_STATE_VALUES)[number];
export const REVIEW_STATE_VALUES = ['EXTRACTED', 'IN_REVIEW', 'ACCEPTED', 'CHANGES_REQUESTED', 'REJECTED', 'RETRACTED'] as const;

/** How close a source is to the issuer. */
export type SourceTier = (typeof SOURCE_TIER_VALUES)[number];
export const SOURCE_TIER_VALUES = ['PRIMARY', 'OFFICIAL_COPY', 'SECONDARY', 'UNKNOWN'] as const;

/** How far along its own road a statement is. */
export type Stage = (typeof STAGE_VALUES)[number];
export const STAGE_VALUES = ['ANNOUNCED', 'CONSULTATION', 'ADOPTED', 'COMPLETED'] as const;

/** How much was handed over. */
export type SuccessionExtent = (typeof SUCCESSION_EXTENT_VALUES)[number];
export const SUCCESSION_EXTENT_VALUES = ['WHOLE', 'PART'] as const;

/** How a text was translated. */
export type TranslationMethod = (typeof TRANSLATION_METHOD_VALUES)[number];
export const TRANSLATION_METHOD_VALUES = ['HUMAN', 'MACHINE', 'APPARENT_MACHINE', 'UNKNOWN'] as const;

/** How a quotation was found in its text. */
export type Verification = (typeof VERIFICATION_VALUES)[number];
export const VERIFICATION_VALUES = ['VERIFIED', 'REPAIRED', 'UNVERIFIED', 'STALE'] as const;
