import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Date: { input: string; output: string; }
  DateTime: { input: string; output: string; }
  URL: { input: string; output: string; }
  LanguageTag: { input: string; output: string; }
};

export type Authority = {
  acronym?: Maybe<Scalars['String']['output']>;
  foundedOn?: Maybe<Scalars['Date']['output']>;
  dissolvedOn?: Maybe<Scalars['Date']['output']>;
  wikidata?: Maybe<Scalars['String']['output']>;
  homepage?: Maybe<Scalars['URL']['output']>;
  issued: IssuedConnection;
  directives: AuthorityDirectivesConnection;
  published: PublishedConnection;
  addressedBy: AddressedByConnection;
  reliedOnBy: ReliedOnByConnection;
  joinedBy: JoinedByConnection;
  referredToBy: ReferredToByConnection;
  memberships: MembershipsConnection;
  seats: SeatsConnection;
  attachedTo: AttachedToConnection;
  attached: AttachedConnection;
  succeededBy: SucceededByConnection;
  tookOverFrom: TookOverFromConnection;
  names: NamesConnection;
  maybeSameAs: MaybeSameAsConnection;
  mergedInto?: Maybe<Authority>;
  mergedFrom: MergedFromConnection;
  foundedOnPrecision?: Maybe<DatePrecision>;
  foundedOnEdtf?: Maybe<Scalars['String']['output']>;
  dissolvedOnPrecision?: Maybe<DatePrecision>;
  dissolvedOnEdtf?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  method: Method;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  reviewState?: Maybe<ReviewState>;
  reviews: ReviewsConnection;
  name: Scalars['String']['output'];
  confidence?: Maybe<Scalars['Float']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
};


export type AuthorityIssuedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<IssuedFilter>;
  orderBy?: InputMaybe<Array<IssuedOrder>>;
};


export type AuthorityDirectivesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AuthorityDirectivesFilter>;
  orderBy?: InputMaybe<Array<AuthorityDirectivesOrder>>;
};


export type AuthorityPublishedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PublishedFilter>;
  orderBy?: InputMaybe<Array<PublishedOrder>>;
};


export type AuthorityAddressedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AddressedByFilter>;
  orderBy?: InputMaybe<Array<AddressedByOrder>>;
};


export type AuthorityReliedOnByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ReliedOnByFilter>;
  orderBy?: InputMaybe<Array<ReliedOnByOrder>>;
};


export type AuthorityJoinedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<JoinedByFilter>;
  orderBy?: InputMaybe<Array<JoinedByOrder>>;
};


export type AuthorityReferredToByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ReferredToByFilter>;
  orderBy?: InputMaybe<Array<ReferredToByOrder>>;
};


export type AuthorityMembershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<MembershipsFilter>;
  orderBy?: InputMaybe<Array<MembershipsOrder>>;
};


export type AuthoritySeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SeatsFilter>;
  orderBy?: InputMaybe<Array<SeatsOrder>>;
};


export type AuthorityAttachedToArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AttachedToFilter>;
  orderBy?: InputMaybe<Array<AttachedToOrder>>;
};


export type AuthorityAttachedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AttachedFilter>;
  orderBy?: InputMaybe<Array<AttachedOrder>>;
};


export type AuthoritySucceededByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SucceededByFilter>;
  orderBy?: InputMaybe<Array<SucceededByOrder>>;
};


export type AuthorityTookOverFromArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<TookOverFromFilter>;
  orderBy?: InputMaybe<Array<TookOverFromOrder>>;
};


export type AuthorityNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<NamesFilter>;
  orderBy?: InputMaybe<Array<NamesOrder>>;
};


export type AuthorityMaybeSameAsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<MaybeSameAsFilter>;
  orderBy?: InputMaybe<Array<MaybeSameAsOrder>>;
};


export type AuthorityMergedFromArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<MergedFromFilter>;
  orderBy?: InputMaybe<Array<MergedFromOrder>>;
};


export type AuthorityReviewsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ReviewsFilter>;
  orderBy?: InputMaybe<Array<ReviewsOrder>>;
};

export type Regulator = Node & Entity & Authority & {
  __typename?: 'Regulator';
  legalNature: LegalNature;
  scope: RegulatorScope;
  lei?: Maybe<Scalars['String']['output']>;
  jurisdictions: JurisdictionsConnection;
  remits: RemitsConnection;
  represents: RepresentsConnection;
  id: Scalars['ID']['output'];
  method: Method;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  reviewState?: Maybe<ReviewState>;
  reviews: ReviewsConnection;
  name: Scalars['String']['output'];
  confidence?: Maybe<Scalars['Float']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  acronym?: Maybe<Scalars['String']['output']>;
  foundedOn?: Maybe<Scalars['Date']['output']>;
  foundedOnPrecision?: Maybe<DatePrecision>;
  foundedOnEdtf?: Maybe<Scalars['String']['output']>;
  dissolvedOn?: Maybe<Scalars['Date']['output']>;
  dissolvedOnPrecision?: Maybe<DatePrecision>;
  dissolvedOnEdtf?: Maybe<Scalars['String']['output']>;
  wikidata?: Maybe<Scalars['String']['output']>;
  homepage?: Maybe<Scalars['URL']['output']>;
  issued: IssuedConnection;
  directives: AuthorityDirectivesConnection;
  published: PublishedConnection;
  addressedBy: AddressedByConnection;
  reliedOnBy: ReliedOnByConnection;
  joinedBy: JoinedByConnection;
  referredToBy: ReferredToByConnection;
  memberships: MembershipsConnection;
  seats: SeatsConnection;
  attachedTo: AttachedToConnection;
  attached: AttachedConnection;
  succeededBy: SucceededByConnection;
  tookOverFrom: TookOverFromConnection;
  names: NamesConnection;
  maybeSameAs: MaybeSameAsConnection;
  mergedInto?: Maybe<Authority>;
  mergedFrom: MergedFromConnection;
};


export type RegulatorJurisdictionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<JurisdictionsFilter>;
  orderBy?: InputMaybe<Array<JurisdictionsOrder>>;
};


export type RegulatorRemitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<RemitsFilter>;
  orderBy?: InputMaybe<Array<RemitsOrder>>;
};


export type RegulatorRepresentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<RepresentsFilter>;
  orderBy?: InputMaybe<Array<RepresentsOrder>>;
};


export type RegulatorReviewsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ReviewsFilter>;
  orderBy?: InputMaybe<Array<ReviewsOrder>>;
};


export type RegulatorIssuedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<IssuedFilter>;
  orderBy?: InputMaybe<Array<IssuedOrder>>;
};


export type RegulatorDirectivesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AuthorityDirectivesFilter>;
  orderBy?: InputMaybe<Array<AuthorityDirectivesOrder>>;
};


export type RegulatorPublishedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PublishedFilter>;
  orderBy?: InputMaybe<Array<PublishedOrder>>;
};


export type RegulatorAddressedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AddressedByFilter>;
  orderBy?: InputMaybe<Array<AddressedByOrder>>;
};


export type RegulatorReliedOnByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ReliedOnByFilter>;
  orderBy?: InputMaybe<Array<ReliedOnByOrder>>;
};


export type RegulatorJoinedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<JoinedByFilter>;
  orderBy?: InputMaybe<Array<JoinedByOrder>>;
};


export type RegulatorReferredToByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ReferredToByFilter>;
  orderBy?: InputMaybe<Array<ReferredToByOrder>>;
};


export type RegulatorMembershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<MembershipsFilter>;
  orderBy?: InputMaybe<Array<MembershipsOrder>>;
};


export type RegulatorSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SeatsFilter>;
  orderBy?: InputMaybe<Array<SeatsOrder>>;
};


export type RegulatorAttachedToArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AttachedToFilter>;
  orderBy?: InputMaybe<Array<AttachedToOrder>>;
};


export type RegulatorAttachedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AttachedFilter>;
  orderBy?: InputMaybe<Array<AttachedOrder>>;
};


export type RegulatorSucceededByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SucceededByFilter>;
  orderBy?: InputMaybe<Array<SucceededByOrder>>;
};


export type RegulatorTookOverFromArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<TookOverFromFilter>;
  orderBy?: InputMaybe<Array<TookOverFromOrder>>;
};


export type RegulatorNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<NamesFilter>;
  orderBy?: InputMaybe<Array<NamesOrder>>;
};


export type RegulatorMaybeSameAsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<MaybeSameAsFilter>;
  orderBy?: InputMaybe<Array<MaybeSameAsOrder>>;
};


export type RegulatorMergedFromArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<MergedFromFilter>;
  orderBy?: InputMaybe<Array<MergedFromOrder>>;
};

export type InternationalBody = Node & Entity & Authority & {
  __typename?: 'InternationalBody';
  kind: BodyKind;
  seat?: Maybe<Scalars['String']['output']>;
  legalPersonality?: Maybe<Scalars['Boolean']['output']>;
  holderKinds: Array<HolderKind>;
  completeRoles?: Maybe<Array<MembershipRole>>;
  lists: ListsConnection;
  id: Scalars['ID']['output'];
  method: Method;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  reviewState?: Maybe<ReviewState>;
  reviews: ReviewsConnection;
  name: Scalars['String']['output'];
  confidence?: Maybe<Scalars['Float']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  acronym?: Maybe<Scalars['String']['output']>;
  foundedOn?: Maybe<Scalars['Date']['output']>;
  foundedOnPrecision?: Maybe<DatePrecision>;
  foundedOnEdtf?: Maybe<Scalars['String']['output']>;
  dissolvedOn?: Maybe<Scalars['Date']['output']>;
  dissolvedOnPrecision?: Maybe<DatePrecision>;
  dissolvedOnEdtf?: Maybe<Scalars['String']['output']>;
  wikidata?: Maybe<Scalars['String']['output']>;
  homepage?: Maybe<Scalars['URL']['output']>;
  issued: IssuedConnection;
  directives: AuthorityDirectivesConnection;
  published: PublishedConnection;
  addressedBy: AddressedByConnection;
  reliedOnBy: ReliedOnByConnection;
  joinedBy: JoinedByConnection;
  referredToBy: ReferredToByConnection;
  memberships: MembershipsConnection;
  seats: SeatsConnection;
  attachedTo: AttachedToConnection;
  attached: AttachedConnection;
  succeededBy: SucceededByConnection;
  tookOverFrom: TookOverFromConnection;
  names: NamesConnection;
  maybeSameAs: MaybeSameAsConnection;
  mergedInto?: Maybe<Authority>;
  mergedFrom: MergedFromConnection;
};


export type InternationalBodyListsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ListsFilter>;
  orderBy?: InputMaybe<Array<ListsOrder>>;
};


export type InternationalBodyReviewsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ReviewsFilter>;
  orderBy?: InputMaybe<Array<ReviewsOrder>>;
};


export type InternationalBodyIssuedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<IssuedFilter>;
  orderBy?: InputMaybe<Array<IssuedOrder>>;
};


export type InternationalBodyDirectivesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AuthorityDirectivesFilter>;
  orderBy?: InputMaybe<Array<AuthorityDirectivesOrder>>;
};


export type InternationalBodyPublishedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PublishedFilter>;
  orderBy?: InputMaybe<Array<PublishedOrder>>;
};


export type InternationalBodyAddressedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AddressedByFilter>;
  orderBy?: InputMaybe<Array<AddressedByOrder>>;
};


export type InternationalBodyReliedOnByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ReliedOnByFilter>;
  orderBy?: InputMaybe<Array<ReliedOnByOrder>>;
};


export type InternationalBodyJoinedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<JoinedByFilter>;
  orderBy?: InputMaybe<Array<JoinedByOrder>>;
};


export type InternationalBodyReferredToByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ReferredToByFilter>;
  orderBy?: InputMaybe<Array<ReferredToByOrder>>;
};


export type InternationalBodyMembershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<MembershipsFilter>;
  orderBy?: InputMaybe<Array<MembershipsOrder>>;
};


export type InternationalBodySeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SeatsFilter>;
  orderBy?: InputMaybe<Array<SeatsOrder>>;
};


export type InternationalBodyAttachedToArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AttachedToFilter>;
  orderBy?: InputMaybe<Array<AttachedToOrder>>;
};


export type InternationalBodyAttachedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AttachedFilter>;
  orderBy?: InputMaybe<Array<AttachedOrder>>;
};


export type InternationalBodySucceededByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SucceededByFilter>;
  orderBy?: InputMaybe<Array<SucceededByOrder>>;
};


export type InternationalBodyTookOverFromArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<TookOverFromFilter>;
  orderBy?: InputMaybe<Array<TookOverFromOrder>>;
};


export type InternationalBodyNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<NamesFilter>;
  orderBy?: InputMaybe<Array<NamesOrder>>;
};


export type InternationalBodyMaybeSameAsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<MaybeSameAsFilter>;
  orderBy?: InputMaybe<Array<MaybeSameAsOrder>>;
};


export type InternationalBodyMergedFromArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<MergedFromFilter>;
  orderBy?: InputMaybe<Array<MergedFromOrder>>;
};

export type Jurisdiction = Node & Entity & {
  __typename?: 'Jurisdiction';
  code: Scalars['String']['output'];
  kind: JurisdictionKind;
  sovereign?: Maybe<Scalars['ID']['output']>;
  regulators: JurisdictionRegulatorsConnection;
  memberships: MembershipsConnection;
  listedBy: ListedByConnection;
  within: WithinConnection;
  includes: IncludesConnection;
  names: NamesConnection;
  id: Scalars['ID']['output'];
  method: Method;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  reviewState?: Maybe<ReviewState>;
  reviews: ReviewsConnection;
  name: Scalars['String']['output'];
  confidence?: Maybe<Scalars['Float']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
};


export type JurisdictionRegulatorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<JurisdictionRegulatorsFilter>;
  orderBy?: InputMaybe<Array<JurisdictionRegulatorsOrder>>;
};


export type JurisdictionMembershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<MembershipsFilter>;
  orderBy?: InputMaybe<Array<MembershipsOrder>>;
};


export type JurisdictionListedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ListedByFilter>;
  orderBy?: InputMaybe<Array<ListedByOrder>>;
};


export type JurisdictionWithinArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<WithinFilter>;
  orderBy?: InputMaybe<Array<WithinOrder>>;
};


export type JurisdictionIncludesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<IncludesFilter>;
  orderBy?: InputMaybe<Array<IncludesOrder>>;
};


export type JurisdictionNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<NamesFilter>;
  orderBy?: InputMaybe<Array<NamesOrder>>;
};


export type JurisdictionReviewsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ReviewsFilter>;
  orderBy?: InputMaybe<Array<ReviewsOrder>>;
};

export type Name = Node & {
  __typename?: 'Name';
  value: Scalars['String']['output'];
  folded: Scalars['String']['output'];
  language?: Maybe<Scalars['LanguageTag']['output']>;
  script?: Maybe<Scalars['String']['output']>;
  kind: NameKind;
  nameOf?: Maybe<Entity>;
  id: Scalars['ID']['output'];
  method: Method;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  reviewState?: Maybe<ReviewState>;
  reviews: ReviewsConnection;
};


export type NameReviewsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ReviewsFilter>;
  orderBy?: InputMaybe<Array<ReviewsOrder>>;
};

export type HasRemit = {
  function?: Maybe<RemitFunction>;
  scopeNote?: Maybe<Scalars['String']['output']>;
};

export type Represents = {
  capacity?: Maybe<Scalars['String']['output']>;
};

export type AttachedTo = {
  kind?: Maybe<AttachmentKind>;
};

export type SucceededBy = {
  extent?: Maybe<SuccessionExtent>;
  functions?: Maybe<Array<Scalars['String']['output']>>;
};

export type ListedBy = {
  list?: Maybe<JurisdictionList>;
};

export type MayBeSameAs = {
  score?: Maybe<Scalars['Float']['output']>;
  reasons?: Maybe<Array<Scalars['String']['output']>>;
  state?: Maybe<ProposalState>;
};

export type MergedInto = {
  reason?: Maybe<Scalars['String']['output']>;
};

export type LegalNature =
  | 'CENTRAL_BANK'
  | 'AGENCY'
  | 'MINISTRY'
  | 'FIU'
  | 'SRO'
  | 'UNION_INSTITUTION'
  | 'DEPARTMENT'
  | 'LEGISLATURE'
  | 'GOVERNMENT';

export type RegulatorScope =
  | 'NATIONAL'
  | 'SUBNATIONAL'
  | 'SUPRANATIONAL';

export type RemitFunction =
  | 'PRUDENTIAL'
  | 'CONDUCT'
  | 'MARKETS'
  | 'MONETARY'
  | 'AML'
  | 'RESOLUTION'
  | 'PAYMENTS'
  | 'CURRENCY';

export type BodyKind =
  | 'FORUM'
  | 'TREATY_ORGANISATION'
  | 'STANDARD_SETTER'
  | 'COMMITTEE'
  | 'DEVELOPMENT_BANK'
  | 'REGIONAL_BODY'
  | 'ASSOCIATION';

export type HolderKind =
  | 'JURISDICTION'
  | 'REGULATOR'
  | 'INTERNATIONAL_BODY';

export type JurisdictionKind =
  | 'STATE'
  | 'SUBDIVISION'
  | 'SUPRANATIONAL'
  | 'SAR';

export type NameKind =
  | 'OFFICIAL'
  | 'ACRONYM'
  | 'ALIAS'
  | 'FORMER'
  | 'HIDDEN'
  | 'NEGATIVE';

export type AttachmentKind =
  | 'PART_OF'
  | 'HOSTED_BY'
  | 'REPORTS_TO';

export type SuccessionExtent =
  | 'WHOLE'
  | 'PART';

export type JurisdictionList =
  | 'CALL_FOR_ACTION'
  | 'INCREASED_MONITORING';

export type ProposalState =
  | 'OPEN'
  | 'DISMISSED';

export type Query = {
  __typename?: 'Query';
  authority?: Maybe<Authority>;
  authorities?: Maybe<AuthorityConnection>;
  regulator?: Maybe<Regulator>;
  regulators?: Maybe<RegulatorConnection>;
  internationalBody?: Maybe<InternationalBody>;
  internationalBodies?: Maybe<InternationalBodyConnection>;
  jurisdiction?: Maybe<Jurisdiction>;
  jurisdictions?: Maybe<JurisdictionConnection>;
  name?: Maybe<Name>;
  names?: Maybe<NameConnection>;
  node?: Maybe<Node>;
  nodes?: Maybe<Array<Maybe<Node>>>;
  directive?: Maybe<Directive>;
  directives?: Maybe<DirectiveConnection>;
  document?: Maybe<Document>;
  documents?: Maybe<DocumentConnection>;
  publisher?: Maybe<Publisher>;
  publishers?: Maybe<PublisherConnection>;
  evidence?: Maybe<Evidence>;
  evidences?: Maybe<EvidenceConnection>;
  review?: Maybe<Review>;
  reviews?: Maybe<ReviewConnection>;
  instrument?: Maybe<Instrument>;
  instruments?: Maybe<InstrumentConnection>;
  provision?: Maybe<Provision>;
  provisions?: Maybe<ProvisionConnection>;
  membership?: Maybe<Membership>;
  memberships?: Maybe<MembershipConnection>;
  policyArea?: Maybe<PolicyArea>;
  policyAreas?: Maybe<PolicyAreaConnection>;
  entityClass?: Maybe<EntityClass>;
  entityClasses?: Maybe<EntityClassConnection>;
  effect?: Maybe<Effect>;
  effects?: Maybe<EffectConnection>;
};


export type QueryAuthorityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAuthoritiesArgs = {
  where?: InputMaybe<AuthorityFilter>;
  orderBy?: InputMaybe<Array<AuthorityOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRegulatorArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRegulatorsArgs = {
  where?: InputMaybe<RegulatorFilter>;
  orderBy?: InputMaybe<Array<RegulatorOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryInternationalBodyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInternationalBodiesArgs = {
  where?: InputMaybe<InternationalBodyFilter>;
  orderBy?: InputMaybe<Array<InternationalBodyOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryJurisdictionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryJurisdictionsArgs = {
  where?: InputMaybe<JurisdictionFilter>;
  orderBy?: InputMaybe<Array<JurisdictionOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNameArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNamesArgs = {
  where?: InputMaybe<NameFilter>;
  orderBy?: InputMaybe<Array<NameOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryDirectiveArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDirectivesArgs = {
  where?: InputMaybe<DirectiveFilter>;
  orderBy?: InputMaybe<Array<DirectiveOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDocumentsArgs = {
  where?: InputMaybe<DocumentFilter>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPublisherArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPublishersArgs = {
  where?: InputMaybe<PublisherFilter>;
  orderBy?: InputMaybe<Array<PublisherOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEvidenceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEvidencesArgs = {
  where?: InputMaybe<EvidenceFilter>;
  orderBy?: InputMaybe<Array<EvidenceOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReviewArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReviewsArgs = {
  where?: InputMaybe<ReviewFilter>;
  orderBy?: InputMaybe<Array<ReviewOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryInstrumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInstrumentsArgs = {
  where?: InputMaybe<InstrumentFilter>;
  orderBy?: InputMaybe<Array<InstrumentOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProvisionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProvisionsArgs = {
  where?: InputMaybe<ProvisionFilter>;
  orderBy?: InputMaybe<Array<ProvisionOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMembershipArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMembershipsArgs = {
  where?: InputMaybe<MembershipFilter>;
  orderBy?: InputMaybe<Array<MembershipOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPolicyAreaArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPolicyAreasArgs = {
  where?: InputMaybe<PolicyAreaFilter>;
  orderBy?: InputMaybe<Array<PolicyAreaOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEntityClassArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEntityClassesArgs = {
  where?: InputMaybe<EntityClassFilter>;
  orderBy?: InputMaybe<Array<EntityClassOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEffectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEffectsArgs = {
  where?: InputMaybe<EffectFilter>;
  orderBy?: InputMaybe<Array<EffectOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Node = {
  id: Scalars['ID']['output'];
  method: Method;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  reviewState?: Maybe<ReviewState>;
  reviews: ReviewsConnection;
};


export type NodeReviewsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ReviewsFilter>;
  orderBy?: InputMaybe<Array<ReviewsOrder>>;
};

export type Entity = {
  name: Scalars['String']['output'];
  confidence?: Maybe<Scalars['Float']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  id: Scalars['ID']['output'];
  method: Method;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  reviewState?: Maybe<ReviewState>;
  reviews: ReviewsConnection;
};


export type EntityReviewsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ReviewsFilter>;
  orderBy?: InputMaybe<Array<ReviewsOrder>>;
};

export type RelationshipEdge = {
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
};

export type PageInfo = {
  __typename?: 'PageInfo';
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
  endCursor?: Maybe<Scalars['String']['output']>;
};

export type Coverage = {
  __typename?: 'Coverage';
  documents: Scalars['Int']['output'];
  from?: Maybe<Scalars['Date']['output']>;
  to?: Maybe<Scalars['Date']['output']>;
  jurisdictions: Array<Scalars['String']['output']>;
  complete?: Maybe<Scalars['Boolean']['output']>;
  warnings: Array<Scalars['String']['output']>;
  asKnownAt: Scalars['Int']['output'];
  reviewStates?: Maybe<Array<ReviewState>>;
};

export type OrderDirection =
  | 'ASC'
  | 'DESC';

export type Method =
  | 'SEED'
  | 'RULE'
  | 'MODEL'
  | 'HUMAN'
  | 'IMPORT';

export type ReviewState =
  | 'EXTRACTED'
  | 'IN_REVIEW'
  | 'ACCEPTED'
  | 'CHANGES_REQUESTED'
  | 'REJECTED'
  | 'RETRACTED';

export type DatePrecision =
  | 'DAY'
  | 'MONTH'
  | 'QUARTER'
  | 'YEAR'
  | 'PLAN_PERIOD'
  | 'UNKNOWN';

export type IdFilter = {
  eq?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type StringFilter = {
  eq?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type IntFilter = {
  eq?: InputMaybe<Scalars['Int']['input']>;
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
};

export type FloatFilter = {
  eq?: InputMaybe<Scalars['Float']['input']>;
  in?: InputMaybe<Array<Scalars['Float']['input']>>;
  lt?: InputMaybe<Scalars['Float']['input']>;
  lte?: InputMaybe<Scalars['Float']['input']>;
  gt?: InputMaybe<Scalars['Float']['input']>;
  gte?: InputMaybe<Scalars['Float']['input']>;
};

export type BooleanFilter = {
  eq?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DateFilter = {
  eq?: InputMaybe<Scalars['Date']['input']>;
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  lt?: InputMaybe<Scalars['Date']['input']>;
  lte?: InputMaybe<Scalars['Date']['input']>;
  gt?: InputMaybe<Scalars['Date']['input']>;
  gte?: InputMaybe<Scalars['Date']['input']>;
};

export type DateTimeFilter = {
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  in?: InputMaybe<Array<Scalars['DateTime']['input']>>;
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  lte?: InputMaybe<Scalars['DateTime']['input']>;
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  gte?: InputMaybe<Scalars['DateTime']['input']>;
};

export type StringListFilter = {
  has?: InputMaybe<Scalars['String']['input']>;
  hasSome?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type Directive = Node & Entity & {
  __typename?: 'Directive';
  statedOnPrecision?: Maybe<DatePrecision>;
  statedOnEdtf?: Maybe<Scalars['String']['output']>;
  appliesFromPrecision?: Maybe<DatePrecision>;
  appliesFromEdtf?: Maybe<Scalars['String']['output']>;
  dueOnPrecision?: Maybe<DatePrecision>;
  dueOnEdtf?: Maybe<Scalars['String']['output']>;
  untilPrecision?: Maybe<DatePrecision>;
  untilEdtf?: Maybe<Scalars['String']['output']>;
  completedOnPrecision?: Maybe<DatePrecision>;
  completedOnEdtf?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  method: Method;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  reviewState?: Maybe<ReviewState>;
  reviews: ReviewsConnection;
  name: Scalars['String']['output'];
  confidence?: Maybe<Scalars['Float']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  modality: Modality;
  cueKind: CueKind;
  cue?: Maybe<Scalars['String']['output']>;
  bindingForce: BindingForce;
  bindingReason: Scalars['String']['output'];
  action: Scalars['String']['output'];
  object?: Maybe<Scalars['String']['output']>;
  manner?: Maybe<Array<Scalars['String']['output']>>;
  aspect?: Maybe<Scalars['String']['output']>;
  changeType: ChangeType;
  pace?: Maybe<Array<Pace>>;
  statedOn?: Maybe<Scalars['Date']['output']>;
  appliesFrom?: Maybe<Scalars['Date']['output']>;
  dueOn?: Maybe<Scalars['Date']['output']>;
  until?: Maybe<Scalars['Date']['output']>;
  completedOn?: Maybe<Scalars['Date']['output']>;
  dueWithin?: Maybe<Scalars['String']['output']>;
  datesInherited: Scalars['Boolean']['output'];
  stage: Stage;
  ruleId?: Maybe<Scalars['String']['output']>;
  summary?: Maybe<Scalars['String']['output']>;
  summaryBy?: Maybe<Scalars['String']['output']>;
  statement?: Maybe<Evidence>;
  statedBy: StatedByConnection;
  statedIn?: Maybe<Instrument>;
  evidencedBy: EvidencedByConnection;
  addresses: AddressesConnection;
  benefits: BenefitsConnection;
  concerns: ConcernsConnection;
  reliesOn: ReliesOnConnection;
  participatesIn: ParticipatesInConnection;
  refersTo: RefersToConnection;
  relatedTo: RelatedToConnection;
  relatedFrom: RelatedFromConnection;
  cites: CitesConnection;
  implements: ImplementsConnection;
  implementedBy: ImplementedByConnection;
  supersedes: DirectiveSupersedesConnection;
  supersededBy: DirectiveSupersededByConnection;
};


export type DirectiveReviewsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ReviewsFilter>;
  orderBy?: InputMaybe<Array<ReviewsOrder>>;
};


export type DirectiveStatedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<StatedByFilter>;
  orderBy?: InputMaybe<Array<StatedByOrder>>;
};


export type DirectiveEvidencedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<EvidencedByFilter>;
  orderBy?: InputMaybe<Array<EvidencedByOrder>>;
};


export type DirectiveAddressesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AddressesFilter>;
  orderBy?: InputMaybe<Array<AddressesOrder>>;
};


export type DirectiveBenefitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<BenefitsFilter>;
  orderBy?: InputMaybe<Array<BenefitsOrder>>;
};


export type DirectiveConcernsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ConcernsFilter>;
  orderBy?: InputMaybe<Array<ConcernsOrder>>;
};


export type DirectiveReliesOnArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ReliesOnFilter>;
  orderBy?: InputMaybe<Array<ReliesOnOrder>>;
};


export type DirectiveParticipatesInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ParticipatesInFilter>;
  orderBy?: InputMaybe<Array<ParticipatesInOrder>>;
};


export type DirectiveRefersToArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<RefersToFilter>;
  orderBy?: InputMaybe<Array<RefersToOrder>>;
};


export type DirectiveRelatedToArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<RelatedToFilter>;
  orderBy?: InputMaybe<Array<RelatedToOrder>>;
};


export type DirectiveRelatedFromArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<RelatedFromFilter>;
  orderBy?: InputMaybe<Array<RelatedFromOrder>>;
};


export type DirectiveCitesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitesFilter>;
  orderBy?: InputMaybe<Array<CitesOrder>>;
};


export type DirectiveImplementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ImplementsFilter>;
  orderBy?: InputMaybe<Array<ImplementsOrder>>;
};


export type DirectiveImplementedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ImplementedByFilter>;
  orderBy?: InputMaybe<Array<ImplementedByOrder>>;
};


export type DirectiveSupersedesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DirectiveSupersedesFilter>;
  orderBy?: InputMaybe<Array<DirectiveSupersedesOrder>>;
};


export type DirectiveSupersededByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DirectiveSupersededByFilter>;
  orderBy?: InputMaybe<Array<DirectiveSupersededByOrder>>;
};

export type Document = Node & Entity & {
  __typename?: 'Document';
  publishedOnPrecision?: Maybe<DatePrecision>;
  publishedOnEdtf?: Maybe<Scalars['String']['output']>;
  versionDatePrecision?: Maybe<DatePrecision>;
  versionDateEdtf?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  method: Method;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  reviewState?: Maybe<ReviewState>;
  reviews: ReviewsConnection;
  name: Scalars['String']['output'];
  confidence?: Maybe<Scalars['Float']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  sha256: Scalars['String']['output'];
  lengthUtf16: Scalars['Int']['output'];
  language: Scalars['LanguageTag']['output'];
  genre: Genre;
  sourceTier: SourceTier;
  reader: Scalars['String']['output'];
  mediaType: Scalars['String']['output'];
  bytesSha256: Scalars['String']['output'];
  completeness: Completeness;
  licence: Scalars['String']['output'];
  title?: Maybe<Scalars['String']['output']>;
  retrievedAt?: Maybe<Scalars['DateTime']['output']>;
  publishedOn?: Maybe<Scalars['Date']['output']>;
  versionDate?: Maybe<Scalars['Date']['output']>;
  translationMethod?: Maybe<TranslationMethod>;
  unresolvedCitations?: Maybe<Scalars['Int']['output']>;
  flags?: Maybe<Array<DocumentFlag>>;
  publishedBy: PublishedByConnection;
  expresses: ExpressesConnection;
  reportsOn: ReportsOnConnection;
  translationOf: TranslationOfConnection;
  translations: TranslationsConnection;
  provisions: ProvisionsConnection;
  evidence: DocumentEvidenceConnection;
  supersedes: DocumentSupersedesConnection;
  supersededBy: DocumentSupersededByConnection;
};


export type DocumentReviewsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ReviewsFilter>;
  orderBy?: InputMaybe<Array<ReviewsOrder>>;
};


export type DocumentPublishedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PublishedByFilter>;
  orderBy?: InputMaybe<Array<PublishedByOrder>>;
};


export type DocumentExpressesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ExpressesFilter>;
  orderBy?: InputMaybe<Array<ExpressesOrder>>;
};


export type DocumentReportsOnArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ReportsOnFilter>;
  orderBy?: InputMaybe<Array<ReportsOnOrder>>;
};


export type DocumentTranslationOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<TranslationOfFilter>;
  orderBy?: InputMaybe<Array<TranslationOfOrder>>;
};


export type DocumentTranslationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<TranslationsFilter>;
  orderBy?: InputMaybe<Array<TranslationsOrder>>;
};


export type DocumentProvisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ProvisionsFilter>;
  orderBy?: InputMaybe<Array<ProvisionsOrder>>;
};


export type DocumentEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DocumentEvidenceFilter>;
  orderBy?: InputMaybe<Array<DocumentEvidenceOrder>>;
};


export type DocumentSupersedesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DocumentSupersedesFilter>;
  orderBy?: InputMaybe<Array<DocumentSupersedesOrder>>;
};


export type DocumentSupersededByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DocumentSupersededByFilter>;
  orderBy?: InputMaybe<Array<DocumentSupersededByOrder>>;
};

export type Publisher = Node & Entity & {
  __typename?: 'Publisher';
  id: Scalars['ID']['output'];
  method: Method;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  reviewState?: Maybe<ReviewState>;
  reviews: ReviewsConnection;
  name: Scalars['String']['output'];
  confidence?: Maybe<Scalars['Float']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  kind: PublisherKind;
  homepage?: Maybe<Scalars['URL']['output']>;
  published: PublishedConnection;
  names: NamesConnection;
};


export type PublisherReviewsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ReviewsFilter>;
  orderBy?: InputMaybe<Array<ReviewsOrder>>;
};


export type PublisherPublishedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PublishedFilter>;
  orderBy?: InputMaybe<Array<PublishedOrder>>;
};


export type PublisherNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<NamesFilter>;
  orderBy?: InputMaybe<Array<NamesOrder>>;
};

export type Evidence = Node & {
  __typename?: 'Evidence';
  id: Scalars['ID']['output'];
  method: Method;
  recordedTo?: Maybe<Scalars['Int']['output']>;
  reviewState?: Maybe<ReviewState>;
  reviews: ReviewsConnection;
  exact: Scalars['String']['output'];
  start: Scalars['Int']['output'];
  end: Scalars['Int']['output'];
  prefix: Scalars['String']['output'];
  suffix: Scalars['String']['output'];
  documentSha256: Scalars['String']['output'];
  language: Scalars['LanguageTag']['output'];
  verification: Verification;
  recordedFrom: Scalars['Int']['output'];
  document?: Maybe<Document>;
  provision?: Maybe<Provision>;
  evidenceFor: EvidenceForConnection;
};


export type EvidenceReviewsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ReviewsFilter>;
  orderBy?: InputMaybe<Array<ReviewsOrder>>;
};


export type EvidenceEvidenceForArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<EvidenceForFilter>;
};

export type Review = Node & {
  __typename?: 'Review';
  id: Scalars['ID']['output'];
  method: Method;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  reviewState?: Maybe<ReviewState>;
  reviews: ReviewsConnection;
  state: ReviewState;
  field?: Maybe<Scalars['String']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  target: Scalars['String']['output'];
  reviewed?: Maybe<Node>;
};


export type ReviewReviewsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ReviewsFilter>;
  orderBy?: InputMaybe<Array<ReviewsOrder>>;
};

export type Instrument = Node & Entity & {
  __typename?: 'Instrument';
  adoptedOnPrecision?: Maybe<DatePrecision>;
  adoptedOnEdtf?: Maybe<Scalars['String']['output']>;
  inForceFromPrecision?: Maybe<DatePrecision>;
  inForceFromEdtf?: Maybe<Scalars['String']['output']>;
  appliesFromPrecision?: Maybe<DatePrecision>;
  appliesFromEdtf?: Maybe<Scalars['String']['output']>;
  inForceToPrecision?: Maybe<DatePrecision>;
  inForceToEdtf?: Maybe<Scalars['String']['output']>;
  occasionFromPrecision?: Maybe<DatePrecision>;
  occasionFromEdtf?: Maybe<Scalars['String']['output']>;
  occasionToPrecision?: Maybe<DatePrecision>;
  occasionToEdtf?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  method: Method;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  reviewState?: Maybe<ReviewState>;
  reviews: ReviewsConnection;
  name: Scalars['String']['output'];
  confidence?: Maybe<Scalars['Float']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  kind: InstrumentKind;
  title: Scalars['String']['output'];
  number?: Maybe<Scalars['String']['output']>;
  adoptedOn?: Maybe<Scalars['Date']['output']>;
  inForceFrom?: Maybe<Scalars['Date']['output']>;
  appliesFrom?: Maybe<Scalars['Date']['output']>;
  inForceTo?: Maybe<Scalars['Date']['output']>;
  occasion?: Maybe<Scalars['String']['output']>;
  occasionFrom?: Maybe<Scalars['Date']['output']>;
  occasionTo?: Maybe<Scalars['Date']['output']>;
  occasionPlace?: Maybe<Scalars['String']['output']>;
  externalIds?: Maybe<Array<Scalars['String']['output']>>;
  issuedBy: IssuedByConnection;
  expressedBy: ExpressedByConnection;
  reportedIn: ReportedInConnection;
  partOf: PartOfConnection;
  parts: PartsConnection;
  supersedes: InstrumentSupersedesConnection;
  supersededBy: InstrumentSupersededByConnection;
  basedOn: BasedOnConnection;
  basisOf: BasisOfConnection;
  cites: CitesConnection;
  citedBy: CitedByConnection;
  implements: ImplementsConnection;
  implementedBy: ImplementedByConnection;
  effects: EffectsConnection;
  affectedBy: AffectedByConnection;
  directives: InstrumentDirectivesConnection;
  concerns: ConcernsConnection;
};


export type InstrumentReviewsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ReviewsFilter>;
  orderBy?: InputMaybe<Array<ReviewsOrder>>;
};


export type InstrumentIssuedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<IssuedByFilter>;
  orderBy?: InputMaybe<Array<IssuedByOrder>>;
};


export type InstrumentExpressedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ExpressedByFilter>;
  orderBy?: InputMaybe<Array<ExpressedByOrder>>;
};


export type InstrumentReportedInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ReportedInFilter>;
  orderBy?: InputMaybe<Array<ReportedInOrder>>;
};


export type InstrumentPartOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PartOfFilter>;
  orderBy?: InputMaybe<Array<PartOfOrder>>;
};


export type InstrumentPartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PartsFilter>;
  orderBy?: InputMaybe<Array<PartsOrder>>;
};


export type InstrumentSupersedesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<InstrumentSupersedesFilter>;
  orderBy?: InputMaybe<Array<InstrumentSupersedesOrder>>;
};


export type InstrumentSupersededByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<InstrumentSupersededByFilter>;
  orderBy?: InputMaybe<Array<InstrumentSupersededByOrder>>;
};


export type InstrumentBasedOnArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<BasedOnFilter>;
  orderBy?: InputMaybe<Array<BasedOnOrder>>;
};


export type InstrumentBasisOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<BasisOfFilter>;
  orderBy?: InputMaybe<Array<BasisOfOrder>>;
};


export type InstrumentCitesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitesFilter>;
  orderBy?: InputMaybe<Array<CitesOrder>>;
};


export type InstrumentCitedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitedByFilter>;
  orderBy?: InputMaybe<Array<CitedByOrder>>;
};


export type InstrumentImplementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ImplementsFilter>;
  orderBy?: InputMaybe<Array<ImplementsOrder>>;
};


export type InstrumentImplementedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ImplementedByFilter>;
  orderBy?: InputMaybe<Array<ImplementedByOrder>>;
};


export type InstrumentEffectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<EffectsFilter>;
  orderBy?: InputMaybe<Array<EffectsOrder>>;
};


export type InstrumentAffectedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AffectedByFilter>;
  orderBy?: InputMaybe<Array<AffectedByOrder>>;
};


export type InstrumentDirectivesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<InstrumentDirectivesFilter>;
  orderBy?: InputMaybe<Array<InstrumentDirectivesOrder>>;
};


export type InstrumentConcernsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ConcernsFilter>;
  orderBy?: InputMaybe<Array<ConcernsOrder>>;
};

export type Provision = Node & Entity & {
  __typename?: 'Provision';
  id: Scalars['ID']['output'];
  method: Method;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  reviewState?: Maybe<ReviewState>;
  reviews: ReviewsConnection;
  name: Scalars['String']['output'];
  confidence?: Maybe<Scalars['Float']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  eId: Scalars['String']['output'];
  kind: ProvisionKind;
  start: Scalars['Int']['output'];
  end: Scalars['Int']['output'];
  order: Scalars['Int']['output'];
  number?: Maybe<Scalars['String']['output']>;
  heading?: Maybe<Scalars['String']['output']>;
  parent?: Maybe<Entity>;
  provisions: ProvisionsConnection;
  evidence: ProvisionEvidenceConnection;
  cites: CitesConnection;
  citedBy: CitedByConnection;
  implementedBy: ImplementedByConnection;
  effects: EffectsConnection;
  affectedBy: AffectedByConnection;
};


export type ProvisionReviewsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ReviewsFilter>;
  orderBy?: InputMaybe<Array<ReviewsOrder>>;
};


export type ProvisionProvisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ProvisionsFilter>;
  orderBy?: InputMaybe<Array<ProvisionsOrder>>;
};


export type ProvisionEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ProvisionEvidenceFilter>;
  orderBy?: InputMaybe<Array<ProvisionEvidenceOrder>>;
};


export type ProvisionCitesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitesFilter>;
  orderBy?: InputMaybe<Array<CitesOrder>>;
};


export type ProvisionCitedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitedByFilter>;
  orderBy?: InputMaybe<Array<CitedByOrder>>;
};


export type ProvisionImplementedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ImplementedByFilter>;
  orderBy?: InputMaybe<Array<ImplementedByOrder>>;
};


export type ProvisionEffectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<EffectsFilter>;
  orderBy?: InputMaybe<Array<EffectsOrder>>;
};


export type ProvisionAffectedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AffectedByFilter>;
  orderBy?: InputMaybe<Array<AffectedByOrder>>;
};

export type Membership = Node & {
  __typename?: 'Membership';
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  method: Method;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  reviewState?: Maybe<ReviewState>;
  reviews: ReviewsConnection;
  role: MembershipRole;
  status: MembershipStatus;
  validFrom?: Maybe<Scalars['Date']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  confidence?: Maybe<Scalars['Float']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  holder?: Maybe<Entity>;
  body?: Maybe<Authority>;
  representedBy: RepresentedByConnection;
  evidencedBy: EvidencedByConnection;
};


export type MembershipReviewsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ReviewsFilter>;
  orderBy?: InputMaybe<Array<ReviewsOrder>>;
};


export type MembershipRepresentedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<RepresentedByFilter>;
  orderBy?: InputMaybe<Array<RepresentedByOrder>>;
};


export type MembershipEvidencedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<EvidencedByFilter>;
  orderBy?: InputMaybe<Array<EvidencedByOrder>>;
};

export type PolicyArea = Node & Entity & {
  __typename?: 'PolicyArea';
  id: Scalars['ID']['output'];
  method: Method;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  reviewState?: Maybe<ReviewState>;
  reviews: ReviewsConnection;
  name: Scalars['String']['output'];
  confidence?: Maybe<Scalars['Float']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  prefLabel: Scalars['String']['output'];
  definition: Scalars['String']['output'];
  scheme: Scalars['String']['output'];
  schemeVersion: Scalars['String']['output'];
  notation?: Maybe<Array<Scalars['String']['output']>>;
  exactMatch?: Maybe<Array<Scalars['String']['output']>>;
  closeMatch?: Maybe<Array<Scalars['String']['output']>>;
  broader: PolicyAreaBroaderConnection;
  narrower: PolicyAreaNarrowerConnection;
  related: PolicyAreaRelatedConnection;
  directives: PolicyAreaDirectivesConnection;
  instruments: InstrumentsConnection;
  regulators: PolicyAreaRegulatorsConnection;
  names: NamesConnection;
};


export type PolicyAreaReviewsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ReviewsFilter>;
  orderBy?: InputMaybe<Array<ReviewsOrder>>;
};


export type PolicyAreaBroaderArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PolicyAreaBroaderFilter>;
  orderBy?: InputMaybe<Array<PolicyAreaBroaderOrder>>;
};


export type PolicyAreaNarrowerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PolicyAreaNarrowerFilter>;
  orderBy?: InputMaybe<Array<PolicyAreaNarrowerOrder>>;
};


export type PolicyAreaRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PolicyAreaRelatedFilter>;
  orderBy?: InputMaybe<Array<PolicyAreaRelatedOrder>>;
};


export type PolicyAreaDirectivesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PolicyAreaDirectivesFilter>;
  orderBy?: InputMaybe<Array<PolicyAreaDirectivesOrder>>;
};


export type PolicyAreaInstrumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<InstrumentsFilter>;
  orderBy?: InputMaybe<Array<InstrumentsOrder>>;
};


export type PolicyAreaRegulatorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PolicyAreaRegulatorsFilter>;
  orderBy?: InputMaybe<Array<PolicyAreaRegulatorsOrder>>;
};


export type PolicyAreaNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<NamesFilter>;
  orderBy?: InputMaybe<Array<NamesOrder>>;
};

export type EntityClass = Node & Entity & {
  __typename?: 'EntityClass';
  id: Scalars['ID']['output'];
  method: Method;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  reviewState?: Maybe<ReviewState>;
  reviews: ReviewsConnection;
  name: Scalars['String']['output'];
  confidence?: Maybe<Scalars['Float']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  prefLabel: Scalars['String']['output'];
  definition: Scalars['String']['output'];
  notation?: Maybe<Array<Scalars['String']['output']>>;
  broader: EntityClassBroaderConnection;
  narrower: EntityClassNarrowerConnection;
  related: EntityClassRelatedConnection;
  addressedBy: AddressedByConnection;
  benefitsFrom: BenefitsFromConnection;
  regulators: EntityClassRegulatorsConnection;
  names: NamesConnection;
};


export type EntityClassReviewsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ReviewsFilter>;
  orderBy?: InputMaybe<Array<ReviewsOrder>>;
};


export type EntityClassBroaderArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<EntityClassBroaderFilter>;
  orderBy?: InputMaybe<Array<EntityClassBroaderOrder>>;
};


export type EntityClassNarrowerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<EntityClassNarrowerFilter>;
  orderBy?: InputMaybe<Array<EntityClassNarrowerOrder>>;
};


export type EntityClassRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<EntityClassRelatedFilter>;
  orderBy?: InputMaybe<Array<EntityClassRelatedOrder>>;
};


export type EntityClassAddressedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AddressedByFilter>;
  orderBy?: InputMaybe<Array<AddressedByOrder>>;
};


export type EntityClassBenefitsFromArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<BenefitsFromFilter>;
  orderBy?: InputMaybe<Array<BenefitsFromOrder>>;
};


export type EntityClassRegulatorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<EntityClassRegulatorsFilter>;
  orderBy?: InputMaybe<Array<EntityClassRegulatorsOrder>>;
};


export type EntityClassNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<NamesFilter>;
  orderBy?: InputMaybe<Array<NamesOrder>>;
};

export type Effect = Node & {
  __typename?: 'Effect';
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  method: Method;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  reviewState?: Maybe<ReviewState>;
  reviews: ReviewsConnection;
  kind: EffectKind;
  applied: EffectApplied;
  validFrom?: Maybe<Scalars['Date']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  targetEIds?: Maybe<Array<Scalars['String']['output']>>;
  madeBy?: Maybe<Entity>;
  affects: AffectsConnection;
  evidencedBy: EvidencedByConnection;
};


export type EffectReviewsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ReviewsFilter>;
  orderBy?: InputMaybe<Array<ReviewsOrder>>;
};


export type EffectAffectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AffectsFilter>;
  orderBy?: InputMaybe<Array<AffectsOrder>>;
};


export type EffectEvidencedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<EvidencedByFilter>;
  orderBy?: InputMaybe<Array<EvidencedByOrder>>;
};

export type AuthorityConnection = {
  __typename?: 'AuthorityConnection';
  edges: Array<AuthorityEdge>;
  nodes: Array<Authority>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type AuthorityEdge = {
  __typename?: 'AuthorityEdge';
  cursor: Scalars['String']['output'];
  node: Authority;
};

export type RegulatorConnection = {
  __typename?: 'RegulatorConnection';
  edges: Array<RegulatorEdge>;
  nodes: Array<Regulator>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type RegulatorEdge = {
  __typename?: 'RegulatorEdge';
  cursor: Scalars['String']['output'];
  node: Regulator;
};

export type InternationalBodyConnection = {
  __typename?: 'InternationalBodyConnection';
  edges: Array<InternationalBodyEdge>;
  nodes: Array<InternationalBody>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type InternationalBodyEdge = {
  __typename?: 'InternationalBodyEdge';
  cursor: Scalars['String']['output'];
  node: InternationalBody;
};

export type JurisdictionConnection = {
  __typename?: 'JurisdictionConnection';
  edges: Array<JurisdictionEdge>;
  nodes: Array<Jurisdiction>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type JurisdictionEdge = {
  __typename?: 'JurisdictionEdge';
  cursor: Scalars['String']['output'];
  node: Jurisdiction;
};

export type NameConnection = {
  __typename?: 'NameConnection';
  edges: Array<NameEdge>;
  nodes: Array<Name>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type NameEdge = {
  __typename?: 'NameEdge';
  cursor: Scalars['String']['output'];
  node: Name;
};

export type DirectiveConnection = {
  __typename?: 'DirectiveConnection';
  edges: Array<DirectiveEdge>;
  nodes: Array<Directive>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type DirectiveEdge = {
  __typename?: 'DirectiveEdge';
  cursor: Scalars['String']['output'];
  node: Directive;
};

export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  edges: Array<DocumentEdge>;
  nodes: Array<Document>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  cursor: Scalars['String']['output'];
  node: Document;
};

export type PublisherConnection = {
  __typename?: 'PublisherConnection';
  edges: Array<PublisherEdge>;
  nodes: Array<Publisher>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type PublisherEdge = {
  __typename?: 'PublisherEdge';
  cursor: Scalars['String']['output'];
  node: Publisher;
};

export type EvidenceConnection = {
  __typename?: 'EvidenceConnection';
  edges: Array<EvidenceEdge>;
  nodes: Array<Evidence>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type EvidenceEdge = {
  __typename?: 'EvidenceEdge';
  cursor: Scalars['String']['output'];
  node: Evidence;
};

export type ReviewConnection = {
  __typename?: 'ReviewConnection';
  edges: Array<ReviewEdge>;
  nodes: Array<Review>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type ReviewEdge = {
  __typename?: 'ReviewEdge';
  cursor: Scalars['String']['output'];
  node: Review;
};

export type InstrumentConnection = {
  __typename?: 'InstrumentConnection';
  edges: Array<InstrumentEdge>;
  nodes: Array<Instrument>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type InstrumentEdge = {
  __typename?: 'InstrumentEdge';
  cursor: Scalars['String']['output'];
  node: Instrument;
};

export type ProvisionConnection = {
  __typename?: 'ProvisionConnection';
  edges: Array<ProvisionEdge>;
  nodes: Array<Provision>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type ProvisionEdge = {
  __typename?: 'ProvisionEdge';
  cursor: Scalars['String']['output'];
  node: Provision;
};

export type MembershipConnection = {
  __typename?: 'MembershipConnection';
  edges: Array<MembershipEdge>;
  nodes: Array<Membership>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type MembershipEdge = {
  __typename?: 'MembershipEdge';
  cursor: Scalars['String']['output'];
  node: Membership;
};

export type PolicyAreaConnection = {
  __typename?: 'PolicyAreaConnection';
  edges: Array<PolicyAreaEdge>;
  nodes: Array<PolicyArea>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type PolicyAreaEdge = {
  __typename?: 'PolicyAreaEdge';
  cursor: Scalars['String']['output'];
  node: PolicyArea;
};

export type EntityClassConnection = {
  __typename?: 'EntityClassConnection';
  edges: Array<EntityClassEdge>;
  nodes: Array<EntityClass>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type EntityClassEdge = {
  __typename?: 'EntityClassEdge';
  cursor: Scalars['String']['output'];
  node: EntityClass;
};

export type EffectConnection = {
  __typename?: 'EffectConnection';
  edges: Array<EffectEdge>;
  nodes: Array<Effect>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type EffectEdge = {
  __typename?: 'EffectEdge';
  cursor: Scalars['String']['output'];
  node: Effect;
};

export type IssuedConnection = {
  __typename?: 'IssuedConnection';
  edges: Array<IssuedEdge>;
  nodes: Array<Instrument>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type IssuedEdge = RelationshipEdge & Issued & {
  __typename?: 'IssuedEdge';
  node: Instrument;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  role?: Maybe<IssuerRole>;
};

export type AuthorityDirectivesConnection = {
  __typename?: 'AuthorityDirectivesConnection';
  edges: Array<AuthorityDirectivesEdge>;
  nodes: Array<Directive>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type AuthorityDirectivesEdge = RelationshipEdge & Stated & {
  __typename?: 'AuthorityDirectivesEdge';
  node: Directive;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  verb?: Maybe<Scalars['String']['output']>;
  attribution?: Maybe<Array<Scalars['String']['output']>>;
};

export type PublishedConnection = {
  __typename?: 'PublishedConnection';
  edges: Array<PublishedEdge>;
  nodes: Array<Document>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type PublishedEdge = RelationshipEdge & Published & {
  __typename?: 'PublishedEdge';
  node: Document;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  sourceTier?: Maybe<SourceTier>;
  on?: Maybe<Scalars['Date']['output']>;
  retrievedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type AddressedByConnection = {
  __typename?: 'AddressedByConnection';
  edges: Array<AddressedByEdge>;
  nodes: Array<Directive>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type AddressedByEdge = RelationshipEdge & Addresses & {
  __typename?: 'AddressedByEdge';
  node: Directive;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  addressKind?: Maybe<AddressKind>;
  indirect?: Maybe<Scalars['Boolean']['output']>;
};

export type ReliedOnByConnection = {
  __typename?: 'ReliedOnByConnection';
  edges: Array<ReliedOnByEdge>;
  nodes: Array<Directive>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type ReliedOnByEdge = RelationshipEdge & ReliesOn & {
  __typename?: 'ReliedOnByEdge';
  node: Directive;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  openEnded?: Maybe<Scalars['Boolean']['output']>;
};

export type JoinedByConnection = {
  __typename?: 'JoinedByConnection';
  edges: Array<JoinedByEdge>;
  nodes: Array<Directive>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type JoinedByEdge = RelationshipEdge & ParticipatesIn & {
  __typename?: 'JoinedByEdge';
  node: Directive;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  openEnded?: Maybe<Scalars['Boolean']['output']>;
};

export type ReferredToByConnection = {
  __typename?: 'ReferredToByConnection';
  edges: Array<ReferredToByEdge>;
  nodes: Array<Directive>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type ReferredToByEdge = RelationshipEdge & RefersTo & {
  __typename?: 'ReferredToByEdge';
  node: Directive;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  openEnded?: Maybe<Scalars['Boolean']['output']>;
};

export type MembershipsConnection = {
  __typename?: 'MembershipsConnection';
  edges: Array<MembershipsEdge>;
  nodes: Array<Membership>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type MembershipsEdge = RelationshipEdge & {
  __typename?: 'MembershipsEdge';
  node: Membership;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
};

export type SeatsConnection = {
  __typename?: 'SeatsConnection';
  edges: Array<SeatsEdge>;
  nodes: Array<Membership>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type SeatsEdge = RelationshipEdge & {
  __typename?: 'SeatsEdge';
  node: Membership;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
};

export type AttachedToConnection = {
  __typename?: 'AttachedToConnection';
  edges: Array<AttachedToEdge>;
  nodes: Array<Authority>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type AttachedToEdge = RelationshipEdge & AttachedTo & {
  __typename?: 'AttachedToEdge';
  node: Authority;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  kind?: Maybe<AttachmentKind>;
};

export type AttachedConnection = {
  __typename?: 'AttachedConnection';
  edges: Array<AttachedEdge>;
  nodes: Array<Authority>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type AttachedEdge = RelationshipEdge & AttachedTo & {
  __typename?: 'AttachedEdge';
  node: Authority;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  kind?: Maybe<AttachmentKind>;
};

export type SucceededByConnection = {
  __typename?: 'SucceededByConnection';
  edges: Array<SucceededByEdge>;
  nodes: Array<Authority>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type SucceededByEdge = RelationshipEdge & SucceededBy & {
  __typename?: 'SucceededByEdge';
  node: Authority;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  extent?: Maybe<SuccessionExtent>;
  functions?: Maybe<Array<Scalars['String']['output']>>;
};

export type TookOverFromConnection = {
  __typename?: 'TookOverFromConnection';
  edges: Array<TookOverFromEdge>;
  nodes: Array<Authority>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type TookOverFromEdge = RelationshipEdge & SucceededBy & {
  __typename?: 'TookOverFromEdge';
  node: Authority;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  extent?: Maybe<SuccessionExtent>;
  functions?: Maybe<Array<Scalars['String']['output']>>;
};

export type NamesConnection = {
  __typename?: 'NamesConnection';
  edges: Array<NamesEdge>;
  nodes: Array<Name>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type NamesEdge = RelationshipEdge & {
  __typename?: 'NamesEdge';
  node: Name;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
};

export type MaybeSameAsConnection = {
  __typename?: 'MaybeSameAsConnection';
  edges: Array<MaybeSameAsEdge>;
  nodes: Array<Authority>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type MaybeSameAsEdge = RelationshipEdge & MayBeSameAs & {
  __typename?: 'MaybeSameAsEdge';
  node: Authority;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  score?: Maybe<Scalars['Float']['output']>;
  reasons?: Maybe<Array<Scalars['String']['output']>>;
  state?: Maybe<ProposalState>;
};

export type MergedFromConnection = {
  __typename?: 'MergedFromConnection';
  edges: Array<MergedFromEdge>;
  nodes: Array<Authority>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type MergedFromEdge = RelationshipEdge & MergedInto & {
  __typename?: 'MergedFromEdge';
  node: Authority;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  reason?: Maybe<Scalars['String']['output']>;
};

export type JurisdictionsConnection = {
  __typename?: 'JurisdictionsConnection';
  edges: Array<JurisdictionsEdge>;
  nodes: Array<Jurisdiction>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type JurisdictionsEdge = RelationshipEdge & {
  __typename?: 'JurisdictionsEdge';
  node: Jurisdiction;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
};

export type RemitsConnection = {
  __typename?: 'RemitsConnection';
  edges: Array<RemitsEdge>;
  nodes: Array<Entity>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type RemitsEdge = RelationshipEdge & HasRemit & {
  __typename?: 'RemitsEdge';
  node: Entity;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  function?: Maybe<RemitFunction>;
  scopeNote?: Maybe<Scalars['String']['output']>;
};

export type RepresentsConnection = {
  __typename?: 'RepresentsConnection';
  edges: Array<RepresentsEdge>;
  nodes: Array<Membership>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type RepresentsEdge = RelationshipEdge & Represents & {
  __typename?: 'RepresentsEdge';
  node: Membership;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  capacity?: Maybe<Scalars['String']['output']>;
};

export type ListsConnection = {
  __typename?: 'ListsConnection';
  edges: Array<ListsEdge>;
  nodes: Array<Jurisdiction>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type ListsEdge = RelationshipEdge & ListedBy & {
  __typename?: 'ListsEdge';
  node: Jurisdiction;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  list?: Maybe<JurisdictionList>;
};

export type JurisdictionRegulatorsConnection = {
  __typename?: 'JurisdictionRegulatorsConnection';
  edges: Array<JurisdictionRegulatorsEdge>;
  nodes: Array<Regulator>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type JurisdictionRegulatorsEdge = RelationshipEdge & {
  __typename?: 'JurisdictionRegulatorsEdge';
  node: Regulator;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
};

export type ListedByConnection = {
  __typename?: 'ListedByConnection';
  edges: Array<ListedByEdge>;
  nodes: Array<InternationalBody>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type ListedByEdge = RelationshipEdge & ListedBy & {
  __typename?: 'ListedByEdge';
  node: InternationalBody;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  list?: Maybe<JurisdictionList>;
};

export type WithinConnection = {
  __typename?: 'WithinConnection';
  edges: Array<WithinEdge>;
  nodes: Array<Jurisdiction>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type WithinEdge = RelationshipEdge & {
  __typename?: 'WithinEdge';
  node: Jurisdiction;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
};

export type IncludesConnection = {
  __typename?: 'IncludesConnection';
  edges: Array<IncludesEdge>;
  nodes: Array<Jurisdiction>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type IncludesEdge = RelationshipEdge & {
  __typename?: 'IncludesEdge';
  node: Jurisdiction;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
};

export type ReviewsConnection = {
  __typename?: 'ReviewsConnection';
  edges: Array<ReviewsEdge>;
  nodes: Array<Review>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type ReviewsEdge = RelationshipEdge & {
  __typename?: 'ReviewsEdge';
  node: Review;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
};

export type StatedByConnection = {
  __typename?: 'StatedByConnection';
  edges: Array<StatedByEdge>;
  nodes: Array<Authority>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type StatedByEdge = RelationshipEdge & Stated & {
  __typename?: 'StatedByEdge';
  node: Authority;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  verb?: Maybe<Scalars['String']['output']>;
  attribution?: Maybe<Array<Scalars['String']['output']>>;
};

export type EvidencedByConnection = {
  __typename?: 'EvidencedByConnection';
  edges: Array<EvidencedByEdge>;
  nodes: Array<Evidence>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type EvidencedByEdge = RelationshipEdge & EvidencedBy & {
  __typename?: 'EvidencedByEdge';
  node: Evidence;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  role?: Maybe<EvidenceRole>;
};

export type AddressesConnection = {
  __typename?: 'AddressesConnection';
  edges: Array<AddressesEdge>;
  nodes: Array<Entity>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type AddressesEdge = RelationshipEdge & Addresses & {
  __typename?: 'AddressesEdge';
  node: Entity;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  addressKind?: Maybe<AddressKind>;
  indirect?: Maybe<Scalars['Boolean']['output']>;
};

export type BenefitsConnection = {
  __typename?: 'BenefitsConnection';
  edges: Array<BenefitsEdge>;
  nodes: Array<EntityClass>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type BenefitsEdge = RelationshipEdge & {
  __typename?: 'BenefitsEdge';
  node: EntityClass;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
};

export type ConcernsConnection = {
  __typename?: 'ConcernsConnection';
  edges: Array<ConcernsEdge>;
  nodes: Array<PolicyArea>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type ConcernsEdge = RelationshipEdge & Concerns & {
  __typename?: 'ConcernsEdge';
  node: PolicyArea;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  weight?: Maybe<Scalars['Float']['output']>;
  schemeVersion?: Maybe<Scalars['String']['output']>;
};

export type ReliesOnConnection = {
  __typename?: 'ReliesOnConnection';
  edges: Array<ReliesOnEdge>;
  nodes: Array<Authority>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type ReliesOnEdge = RelationshipEdge & ReliesOn & {
  __typename?: 'ReliesOnEdge';
  node: Authority;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  openEnded?: Maybe<Scalars['Boolean']['output']>;
};

export type ParticipatesInConnection = {
  __typename?: 'ParticipatesInConnection';
  edges: Array<ParticipatesInEdge>;
  nodes: Array<Authority>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type ParticipatesInEdge = RelationshipEdge & ParticipatesIn & {
  __typename?: 'ParticipatesInEdge';
  node: Authority;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  openEnded?: Maybe<Scalars['Boolean']['output']>;
};

export type RefersToConnection = {
  __typename?: 'RefersToConnection';
  edges: Array<RefersToEdge>;
  nodes: Array<Authority>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type RefersToEdge = RelationshipEdge & RefersTo & {
  __typename?: 'RefersToEdge';
  node: Authority;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  openEnded?: Maybe<Scalars['Boolean']['output']>;
};

export type RelatedToConnection = {
  __typename?: 'RelatedToConnection';
  edges: Array<RelatedToEdge>;
  nodes: Array<Directive>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type RelatedToEdge = RelationshipEdge & RelatedTo & {
  __typename?: 'RelatedToEdge';
  node: Directive;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  kind?: Maybe<RelationKind>;
  basis?: Maybe<RelationBasis>;
};

export type RelatedFromConnection = {
  __typename?: 'RelatedFromConnection';
  edges: Array<RelatedFromEdge>;
  nodes: Array<Directive>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type RelatedFromEdge = RelationshipEdge & RelatedTo & {
  __typename?: 'RelatedFromEdge';
  node: Directive;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  kind?: Maybe<RelationKind>;
  basis?: Maybe<RelationBasis>;
};

export type CitesConnection = {
  __typename?: 'CitesConnection';
  edges: Array<CitesEdge>;
  nodes: Array<Entity>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type CitesEdge = RelationshipEdge & Cites & {
  __typename?: 'CitesEdge';
  node: Entity;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  text?: Maybe<Scalars['String']['output']>;
};

export type ImplementsConnection = {
  __typename?: 'ImplementsConnection';
  edges: Array<ImplementsEdge>;
  nodes: Array<Entity>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type ImplementsEdge = RelationshipEdge & Implements & {
  __typename?: 'ImplementsEdge';
  node: Entity;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  place?: Maybe<Scalars['String']['output']>;
  bindingness?: Maybe<Bindingness>;
  overlap?: Maybe<Overlap>;
  rationale?: Maybe<Scalars['String']['output']>;
  rationaleBy?: Maybe<Scalars['String']['output']>;
  mappingSource?: Maybe<MappingSource>;
  fromVersion?: Maybe<Scalars['String']['output']>;
  toVersion?: Maybe<Scalars['String']['output']>;
};

export type ImplementedByConnection = {
  __typename?: 'ImplementedByConnection';
  edges: Array<ImplementedByEdge>;
  nodes: Array<Entity>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type ImplementedByEdge = RelationshipEdge & Implements & {
  __typename?: 'ImplementedByEdge';
  node: Entity;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  place?: Maybe<Scalars['String']['output']>;
  bindingness?: Maybe<Bindingness>;
  overlap?: Maybe<Overlap>;
  rationale?: Maybe<Scalars['String']['output']>;
  rationaleBy?: Maybe<Scalars['String']['output']>;
  mappingSource?: Maybe<MappingSource>;
  fromVersion?: Maybe<Scalars['String']['output']>;
  toVersion?: Maybe<Scalars['String']['output']>;
};

export type DirectiveSupersedesConnection = {
  __typename?: 'DirectiveSupersedesConnection';
  edges: Array<DirectiveSupersedesEdge>;
  nodes: Array<Directive>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type DirectiveSupersedesEdge = RelationshipEdge & Supersedes & {
  __typename?: 'DirectiveSupersedesEdge';
  node: Directive;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  reason?: Maybe<Scalars['String']['output']>;
};

export type DirectiveSupersededByConnection = {
  __typename?: 'DirectiveSupersededByConnection';
  edges: Array<DirectiveSupersededByEdge>;
  nodes: Array<Directive>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type DirectiveSupersededByEdge = RelationshipEdge & Supersedes & {
  __typename?: 'DirectiveSupersededByEdge';
  node: Directive;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  reason?: Maybe<Scalars['String']['output']>;
};

export type PublishedByConnection = {
  __typename?: 'PublishedByConnection';
  edges: Array<PublishedByEdge>;
  nodes: Array<Entity>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type PublishedByEdge = RelationshipEdge & Published & {
  __typename?: 'PublishedByEdge';
  node: Entity;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  sourceTier?: Maybe<SourceTier>;
  on?: Maybe<Scalars['Date']['output']>;
  retrievedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ExpressesConnection = {
  __typename?: 'ExpressesConnection';
  edges: Array<ExpressesEdge>;
  nodes: Array<Instrument>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type ExpressesEdge = RelationshipEdge & Expresses & {
  __typename?: 'ExpressesEdge';
  node: Instrument;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  versionDate?: Maybe<Scalars['Date']['output']>;
};

export type ReportsOnConnection = {
  __typename?: 'ReportsOnConnection';
  edges: Array<ReportsOnEdge>;
  nodes: Array<Instrument>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type ReportsOnEdge = RelationshipEdge & ReportsOn & {
  __typename?: 'ReportsOnEdge';
  node: Instrument;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  attribution?: Maybe<Array<Scalars['String']['output']>>;
};

export type TranslationOfConnection = {
  __typename?: 'TranslationOfConnection';
  edges: Array<TranslationOfEdge>;
  nodes: Array<Document>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type TranslationOfEdge = RelationshipEdge & TranslationOf & {
  __typename?: 'TranslationOfEdge';
  node: Document;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  translationMethod?: Maybe<TranslationMethod>;
};

export type TranslationsConnection = {
  __typename?: 'TranslationsConnection';
  edges: Array<TranslationsEdge>;
  nodes: Array<Document>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type TranslationsEdge = RelationshipEdge & TranslationOf & {
  __typename?: 'TranslationsEdge';
  node: Document;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  translationMethod?: Maybe<TranslationMethod>;
};

export type ProvisionsConnection = {
  __typename?: 'ProvisionsConnection';
  edges: Array<ProvisionsEdge>;
  nodes: Array<Provision>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type ProvisionsEdge = RelationshipEdge & HasProvision & {
  __typename?: 'ProvisionsEdge';
  node: Provision;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  order?: Maybe<Scalars['Int']['output']>;
};

export type DocumentEvidenceConnection = {
  __typename?: 'DocumentEvidenceConnection';
  edges: Array<DocumentEvidenceEdge>;
  nodes: Array<Evidence>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type DocumentEvidenceEdge = RelationshipEdge & {
  __typename?: 'DocumentEvidenceEdge';
  node: Evidence;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
};

export type DocumentSupersedesConnection = {
  __typename?: 'DocumentSupersedesConnection';
  edges: Array<DocumentSupersedesEdge>;
  nodes: Array<Document>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type DocumentSupersedesEdge = RelationshipEdge & Supersedes & {
  __typename?: 'DocumentSupersedesEdge';
  node: Document;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  reason?: Maybe<Scalars['String']['output']>;
};

export type DocumentSupersededByConnection = {
  __typename?: 'DocumentSupersededByConnection';
  edges: Array<DocumentSupersededByEdge>;
  nodes: Array<Document>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type DocumentSupersededByEdge = RelationshipEdge & Supersedes & {
  __typename?: 'DocumentSupersededByEdge';
  node: Document;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  reason?: Maybe<Scalars['String']['output']>;
};

export type EvidenceForConnection = {
  __typename?: 'EvidenceForConnection';
  edges: Array<EvidenceForEdge>;
  nodes: Array<Node>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type EvidenceForEdge = RelationshipEdge & EvidencedBy & {
  __typename?: 'EvidenceForEdge';
  node: Node;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  role?: Maybe<EvidenceRole>;
};

export type IssuedByConnection = {
  __typename?: 'IssuedByConnection';
  edges: Array<IssuedByEdge>;
  nodes: Array<Authority>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type IssuedByEdge = RelationshipEdge & Issued & {
  __typename?: 'IssuedByEdge';
  node: Authority;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  role?: Maybe<IssuerRole>;
};

export type ExpressedByConnection = {
  __typename?: 'ExpressedByConnection';
  edges: Array<ExpressedByEdge>;
  nodes: Array<Document>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type ExpressedByEdge = RelationshipEdge & Expresses & {
  __typename?: 'ExpressedByEdge';
  node: Document;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  versionDate?: Maybe<Scalars['Date']['output']>;
};

export type ReportedInConnection = {
  __typename?: 'ReportedInConnection';
  edges: Array<ReportedInEdge>;
  nodes: Array<Document>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type ReportedInEdge = RelationshipEdge & ReportsOn & {
  __typename?: 'ReportedInEdge';
  node: Document;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  attribution?: Maybe<Array<Scalars['String']['output']>>;
};

export type PartOfConnection = {
  __typename?: 'PartOfConnection';
  edges: Array<PartOfEdge>;
  nodes: Array<Instrument>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type PartOfEdge = RelationshipEdge & PartOf & {
  __typename?: 'PartOfEdge';
  node: Instrument;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  order?: Maybe<Scalars['Int']['output']>;
};

export type PartsConnection = {
  __typename?: 'PartsConnection';
  edges: Array<PartsEdge>;
  nodes: Array<Instrument>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type PartsEdge = RelationshipEdge & PartOf & {
  __typename?: 'PartsEdge';
  node: Instrument;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  order?: Maybe<Scalars['Int']['output']>;
};

export type InstrumentSupersedesConnection = {
  __typename?: 'InstrumentSupersedesConnection';
  edges: Array<InstrumentSupersedesEdge>;
  nodes: Array<Instrument>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type InstrumentSupersedesEdge = RelationshipEdge & Supersedes & {
  __typename?: 'InstrumentSupersedesEdge';
  node: Instrument;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  reason?: Maybe<Scalars['String']['output']>;
};

export type InstrumentSupersededByConnection = {
  __typename?: 'InstrumentSupersededByConnection';
  edges: Array<InstrumentSupersededByEdge>;
  nodes: Array<Instrument>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type InstrumentSupersededByEdge = RelationshipEdge & Supersedes & {
  __typename?: 'InstrumentSupersededByEdge';
  node: Instrument;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  reason?: Maybe<Scalars['String']['output']>;
};

export type BasedOnConnection = {
  __typename?: 'BasedOnConnection';
  edges: Array<BasedOnEdge>;
  nodes: Array<Instrument>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type BasedOnEdge = RelationshipEdge & {
  __typename?: 'BasedOnEdge';
  node: Instrument;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
};

export type BasisOfConnection = {
  __typename?: 'BasisOfConnection';
  edges: Array<BasisOfEdge>;
  nodes: Array<Instrument>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type BasisOfEdge = RelationshipEdge & {
  __typename?: 'BasisOfEdge';
  node: Instrument;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
};

export type CitedByConnection = {
  __typename?: 'CitedByConnection';
  edges: Array<CitedByEdge>;
  nodes: Array<Entity>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type CitedByEdge = RelationshipEdge & Cites & {
  __typename?: 'CitedByEdge';
  node: Entity;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  text?: Maybe<Scalars['String']['output']>;
};

export type EffectsConnection = {
  __typename?: 'EffectsConnection';
  edges: Array<EffectsEdge>;
  nodes: Array<Effect>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type EffectsEdge = RelationshipEdge & {
  __typename?: 'EffectsEdge';
  node: Effect;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
};

export type AffectedByConnection = {
  __typename?: 'AffectedByConnection';
  edges: Array<AffectedByEdge>;
  nodes: Array<Effect>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type AffectedByEdge = RelationshipEdge & {
  __typename?: 'AffectedByEdge';
  node: Effect;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
};

export type InstrumentDirectivesConnection = {
  __typename?: 'InstrumentDirectivesConnection';
  edges: Array<InstrumentDirectivesEdge>;
  nodes: Array<Directive>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type InstrumentDirectivesEdge = RelationshipEdge & {
  __typename?: 'InstrumentDirectivesEdge';
  node: Directive;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
};

export type ProvisionEvidenceConnection = {
  __typename?: 'ProvisionEvidenceConnection';
  edges: Array<ProvisionEvidenceEdge>;
  nodes: Array<Evidence>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type ProvisionEvidenceEdge = RelationshipEdge & {
  __typename?: 'ProvisionEvidenceEdge';
  node: Evidence;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
};

export type RepresentedByConnection = {
  __typename?: 'RepresentedByConnection';
  edges: Array<RepresentedByEdge>;
  nodes: Array<Regulator>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type RepresentedByEdge = RelationshipEdge & Represents & {
  __typename?: 'RepresentedByEdge';
  node: Regulator;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  capacity?: Maybe<Scalars['String']['output']>;
};

export type PolicyAreaBroaderConnection = {
  __typename?: 'PolicyAreaBroaderConnection';
  edges: Array<PolicyAreaBroaderEdge>;
  nodes: Array<PolicyArea>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type PolicyAreaBroaderEdge = RelationshipEdge & {
  __typename?: 'PolicyAreaBroaderEdge';
  node: PolicyArea;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
};

export type PolicyAreaNarrowerConnection = {
  __typename?: 'PolicyAreaNarrowerConnection';
  edges: Array<PolicyAreaNarrowerEdge>;
  nodes: Array<PolicyArea>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type PolicyAreaNarrowerEdge = RelationshipEdge & {
  __typename?: 'PolicyAreaNarrowerEdge';
  node: PolicyArea;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
};

export type PolicyAreaRelatedConnection = {
  __typename?: 'PolicyAreaRelatedConnection';
  edges: Array<PolicyAreaRelatedEdge>;
  nodes: Array<PolicyArea>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type PolicyAreaRelatedEdge = RelationshipEdge & {
  __typename?: 'PolicyAreaRelatedEdge';
  node: PolicyArea;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
};

export type PolicyAreaDirectivesConnection = {
  __typename?: 'PolicyAreaDirectivesConnection';
  edges: Array<PolicyAreaDirectivesEdge>;
  nodes: Array<Directive>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type PolicyAreaDirectivesEdge = RelationshipEdge & Concerns & {
  __typename?: 'PolicyAreaDirectivesEdge';
  node: Directive;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  weight?: Maybe<Scalars['Float']['output']>;
  schemeVersion?: Maybe<Scalars['String']['output']>;
};

export type InstrumentsConnection = {
  __typename?: 'InstrumentsConnection';
  edges: Array<InstrumentsEdge>;
  nodes: Array<Instrument>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type InstrumentsEdge = RelationshipEdge & Concerns & {
  __typename?: 'InstrumentsEdge';
  node: Instrument;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  weight?: Maybe<Scalars['Float']['output']>;
  schemeVersion?: Maybe<Scalars['String']['output']>;
};

export type PolicyAreaRegulatorsConnection = {
  __typename?: 'PolicyAreaRegulatorsConnection';
  edges: Array<PolicyAreaRegulatorsEdge>;
  nodes: Array<Regulator>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type PolicyAreaRegulatorsEdge = RelationshipEdge & HasRemit & {
  __typename?: 'PolicyAreaRegulatorsEdge';
  node: Regulator;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  function?: Maybe<RemitFunction>;
  scopeNote?: Maybe<Scalars['String']['output']>;
};

export type EntityClassBroaderConnection = {
  __typename?: 'EntityClassBroaderConnection';
  edges: Array<EntityClassBroaderEdge>;
  nodes: Array<EntityClass>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type EntityClassBroaderEdge = RelationshipEdge & {
  __typename?: 'EntityClassBroaderEdge';
  node: EntityClass;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
};

export type EntityClassNarrowerConnection = {
  __typename?: 'EntityClassNarrowerConnection';
  edges: Array<EntityClassNarrowerEdge>;
  nodes: Array<EntityClass>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type EntityClassNarrowerEdge = RelationshipEdge & {
  __typename?: 'EntityClassNarrowerEdge';
  node: EntityClass;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
};

export type EntityClassRelatedConnection = {
  __typename?: 'EntityClassRelatedConnection';
  edges: Array<EntityClassRelatedEdge>;
  nodes: Array<EntityClass>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type EntityClassRelatedEdge = RelationshipEdge & {
  __typename?: 'EntityClassRelatedEdge';
  node: EntityClass;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
};

export type BenefitsFromConnection = {
  __typename?: 'BenefitsFromConnection';
  edges: Array<BenefitsFromEdge>;
  nodes: Array<Directive>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type BenefitsFromEdge = RelationshipEdge & {
  __typename?: 'BenefitsFromEdge';
  node: Directive;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
};

export type EntityClassRegulatorsConnection = {
  __typename?: 'EntityClassRegulatorsConnection';
  edges: Array<EntityClassRegulatorsEdge>;
  nodes: Array<Regulator>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type EntityClassRegulatorsEdge = RelationshipEdge & HasRemit & {
  __typename?: 'EntityClassRegulatorsEdge';
  node: Regulator;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
  function?: Maybe<RemitFunction>;
  scopeNote?: Maybe<Scalars['String']['output']>;
};

export type AffectsConnection = {
  __typename?: 'AffectsConnection';
  edges: Array<AffectsEdge>;
  nodes: Array<Entity>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  coverage: Coverage;
};

export type AffectsEdge = RelationshipEdge & {
  __typename?: 'AffectsEdge';
  node: Entity;
  id: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validFromPrecision?: Maybe<DatePrecision>;
  validFromEdtf?: Maybe<Scalars['String']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  validToPrecision?: Maybe<DatePrecision>;
  validToEdtf?: Maybe<Scalars['String']['output']>;
  attestedOn?: Maybe<Scalars['Date']['output']>;
  recordedFrom: Scalars['Int']['output'];
  recordedTo?: Maybe<Scalars['Int']['output']>;
  method: Method;
  confidence?: Maybe<Scalars['Float']['output']>;
  reviewState?: Maybe<ReviewState>;
  evidence: Array<Evidence>;
  supports: Array<Scalars['String']['output']>;
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  unchecked?: Maybe<Array<Scalars['String']['output']>>;
};

export type AuthorityFilter = {
  and?: InputMaybe<Array<AuthorityFilter>>;
  or?: InputMaybe<Array<AuthorityFilter>>;
  not?: InputMaybe<AuthorityFilter>;
  acronym?: InputMaybe<StringFilter>;
  foundedOn?: InputMaybe<DateFilter>;
  foundedOnPrecision?: InputMaybe<DatePrecisionFilter>;
  foundedOnEdtf?: InputMaybe<StringFilter>;
  dissolvedOn?: InputMaybe<DateFilter>;
  dissolvedOnPrecision?: InputMaybe<DatePrecisionFilter>;
  dissolvedOnEdtf?: InputMaybe<StringFilter>;
  wikidata?: InputMaybe<StringFilter>;
  homepage?: InputMaybe<StringFilter>;
  issued?: InputMaybe<IssuedQuantifier>;
  directives?: InputMaybe<AuthorityDirectivesQuantifier>;
  published?: InputMaybe<PublishedQuantifier>;
  addressedBy?: InputMaybe<AddressedByQuantifier>;
  reliedOnBy?: InputMaybe<ReliedOnByQuantifier>;
  joinedBy?: InputMaybe<JoinedByQuantifier>;
  referredToBy?: InputMaybe<ReferredToByQuantifier>;
  memberships?: InputMaybe<MembershipsQuantifier>;
  seats?: InputMaybe<SeatsQuantifier>;
  attachedTo?: InputMaybe<AttachedToQuantifier>;
  attached?: InputMaybe<AttachedQuantifier>;
  succeededBy?: InputMaybe<SucceededByQuantifier>;
  tookOverFrom?: InputMaybe<TookOverFromQuantifier>;
  names?: InputMaybe<NamesQuantifier>;
  maybeSameAs?: InputMaybe<MaybeSameAsQuantifier>;
  mergedInto?: InputMaybe<AuthorityMergedIntoQuantifier>;
  mergedFrom?: InputMaybe<MergedFromQuantifier>;
  id?: InputMaybe<IdFilter>;
  method?: InputMaybe<MethodFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  reviews?: InputMaybe<ReviewsQuantifier>;
  name?: InputMaybe<StringFilter>;
  confidence?: InputMaybe<FloatFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
};

export type AuthorityOrderField =
  | 'NAME';

export type AuthorityOrder = {
  field: AuthorityOrderField;
  direction?: OrderDirection;
};

export type RegulatorFilter = {
  and?: InputMaybe<Array<RegulatorFilter>>;
  or?: InputMaybe<Array<RegulatorFilter>>;
  not?: InputMaybe<RegulatorFilter>;
  legalNature?: InputMaybe<LegalNatureFilter>;
  scope?: InputMaybe<RegulatorScopeFilter>;
  lei?: InputMaybe<StringFilter>;
  jurisdictions?: InputMaybe<JurisdictionsQuantifier>;
  remits?: InputMaybe<RemitsQuantifier>;
  represents?: InputMaybe<RepresentsQuantifier>;
  id?: InputMaybe<IdFilter>;
  method?: InputMaybe<MethodFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  reviews?: InputMaybe<ReviewsQuantifier>;
  name?: InputMaybe<StringFilter>;
  confidence?: InputMaybe<FloatFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
  acronym?: InputMaybe<StringFilter>;
  foundedOn?: InputMaybe<DateFilter>;
  foundedOnPrecision?: InputMaybe<DatePrecisionFilter>;
  foundedOnEdtf?: InputMaybe<StringFilter>;
  dissolvedOn?: InputMaybe<DateFilter>;
  dissolvedOnPrecision?: InputMaybe<DatePrecisionFilter>;
  dissolvedOnEdtf?: InputMaybe<StringFilter>;
  wikidata?: InputMaybe<StringFilter>;
  homepage?: InputMaybe<StringFilter>;
  issued?: InputMaybe<IssuedQuantifier>;
  directives?: InputMaybe<AuthorityDirectivesQuantifier>;
  published?: InputMaybe<PublishedQuantifier>;
  addressedBy?: InputMaybe<AddressedByQuantifier>;
  reliedOnBy?: InputMaybe<ReliedOnByQuantifier>;
  joinedBy?: InputMaybe<JoinedByQuantifier>;
  referredToBy?: InputMaybe<ReferredToByQuantifier>;
  memberships?: InputMaybe<MembershipsQuantifier>;
  seats?: InputMaybe<SeatsQuantifier>;
  attachedTo?: InputMaybe<AttachedToQuantifier>;
  attached?: InputMaybe<AttachedQuantifier>;
  succeededBy?: InputMaybe<SucceededByQuantifier>;
  tookOverFrom?: InputMaybe<TookOverFromQuantifier>;
  names?: InputMaybe<NamesQuantifier>;
  maybeSameAs?: InputMaybe<MaybeSameAsQuantifier>;
  mergedInto?: InputMaybe<AuthorityMergedIntoQuantifier>;
  mergedFrom?: InputMaybe<MergedFromQuantifier>;
};

export type RegulatorOrderField =
  | 'NAME';

export type RegulatorOrder = {
  field: RegulatorOrderField;
  direction?: OrderDirection;
};

export type InternationalBodyFilter = {
  and?: InputMaybe<Array<InternationalBodyFilter>>;
  or?: InputMaybe<Array<InternationalBodyFilter>>;
  not?: InputMaybe<InternationalBodyFilter>;
  kind?: InputMaybe<BodyKindFilter>;
  seat?: InputMaybe<StringFilter>;
  legalPersonality?: InputMaybe<BooleanFilter>;
  holderKinds?: InputMaybe<HolderKindListFilter>;
  completeRoles?: InputMaybe<MembershipRoleListFilter>;
  lists?: InputMaybe<ListsQuantifier>;
  id?: InputMaybe<IdFilter>;
  method?: InputMaybe<MethodFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  reviews?: InputMaybe<ReviewsQuantifier>;
  name?: InputMaybe<StringFilter>;
  confidence?: InputMaybe<FloatFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
  acronym?: InputMaybe<StringFilter>;
  foundedOn?: InputMaybe<DateFilter>;
  foundedOnPrecision?: InputMaybe<DatePrecisionFilter>;
  foundedOnEdtf?: InputMaybe<StringFilter>;
  dissolvedOn?: InputMaybe<DateFilter>;
  dissolvedOnPrecision?: InputMaybe<DatePrecisionFilter>;
  dissolvedOnEdtf?: InputMaybe<StringFilter>;
  wikidata?: InputMaybe<StringFilter>;
  homepage?: InputMaybe<StringFilter>;
  issued?: InputMaybe<IssuedQuantifier>;
  directives?: InputMaybe<AuthorityDirectivesQuantifier>;
  published?: InputMaybe<PublishedQuantifier>;
  addressedBy?: InputMaybe<AddressedByQuantifier>;
  reliedOnBy?: InputMaybe<ReliedOnByQuantifier>;
  joinedBy?: InputMaybe<JoinedByQuantifier>;
  referredToBy?: InputMaybe<ReferredToByQuantifier>;
  memberships?: InputMaybe<MembershipsQuantifier>;
  seats?: InputMaybe<SeatsQuantifier>;
  attachedTo?: InputMaybe<AttachedToQuantifier>;
  attached?: InputMaybe<AttachedQuantifier>;
  succeededBy?: InputMaybe<SucceededByQuantifier>;
  tookOverFrom?: InputMaybe<TookOverFromQuantifier>;
  names?: InputMaybe<NamesQuantifier>;
  maybeSameAs?: InputMaybe<MaybeSameAsQuantifier>;
  mergedInto?: InputMaybe<AuthorityMergedIntoQuantifier>;
  mergedFrom?: InputMaybe<MergedFromQuantifier>;
};

export type InternationalBodyOrderField =
  | 'NAME';

export type InternationalBodyOrder = {
  field: InternationalBodyOrderField;
  direction?: OrderDirection;
};

export type JurisdictionFilter = {
  and?: InputMaybe<Array<JurisdictionFilter>>;
  or?: InputMaybe<Array<JurisdictionFilter>>;
  not?: InputMaybe<JurisdictionFilter>;
  code?: InputMaybe<StringFilter>;
  kind?: InputMaybe<JurisdictionKindFilter>;
  sovereign?: InputMaybe<IdFilter>;
  regulators?: InputMaybe<JurisdictionRegulatorsQuantifier>;
  memberships?: InputMaybe<MembershipsQuantifier>;
  listedBy?: InputMaybe<ListedByQuantifier>;
  within?: InputMaybe<WithinQuantifier>;
  includes?: InputMaybe<IncludesQuantifier>;
  names?: InputMaybe<NamesQuantifier>;
  id?: InputMaybe<IdFilter>;
  method?: InputMaybe<MethodFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  reviews?: InputMaybe<ReviewsQuantifier>;
  name?: InputMaybe<StringFilter>;
  confidence?: InputMaybe<FloatFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
};

export type JurisdictionOrderField =
  | 'CODE'
  | 'NAME';

export type JurisdictionOrder = {
  field: JurisdictionOrderField;
  direction?: OrderDirection;
};

export type NameFilter = {
  and?: InputMaybe<Array<NameFilter>>;
  or?: InputMaybe<Array<NameFilter>>;
  not?: InputMaybe<NameFilter>;
  value?: InputMaybe<StringFilter>;
  folded?: InputMaybe<StringFilter>;
  language?: InputMaybe<StringFilter>;
  script?: InputMaybe<StringFilter>;
  kind?: InputMaybe<NameKindFilter>;
  nameOf?: InputMaybe<NameNameOfQuantifier>;
  id?: InputMaybe<IdFilter>;
  method?: InputMaybe<MethodFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  reviews?: InputMaybe<ReviewsQuantifier>;
};

export type NameOrderField =
  | 'VALUE';

export type NameOrder = {
  field: NameOrderField;
  direction?: OrderDirection;
};

export type NodeFilter = {
  and?: InputMaybe<Array<NodeFilter>>;
  or?: InputMaybe<Array<NodeFilter>>;
  not?: InputMaybe<NodeFilter>;
  id?: InputMaybe<IdFilter>;
  method?: InputMaybe<MethodFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  reviews?: InputMaybe<ReviewsQuantifier>;
};

export type EntityFilter = {
  and?: InputMaybe<Array<EntityFilter>>;
  or?: InputMaybe<Array<EntityFilter>>;
  not?: InputMaybe<EntityFilter>;
  name?: InputMaybe<StringFilter>;
  confidence?: InputMaybe<FloatFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
  id?: InputMaybe<IdFilter>;
  method?: InputMaybe<MethodFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  reviews?: InputMaybe<ReviewsQuantifier>;
};

export type DirectiveFilter = {
  and?: InputMaybe<Array<DirectiveFilter>>;
  or?: InputMaybe<Array<DirectiveFilter>>;
  not?: InputMaybe<DirectiveFilter>;
  modality?: InputMaybe<ModalityFilter>;
  cueKind?: InputMaybe<CueKindFilter>;
  cue?: InputMaybe<StringFilter>;
  bindingForce?: InputMaybe<BindingForceFilter>;
  bindingReason?: InputMaybe<StringFilter>;
  action?: InputMaybe<StringFilter>;
  object?: InputMaybe<StringFilter>;
  manner?: InputMaybe<StringListFilter>;
  aspect?: InputMaybe<StringFilter>;
  changeType?: InputMaybe<ChangeTypeFilter>;
  pace?: InputMaybe<PaceListFilter>;
  statedOn?: InputMaybe<DateFilter>;
  statedOnPrecision?: InputMaybe<DatePrecisionFilter>;
  statedOnEdtf?: InputMaybe<StringFilter>;
  appliesFrom?: InputMaybe<DateFilter>;
  appliesFromPrecision?: InputMaybe<DatePrecisionFilter>;
  appliesFromEdtf?: InputMaybe<StringFilter>;
  dueOn?: InputMaybe<DateFilter>;
  dueOnPrecision?: InputMaybe<DatePrecisionFilter>;
  dueOnEdtf?: InputMaybe<StringFilter>;
  until?: InputMaybe<DateFilter>;
  untilPrecision?: InputMaybe<DatePrecisionFilter>;
  untilEdtf?: InputMaybe<StringFilter>;
  completedOn?: InputMaybe<DateFilter>;
  completedOnPrecision?: InputMaybe<DatePrecisionFilter>;
  completedOnEdtf?: InputMaybe<StringFilter>;
  dueWithin?: InputMaybe<StringFilter>;
  datesInherited?: InputMaybe<BooleanFilter>;
  stage?: InputMaybe<StageFilter>;
  ruleId?: InputMaybe<StringFilter>;
  summary?: InputMaybe<StringFilter>;
  summaryBy?: InputMaybe<StringFilter>;
  statedBy?: InputMaybe<StatedByQuantifier>;
  statedIn?: InputMaybe<DirectiveStatedInQuantifier>;
  evidencedBy?: InputMaybe<EvidencedByQuantifier>;
  addresses?: InputMaybe<AddressesQuantifier>;
  benefits?: InputMaybe<BenefitsQuantifier>;
  concerns?: InputMaybe<ConcernsQuantifier>;
  reliesOn?: InputMaybe<ReliesOnQuantifier>;
  participatesIn?: InputMaybe<ParticipatesInQuantifier>;
  refersTo?: InputMaybe<RefersToQuantifier>;
  relatedTo?: InputMaybe<RelatedToQuantifier>;
  relatedFrom?: InputMaybe<RelatedFromQuantifier>;
  cites?: InputMaybe<CitesQuantifier>;
  implements?: InputMaybe<ImplementsQuantifier>;
  implementedBy?: InputMaybe<ImplementedByQuantifier>;
  supersedes?: InputMaybe<DirectiveSupersedesQuantifier>;
  supersededBy?: InputMaybe<DirectiveSupersededByQuantifier>;
  id?: InputMaybe<IdFilter>;
  method?: InputMaybe<MethodFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  reviews?: InputMaybe<ReviewsQuantifier>;
  name?: InputMaybe<StringFilter>;
  confidence?: InputMaybe<FloatFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
};

export type DirectiveOrderField =
  | 'MODALITY'
  | 'STATED_ON'
  | 'APPLIES_FROM'
  | 'DUE_ON'
  | 'NAME';

export type DirectiveOrder = {
  field: DirectiveOrderField;
  direction?: OrderDirection;
};

export type DocumentFilter = {
  and?: InputMaybe<Array<DocumentFilter>>;
  or?: InputMaybe<Array<DocumentFilter>>;
  not?: InputMaybe<DocumentFilter>;
  sha256?: InputMaybe<StringFilter>;
  lengthUtf16?: InputMaybe<IntFilter>;
  language?: InputMaybe<StringFilter>;
  genre?: InputMaybe<GenreFilter>;
  sourceTier?: InputMaybe<SourceTierFilter>;
  reader?: InputMaybe<StringFilter>;
  mediaType?: InputMaybe<StringFilter>;
  bytesSha256?: InputMaybe<StringFilter>;
  completeness?: InputMaybe<CompletenessFilter>;
  licence?: InputMaybe<StringFilter>;
  title?: InputMaybe<StringFilter>;
  retrievedAt?: InputMaybe<DateTimeFilter>;
  publishedOn?: InputMaybe<DateFilter>;
  publishedOnPrecision?: InputMaybe<DatePrecisionFilter>;
  publishedOnEdtf?: InputMaybe<StringFilter>;
  versionDate?: InputMaybe<DateFilter>;
  versionDatePrecision?: InputMaybe<DatePrecisionFilter>;
  versionDateEdtf?: InputMaybe<StringFilter>;
  translationMethod?: InputMaybe<TranslationMethodFilter>;
  unresolvedCitations?: InputMaybe<IntFilter>;
  flags?: InputMaybe<DocumentFlagListFilter>;
  publishedBy?: InputMaybe<PublishedByQuantifier>;
  expresses?: InputMaybe<ExpressesQuantifier>;
  reportsOn?: InputMaybe<ReportsOnQuantifier>;
  translationOf?: InputMaybe<TranslationOfQuantifier>;
  translations?: InputMaybe<TranslationsQuantifier>;
  provisions?: InputMaybe<ProvisionsQuantifier>;
  evidence?: InputMaybe<DocumentEvidenceQuantifier>;
  supersedes?: InputMaybe<DocumentSupersedesQuantifier>;
  supersededBy?: InputMaybe<DocumentSupersededByQuantifier>;
  id?: InputMaybe<IdFilter>;
  method?: InputMaybe<MethodFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  reviews?: InputMaybe<ReviewsQuantifier>;
  name?: InputMaybe<StringFilter>;
  confidence?: InputMaybe<FloatFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
};

export type DocumentOrderField =
  | 'PUBLISHED_ON'
  | 'VERSION_DATE'
  | 'NAME';

export type DocumentOrder = {
  field: DocumentOrderField;
  direction?: OrderDirection;
};

export type PublisherFilter = {
  and?: InputMaybe<Array<PublisherFilter>>;
  or?: InputMaybe<Array<PublisherFilter>>;
  not?: InputMaybe<PublisherFilter>;
  kind?: InputMaybe<PublisherKindFilter>;
  homepage?: InputMaybe<StringFilter>;
  published?: InputMaybe<PublishedQuantifier>;
  names?: InputMaybe<NamesQuantifier>;
  id?: InputMaybe<IdFilter>;
  method?: InputMaybe<MethodFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  reviews?: InputMaybe<ReviewsQuantifier>;
  name?: InputMaybe<StringFilter>;
  confidence?: InputMaybe<FloatFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
};

export type PublisherOrderField =
  | 'NAME';

export type PublisherOrder = {
  field: PublisherOrderField;
  direction?: OrderDirection;
};

export type EvidenceFilter = {
  and?: InputMaybe<Array<EvidenceFilter>>;
  or?: InputMaybe<Array<EvidenceFilter>>;
  not?: InputMaybe<EvidenceFilter>;
  exact?: InputMaybe<StringFilter>;
  start?: InputMaybe<IntFilter>;
  end?: InputMaybe<IntFilter>;
  prefix?: InputMaybe<StringFilter>;
  suffix?: InputMaybe<StringFilter>;
  documentSha256?: InputMaybe<StringFilter>;
  language?: InputMaybe<StringFilter>;
  verification?: InputMaybe<VerificationFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  document?: InputMaybe<EvidenceDocumentQuantifier>;
  provision?: InputMaybe<EvidenceProvisionQuantifier>;
  evidenceFor?: InputMaybe<EvidenceForQuantifier>;
  id?: InputMaybe<IdFilter>;
  method?: InputMaybe<MethodFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  reviews?: InputMaybe<ReviewsQuantifier>;
};

export type EvidenceOrderField =
  | 'START'
  | 'RECORDED_FROM';

export type EvidenceOrder = {
  field: EvidenceOrderField;
  direction?: OrderDirection;
};

export type ReviewFilter = {
  and?: InputMaybe<Array<ReviewFilter>>;
  or?: InputMaybe<Array<ReviewFilter>>;
  not?: InputMaybe<ReviewFilter>;
  state?: InputMaybe<ReviewStateFilter>;
  field?: InputMaybe<StringFilter>;
  reason?: InputMaybe<StringFilter>;
  at?: InputMaybe<DateTimeFilter>;
  by?: InputMaybe<StringFilter>;
  target?: InputMaybe<StringFilter>;
  reviewed?: InputMaybe<ReviewReviewedQuantifier>;
  id?: InputMaybe<IdFilter>;
  method?: InputMaybe<MethodFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  reviews?: InputMaybe<ReviewsQuantifier>;
};

export type ReviewOrderField =
  | 'AT';

export type ReviewOrder = {
  field: ReviewOrderField;
  direction?: OrderDirection;
};

export type InstrumentFilter = {
  and?: InputMaybe<Array<InstrumentFilter>>;
  or?: InputMaybe<Array<InstrumentFilter>>;
  not?: InputMaybe<InstrumentFilter>;
  kind?: InputMaybe<InstrumentKindFilter>;
  title?: InputMaybe<StringFilter>;
  number?: InputMaybe<StringFilter>;
  adoptedOn?: InputMaybe<DateFilter>;
  adoptedOnPrecision?: InputMaybe<DatePrecisionFilter>;
  adoptedOnEdtf?: InputMaybe<StringFilter>;
  inForceFrom?: InputMaybe<DateFilter>;
  inForceFromPrecision?: InputMaybe<DatePrecisionFilter>;
  inForceFromEdtf?: InputMaybe<StringFilter>;
  appliesFrom?: InputMaybe<DateFilter>;
  appliesFromPrecision?: InputMaybe<DatePrecisionFilter>;
  appliesFromEdtf?: InputMaybe<StringFilter>;
  inForceTo?: InputMaybe<DateFilter>;
  inForceToPrecision?: InputMaybe<DatePrecisionFilter>;
  inForceToEdtf?: InputMaybe<StringFilter>;
  occasion?: InputMaybe<StringFilter>;
  occasionFrom?: InputMaybe<DateFilter>;
  occasionFromPrecision?: InputMaybe<DatePrecisionFilter>;
  occasionFromEdtf?: InputMaybe<StringFilter>;
  occasionTo?: InputMaybe<DateFilter>;
  occasionToPrecision?: InputMaybe<DatePrecisionFilter>;
  occasionToEdtf?: InputMaybe<StringFilter>;
  occasionPlace?: InputMaybe<StringFilter>;
  externalIds?: InputMaybe<StringListFilter>;
  issuedBy?: InputMaybe<IssuedByQuantifier>;
  expressedBy?: InputMaybe<ExpressedByQuantifier>;
  reportedIn?: InputMaybe<ReportedInQuantifier>;
  partOf?: InputMaybe<PartOfQuantifier>;
  parts?: InputMaybe<PartsQuantifier>;
  supersedes?: InputMaybe<InstrumentSupersedesQuantifier>;
  supersededBy?: InputMaybe<InstrumentSupersededByQuantifier>;
  basedOn?: InputMaybe<BasedOnQuantifier>;
  basisOf?: InputMaybe<BasisOfQuantifier>;
  cites?: InputMaybe<CitesQuantifier>;
  citedBy?: InputMaybe<CitedByQuantifier>;
  implements?: InputMaybe<ImplementsQuantifier>;
  implementedBy?: InputMaybe<ImplementedByQuantifier>;
  effects?: InputMaybe<EffectsQuantifier>;
  affectedBy?: InputMaybe<AffectedByQuantifier>;
  directives?: InputMaybe<InstrumentDirectivesQuantifier>;
  concerns?: InputMaybe<ConcernsQuantifier>;
  id?: InputMaybe<IdFilter>;
  method?: InputMaybe<MethodFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  reviews?: InputMaybe<ReviewsQuantifier>;
  name?: InputMaybe<StringFilter>;
  confidence?: InputMaybe<FloatFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
};

export type InstrumentOrderField =
  | 'ADOPTED_ON'
  | 'IN_FORCE_FROM'
  | 'APPLIES_FROM'
  | 'NAME';

export type InstrumentOrder = {
  field: InstrumentOrderField;
  direction?: OrderDirection;
};

export type ProvisionFilter = {
  and?: InputMaybe<Array<ProvisionFilter>>;
  or?: InputMaybe<Array<ProvisionFilter>>;
  not?: InputMaybe<ProvisionFilter>;
  eId?: InputMaybe<StringFilter>;
  kind?: InputMaybe<ProvisionKindFilter>;
  start?: InputMaybe<IntFilter>;
  end?: InputMaybe<IntFilter>;
  order?: InputMaybe<IntFilter>;
  number?: InputMaybe<StringFilter>;
  heading?: InputMaybe<StringFilter>;
  parent?: InputMaybe<ProvisionParentQuantifier>;
  provisions?: InputMaybe<ProvisionsQuantifier>;
  evidence?: InputMaybe<ProvisionEvidenceQuantifier>;
  cites?: InputMaybe<CitesQuantifier>;
  citedBy?: InputMaybe<CitedByQuantifier>;
  implementedBy?: InputMaybe<ImplementedByQuantifier>;
  effects?: InputMaybe<EffectsQuantifier>;
  affectedBy?: InputMaybe<AffectedByQuantifier>;
  id?: InputMaybe<IdFilter>;
  method?: InputMaybe<MethodFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  reviews?: InputMaybe<ReviewsQuantifier>;
  name?: InputMaybe<StringFilter>;
  confidence?: InputMaybe<FloatFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
};

export type ProvisionOrderField =
  | 'START'
  | 'ORDER'
  | 'NAME';

export type ProvisionOrder = {
  field: ProvisionOrderField;
  direction?: OrderDirection;
};

export type MembershipFilter = {
  and?: InputMaybe<Array<MembershipFilter>>;
  or?: InputMaybe<Array<MembershipFilter>>;
  not?: InputMaybe<MembershipFilter>;
  role?: InputMaybe<MembershipRoleFilter>;
  status?: InputMaybe<MembershipStatusFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  confidence?: InputMaybe<FloatFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
  holder?: InputMaybe<MembershipHolderQuantifier>;
  body?: InputMaybe<MembershipBodyQuantifier>;
  representedBy?: InputMaybe<RepresentedByQuantifier>;
  evidencedBy?: InputMaybe<EvidencedByQuantifier>;
  id?: InputMaybe<IdFilter>;
  method?: InputMaybe<MethodFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  reviews?: InputMaybe<ReviewsQuantifier>;
};

export type MembershipOrderField =
  | 'VALID_FROM'
  | 'ATTESTED_ON';

export type MembershipOrder = {
  field: MembershipOrderField;
  direction?: OrderDirection;
};

export type PolicyAreaFilter = {
  and?: InputMaybe<Array<PolicyAreaFilter>>;
  or?: InputMaybe<Array<PolicyAreaFilter>>;
  not?: InputMaybe<PolicyAreaFilter>;
  prefLabel?: InputMaybe<StringFilter>;
  definition?: InputMaybe<StringFilter>;
  scheme?: InputMaybe<StringFilter>;
  schemeVersion?: InputMaybe<StringFilter>;
  notation?: InputMaybe<StringListFilter>;
  exactMatch?: InputMaybe<StringListFilter>;
  closeMatch?: InputMaybe<StringListFilter>;
  broader?: InputMaybe<PolicyAreaBroaderQuantifier>;
  narrower?: InputMaybe<PolicyAreaNarrowerQuantifier>;
  related?: InputMaybe<PolicyAreaRelatedQuantifier>;
  directives?: InputMaybe<PolicyAreaDirectivesQuantifier>;
  instruments?: InputMaybe<InstrumentsQuantifier>;
  regulators?: InputMaybe<PolicyAreaRegulatorsQuantifier>;
  names?: InputMaybe<NamesQuantifier>;
  id?: InputMaybe<IdFilter>;
  method?: InputMaybe<MethodFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  reviews?: InputMaybe<ReviewsQuantifier>;
  name?: InputMaybe<StringFilter>;
  confidence?: InputMaybe<FloatFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
};

export type PolicyAreaOrderField =
  | 'NAME';

export type PolicyAreaOrder = {
  field: PolicyAreaOrderField;
  direction?: OrderDirection;
};

export type EntityClassFilter = {
  and?: InputMaybe<Array<EntityClassFilter>>;
  or?: InputMaybe<Array<EntityClassFilter>>;
  not?: InputMaybe<EntityClassFilter>;
  prefLabel?: InputMaybe<StringFilter>;
  definition?: InputMaybe<StringFilter>;
  notation?: InputMaybe<StringListFilter>;
  broader?: InputMaybe<EntityClassBroaderQuantifier>;
  narrower?: InputMaybe<EntityClassNarrowerQuantifier>;
  related?: InputMaybe<EntityClassRelatedQuantifier>;
  addressedBy?: InputMaybe<AddressedByQuantifier>;
  benefitsFrom?: InputMaybe<BenefitsFromQuantifier>;
  regulators?: InputMaybe<EntityClassRegulatorsQuantifier>;
  names?: InputMaybe<NamesQuantifier>;
  id?: InputMaybe<IdFilter>;
  method?: InputMaybe<MethodFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  reviews?: InputMaybe<ReviewsQuantifier>;
  name?: InputMaybe<StringFilter>;
  confidence?: InputMaybe<FloatFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
};

export type EntityClassOrderField =
  | 'NAME';

export type EntityClassOrder = {
  field: EntityClassOrderField;
  direction?: OrderDirection;
};

export type EffectFilter = {
  and?: InputMaybe<Array<EffectFilter>>;
  or?: InputMaybe<Array<EffectFilter>>;
  not?: InputMaybe<EffectFilter>;
  kind?: InputMaybe<EffectKindFilter>;
  applied?: InputMaybe<EffectAppliedFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  targetEIds?: InputMaybe<StringListFilter>;
  madeBy?: InputMaybe<EffectMadeByQuantifier>;
  affects?: InputMaybe<AffectsQuantifier>;
  evidencedBy?: InputMaybe<EvidencedByQuantifier>;
  id?: InputMaybe<IdFilter>;
  method?: InputMaybe<MethodFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  reviews?: InputMaybe<ReviewsQuantifier>;
};

export type EffectOrderField =
  | 'VALID_FROM';

export type EffectOrder = {
  field: EffectOrderField;
  direction?: OrderDirection;
};

export type IssuedFilter = {
  node?: InputMaybe<InstrumentFilter>;
  edge?: InputMaybe<IssuedEdgeFilter>;
};

export type IssuedQuantifier = {
  some?: InputMaybe<IssuedFilter>;
  none?: InputMaybe<IssuedFilter>;
};

export type IssuedOrderField =
  | 'NODE_ADOPTED_ON'
  | 'NODE_IN_FORCE_FROM'
  | 'NODE_APPLIES_FROM'
  | 'NODE_NAME';

export type IssuedOrder = {
  field: IssuedOrderField;
  direction?: OrderDirection;
};

export type AuthorityDirectivesFilter = {
  node?: InputMaybe<DirectiveFilter>;
  edge?: InputMaybe<StatedEdgeFilter>;
};

export type AuthorityDirectivesQuantifier = {
  some?: InputMaybe<AuthorityDirectivesFilter>;
  none?: InputMaybe<AuthorityDirectivesFilter>;
};

export type AuthorityDirectivesOrderField =
  | 'NODE_MODALITY'
  | 'NODE_STATED_ON'
  | 'NODE_APPLIES_FROM'
  | 'NODE_DUE_ON'
  | 'NODE_NAME';

export type AuthorityDirectivesOrder = {
  field: AuthorityDirectivesOrderField;
  direction?: OrderDirection;
};

export type PublishedFilter = {
  node?: InputMaybe<DocumentFilter>;
  edge?: InputMaybe<PublishedEdgeFilter>;
};

export type PublishedQuantifier = {
  some?: InputMaybe<PublishedFilter>;
  none?: InputMaybe<PublishedFilter>;
};

export type PublishedOrderField =
  | 'NODE_PUBLISHED_ON'
  | 'NODE_VERSION_DATE'
  | 'NODE_NAME';

export type PublishedOrder = {
  field: PublishedOrderField;
  direction?: OrderDirection;
};

export type AddressedByFilter = {
  node?: InputMaybe<DirectiveFilter>;
  edge?: InputMaybe<AddressesEdgeFilter>;
};

export type AddressedByQuantifier = {
  some?: InputMaybe<AddressedByFilter>;
  none?: InputMaybe<AddressedByFilter>;
};

export type AddressedByOrderField =
  | 'NODE_MODALITY'
  | 'NODE_STATED_ON'
  | 'NODE_APPLIES_FROM'
  | 'NODE_DUE_ON'
  | 'NODE_NAME';

export type AddressedByOrder = {
  field: AddressedByOrderField;
  direction?: OrderDirection;
};

export type ReliedOnByFilter = {
  node?: InputMaybe<DirectiveFilter>;
  edge?: InputMaybe<ReliesOnEdgeFilter>;
};

export type ReliedOnByQuantifier = {
  some?: InputMaybe<ReliedOnByFilter>;
  none?: InputMaybe<ReliedOnByFilter>;
};

export type ReliedOnByOrderField =
  | 'NODE_MODALITY'
  | 'NODE_STATED_ON'
  | 'NODE_APPLIES_FROM'
  | 'NODE_DUE_ON'
  | 'NODE_NAME';

export type ReliedOnByOrder = {
  field: ReliedOnByOrderField;
  direction?: OrderDirection;
};

export type JoinedByFilter = {
  node?: InputMaybe<DirectiveFilter>;
  edge?: InputMaybe<ParticipatesInEdgeFilter>;
};

export type JoinedByQuantifier = {
  some?: InputMaybe<JoinedByFilter>;
  none?: InputMaybe<JoinedByFilter>;
};

export type JoinedByOrderField =
  | 'NODE_MODALITY'
  | 'NODE_STATED_ON'
  | 'NODE_APPLIES_FROM'
  | 'NODE_DUE_ON'
  | 'NODE_NAME';

export type JoinedByOrder = {
  field: JoinedByOrderField;
  direction?: OrderDirection;
};

export type ReferredToByFilter = {
  node?: InputMaybe<DirectiveFilter>;
  edge?: InputMaybe<RefersToEdgeFilter>;
};

export type ReferredToByQuantifier = {
  some?: InputMaybe<ReferredToByFilter>;
  none?: InputMaybe<ReferredToByFilter>;
};

export type ReferredToByOrderField =
  | 'NODE_MODALITY'
  | 'NODE_STATED_ON'
  | 'NODE_APPLIES_FROM'
  | 'NODE_DUE_ON'
  | 'NODE_NAME';

export type ReferredToByOrder = {
  field: ReferredToByOrderField;
  direction?: OrderDirection;
};

export type MembershipsFilter = {
  node?: InputMaybe<MembershipFilter>;
  edge?: InputMaybe<HoldsEdgeFilter>;
};

export type MembershipsQuantifier = {
  some?: InputMaybe<MembershipsFilter>;
  none?: InputMaybe<MembershipsFilter>;
};

export type MembershipsOrderField =
  | 'NODE_VALID_FROM'
  | 'NODE_ATTESTED_ON';

export type MembershipsOrder = {
  field: MembershipsOrderField;
  direction?: OrderDirection;
};

export type SeatsFilter = {
  node?: InputMaybe<MembershipFilter>;
  edge?: InputMaybe<InBodyEdgeFilter>;
};

export type SeatsQuantifier = {
  some?: InputMaybe<SeatsFilter>;
  none?: InputMaybe<SeatsFilter>;
};

export type SeatsOrderField =
  | 'NODE_VALID_FROM'
  | 'NODE_ATTESTED_ON';

export type SeatsOrder = {
  field: SeatsOrderField;
  direction?: OrderDirection;
};

export type AttachedToFilter = {
  node?: InputMaybe<AuthorityFilter>;
  edge?: InputMaybe<AttachedToEdgeFilter>;
};

export type AttachedToQuantifier = {
  some?: InputMaybe<AttachedToFilter>;
  none?: InputMaybe<AttachedToFilter>;
};

export type AttachedToOrderField =
  | 'NODE_NAME';

export type AttachedToOrder = {
  field: AttachedToOrderField;
  direction?: OrderDirection;
};

export type AttachedFilter = {
  node?: InputMaybe<AuthorityFilter>;
  edge?: InputMaybe<AttachedToEdgeFilter>;
};

export type AttachedQuantifier = {
  some?: InputMaybe<AttachedFilter>;
  none?: InputMaybe<AttachedFilter>;
};

export type AttachedOrderField =
  | 'NODE_NAME';

export type AttachedOrder = {
  field: AttachedOrderField;
  direction?: OrderDirection;
};

export type SucceededByFilter = {
  node?: InputMaybe<AuthorityFilter>;
  edge?: InputMaybe<SucceededByEdgeFilter>;
};

export type SucceededByQuantifier = {
  some?: InputMaybe<SucceededByFilter>;
  none?: InputMaybe<SucceededByFilter>;
};

export type SucceededByOrderField =
  | 'NODE_NAME';

export type SucceededByOrder = {
  field: SucceededByOrderField;
  direction?: OrderDirection;
};

export type TookOverFromFilter = {
  node?: InputMaybe<AuthorityFilter>;
  edge?: InputMaybe<SucceededByEdgeFilter>;
};

export type TookOverFromQuantifier = {
  some?: InputMaybe<TookOverFromFilter>;
  none?: InputMaybe<TookOverFromFilter>;
};

export type TookOverFromOrderField =
  | 'NODE_NAME';

export type TookOverFromOrder = {
  field: TookOverFromOrderField;
  direction?: OrderDirection;
};

export type NamesFilter = {
  node?: InputMaybe<NameFilter>;
  edge?: InputMaybe<HasNameEdgeFilter>;
};

export type NamesQuantifier = {
  some?: InputMaybe<NamesFilter>;
  none?: InputMaybe<NamesFilter>;
};

export type NamesOrderField =
  | 'NODE_VALUE';

export type NamesOrder = {
  field: NamesOrderField;
  direction?: OrderDirection;
};

export type MaybeSameAsFilter = {
  node?: InputMaybe<AuthorityFilter>;
  edge?: InputMaybe<MayBeSameAsEdgeFilter>;
};

export type MaybeSameAsQuantifier = {
  some?: InputMaybe<MaybeSameAsFilter>;
  none?: InputMaybe<MaybeSameAsFilter>;
};

export type MaybeSameAsOrderField =
  | 'NODE_NAME';

export type MaybeSameAsOrder = {
  field: MaybeSameAsOrderField;
  direction?: OrderDirection;
};

export type AuthorityMergedIntoFilter = {
  node?: InputMaybe<AuthorityFilter>;
  edge?: InputMaybe<MergedIntoEdgeFilter>;
};

export type AuthorityMergedIntoQuantifier = {
  some?: InputMaybe<AuthorityMergedIntoFilter>;
  none?: InputMaybe<AuthorityMergedIntoFilter>;
};

export type MergedFromFilter = {
  node?: InputMaybe<AuthorityFilter>;
  edge?: InputMaybe<MergedIntoEdgeFilter>;
};

export type MergedFromQuantifier = {
  some?: InputMaybe<MergedFromFilter>;
  none?: InputMaybe<MergedFromFilter>;
};

export type MergedFromOrderField =
  | 'NODE_NAME';

export type MergedFromOrder = {
  field: MergedFromOrderField;
  direction?: OrderDirection;
};

export type JurisdictionsFilter = {
  node?: InputMaybe<JurisdictionFilter>;
  edge?: InputMaybe<HasJurisdictionEdgeFilter>;
};

export type JurisdictionsQuantifier = {
  some?: InputMaybe<JurisdictionsFilter>;
  none?: InputMaybe<JurisdictionsFilter>;
};

export type JurisdictionsOrderField =
  | 'NODE_CODE'
  | 'NODE_NAME';

export type JurisdictionsOrder = {
  field: JurisdictionsOrderField;
  direction?: OrderDirection;
};

export type RemitsFilter = {
  node?: InputMaybe<EntityFilter>;
  edge?: InputMaybe<HasRemitEdgeFilter>;
};

export type RemitsQuantifier = {
  some?: InputMaybe<RemitsFilter>;
  none?: InputMaybe<RemitsFilter>;
};

export type RemitsOrderField =
  | 'NODE_NAME';

export type RemitsOrder = {
  field: RemitsOrderField;
  direction?: OrderDirection;
};

export type RepresentsFilter = {
  node?: InputMaybe<MembershipFilter>;
  edge?: InputMaybe<RepresentsEdgeFilter>;
};

export type RepresentsQuantifier = {
  some?: InputMaybe<RepresentsFilter>;
  none?: InputMaybe<RepresentsFilter>;
};

export type RepresentsOrderField =
  | 'NODE_VALID_FROM'
  | 'NODE_ATTESTED_ON';

export type RepresentsOrder = {
  field: RepresentsOrderField;
  direction?: OrderDirection;
};

export type ListsFilter = {
  node?: InputMaybe<JurisdictionFilter>;
  edge?: InputMaybe<ListedByEdgeFilter>;
};

export type ListsQuantifier = {
  some?: InputMaybe<ListsFilter>;
  none?: InputMaybe<ListsFilter>;
};

export type ListsOrderField =
  | 'NODE_CODE'
  | 'NODE_NAME';

export type ListsOrder = {
  field: ListsOrderField;
  direction?: OrderDirection;
};

export type JurisdictionRegulatorsFilter = {
  node?: InputMaybe<RegulatorFilter>;
  edge?: InputMaybe<HasJurisdictionEdgeFilter>;
};

export type JurisdictionRegulatorsQuantifier = {
  some?: InputMaybe<JurisdictionRegulatorsFilter>;
  none?: InputMaybe<JurisdictionRegulatorsFilter>;
};

export type JurisdictionRegulatorsOrderField =
  | 'NODE_NAME';

export type JurisdictionRegulatorsOrder = {
  field: JurisdictionRegulatorsOrderField;
  direction?: OrderDirection;
};

export type ListedByFilter = {
  node?: InputMaybe<InternationalBodyFilter>;
  edge?: InputMaybe<ListedByEdgeFilter>;
};

export type ListedByQuantifier = {
  some?: InputMaybe<ListedByFilter>;
  none?: InputMaybe<ListedByFilter>;
};

export type ListedByOrderField =
  | 'NODE_NAME';

export type ListedByOrder = {
  field: ListedByOrderField;
  direction?: OrderDirection;
};

export type WithinFilter = {
  node?: InputMaybe<JurisdictionFilter>;
  edge?: InputMaybe<WithinJurisdictionEdgeFilter>;
};

export type WithinQuantifier = {
  some?: InputMaybe<WithinFilter>;
  none?: InputMaybe<WithinFilter>;
};

export type WithinOrderField =
  | 'NODE_CODE'
  | 'NODE_NAME';

export type WithinOrder = {
  field: WithinOrderField;
  direction?: OrderDirection;
};

export type IncludesFilter = {
  node?: InputMaybe<JurisdictionFilter>;
  edge?: InputMaybe<WithinJurisdictionEdgeFilter>;
};

export type IncludesQuantifier = {
  some?: InputMaybe<IncludesFilter>;
  none?: InputMaybe<IncludesFilter>;
};

export type IncludesOrderField =
  | 'NODE_CODE'
  | 'NODE_NAME';

export type IncludesOrder = {
  field: IncludesOrderField;
  direction?: OrderDirection;
};

export type NameNameOfFilter = {
  node?: InputMaybe<EntityFilter>;
  edge?: InputMaybe<HasNameEdgeFilter>;
};

export type NameNameOfQuantifier = {
  some?: InputMaybe<NameNameOfFilter>;
  none?: InputMaybe<NameNameOfFilter>;
};

export type ReviewsFilter = {
  node?: InputMaybe<ReviewFilter>;
  edge?: InputMaybe<ReviewsEdgeFilter>;
};

export type ReviewsQuantifier = {
  some?: InputMaybe<ReviewsFilter>;
  none?: InputMaybe<ReviewsFilter>;
};

export type ReviewsOrderField =
  | 'NODE_AT';

export type ReviewsOrder = {
  field: ReviewsOrderField;
  direction?: OrderDirection;
};

export type StatedByFilter = {
  node?: InputMaybe<AuthorityFilter>;
  edge?: InputMaybe<StatedEdgeFilter>;
};

export type StatedByQuantifier = {
  some?: InputMaybe<StatedByFilter>;
  none?: InputMaybe<StatedByFilter>;
};

export type StatedByOrderField =
  | 'NODE_NAME';

export type StatedByOrder = {
  field: StatedByOrderField;
  direction?: OrderDirection;
};

export type DirectiveStatedInFilter = {
  node?: InputMaybe<InstrumentFilter>;
  edge?: InputMaybe<StatedInEdgeFilter>;
};

export type DirectiveStatedInQuantifier = {
  some?: InputMaybe<DirectiveStatedInFilter>;
  none?: InputMaybe<DirectiveStatedInFilter>;
};

export type EvidencedByFilter = {
  node?: InputMaybe<EvidenceFilter>;
  edge?: InputMaybe<EvidencedByEdgeFilter>;
};

export type EvidencedByQuantifier = {
  some?: InputMaybe<EvidencedByFilter>;
  none?: InputMaybe<EvidencedByFilter>;
};

export type EvidencedByOrderField =
  | 'NODE_START'
  | 'NODE_RECORDED_FROM';

export type EvidencedByOrder = {
  field: EvidencedByOrderField;
  direction?: OrderDirection;
};

export type AddressesFilter = {
  node?: InputMaybe<EntityFilter>;
  edge?: InputMaybe<AddressesEdgeFilter>;
};

export type AddressesQuantifier = {
  some?: InputMaybe<AddressesFilter>;
  none?: InputMaybe<AddressesFilter>;
};

export type AddressesOrderField =
  | 'NODE_NAME';

export type AddressesOrder = {
  field: AddressesOrderField;
  direction?: OrderDirection;
};

export type BenefitsFilter = {
  node?: InputMaybe<EntityClassFilter>;
  edge?: InputMaybe<BenefitsEdgeFilter>;
};

export type BenefitsQuantifier = {
  some?: InputMaybe<BenefitsFilter>;
  none?: InputMaybe<BenefitsFilter>;
};

export type BenefitsOrderField =
  | 'NODE_NAME';

export type BenefitsOrder = {
  field: BenefitsOrderField;
  direction?: OrderDirection;
};

export type ConcernsFilter = {
  node?: InputMaybe<PolicyAreaFilter>;
  edge?: InputMaybe<ConcernsEdgeFilter>;
};

export type ConcernsQuantifier = {
  some?: InputMaybe<ConcernsFilter>;
  none?: InputMaybe<ConcernsFilter>;
};

export type ConcernsOrderField =
  | 'NODE_NAME';

export type ConcernsOrder = {
  field: ConcernsOrderField;
  direction?: OrderDirection;
};

export type ReliesOnFilter = {
  node?: InputMaybe<AuthorityFilter>;
  edge?: InputMaybe<ReliesOnEdgeFilter>;
};

export type ReliesOnQuantifier = {
  some?: InputMaybe<ReliesOnFilter>;
  none?: InputMaybe<ReliesOnFilter>;
};

export type ReliesOnOrderField =
  | 'NODE_NAME';

export type ReliesOnOrder = {
  field: ReliesOnOrderField;
  direction?: OrderDirection;
};

export type ParticipatesInFilter = {
  node?: InputMaybe<AuthorityFilter>;
  edge?: InputMaybe<ParticipatesInEdgeFilter>;
};

export type ParticipatesInQuantifier = {
  some?: InputMaybe<ParticipatesInFilter>;
  none?: InputMaybe<ParticipatesInFilter>;
};

export type ParticipatesInOrderField =
  | 'NODE_NAME';

export type ParticipatesInOrder = {
  field: ParticipatesInOrderField;
  direction?: OrderDirection;
};

export type RefersToFilter = {
  node?: InputMaybe<AuthorityFilter>;
  edge?: InputMaybe<RefersToEdgeFilter>;
};

export type RefersToQuantifier = {
  some?: InputMaybe<RefersToFilter>;
  none?: InputMaybe<RefersToFilter>;
};

export type RefersToOrderField =
  | 'NODE_NAME';

export type RefersToOrder = {
  field: RefersToOrderField;
  direction?: OrderDirection;
};

export type RelatedToFilter = {
  node?: InputMaybe<DirectiveFilter>;
  edge?: InputMaybe<RelatedToEdgeFilter>;
};

export type RelatedToQuantifier = {
  some?: InputMaybe<RelatedToFilter>;
  none?: InputMaybe<RelatedToFilter>;
};

export type RelatedToOrderField =
  | 'NODE_MODALITY'
  | 'NODE_STATED_ON'
  | 'NODE_APPLIES_FROM'
  | 'NODE_DUE_ON'
  | 'NODE_NAME';

export type RelatedToOrder = {
  field: RelatedToOrderField;
  direction?: OrderDirection;
};

export type RelatedFromFilter = {
  node?: InputMaybe<DirectiveFilter>;
  edge?: InputMaybe<RelatedToEdgeFilter>;
};

export type RelatedFromQuantifier = {
  some?: InputMaybe<RelatedFromFilter>;
  none?: InputMaybe<RelatedFromFilter>;
};

export type RelatedFromOrderField =
  | 'NODE_MODALITY'
  | 'NODE_STATED_ON'
  | 'NODE_APPLIES_FROM'
  | 'NODE_DUE_ON'
  | 'NODE_NAME';

export type RelatedFromOrder = {
  field: RelatedFromOrderField;
  direction?: OrderDirection;
};

export type CitesFilter = {
  node?: InputMaybe<EntityFilter>;
  edge?: InputMaybe<CitesEdgeFilter>;
};

export type CitesQuantifier = {
  some?: InputMaybe<CitesFilter>;
  none?: InputMaybe<CitesFilter>;
};

export type CitesOrderField =
  | 'NODE_NAME';

export type CitesOrder = {
  field: CitesOrderField;
  direction?: OrderDirection;
};

export type ImplementsFilter = {
  node?: InputMaybe<EntityFilter>;
  edge?: InputMaybe<ImplementsEdgeFilter>;
};

export type ImplementsQuantifier = {
  some?: InputMaybe<ImplementsFilter>;
  none?: InputMaybe<ImplementsFilter>;
};

export type ImplementsOrderField =
  | 'NODE_NAME';

export type ImplementsOrder = {
  field: ImplementsOrderField;
  direction?: OrderDirection;
};

export type ImplementedByFilter = {
  node?: InputMaybe<EntityFilter>;
  edge?: InputMaybe<ImplementsEdgeFilter>;
};

export type ImplementedByQuantifier = {
  some?: InputMaybe<ImplementedByFilter>;
  none?: InputMaybe<ImplementedByFilter>;
};

export type ImplementedByOrderField =
  | 'NODE_NAME';

export type ImplementedByOrder = {
  field: ImplementedByOrderField;
  direction?: OrderDirection;
};

export type DirectiveSupersedesFilter = {
  node?: InputMaybe<DirectiveFilter>;
  edge?: InputMaybe<SupersedesEdgeFilter>;
};

export type DirectiveSupersedesQuantifier = {
  some?: InputMaybe<DirectiveSupersedesFilter>;
  none?: InputMaybe<DirectiveSupersedesFilter>;
};

export type DirectiveSupersedesOrderField =
  | 'NODE_MODALITY'
  | 'NODE_STATED_ON'
  | 'NODE_APPLIES_FROM'
  | 'NODE_DUE_ON'
  | 'NODE_NAME';

export type DirectiveSupersedesOrder = {
  field: DirectiveSupersedesOrderField;
  direction?: OrderDirection;
};

export type DirectiveSupersededByFilter = {
  node?: InputMaybe<DirectiveFilter>;
  edge?: InputMaybe<SupersedesEdgeFilter>;
};

export type DirectiveSupersededByQuantifier = {
  some?: InputMaybe<DirectiveSupersededByFilter>;
  none?: InputMaybe<DirectiveSupersededByFilter>;
};

export type DirectiveSupersededByOrderField =
  | 'NODE_MODALITY'
  | 'NODE_STATED_ON'
  | 'NODE_APPLIES_FROM'
  | 'NODE_DUE_ON'
  | 'NODE_NAME';

export type DirectiveSupersededByOrder = {
  field: DirectiveSupersededByOrderField;
  direction?: OrderDirection;
};

export type PublishedByFilter = {
  node?: InputMaybe<EntityFilter>;
  edge?: InputMaybe<PublishedEdgeFilter>;
};

export type PublishedByQuantifier = {
  some?: InputMaybe<PublishedByFilter>;
  none?: InputMaybe<PublishedByFilter>;
};

export type PublishedByOrderField =
  | 'NODE_NAME';

export type PublishedByOrder = {
  field: PublishedByOrderField;
  direction?: OrderDirection;
};

export type ExpressesFilter = {
  node?: InputMaybe<InstrumentFilter>;
  edge?: InputMaybe<ExpressesEdgeFilter>;
};

export type ExpressesQuantifier = {
  some?: InputMaybe<ExpressesFilter>;
  none?: InputMaybe<ExpressesFilter>;
};

export type ExpressesOrderField =
  | 'NODE_ADOPTED_ON'
  | 'NODE_IN_FORCE_FROM'
  | 'NODE_APPLIES_FROM'
  | 'NODE_NAME';

export type ExpressesOrder = {
  field: ExpressesOrderField;
  direction?: OrderDirection;
};

export type ReportsOnFilter = {
  node?: InputMaybe<InstrumentFilter>;
  edge?: InputMaybe<ReportsOnEdgeFilter>;
};

export type ReportsOnQuantifier = {
  some?: InputMaybe<ReportsOnFilter>;
  none?: InputMaybe<ReportsOnFilter>;
};

export type ReportsOnOrderField =
  | 'NODE_ADOPTED_ON'
  | 'NODE_IN_FORCE_FROM'
  | 'NODE_APPLIES_FROM'
  | 'NODE_NAME';

export type ReportsOnOrder = {
  field: ReportsOnOrderField;
  direction?: OrderDirection;
};

export type TranslationOfFilter = {
  node?: InputMaybe<DocumentFilter>;
  edge?: InputMaybe<TranslationOfEdgeFilter>;
};

export type TranslationOfQuantifier = {
  some?: InputMaybe<TranslationOfFilter>;
  none?: InputMaybe<TranslationOfFilter>;
};

export type TranslationOfOrderField =
  | 'NODE_PUBLISHED_ON'
  | 'NODE_VERSION_DATE'
  | 'NODE_NAME';

export type TranslationOfOrder = {
  field: TranslationOfOrderField;
  direction?: OrderDirection;
};

export type TranslationsFilter = {
  node?: InputMaybe<DocumentFilter>;
  edge?: InputMaybe<TranslationOfEdgeFilter>;
};

export type TranslationsQuantifier = {
  some?: InputMaybe<TranslationsFilter>;
  none?: InputMaybe<TranslationsFilter>;
};

export type TranslationsOrderField =
  | 'NODE_PUBLISHED_ON'
  | 'NODE_VERSION_DATE'
  | 'NODE_NAME';

export type TranslationsOrder = {
  field: TranslationsOrderField;
  direction?: OrderDirection;
};

export type ProvisionsFilter = {
  node?: InputMaybe<ProvisionFilter>;
  edge?: InputMaybe<HasProvisionEdgeFilter>;
};

export type ProvisionsQuantifier = {
  some?: InputMaybe<ProvisionsFilter>;
  none?: InputMaybe<ProvisionsFilter>;
};

export type ProvisionsOrderField =
  | 'NODE_START'
  | 'NODE_ORDER'
  | 'NODE_NAME';

export type ProvisionsOrder = {
  field: ProvisionsOrderField;
  direction?: OrderDirection;
};

export type DocumentEvidenceFilter = {
  node?: InputMaybe<EvidenceFilter>;
  edge?: InputMaybe<QuotesEdgeFilter>;
};

export type DocumentEvidenceQuantifier = {
  some?: InputMaybe<DocumentEvidenceFilter>;
  none?: InputMaybe<DocumentEvidenceFilter>;
};

export type DocumentEvidenceOrderField =
  | 'NODE_START'
  | 'NODE_RECORDED_FROM';

export type DocumentEvidenceOrder = {
  field: DocumentEvidenceOrderField;
  direction?: OrderDirection;
};

export type DocumentSupersedesFilter = {
  node?: InputMaybe<DocumentFilter>;
  edge?: InputMaybe<SupersedesEdgeFilter>;
};

export type DocumentSupersedesQuantifier = {
  some?: InputMaybe<DocumentSupersedesFilter>;
  none?: InputMaybe<DocumentSupersedesFilter>;
};

export type DocumentSupersedesOrderField =
  | 'NODE_PUBLISHED_ON'
  | 'NODE_VERSION_DATE'
  | 'NODE_NAME';

export type DocumentSupersedesOrder = {
  field: DocumentSupersedesOrderField;
  direction?: OrderDirection;
};

export type DocumentSupersededByFilter = {
  node?: InputMaybe<DocumentFilter>;
  edge?: InputMaybe<SupersedesEdgeFilter>;
};

export type DocumentSupersededByQuantifier = {
  some?: InputMaybe<DocumentSupersededByFilter>;
  none?: InputMaybe<DocumentSupersededByFilter>;
};

export type DocumentSupersededByOrderField =
  | 'NODE_PUBLISHED_ON'
  | 'NODE_VERSION_DATE'
  | 'NODE_NAME';

export type DocumentSupersededByOrder = {
  field: DocumentSupersededByOrderField;
  direction?: OrderDirection;
};

export type EvidenceDocumentFilter = {
  node?: InputMaybe<DocumentFilter>;
  edge?: InputMaybe<QuotesEdgeFilter>;
};

export type EvidenceDocumentQuantifier = {
  some?: InputMaybe<EvidenceDocumentFilter>;
  none?: InputMaybe<EvidenceDocumentFilter>;
};

export type EvidenceProvisionFilter = {
  node?: InputMaybe<ProvisionFilter>;
  edge?: InputMaybe<WithinEdgeFilter>;
};

export type EvidenceProvisionQuantifier = {
  some?: InputMaybe<EvidenceProvisionFilter>;
  none?: InputMaybe<EvidenceProvisionFilter>;
};

export type EvidenceForFilter = {
  node?: InputMaybe<NodeFilter>;
  edge?: InputMaybe<EvidencedByEdgeFilter>;
};

export type EvidenceForQuantifier = {
  some?: InputMaybe<EvidenceForFilter>;
  none?: InputMaybe<EvidenceForFilter>;
};

export type ReviewReviewedFilter = {
  node?: InputMaybe<NodeFilter>;
  edge?: InputMaybe<ReviewsEdgeFilter>;
};

export type ReviewReviewedQuantifier = {
  some?: InputMaybe<ReviewReviewedFilter>;
  none?: InputMaybe<ReviewReviewedFilter>;
};

export type IssuedByFilter = {
  node?: InputMaybe<AuthorityFilter>;
  edge?: InputMaybe<IssuedEdgeFilter>;
};

export type IssuedByQuantifier = {
  some?: InputMaybe<IssuedByFilter>;
  none?: InputMaybe<IssuedByFilter>;
};

export type IssuedByOrderField =
  | 'NODE_NAME';

export type IssuedByOrder = {
  field: IssuedByOrderField;
  direction?: OrderDirection;
};

export type ExpressedByFilter = {
  node?: InputMaybe<DocumentFilter>;
  edge?: InputMaybe<ExpressesEdgeFilter>;
};

export type ExpressedByQuantifier = {
  some?: InputMaybe<ExpressedByFilter>;
  none?: InputMaybe<ExpressedByFilter>;
};

export type ExpressedByOrderField =
  | 'NODE_PUBLISHED_ON'
  | 'NODE_VERSION_DATE'
  | 'NODE_NAME';

export type ExpressedByOrder = {
  field: ExpressedByOrderField;
  direction?: OrderDirection;
};

export type ReportedInFilter = {
  node?: InputMaybe<DocumentFilter>;
  edge?: InputMaybe<ReportsOnEdgeFilter>;
};

export type ReportedInQuantifier = {
  some?: InputMaybe<ReportedInFilter>;
  none?: InputMaybe<ReportedInFilter>;
};

export type ReportedInOrderField =
  | 'NODE_PUBLISHED_ON'
  | 'NODE_VERSION_DATE'
  | 'NODE_NAME';

export type ReportedInOrder = {
  field: ReportedInOrderField;
  direction?: OrderDirection;
};

export type PartOfFilter = {
  node?: InputMaybe<InstrumentFilter>;
  edge?: InputMaybe<PartOfEdgeFilter>;
};

export type PartOfQuantifier = {
  some?: InputMaybe<PartOfFilter>;
  none?: InputMaybe<PartOfFilter>;
};

export type PartOfOrderField =
  | 'NODE_ADOPTED_ON'
  | 'NODE_IN_FORCE_FROM'
  | 'NODE_APPLIES_FROM'
  | 'NODE_NAME';

export type PartOfOrder = {
  field: PartOfOrderField;
  direction?: OrderDirection;
};

export type PartsFilter = {
  node?: InputMaybe<InstrumentFilter>;
  edge?: InputMaybe<PartOfEdgeFilter>;
};

export type PartsQuantifier = {
  some?: InputMaybe<PartsFilter>;
  none?: InputMaybe<PartsFilter>;
};

export type PartsOrderField =
  | 'NODE_ADOPTED_ON'
  | 'NODE_IN_FORCE_FROM'
  | 'NODE_APPLIES_FROM'
  | 'NODE_NAME';

export type PartsOrder = {
  field: PartsOrderField;
  direction?: OrderDirection;
};

export type InstrumentSupersedesFilter = {
  node?: InputMaybe<InstrumentFilter>;
  edge?: InputMaybe<SupersedesEdgeFilter>;
};

export type InstrumentSupersedesQuantifier = {
  some?: InputMaybe<InstrumentSupersedesFilter>;
  none?: InputMaybe<InstrumentSupersedesFilter>;
};

export type InstrumentSupersedesOrderField =
  | 'NODE_ADOPTED_ON'
  | 'NODE_IN_FORCE_FROM'
  | 'NODE_APPLIES_FROM'
  | 'NODE_NAME';

export type InstrumentSupersedesOrder = {
  field: InstrumentSupersedesOrderField;
  direction?: OrderDirection;
};

export type InstrumentSupersededByFilter = {
  node?: InputMaybe<InstrumentFilter>;
  edge?: InputMaybe<SupersedesEdgeFilter>;
};

export type InstrumentSupersededByQuantifier = {
  some?: InputMaybe<InstrumentSupersededByFilter>;
  none?: InputMaybe<InstrumentSupersededByFilter>;
};

export type InstrumentSupersededByOrderField =
  | 'NODE_ADOPTED_ON'
  | 'NODE_IN_FORCE_FROM'
  | 'NODE_APPLIES_FROM'
  | 'NODE_NAME';

export type InstrumentSupersededByOrder = {
  field: InstrumentSupersededByOrderField;
  direction?: OrderDirection;
};

export type BasedOnFilter = {
  node?: InputMaybe<InstrumentFilter>;
  edge?: InputMaybe<BasedOnEdgeFilter>;
};

export type BasedOnQuantifier = {
  some?: InputMaybe<BasedOnFilter>;
  none?: InputMaybe<BasedOnFilter>;
};

export type BasedOnOrderField =
  | 'NODE_ADOPTED_ON'
  | 'NODE_IN_FORCE_FROM'
  | 'NODE_APPLIES_FROM'
  | 'NODE_NAME';

export type BasedOnOrder = {
  field: BasedOnOrderField;
  direction?: OrderDirection;
};

export type BasisOfFilter = {
  node?: InputMaybe<InstrumentFilter>;
  edge?: InputMaybe<BasedOnEdgeFilter>;
};

export type BasisOfQuantifier = {
  some?: InputMaybe<BasisOfFilter>;
  none?: InputMaybe<BasisOfFilter>;
};

export type BasisOfOrderField =
  | 'NODE_ADOPTED_ON'
  | 'NODE_IN_FORCE_FROM'
  | 'NODE_APPLIES_FROM'
  | 'NODE_NAME';

export type BasisOfOrder = {
  field: BasisOfOrderField;
  direction?: OrderDirection;
};

export type CitedByFilter = {
  node?: InputMaybe<EntityFilter>;
  edge?: InputMaybe<CitesEdgeFilter>;
};

export type CitedByQuantifier = {
  some?: InputMaybe<CitedByFilter>;
  none?: InputMaybe<CitedByFilter>;
};

export type CitedByOrderField =
  | 'NODE_NAME';

export type CitedByOrder = {
  field: CitedByOrderField;
  direction?: OrderDirection;
};

export type EffectsFilter = {
  node?: InputMaybe<EffectFilter>;
  edge?: InputMaybe<MakesEffectEdgeFilter>;
};

export type EffectsQuantifier = {
  some?: InputMaybe<EffectsFilter>;
  none?: InputMaybe<EffectsFilter>;
};

export type EffectsOrderField =
  | 'NODE_VALID_FROM';

export type EffectsOrder = {
  field: EffectsOrderField;
  direction?: OrderDirection;
};

export type AffectedByFilter = {
  node?: InputMaybe<EffectFilter>;
  edge?: InputMaybe<AffectsEdgeFilter>;
};

export type AffectedByQuantifier = {
  some?: InputMaybe<AffectedByFilter>;
  none?: InputMaybe<AffectedByFilter>;
};

export type AffectedByOrderField =
  | 'NODE_VALID_FROM';

export type AffectedByOrder = {
  field: AffectedByOrderField;
  direction?: OrderDirection;
};

export type InstrumentDirectivesFilter = {
  node?: InputMaybe<DirectiveFilter>;
  edge?: InputMaybe<StatedInEdgeFilter>;
};

export type InstrumentDirectivesQuantifier = {
  some?: InputMaybe<InstrumentDirectivesFilter>;
  none?: InputMaybe<InstrumentDirectivesFilter>;
};

export type InstrumentDirectivesOrderField =
  | 'NODE_MODALITY'
  | 'NODE_STATED_ON'
  | 'NODE_APPLIES_FROM'
  | 'NODE_DUE_ON'
  | 'NODE_NAME';

export type InstrumentDirectivesOrder = {
  field: InstrumentDirectivesOrderField;
  direction?: OrderDirection;
};

export type ProvisionParentFilter = {
  node?: InputMaybe<EntityFilter>;
  edge?: InputMaybe<HasProvisionEdgeFilter>;
};

export type ProvisionParentQuantifier = {
  some?: InputMaybe<ProvisionParentFilter>;
  none?: InputMaybe<ProvisionParentFilter>;
};

export type ProvisionEvidenceFilter = {
  node?: InputMaybe<EvidenceFilter>;
  edge?: InputMaybe<WithinEdgeFilter>;
};

export type ProvisionEvidenceQuantifier = {
  some?: InputMaybe<ProvisionEvidenceFilter>;
  none?: InputMaybe<ProvisionEvidenceFilter>;
};

export type ProvisionEvidenceOrderField =
  | 'NODE_START'
  | 'NODE_RECORDED_FROM';

export type ProvisionEvidenceOrder = {
  field: ProvisionEvidenceOrderField;
  direction?: OrderDirection;
};

export type MembershipHolderFilter = {
  node?: InputMaybe<EntityFilter>;
  edge?: InputMaybe<HoldsEdgeFilter>;
};

export type MembershipHolderQuantifier = {
  some?: InputMaybe<MembershipHolderFilter>;
  none?: InputMaybe<MembershipHolderFilter>;
};

export type MembershipBodyFilter = {
  node?: InputMaybe<AuthorityFilter>;
  edge?: InputMaybe<InBodyEdgeFilter>;
};

export type MembershipBodyQuantifier = {
  some?: InputMaybe<MembershipBodyFilter>;
  none?: InputMaybe<MembershipBodyFilter>;
};

export type RepresentedByFilter = {
  node?: InputMaybe<RegulatorFilter>;
  edge?: InputMaybe<RepresentsEdgeFilter>;
};

export type RepresentedByQuantifier = {
  some?: InputMaybe<RepresentedByFilter>;
  none?: InputMaybe<RepresentedByFilter>;
};

export type RepresentedByOrderField =
  | 'NODE_NAME';

export type RepresentedByOrder = {
  field: RepresentedByOrderField;
  direction?: OrderDirection;
};

export type PolicyAreaBroaderFilter = {
  node?: InputMaybe<PolicyAreaFilter>;
  edge?: InputMaybe<BroaderEdgeFilter>;
};

export type PolicyAreaBroaderQuantifier = {
  some?: InputMaybe<PolicyAreaBroaderFilter>;
  none?: InputMaybe<PolicyAreaBroaderFilter>;
};

export type PolicyAreaBroaderOrderField =
  | 'NODE_NAME';

export type PolicyAreaBroaderOrder = {
  field: PolicyAreaBroaderOrderField;
  direction?: OrderDirection;
};

export type PolicyAreaNarrowerFilter = {
  node?: InputMaybe<PolicyAreaFilter>;
  edge?: InputMaybe<BroaderEdgeFilter>;
};

export type PolicyAreaNarrowerQuantifier = {
  some?: InputMaybe<PolicyAreaNarrowerFilter>;
  none?: InputMaybe<PolicyAreaNarrowerFilter>;
};

export type PolicyAreaNarrowerOrderField =
  | 'NODE_NAME';

export type PolicyAreaNarrowerOrder = {
  field: PolicyAreaNarrowerOrderField;
  direction?: OrderDirection;
};

export type PolicyAreaRelatedFilter = {
  node?: InputMaybe<PolicyAreaFilter>;
  edge?: InputMaybe<RelatedEdgeFilter>;
};

export type PolicyAreaRelatedQuantifier = {
  some?: InputMaybe<PolicyAreaRelatedFilter>;
  none?: InputMaybe<PolicyAreaRelatedFilter>;
};

export type PolicyAreaRelatedOrderField =
  | 'NODE_NAME';

export type PolicyAreaRelatedOrder = {
  field: PolicyAreaRelatedOrderField;
  direction?: OrderDirection;
};

export type PolicyAreaDirectivesFilter = {
  node?: InputMaybe<DirectiveFilter>;
  edge?: InputMaybe<ConcernsEdgeFilter>;
};

export type PolicyAreaDirectivesQuantifier = {
  some?: InputMaybe<PolicyAreaDirectivesFilter>;
  none?: InputMaybe<PolicyAreaDirectivesFilter>;
};

export type PolicyAreaDirectivesOrderField =
  | 'NODE_MODALITY'
  | 'NODE_STATED_ON'
  | 'NODE_APPLIES_FROM'
  | 'NODE_DUE_ON'
  | 'NODE_NAME';

export type PolicyAreaDirectivesOrder = {
  field: PolicyAreaDirectivesOrderField;
  direction?: OrderDirection;
};

export type InstrumentsFilter = {
  node?: InputMaybe<InstrumentFilter>;
  edge?: InputMaybe<ConcernsEdgeFilter>;
};

export type InstrumentsQuantifier = {
  some?: InputMaybe<InstrumentsFilter>;
  none?: InputMaybe<InstrumentsFilter>;
};

export type InstrumentsOrderField =
  | 'NODE_ADOPTED_ON'
  | 'NODE_IN_FORCE_FROM'
  | 'NODE_APPLIES_FROM'
  | 'NODE_NAME';

export type InstrumentsOrder = {
  field: InstrumentsOrderField;
  direction?: OrderDirection;
};

export type PolicyAreaRegulatorsFilter = {
  node?: InputMaybe<RegulatorFilter>;
  edge?: InputMaybe<HasRemitEdgeFilter>;
};

export type PolicyAreaRegulatorsQuantifier = {
  some?: InputMaybe<PolicyAreaRegulatorsFilter>;
  none?: InputMaybe<PolicyAreaRegulatorsFilter>;
};

export type PolicyAreaRegulatorsOrderField =
  | 'NODE_NAME';

export type PolicyAreaRegulatorsOrder = {
  field: PolicyAreaRegulatorsOrderField;
  direction?: OrderDirection;
};

export type EntityClassBroaderFilter = {
  node?: InputMaybe<EntityClassFilter>;
  edge?: InputMaybe<BroaderEdgeFilter>;
};

export type EntityClassBroaderQuantifier = {
  some?: InputMaybe<EntityClassBroaderFilter>;
  none?: InputMaybe<EntityClassBroaderFilter>;
};

export type EntityClassBroaderOrderField =
  | 'NODE_NAME';

export type EntityClassBroaderOrder = {
  field: EntityClassBroaderOrderField;
  direction?: OrderDirection;
};

export type EntityClassNarrowerFilter = {
  node?: InputMaybe<EntityClassFilter>;
  edge?: InputMaybe<BroaderEdgeFilter>;
};

export type EntityClassNarrowerQuantifier = {
  some?: InputMaybe<EntityClassNarrowerFilter>;
  none?: InputMaybe<EntityClassNarrowerFilter>;
};

export type EntityClassNarrowerOrderField =
  | 'NODE_NAME';

export type EntityClassNarrowerOrder = {
  field: EntityClassNarrowerOrderField;
  direction?: OrderDirection;
};

export type EntityClassRelatedFilter = {
  node?: InputMaybe<EntityClassFilter>;
  edge?: InputMaybe<RelatedEdgeFilter>;
};

export type EntityClassRelatedQuantifier = {
  some?: InputMaybe<EntityClassRelatedFilter>;
  none?: InputMaybe<EntityClassRelatedFilter>;
};

export type EntityClassRelatedOrderField =
  | 'NODE_NAME';

export type EntityClassRelatedOrder = {
  field: EntityClassRelatedOrderField;
  direction?: OrderDirection;
};

export type BenefitsFromFilter = {
  node?: InputMaybe<DirectiveFilter>;
  edge?: InputMaybe<BenefitsEdgeFilter>;
};

export type BenefitsFromQuantifier = {
  some?: InputMaybe<BenefitsFromFilter>;
  none?: InputMaybe<BenefitsFromFilter>;
};

export type BenefitsFromOrderField =
  | 'NODE_MODALITY'
  | 'NODE_STATED_ON'
  | 'NODE_APPLIES_FROM'
  | 'NODE_DUE_ON'
  | 'NODE_NAME';

export type BenefitsFromOrder = {
  field: BenefitsFromOrderField;
  direction?: OrderDirection;
};

export type EntityClassRegulatorsFilter = {
  node?: InputMaybe<RegulatorFilter>;
  edge?: InputMaybe<HasRemitEdgeFilter>;
};

export type EntityClassRegulatorsQuantifier = {
  some?: InputMaybe<EntityClassRegulatorsFilter>;
  none?: InputMaybe<EntityClassRegulatorsFilter>;
};

export type EntityClassRegulatorsOrderField =
  | 'NODE_NAME';

export type EntityClassRegulatorsOrder = {
  field: EntityClassRegulatorsOrderField;
  direction?: OrderDirection;
};

export type EffectMadeByFilter = {
  node?: InputMaybe<EntityFilter>;
  edge?: InputMaybe<MakesEffectEdgeFilter>;
};

export type EffectMadeByQuantifier = {
  some?: InputMaybe<EffectMadeByFilter>;
  none?: InputMaybe<EffectMadeByFilter>;
};

export type AffectsFilter = {
  node?: InputMaybe<EntityFilter>;
  edge?: InputMaybe<AffectsEdgeFilter>;
};

export type AffectsQuantifier = {
  some?: InputMaybe<AffectsFilter>;
  none?: InputMaybe<AffectsFilter>;
};

export type AffectsOrderField =
  | 'NODE_NAME';

export type AffectsOrder = {
  field: AffectsOrderField;
  direction?: OrderDirection;
};

export type IssuedEdgeFilter = {
  and?: InputMaybe<Array<IssuedEdgeFilter>>;
  or?: InputMaybe<Array<IssuedEdgeFilter>>;
  not?: InputMaybe<IssuedEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
  role?: InputMaybe<IssuerRoleFilter>;
};

export type StatedEdgeFilter = {
  and?: InputMaybe<Array<StatedEdgeFilter>>;
  or?: InputMaybe<Array<StatedEdgeFilter>>;
  not?: InputMaybe<StatedEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
  verb?: InputMaybe<StringFilter>;
  attribution?: InputMaybe<StringListFilter>;
};

export type PublishedEdgeFilter = {
  and?: InputMaybe<Array<PublishedEdgeFilter>>;
  or?: InputMaybe<Array<PublishedEdgeFilter>>;
  not?: InputMaybe<PublishedEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
  sourceTier?: InputMaybe<SourceTierFilter>;
  on?: InputMaybe<DateFilter>;
  retrievedAt?: InputMaybe<DateTimeFilter>;
};

export type AddressesEdgeFilter = {
  and?: InputMaybe<Array<AddressesEdgeFilter>>;
  or?: InputMaybe<Array<AddressesEdgeFilter>>;
  not?: InputMaybe<AddressesEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
  addressKind?: InputMaybe<AddressKindFilter>;
  indirect?: InputMaybe<BooleanFilter>;
};

export type ReliesOnEdgeFilter = {
  and?: InputMaybe<Array<ReliesOnEdgeFilter>>;
  or?: InputMaybe<Array<ReliesOnEdgeFilter>>;
  not?: InputMaybe<ReliesOnEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
  openEnded?: InputMaybe<BooleanFilter>;
};

export type ParticipatesInEdgeFilter = {
  and?: InputMaybe<Array<ParticipatesInEdgeFilter>>;
  or?: InputMaybe<Array<ParticipatesInEdgeFilter>>;
  not?: InputMaybe<ParticipatesInEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
  openEnded?: InputMaybe<BooleanFilter>;
};

export type RefersToEdgeFilter = {
  and?: InputMaybe<Array<RefersToEdgeFilter>>;
  or?: InputMaybe<Array<RefersToEdgeFilter>>;
  not?: InputMaybe<RefersToEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
  openEnded?: InputMaybe<BooleanFilter>;
};

export type HoldsEdgeFilter = {
  and?: InputMaybe<Array<HoldsEdgeFilter>>;
  or?: InputMaybe<Array<HoldsEdgeFilter>>;
  not?: InputMaybe<HoldsEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
};

export type InBodyEdgeFilter = {
  and?: InputMaybe<Array<InBodyEdgeFilter>>;
  or?: InputMaybe<Array<InBodyEdgeFilter>>;
  not?: InputMaybe<InBodyEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
};

export type AttachedToEdgeFilter = {
  and?: InputMaybe<Array<AttachedToEdgeFilter>>;
  or?: InputMaybe<Array<AttachedToEdgeFilter>>;
  not?: InputMaybe<AttachedToEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
  kind?: InputMaybe<AttachmentKindFilter>;
};

export type SucceededByEdgeFilter = {
  and?: InputMaybe<Array<SucceededByEdgeFilter>>;
  or?: InputMaybe<Array<SucceededByEdgeFilter>>;
  not?: InputMaybe<SucceededByEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
  extent?: InputMaybe<SuccessionExtentFilter>;
  functions?: InputMaybe<StringListFilter>;
};

export type HasNameEdgeFilter = {
  and?: InputMaybe<Array<HasNameEdgeFilter>>;
  or?: InputMaybe<Array<HasNameEdgeFilter>>;
  not?: InputMaybe<HasNameEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
};

export type MayBeSameAsEdgeFilter = {
  and?: InputMaybe<Array<MayBeSameAsEdgeFilter>>;
  or?: InputMaybe<Array<MayBeSameAsEdgeFilter>>;
  not?: InputMaybe<MayBeSameAsEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
  score?: InputMaybe<FloatFilter>;
  reasons?: InputMaybe<StringListFilter>;
  state?: InputMaybe<ProposalStateFilter>;
};

export type MergedIntoEdgeFilter = {
  and?: InputMaybe<Array<MergedIntoEdgeFilter>>;
  or?: InputMaybe<Array<MergedIntoEdgeFilter>>;
  not?: InputMaybe<MergedIntoEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
  reason?: InputMaybe<StringFilter>;
};

export type HasJurisdictionEdgeFilter = {
  and?: InputMaybe<Array<HasJurisdictionEdgeFilter>>;
  or?: InputMaybe<Array<HasJurisdictionEdgeFilter>>;
  not?: InputMaybe<HasJurisdictionEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
};

export type HasRemitEdgeFilter = {
  and?: InputMaybe<Array<HasRemitEdgeFilter>>;
  or?: InputMaybe<Array<HasRemitEdgeFilter>>;
  not?: InputMaybe<HasRemitEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
  function?: InputMaybe<RemitFunctionFilter>;
  scopeNote?: InputMaybe<StringFilter>;
};

export type RepresentsEdgeFilter = {
  and?: InputMaybe<Array<RepresentsEdgeFilter>>;
  or?: InputMaybe<Array<RepresentsEdgeFilter>>;
  not?: InputMaybe<RepresentsEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
  capacity?: InputMaybe<StringFilter>;
};

export type ListedByEdgeFilter = {
  and?: InputMaybe<Array<ListedByEdgeFilter>>;
  or?: InputMaybe<Array<ListedByEdgeFilter>>;
  not?: InputMaybe<ListedByEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
  list?: InputMaybe<JurisdictionListFilter>;
};

export type WithinJurisdictionEdgeFilter = {
  and?: InputMaybe<Array<WithinJurisdictionEdgeFilter>>;
  or?: InputMaybe<Array<WithinJurisdictionEdgeFilter>>;
  not?: InputMaybe<WithinJurisdictionEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
};

export type ReviewsEdgeFilter = {
  and?: InputMaybe<Array<ReviewsEdgeFilter>>;
  or?: InputMaybe<Array<ReviewsEdgeFilter>>;
  not?: InputMaybe<ReviewsEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
};

export type StatedInEdgeFilter = {
  and?: InputMaybe<Array<StatedInEdgeFilter>>;
  or?: InputMaybe<Array<StatedInEdgeFilter>>;
  not?: InputMaybe<StatedInEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
};

export type EvidencedByEdgeFilter = {
  and?: InputMaybe<Array<EvidencedByEdgeFilter>>;
  or?: InputMaybe<Array<EvidencedByEdgeFilter>>;
  not?: InputMaybe<EvidencedByEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
  role?: InputMaybe<EvidenceRoleFilter>;
};

export type BenefitsEdgeFilter = {
  and?: InputMaybe<Array<BenefitsEdgeFilter>>;
  or?: InputMaybe<Array<BenefitsEdgeFilter>>;
  not?: InputMaybe<BenefitsEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
};

export type ConcernsEdgeFilter = {
  and?: InputMaybe<Array<ConcernsEdgeFilter>>;
  or?: InputMaybe<Array<ConcernsEdgeFilter>>;
  not?: InputMaybe<ConcernsEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
  weight?: InputMaybe<FloatFilter>;
  schemeVersion?: InputMaybe<StringFilter>;
};

export type RelatedToEdgeFilter = {
  and?: InputMaybe<Array<RelatedToEdgeFilter>>;
  or?: InputMaybe<Array<RelatedToEdgeFilter>>;
  not?: InputMaybe<RelatedToEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
  kind?: InputMaybe<RelationKindFilter>;
  basis?: InputMaybe<RelationBasisFilter>;
};

export type CitesEdgeFilter = {
  and?: InputMaybe<Array<CitesEdgeFilter>>;
  or?: InputMaybe<Array<CitesEdgeFilter>>;
  not?: InputMaybe<CitesEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
  text?: InputMaybe<StringFilter>;
};

export type ImplementsEdgeFilter = {
  and?: InputMaybe<Array<ImplementsEdgeFilter>>;
  or?: InputMaybe<Array<ImplementsEdgeFilter>>;
  not?: InputMaybe<ImplementsEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
  place?: InputMaybe<StringFilter>;
  bindingness?: InputMaybe<BindingnessFilter>;
  overlap?: InputMaybe<OverlapFilter>;
  rationale?: InputMaybe<StringFilter>;
  rationaleBy?: InputMaybe<StringFilter>;
  mappingSource?: InputMaybe<MappingSourceFilter>;
  fromVersion?: InputMaybe<StringFilter>;
  toVersion?: InputMaybe<StringFilter>;
};

export type SupersedesEdgeFilter = {
  and?: InputMaybe<Array<SupersedesEdgeFilter>>;
  or?: InputMaybe<Array<SupersedesEdgeFilter>>;
  not?: InputMaybe<SupersedesEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
  reason?: InputMaybe<StringFilter>;
};

export type ExpressesEdgeFilter = {
  and?: InputMaybe<Array<ExpressesEdgeFilter>>;
  or?: InputMaybe<Array<ExpressesEdgeFilter>>;
  not?: InputMaybe<ExpressesEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
  versionDate?: InputMaybe<DateFilter>;
};

export type ReportsOnEdgeFilter = {
  and?: InputMaybe<Array<ReportsOnEdgeFilter>>;
  or?: InputMaybe<Array<ReportsOnEdgeFilter>>;
  not?: InputMaybe<ReportsOnEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
  attribution?: InputMaybe<StringListFilter>;
};

export type TranslationOfEdgeFilter = {
  and?: InputMaybe<Array<TranslationOfEdgeFilter>>;
  or?: InputMaybe<Array<TranslationOfEdgeFilter>>;
  not?: InputMaybe<TranslationOfEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
  translationMethod?: InputMaybe<TranslationMethodFilter>;
};

export type HasProvisionEdgeFilter = {
  and?: InputMaybe<Array<HasProvisionEdgeFilter>>;
  or?: InputMaybe<Array<HasProvisionEdgeFilter>>;
  not?: InputMaybe<HasProvisionEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
  order?: InputMaybe<IntFilter>;
};

export type QuotesEdgeFilter = {
  and?: InputMaybe<Array<QuotesEdgeFilter>>;
  or?: InputMaybe<Array<QuotesEdgeFilter>>;
  not?: InputMaybe<QuotesEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
};

export type WithinEdgeFilter = {
  and?: InputMaybe<Array<WithinEdgeFilter>>;
  or?: InputMaybe<Array<WithinEdgeFilter>>;
  not?: InputMaybe<WithinEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
};

export type PartOfEdgeFilter = {
  and?: InputMaybe<Array<PartOfEdgeFilter>>;
  or?: InputMaybe<Array<PartOfEdgeFilter>>;
  not?: InputMaybe<PartOfEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
  order?: InputMaybe<IntFilter>;
};

export type BasedOnEdgeFilter = {
  and?: InputMaybe<Array<BasedOnEdgeFilter>>;
  or?: InputMaybe<Array<BasedOnEdgeFilter>>;
  not?: InputMaybe<BasedOnEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
};

export type MakesEffectEdgeFilter = {
  and?: InputMaybe<Array<MakesEffectEdgeFilter>>;
  or?: InputMaybe<Array<MakesEffectEdgeFilter>>;
  not?: InputMaybe<MakesEffectEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
};

export type AffectsEdgeFilter = {
  and?: InputMaybe<Array<AffectsEdgeFilter>>;
  or?: InputMaybe<Array<AffectsEdgeFilter>>;
  not?: InputMaybe<AffectsEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
};

export type BroaderEdgeFilter = {
  and?: InputMaybe<Array<BroaderEdgeFilter>>;
  or?: InputMaybe<Array<BroaderEdgeFilter>>;
  not?: InputMaybe<BroaderEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
};

export type RelatedEdgeFilter = {
  and?: InputMaybe<Array<RelatedEdgeFilter>>;
  or?: InputMaybe<Array<RelatedEdgeFilter>>;
  not?: InputMaybe<RelatedEdgeFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validFromPrecision?: InputMaybe<DatePrecisionFilter>;
  validFromEdtf?: InputMaybe<StringFilter>;
  validTo?: InputMaybe<DateFilter>;
  validToPrecision?: InputMaybe<DatePrecisionFilter>;
  validToEdtf?: InputMaybe<StringFilter>;
  attestedOn?: InputMaybe<DateFilter>;
  recordedFrom?: InputMaybe<IntFilter>;
  recordedTo?: InputMaybe<IntFilter>;
  method?: InputMaybe<MethodFilter>;
  confidence?: InputMaybe<FloatFilter>;
  reviewState?: InputMaybe<ReviewStateFilter>;
  supports?: InputMaybe<StringListFilter>;
  sourceUrl?: InputMaybe<StringFilter>;
  checkedOn?: InputMaybe<DateFilter>;
  unchecked?: InputMaybe<StringListFilter>;
};

export type AddressKindFilter = {
  eq?: InputMaybe<AddressKind>;
  in?: InputMaybe<Array<AddressKind>>;
};

export type AttachmentKindFilter = {
  eq?: InputMaybe<AttachmentKind>;
  in?: InputMaybe<Array<AttachmentKind>>;
};

export type BindingForceFilter = {
  eq?: InputMaybe<BindingForce>;
  in?: InputMaybe<Array<BindingForce>>;
};

export type BindingnessFilter = {
  eq?: InputMaybe<Bindingness>;
  in?: InputMaybe<Array<Bindingness>>;
};

export type BodyKindFilter = {
  eq?: InputMaybe<BodyKind>;
  in?: InputMaybe<Array<BodyKind>>;
};

export type ChangeTypeFilter = {
  eq?: InputMaybe<ChangeType>;
  in?: InputMaybe<Array<ChangeType>>;
};

export type CompletenessFilter = {
  eq?: InputMaybe<Completeness>;
  in?: InputMaybe<Array<Completeness>>;
};

export type CueKindFilter = {
  eq?: InputMaybe<CueKind>;
  in?: InputMaybe<Array<CueKind>>;
};

export type DatePrecisionFilter = {
  eq?: InputMaybe<DatePrecision>;
  in?: InputMaybe<Array<DatePrecision>>;
};

export type DocumentFlagListFilter = {
  has?: InputMaybe<DocumentFlag>;
  hasSome?: InputMaybe<Array<DocumentFlag>>;
};

export type EffectAppliedFilter = {
  eq?: InputMaybe<EffectApplied>;
  in?: InputMaybe<Array<EffectApplied>>;
};

export type EffectKindFilter = {
  eq?: InputMaybe<EffectKind>;
  in?: InputMaybe<Array<EffectKind>>;
};

export type EvidenceRoleFilter = {
  eq?: InputMaybe<EvidenceRole>;
  in?: InputMaybe<Array<EvidenceRole>>;
};

export type GenreFilter = {
  eq?: InputMaybe<Genre>;
  in?: InputMaybe<Array<Genre>>;
};

export type HolderKindListFilter = {
  has?: InputMaybe<HolderKind>;
  hasSome?: InputMaybe<Array<HolderKind>>;
};

export type InstrumentKindFilter = {
  eq?: InputMaybe<InstrumentKind>;
  in?: InputMaybe<Array<InstrumentKind>>;
};

export type IssuerRoleFilter = {
  eq?: InputMaybe<IssuerRole>;
  in?: InputMaybe<Array<IssuerRole>>;
};

export type JurisdictionKindFilter = {
  eq?: InputMaybe<JurisdictionKind>;
  in?: InputMaybe<Array<JurisdictionKind>>;
};

export type JurisdictionListFilter = {
  eq?: InputMaybe<JurisdictionList>;
  in?: InputMaybe<Array<JurisdictionList>>;
};

export type LegalNatureFilter = {
  eq?: InputMaybe<LegalNature>;
  in?: InputMaybe<Array<LegalNature>>;
};

export type MappingSourceFilter = {
  eq?: InputMaybe<MappingSource>;
  in?: InputMaybe<Array<MappingSource>>;
};

export type MembershipRoleFilter = {
  eq?: InputMaybe<MembershipRole>;
  in?: InputMaybe<Array<MembershipRole>>;
};

export type MembershipRoleListFilter = {
  has?: InputMaybe<MembershipRole>;
  hasSome?: InputMaybe<Array<MembershipRole>>;
};

export type MembershipStatusFilter = {
  eq?: InputMaybe<MembershipStatus>;
  in?: InputMaybe<Array<MembershipStatus>>;
};

export type MethodFilter = {
  eq?: InputMaybe<Method>;
  in?: InputMaybe<Array<Method>>;
};

export type ModalityFilter = {
  eq?: InputMaybe<Modality>;
  in?: InputMaybe<Array<Modality>>;
};

export type NameKindFilter = {
  eq?: InputMaybe<NameKind>;
  in?: InputMaybe<Array<NameKind>>;
};

export type OverlapFilter = {
  eq?: InputMaybe<Overlap>;
  in?: InputMaybe<Array<Overlap>>;
};

export type PaceListFilter = {
  has?: InputMaybe<Pace>;
  hasSome?: InputMaybe<Array<Pace>>;
};

export type ProposalStateFilter = {
  eq?: InputMaybe<ProposalState>;
  in?: InputMaybe<Array<ProposalState>>;
};

export type ProvisionKindFilter = {
  eq?: InputMaybe<ProvisionKind>;
  in?: InputMaybe<Array<ProvisionKind>>;
};

export type PublisherKindFilter = {
  eq?: InputMaybe<PublisherKind>;
  in?: InputMaybe<Array<PublisherKind>>;
};

export type RegulatorScopeFilter = {
  eq?: InputMaybe<RegulatorScope>;
  in?: InputMaybe<Array<RegulatorScope>>;
};

export type RelationBasisFilter = {
  eq?: InputMaybe<RelationBasis>;
  in?: InputMaybe<Array<RelationBasis>>;
};

export type RelationKindFilter = {
  eq?: InputMaybe<RelationKind>;
  in?: InputMaybe<Array<RelationKind>>;
};

export type RemitFunctionFilter = {
  eq?: InputMaybe<RemitFunction>;
  in?: InputMaybe<Array<RemitFunction>>;
};

export type ReviewStateFilter = {
  eq?: InputMaybe<ReviewState>;
  in?: InputMaybe<Array<ReviewState>>;
};

export type SourceTierFilter = {
  eq?: InputMaybe<SourceTier>;
  in?: InputMaybe<Array<SourceTier>>;
};

export type StageFilter = {
  eq?: InputMaybe<Stage>;
  in?: InputMaybe<Array<Stage>>;
};

export type SuccessionExtentFilter = {
  eq?: InputMaybe<SuccessionExtent>;
  in?: InputMaybe<Array<SuccessionExtent>>;
};

export type TranslationMethodFilter = {
  eq?: InputMaybe<TranslationMethod>;
  in?: InputMaybe<Array<TranslationMethod>>;
};

export type VerificationFilter = {
  eq?: InputMaybe<Verification>;
  in?: InputMaybe<Array<Verification>>;
};

export type Stated = {
  verb?: Maybe<Scalars['String']['output']>;
  attribution?: Maybe<Array<Scalars['String']['output']>>;
};

export type Addresses = {
  addressKind?: Maybe<AddressKind>;
  indirect?: Maybe<Scalars['Boolean']['output']>;
};

export type Concerns = {
  weight?: Maybe<Scalars['Float']['output']>;
  schemeVersion?: Maybe<Scalars['String']['output']>;
};

export type ReliesOn = {
  openEnded?: Maybe<Scalars['Boolean']['output']>;
};

export type ParticipatesIn = {
  openEnded?: Maybe<Scalars['Boolean']['output']>;
};

export type RefersTo = {
  openEnded?: Maybe<Scalars['Boolean']['output']>;
};

export type RelatedTo = {
  kind?: Maybe<RelationKind>;
  basis?: Maybe<RelationBasis>;
};

export type Modality =
  | 'OBLIGATION'
  | 'PROHIBITION'
  | 'PERMISSION'
  | 'RIGHT'
  | 'RECOMMENDATION'
  | 'NECESSITY'
  | 'COMMITMENT'
  | 'PLANNED_ACTION'
  | 'STATEMENT_OF_INTENT';

export type CueKind =
  | 'MODAL_VERB'
  | 'NEED_PHRASE'
  | 'REQUIREMENT_PHRASE'
  | 'DECISION_PHRASE'
  | 'BARE_IMPERATIVE'
  | 'IMPERSONAL_FRAME'
  | 'LIST_HEAD'
  | 'AGENT_MARKER';

export type BindingForce =
  | 'BINDING'
  | 'CONDITIONAL'
  | 'NON_BINDING'
  | 'POLICY_SIGNAL'
  | 'UNKNOWN';

export type AddressKind =
  | 'SELF'
  | 'SUPERVISED'
  | 'OTHER_AUTHORITY'
  | 'PUBLIC';

export type ChangeType =
  | 'CONTINUE'
  | 'IMPROVE'
  | 'STRENGTHEN'
  | 'PROMOTE'
  | 'ACCELERATE'
  | 'INITIATE'
  | 'GUIDE'
  | 'PARTICIPATE'
  | 'NONE';

export type Pace =
  | 'STEADY'
  | 'ORDERLY'
  | 'ACTIVE'
  | 'FURTHER'
  | 'PROMPT';

export type Stage =
  | 'ANNOUNCED'
  | 'CONSULTATION'
  | 'ADOPTED'
  | 'COMPLETED';

export type RelationKind =
  | 'PART_OF'
  | 'SPECIALIZES'
  | 'SUPPORTS'
  | 'SAFEGUARDS'
  | 'OVERLAPS';

export type RelationBasis =
  | 'LEXICAL'
  | 'INTERPRETIVE';

export type Published = {
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  sourceTier?: Maybe<SourceTier>;
  on?: Maybe<Scalars['Date']['output']>;
  retrievedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type Expresses = {
  versionDate?: Maybe<Scalars['Date']['output']>;
};

export type ReportsOn = {
  attribution?: Maybe<Array<Scalars['String']['output']>>;
};

export type TranslationOf = {
  translationMethod?: Maybe<TranslationMethod>;
};

export type Supersedes = {
  reason?: Maybe<Scalars['String']['output']>;
};

export type Genre =
  | 'OFFICIAL'
  | 'CONSOLIDATION'
  | 'TRANSLATION'
  | 'NEWS_READOUT'
  | 'REFERENCE';

export type SourceTier =
  | 'PRIMARY'
  | 'OFFICIAL_COPY'
  | 'SECONDARY'
  | 'UNKNOWN';

export type TranslationMethod =
  | 'HUMAN'
  | 'MACHINE'
  | 'APPARENT_MACHINE'
  | 'UNKNOWN';

export type Completeness =
  | 'FULL'
  | 'EXCERPT'
  | 'UNKNOWN';

export type DocumentFlag =
  | 'HIDDEN_TEXT'
  | 'TRACKED_CHANGES'
  | 'AMBIGUOUS_CONTAINER'
  | 'ACTIVE_CONTENT'
  | 'BIDI_CONTROLS'
  | 'LAYOUT_UNCERTAIN';

export type PublisherKind =
  | 'OFFICIAL'
  | 'NEWS'
  | 'DATABASE'
  | 'PRIVATE'
  | 'UNKNOWN';

export type EvidencedBy = {
  role?: Maybe<EvidenceRole>;
};

export type Verification =
  | 'VERIFIED'
  | 'REPAIRED'
  | 'UNVERIFIED'
  | 'STALE';

export type EvidenceRole =
  | 'STATEMENT'
  | 'EXTENDED'
  | 'ATTRIBUTION'
  | 'ISSUER'
  | 'ADDRESSEE'
  | 'BENEFICIARY'
  | 'DATE'
  | 'MODALITY'
  | 'CONDITION'
  | 'EXCEPTION'
  | 'FACT';

export type Issued = {
  role?: Maybe<IssuerRole>;
};

export type PartOf = {
  order?: Maybe<Scalars['Int']['output']>;
};

export type HasProvision = {
  order?: Maybe<Scalars['Int']['output']>;
};

export type Cites = {
  text?: Maybe<Scalars['String']['output']>;
};

export type Implements = {
  place?: Maybe<Scalars['String']['output']>;
  bindingness?: Maybe<Bindingness>;
  overlap?: Maybe<Overlap>;
  rationale?: Maybe<Scalars['String']['output']>;
  rationaleBy?: Maybe<Scalars['String']['output']>;
  mappingSource?: Maybe<MappingSource>;
  fromVersion?: Maybe<Scalars['String']['output']>;
  toVersion?: Maybe<Scalars['String']['output']>;
};

export type InstrumentKind =
  | 'LAW'
  | 'REGULATION'
  | 'EU_DIRECTIVE'
  | 'RULEBOOK'
  | 'DECISION'
  | 'NOTICE'
  | 'GUIDELINE'
  | 'STANDARD'
  | 'TREATY'
  | 'PLAN'
  | 'READOUT'
  | 'SPEECH'
  | 'CONSULTATION';

export type ProvisionKind =
  | 'PART'
  | 'TITLE'
  | 'CHAPTER'
  | 'SECTION'
  | 'ARTICLE'
  | 'PARAGRAPH'
  | 'POINT'
  | 'ANNEX'
  | 'BLOCK';

export type IssuerRole =
  | 'ISSUER'
  | 'CO_ISSUER'
  | 'DRAFTER'
  | 'ENDORSER';

export type Bindingness =
  | 'TRANSPOSES'
  | 'APPLIES'
  | 'FOLLOWS';

export type Overlap =
  | 'EQUAL'
  | 'SUBSET'
  | 'SUPERSET'
  | 'INTERSECT'
  | 'UNDETERMINED';

export type MappingSource =
  | 'OFFICIAL'
  | 'COMMUNITY'
  | 'INFERRED';

export type MembershipRole =
  | 'MEMBER'
  | 'ASSOCIATE'
  | 'OBSERVER'
  | 'GUEST'
  | 'CHAIR';

export type MembershipStatus =
  | 'ACTIVE'
  | 'SUSPENDED';

export type EffectKind =
  | 'AMENDS'
  | 'INSERTS'
  | 'REPEALS'
  | 'COMMENCES'
  | 'CORRECTS'
  | 'SUSPENDS';

export type EffectApplied =
  | 'YES'
  | 'NO'
  | 'UNKNOWN';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Authority:
    | ( Omit<Regulator, 'jurisdictions' | 'remits' | 'represents' | 'reviews' | 'issued' | 'directives' | 'published' | 'addressedBy' | 'reliedOnBy' | 'joinedBy' | 'referredToBy' | 'memberships' | 'seats' | 'attachedTo' | 'attached' | 'succeededBy' | 'tookOverFrom' | 'names' | 'maybeSameAs' | 'mergedInto' | 'mergedFrom'> & { jurisdictions: _RefType['JurisdictionsConnection'], remits: _RefType['RemitsConnection'], represents: _RefType['RepresentsConnection'], reviews: _RefType['ReviewsConnection'], issued: _RefType['IssuedConnection'], directives: _RefType['AuthorityDirectivesConnection'], published: _RefType['PublishedConnection'], addressedBy: _RefType['AddressedByConnection'], reliedOnBy: _RefType['ReliedOnByConnection'], joinedBy: _RefType['JoinedByConnection'], referredToBy: _RefType['ReferredToByConnection'], memberships: _RefType['MembershipsConnection'], seats: _RefType['SeatsConnection'], attachedTo: _RefType['AttachedToConnection'], attached: _RefType['AttachedConnection'], succeededBy: _RefType['SucceededByConnection'], tookOverFrom: _RefType['TookOverFromConnection'], names: _RefType['NamesConnection'], maybeSameAs: _RefType['MaybeSameAsConnection'], mergedInto?: Maybe<_RefType['Authority']>, mergedFrom: _RefType['MergedFromConnection'] } & { __typename: 'Regulator' } )
    | ( Omit<InternationalBody, 'lists' | 'reviews' | 'issued' | 'directives' | 'published' | 'addressedBy' | 'reliedOnBy' | 'joinedBy' | 'referredToBy' | 'memberships' | 'seats' | 'attachedTo' | 'attached' | 'succeededBy' | 'tookOverFrom' | 'names' | 'maybeSameAs' | 'mergedInto' | 'mergedFrom'> & { lists: _RefType['ListsConnection'], reviews: _RefType['ReviewsConnection'], issued: _RefType['IssuedConnection'], directives: _RefType['AuthorityDirectivesConnection'], published: _RefType['PublishedConnection'], addressedBy: _RefType['AddressedByConnection'], reliedOnBy: _RefType['ReliedOnByConnection'], joinedBy: _RefType['JoinedByConnection'], referredToBy: _RefType['ReferredToByConnection'], memberships: _RefType['MembershipsConnection'], seats: _RefType['SeatsConnection'], attachedTo: _RefType['AttachedToConnection'], attached: _RefType['AttachedConnection'], succeededBy: _RefType['SucceededByConnection'], tookOverFrom: _RefType['TookOverFromConnection'], names: _RefType['NamesConnection'], maybeSameAs: _RefType['MaybeSameAsConnection'], mergedInto?: Maybe<_RefType['Authority']>, mergedFrom: _RefType['MergedFromConnection'] } & { __typename: 'InternationalBody' } )
  ;
  HasRemit:
    | ( Omit<RemitsEdge, 'node' | 'evidence'> & { node: _RefType['Entity'], evidence: Array<_RefType['Evidence']> } & { __typename: 'RemitsEdge' } )
    | ( Omit<PolicyAreaRegulatorsEdge, 'node' | 'evidence'> & { node: _RefType['Regulator'], evidence: Array<_RefType['Evidence']> } & { __typename: 'PolicyAreaRegulatorsEdge' } )
    | ( Omit<EntityClassRegulatorsEdge, 'node' | 'evidence'> & { node: _RefType['Regulator'], evidence: Array<_RefType['Evidence']> } & { __typename: 'EntityClassRegulatorsEdge' } )
  ;
  Represents:
    | ( Omit<RepresentsEdge, 'node' | 'evidence'> & { node: _RefType['Membership'], evidence: Array<_RefType['Evidence']> } & { __typename: 'RepresentsEdge' } )
    | ( Omit<RepresentedByEdge, 'node' | 'evidence'> & { node: _RefType['Regulator'], evidence: Array<_RefType['Evidence']> } & { __typename: 'RepresentedByEdge' } )
  ;
  AttachedTo:
    | ( Omit<AttachedToEdge, 'node' | 'evidence'> & { node: _RefType['Authority'], evidence: Array<_RefType['Evidence']> } & { __typename: 'AttachedToEdge' } )
    | ( Omit<AttachedEdge, 'node' | 'evidence'> & { node: _RefType['Authority'], evidence: Array<_RefType['Evidence']> } & { __typename: 'AttachedEdge' } )
  ;
  SucceededBy:
    | ( Omit<SucceededByEdge, 'node' | 'evidence'> & { node: _RefType['Authority'], evidence: Array<_RefType['Evidence']> } & { __typename: 'SucceededByEdge' } )
    | ( Omit<TookOverFromEdge, 'node' | 'evidence'> & { node: _RefType['Authority'], evidence: Array<_RefType['Evidence']> } & { __typename: 'TookOverFromEdge' } )
  ;
  ListedBy:
    | ( Omit<ListsEdge, 'node' | 'evidence'> & { node: _RefType['Jurisdiction'], evidence: Array<_RefType['Evidence']> } & { __typename: 'ListsEdge' } )
    | ( Omit<ListedByEdge, 'node' | 'evidence'> & { node: _RefType['InternationalBody'], evidence: Array<_RefType['Evidence']> } & { __typename: 'ListedByEdge' } )
  ;
  MayBeSameAs: ( Omit<MaybeSameAsEdge, 'node' | 'evidence'> & { node: _RefType['Authority'], evidence: Array<_RefType['Evidence']> } & { __typename: 'MaybeSameAsEdge' } );
  MergedInto: ( Omit<MergedFromEdge, 'node' | 'evidence'> & { node: _RefType['Authority'], evidence: Array<_RefType['Evidence']> } & { __typename: 'MergedFromEdge' } );
  Node:
    | ( Omit<Regulator, 'jurisdictions' | 'remits' | 'represents' | 'reviews' | 'issued' | 'directives' | 'published' | 'addressedBy' | 'reliedOnBy' | 'joinedBy' | 'referredToBy' | 'memberships' | 'seats' | 'attachedTo' | 'attached' | 'succeededBy' | 'tookOverFrom' | 'names' | 'maybeSameAs' | 'mergedInto' | 'mergedFrom'> & { jurisdictions: _RefType['JurisdictionsConnection'], remits: _RefType['RemitsConnection'], represents: _RefType['RepresentsConnection'], reviews: _RefType['ReviewsConnection'], issued: _RefType['IssuedConnection'], directives: _RefType['AuthorityDirectivesConnection'], published: _RefType['PublishedConnection'], addressedBy: _RefType['AddressedByConnection'], reliedOnBy: _RefType['ReliedOnByConnection'], joinedBy: _RefType['JoinedByConnection'], referredToBy: _RefType['ReferredToByConnection'], memberships: _RefType['MembershipsConnection'], seats: _RefType['SeatsConnection'], attachedTo: _RefType['AttachedToConnection'], attached: _RefType['AttachedConnection'], succeededBy: _RefType['SucceededByConnection'], tookOverFrom: _RefType['TookOverFromConnection'], names: _RefType['NamesConnection'], maybeSameAs: _RefType['MaybeSameAsConnection'], mergedInto?: Maybe<_RefType['Authority']>, mergedFrom: _RefType['MergedFromConnection'] } & { __typename: 'Regulator' } )
    | ( Omit<InternationalBody, 'lists' | 'reviews' | 'issued' | 'directives' | 'published' | 'addressedBy' | 'reliedOnBy' | 'joinedBy' | 'referredToBy' | 'memberships' | 'seats' | 'attachedTo' | 'attached' | 'succeededBy' | 'tookOverFrom' | 'names' | 'maybeSameAs' | 'mergedInto' | 'mergedFrom'> & { lists: _RefType['ListsConnection'], reviews: _RefType['ReviewsConnection'], issued: _RefType['IssuedConnection'], directives: _RefType['AuthorityDirectivesConnection'], published: _RefType['PublishedConnection'], addressedBy: _RefType['AddressedByConnection'], reliedOnBy: _RefType['ReliedOnByConnection'], joinedBy: _RefType['JoinedByConnection'], referredToBy: _RefType['ReferredToByConnection'], memberships: _RefType['MembershipsConnection'], seats: _RefType['SeatsConnection'], attachedTo: _RefType['AttachedToConnection'], attached: _RefType['AttachedConnection'], succeededBy: _RefType['SucceededByConnection'], tookOverFrom: _RefType['TookOverFromConnection'], names: _RefType['NamesConnection'], maybeSameAs: _RefType['MaybeSameAsConnection'], mergedInto?: Maybe<_RefType['Authority']>, mergedFrom: _RefType['MergedFromConnection'] } & { __typename: 'InternationalBody' } )
    | ( Omit<Jurisdiction, 'regulators' | 'memberships' | 'listedBy' | 'within' | 'includes' | 'names' | 'reviews'> & { regulators: _RefType['JurisdictionRegulatorsConnection'], memberships: _RefType['MembershipsConnection'], listedBy: _RefType['ListedByConnection'], within: _RefType['WithinConnection'], includes: _RefType['IncludesConnection'], names: _RefType['NamesConnection'], reviews: _RefType['ReviewsConnection'] } & { __typename: 'Jurisdiction' } )
    | ( Omit<Name, 'nameOf' | 'reviews'> & { nameOf?: Maybe<_RefType['Entity']>, reviews: _RefType['ReviewsConnection'] } & { __typename: 'Name' } )
    | ( Omit<Directive, 'reviews' | 'statement' | 'statedBy' | 'statedIn' | 'evidencedBy' | 'addresses' | 'benefits' | 'concerns' | 'reliesOn' | 'participatesIn' | 'refersTo' | 'relatedTo' | 'relatedFrom' | 'cites' | 'implements' | 'implementedBy' | 'supersedes' | 'supersededBy'> & { reviews: _RefType['ReviewsConnection'], statement?: Maybe<_RefType['Evidence']>, statedBy: _RefType['StatedByConnection'], statedIn?: Maybe<_RefType['Instrument']>, evidencedBy: _RefType['EvidencedByConnection'], addresses: _RefType['AddressesConnection'], benefits: _RefType['BenefitsConnection'], concerns: _RefType['ConcernsConnection'], reliesOn: _RefType['ReliesOnConnection'], participatesIn: _RefType['ParticipatesInConnection'], refersTo: _RefType['RefersToConnection'], relatedTo: _RefType['RelatedToConnection'], relatedFrom: _RefType['RelatedFromConnection'], cites: _RefType['CitesConnection'], implements: _RefType['ImplementsConnection'], implementedBy: _RefType['ImplementedByConnection'], supersedes: _RefType['DirectiveSupersedesConnection'], supersededBy: _RefType['DirectiveSupersededByConnection'] } & { __typename: 'Directive' } )
    | ( Omit<Document, 'reviews' | 'publishedBy' | 'expresses' | 'reportsOn' | 'translationOf' | 'translations' | 'provisions' | 'evidence' | 'supersedes' | 'supersededBy'> & { reviews: _RefType['ReviewsConnection'], publishedBy: _RefType['PublishedByConnection'], expresses: _RefType['ExpressesConnection'], reportsOn: _RefType['ReportsOnConnection'], translationOf: _RefType['TranslationOfConnection'], translations: _RefType['TranslationsConnection'], provisions: _RefType['ProvisionsConnection'], evidence: _RefType['DocumentEvidenceConnection'], supersedes: _RefType['DocumentSupersedesConnection'], supersededBy: _RefType['DocumentSupersededByConnection'] } & { __typename: 'Document' } )
    | ( Omit<Publisher, 'reviews' | 'published' | 'names'> & { reviews: _RefType['ReviewsConnection'], published: _RefType['PublishedConnection'], names: _RefType['NamesConnection'] } & { __typename: 'Publisher' } )
    | ( Omit<Evidence, 'reviews' | 'document' | 'provision' | 'evidenceFor'> & { reviews: _RefType['ReviewsConnection'], document?: Maybe<_RefType['Document']>, provision?: Maybe<_RefType['Provision']>, evidenceFor: _RefType['EvidenceForConnection'] } & { __typename: 'Evidence' } )
    | ( Omit<Review, 'reviews' | 'reviewed'> & { reviews: _RefType['ReviewsConnection'], reviewed?: Maybe<_RefType['Node']> } & { __typename: 'Review' } )
    | ( Omit<Instrument, 'reviews' | 'issuedBy' | 'expressedBy' | 'reportedIn' | 'partOf' | 'parts' | 'supersedes' | 'supersededBy' | 'basedOn' | 'basisOf' | 'cites' | 'citedBy' | 'implements' | 'implementedBy' | 'effects' | 'affectedBy' | 'directives' | 'concerns'> & { reviews: _RefType['ReviewsConnection'], issuedBy: _RefType['IssuedByConnection'], expressedBy: _RefType['ExpressedByConnection'], reportedIn: _RefType['ReportedInConnection'], partOf: _RefType['PartOfConnection'], parts: _RefType['PartsConnection'], supersedes: _RefType['InstrumentSupersedesConnection'], supersededBy: _RefType['InstrumentSupersededByConnection'], basedOn: _RefType['BasedOnConnection'], basisOf: _RefType['BasisOfConnection'], cites: _RefType['CitesConnection'], citedBy: _RefType['CitedByConnection'], implements: _RefType['ImplementsConnection'], implementedBy: _RefType['ImplementedByConnection'], effects: _RefType['EffectsConnection'], affectedBy: _RefType['AffectedByConnection'], directives: _RefType['InstrumentDirectivesConnection'], concerns: _RefType['ConcernsConnection'] } & { __typename: 'Instrument' } )
    | ( Omit<Provision, 'reviews' | 'parent' | 'provisions' | 'evidence' | 'cites' | 'citedBy' | 'implementedBy' | 'effects' | 'affectedBy'> & { reviews: _RefType['ReviewsConnection'], parent?: Maybe<_RefType['Entity']>, provisions: _RefType['ProvisionsConnection'], evidence: _RefType['ProvisionEvidenceConnection'], cites: _RefType['CitesConnection'], citedBy: _RefType['CitedByConnection'], implementedBy: _RefType['ImplementedByConnection'], effects: _RefType['EffectsConnection'], affectedBy: _RefType['AffectedByConnection'] } & { __typename: 'Provision' } )
    | ( Omit<Membership, 'reviews' | 'holder' | 'body' | 'representedBy' | 'evidencedBy'> & { reviews: _RefType['ReviewsConnection'], holder?: Maybe<_RefType['Entity']>, body?: Maybe<_RefType['Authority']>, representedBy: _RefType['RepresentedByConnection'], evidencedBy: _RefType['EvidencedByConnection'] } & { __typename: 'Membership' } )
    | ( Omit<PolicyArea, 'reviews' | 'broader' | 'narrower' | 'related' | 'directives' | 'instruments' | 'regulators' | 'names'> & { reviews: _RefType['ReviewsConnection'], broader: _RefType['PolicyAreaBroaderConnection'], narrower: _RefType['PolicyAreaNarrowerConnection'], related: _RefType['PolicyAreaRelatedConnection'], directives: _RefType['PolicyAreaDirectivesConnection'], instruments: _RefType['InstrumentsConnection'], regulators: _RefType['PolicyAreaRegulatorsConnection'], names: _RefType['NamesConnection'] } & { __typename: 'PolicyArea' } )
    | ( Omit<EntityClass, 'reviews' | 'broader' | 'narrower' | 'related' | 'addressedBy' | 'benefitsFrom' | 'regulators' | 'names'> & { reviews: _RefType['ReviewsConnection'], broader: _RefType['EntityClassBroaderConnection'], narrower: _RefType['EntityClassNarrowerConnection'], related: _RefType['EntityClassRelatedConnection'], addressedBy: _RefType['AddressedByConnection'], benefitsFrom: _RefType['BenefitsFromConnection'], regulators: _RefType['EntityClassRegulatorsConnection'], names: _RefType['NamesConnection'] } & { __typename: 'EntityClass' } )
    | ( Omit<Effect, 'reviews' | 'madeBy' | 'affects' | 'evidencedBy'> & { reviews: _RefType['ReviewsConnection'], madeBy?: Maybe<_RefType['Entity']>, affects: _RefType['AffectsConnection'], evidencedBy: _RefType['EvidencedByConnection'] } & { __typename: 'Effect' } )
  ;
  Entity:
    | ( Omit<Regulator, 'jurisdictions' | 'remits' | 'represents' | 'reviews' | 'issued' | 'directives' | 'published' | 'addressedBy' | 'reliedOnBy' | 'joinedBy' | 'referredToBy' | 'memberships' | 'seats' | 'attachedTo' | 'attached' | 'succeededBy' | 'tookOverFrom' | 'names' | 'maybeSameAs' | 'mergedInto' | 'mergedFrom'> & { jurisdictions: _RefType['JurisdictionsConnection'], remits: _RefType['RemitsConnection'], represents: _RefType['RepresentsConnection'], reviews: _RefType['ReviewsConnection'], issued: _RefType['IssuedConnection'], directives: _RefType['AuthorityDirectivesConnection'], published: _RefType['PublishedConnection'], addressedBy: _RefType['AddressedByConnection'], reliedOnBy: _RefType['ReliedOnByConnection'], joinedBy: _RefType['JoinedByConnection'], referredToBy: _RefType['ReferredToByConnection'], memberships: _RefType['MembershipsConnection'], seats: _RefType['SeatsConnection'], attachedTo: _RefType['AttachedToConnection'], attached: _RefType['AttachedConnection'], succeededBy: _RefType['SucceededByConnection'], tookOverFrom: _RefType['TookOverFromConnection'], names: _RefType['NamesConnection'], maybeSameAs: _RefType['MaybeSameAsConnection'], mergedInto?: Maybe<_RefType['Authority']>, mergedFrom: _RefType['MergedFromConnection'] } & { __typename: 'Regulator' } )
    | ( Omit<InternationalBody, 'lists' | 'reviews' | 'issued' | 'directives' | 'published' | 'addressedBy' | 'reliedOnBy' | 'joinedBy' | 'referredToBy' | 'memberships' | 'seats' | 'attachedTo' | 'attached' | 'succeededBy' | 'tookOverFrom' | 'names' | 'maybeSameAs' | 'mergedInto' | 'mergedFrom'> & { lists: _RefType['ListsConnection'], reviews: _RefType['ReviewsConnection'], issued: _RefType['IssuedConnection'], directives: _RefType['AuthorityDirectivesConnection'], published: _RefType['PublishedConnection'], addressedBy: _RefType['AddressedByConnection'], reliedOnBy: _RefType['ReliedOnByConnection'], joinedBy: _RefType['JoinedByConnection'], referredToBy: _RefType['ReferredToByConnection'], memberships: _RefType['MembershipsConnection'], seats: _RefType['SeatsConnection'], attachedTo: _RefType['AttachedToConnection'], attached: _RefType['AttachedConnection'], succeededBy: _RefType['SucceededByConnection'], tookOverFrom: _RefType['TookOverFromConnection'], names: _RefType['NamesConnection'], maybeSameAs: _RefType['MaybeSameAsConnection'], mergedInto?: Maybe<_RefType['Authority']>, mergedFrom: _RefType['MergedFromConnection'] } & { __typename: 'InternationalBody' } )
    | ( Omit<Jurisdiction, 'regulators' | 'memberships' | 'listedBy' | 'within' | 'includes' | 'names' | 'reviews'> & { regulators: _RefType['JurisdictionRegulatorsConnection'], memberships: _RefType['MembershipsConnection'], listedBy: _RefType['ListedByConnection'], within: _RefType['WithinConnection'], includes: _RefType['IncludesConnection'], names: _RefType['NamesConnection'], reviews: _RefType['ReviewsConnection'] } & { __typename: 'Jurisdiction' } )
    | ( Omit<Directive, 'reviews' | 'statement' | 'statedBy' | 'statedIn' | 'evidencedBy' | 'addresses' | 'benefits' | 'concerns' | 'reliesOn' | 'participatesIn' | 'refersTo' | 'relatedTo' | 'relatedFrom' | 'cites' | 'implements' | 'implementedBy' | 'supersedes' | 'supersededBy'> & { reviews: _RefType['ReviewsConnection'], statement?: Maybe<_RefType['Evidence']>, statedBy: _RefType['StatedByConnection'], statedIn?: Maybe<_RefType['Instrument']>, evidencedBy: _RefType['EvidencedByConnection'], addresses: _RefType['AddressesConnection'], benefits: _RefType['BenefitsConnection'], concerns: _RefType['ConcernsConnection'], reliesOn: _RefType['ReliesOnConnection'], participatesIn: _RefType['ParticipatesInConnection'], refersTo: _RefType['RefersToConnection'], relatedTo: _RefType['RelatedToConnection'], relatedFrom: _RefType['RelatedFromConnection'], cites: _RefType['CitesConnection'], implements: _RefType['ImplementsConnection'], implementedBy: _RefType['ImplementedByConnection'], supersedes: _RefType['DirectiveSupersedesConnection'], supersededBy: _RefType['DirectiveSupersededByConnection'] } & { __typename: 'Directive' } )
    | ( Omit<Document, 'reviews' | 'publishedBy' | 'expresses' | 'reportsOn' | 'translationOf' | 'translations' | 'provisions' | 'evidence' | 'supersedes' | 'supersededBy'> & { reviews: _RefType['ReviewsConnection'], publishedBy: _RefType['PublishedByConnection'], expresses: _RefType['ExpressesConnection'], reportsOn: _RefType['ReportsOnConnection'], translationOf: _RefType['TranslationOfConnection'], translations: _RefType['TranslationsConnection'], provisions: _RefType['ProvisionsConnection'], evidence: _RefType['DocumentEvidenceConnection'], supersedes: _RefType['DocumentSupersedesConnection'], supersededBy: _RefType['DocumentSupersededByConnection'] } & { __typename: 'Document' } )
    | ( Omit<Publisher, 'reviews' | 'published' | 'names'> & { reviews: _RefType['ReviewsConnection'], published: _RefType['PublishedConnection'], names: _RefType['NamesConnection'] } & { __typename: 'Publisher' } )
    | ( Omit<Instrument, 'reviews' | 'issuedBy' | 'expressedBy' | 'reportedIn' | 'partOf' | 'parts' | 'supersedes' | 'supersededBy' | 'basedOn' | 'basisOf' | 'cites' | 'citedBy' | 'implements' | 'implementedBy' | 'effects' | 'affectedBy' | 'directives' | 'concerns'> & { reviews: _RefType['ReviewsConnection'], issuedBy: _RefType['IssuedByConnection'], expressedBy: _RefType['ExpressedByConnection'], reportedIn: _RefType['ReportedInConnection'], partOf: _RefType['PartOfConnection'], parts: _RefType['PartsConnection'], supersedes: _RefType['InstrumentSupersedesConnection'], supersededBy: _RefType['InstrumentSupersededByConnection'], basedOn: _RefType['BasedOnConnection'], basisOf: _RefType['BasisOfConnection'], cites: _RefType['CitesConnection'], citedBy: _RefType['CitedByConnection'], implements: _RefType['ImplementsConnection'], implementedBy: _RefType['ImplementedByConnection'], effects: _RefType['EffectsConnection'], affectedBy: _RefType['AffectedByConnection'], directives: _RefType['InstrumentDirectivesConnection'], concerns: _RefType['ConcernsConnection'] } & { __typename: 'Instrument' } )
    | ( Omit<Provision, 'reviews' | 'parent' | 'provisions' | 'evidence' | 'cites' | 'citedBy' | 'implementedBy' | 'effects' | 'affectedBy'> & { reviews: _RefType['ReviewsConnection'], parent?: Maybe<_RefType['Entity']>, provisions: _RefType['ProvisionsConnection'], evidence: _RefType['ProvisionEvidenceConnection'], cites: _RefType['CitesConnection'], citedBy: _RefType['CitedByConnection'], implementedBy: _RefType['ImplementedByConnection'], effects: _RefType['EffectsConnection'], affectedBy: _RefType['AffectedByConnection'] } & { __typename: 'Provision' } )
    | ( Omit<PolicyArea, 'reviews' | 'broader' | 'narrower' | 'related' | 'directives' | 'instruments' | 'regulators' | 'names'> & { reviews: _RefType['ReviewsConnection'], broader: _RefType['PolicyAreaBroaderConnection'], narrower: _RefType['PolicyAreaNarrowerConnection'], related: _RefType['PolicyAreaRelatedConnection'], directives: _RefType['PolicyAreaDirectivesConnection'], instruments: _RefType['InstrumentsConnection'], regulators: _RefType['PolicyAreaRegulatorsConnection'], names: _RefType['NamesConnection'] } & { __typename: 'PolicyArea' } )
    | ( Omit<EntityClass, 'reviews' | 'broader' | 'narrower' | 'related' | 'addressedBy' | 'benefitsFrom' | 'regulators' | 'names'> & { reviews: _RefType['ReviewsConnection'], broader: _RefType['EntityClassBroaderConnection'], narrower: _RefType['EntityClassNarrowerConnection'], related: _RefType['EntityClassRelatedConnection'], addressedBy: _RefType['AddressedByConnection'], benefitsFrom: _RefType['BenefitsFromConnection'], regulators: _RefType['EntityClassRegulatorsConnection'], names: _RefType['NamesConnection'] } & { __typename: 'EntityClass' } )
  ;
  RelationshipEdge:
    | ( Omit<IssuedEdge, 'node' | 'evidence'> & { node: _RefType['Instrument'], evidence: Array<_RefType['Evidence']> } & { __typename: 'IssuedEdge' } )
    | ( Omit<AuthorityDirectivesEdge, 'node' | 'evidence'> & { node: _RefType['Directive'], evidence: Array<_RefType['Evidence']> } & { __typename: 'AuthorityDirectivesEdge' } )
    | ( Omit<PublishedEdge, 'node' | 'evidence'> & { node: _RefType['Document'], evidence: Array<_RefType['Evidence']> } & { __typename: 'PublishedEdge' } )
    | ( Omit<AddressedByEdge, 'node' | 'evidence'> & { node: _RefType['Directive'], evidence: Array<_RefType['Evidence']> } & { __typename: 'AddressedByEdge' } )
    | ( Omit<ReliedOnByEdge, 'node' | 'evidence'> & { node: _RefType['Directive'], evidence: Array<_RefType['Evidence']> } & { __typename: 'ReliedOnByEdge' } )
    | ( Omit<JoinedByEdge, 'node' | 'evidence'> & { node: _RefType['Directive'], evidence: Array<_RefType['Evidence']> } & { __typename: 'JoinedByEdge' } )
    | ( Omit<ReferredToByEdge, 'node' | 'evidence'> & { node: _RefType['Directive'], evidence: Array<_RefType['Evidence']> } & { __typename: 'ReferredToByEdge' } )
    | ( Omit<MembershipsEdge, 'node' | 'evidence'> & { node: _RefType['Membership'], evidence: Array<_RefType['Evidence']> } & { __typename: 'MembershipsEdge' } )
    | ( Omit<SeatsEdge, 'node' | 'evidence'> & { node: _RefType['Membership'], evidence: Array<_RefType['Evidence']> } & { __typename: 'SeatsEdge' } )
    | ( Omit<AttachedToEdge, 'node' | 'evidence'> & { node: _RefType['Authority'], evidence: Array<_RefType['Evidence']> } & { __typename: 'AttachedToEdge' } )
    | ( Omit<AttachedEdge, 'node' | 'evidence'> & { node: _RefType['Authority'], evidence: Array<_RefType['Evidence']> } & { __typename: 'AttachedEdge' } )
    | ( Omit<SucceededByEdge, 'node' | 'evidence'> & { node: _RefType['Authority'], evidence: Array<_RefType['Evidence']> } & { __typename: 'SucceededByEdge' } )
    | ( Omit<TookOverFromEdge, 'node' | 'evidence'> & { node: _RefType['Authority'], evidence: Array<_RefType['Evidence']> } & { __typename: 'TookOverFromEdge' } )
    | ( Omit<NamesEdge, 'node' | 'evidence'> & { node: _RefType['Name'], evidence: Array<_RefType['Evidence']> } & { __typename: 'NamesEdge' } )
    | ( Omit<MaybeSameAsEdge, 'node' | 'evidence'> & { node: _RefType['Authority'], evidence: Array<_RefType['Evidence']> } & { __typename: 'MaybeSameAsEdge' } )
    | ( Omit<MergedFromEdge, 'node' | 'evidence'> & { node: _RefType['Authority'], evidence: Array<_RefType['Evidence']> } & { __typename: 'MergedFromEdge' } )
    | ( Omit<JurisdictionsEdge, 'node' | 'evidence'> & { node: _RefType['Jurisdiction'], evidence: Array<_RefType['Evidence']> } & { __typename: 'JurisdictionsEdge' } )
    | ( Omit<RemitsEdge, 'node' | 'evidence'> & { node: _RefType['Entity'], evidence: Array<_RefType['Evidence']> } & { __typename: 'RemitsEdge' } )
    | ( Omit<RepresentsEdge, 'node' | 'evidence'> & { node: _RefType['Membership'], evidence: Array<_RefType['Evidence']> } & { __typename: 'RepresentsEdge' } )
    | ( Omit<ListsEdge, 'node' | 'evidence'> & { node: _RefType['Jurisdiction'], evidence: Array<_RefType['Evidence']> } & { __typename: 'ListsEdge' } )
    | ( Omit<JurisdictionRegulatorsEdge, 'node' | 'evidence'> & { node: _RefType['Regulator'], evidence: Array<_RefType['Evidence']> } & { __typename: 'JurisdictionRegulatorsEdge' } )
    | ( Omit<ListedByEdge, 'node' | 'evidence'> & { node: _RefType['InternationalBody'], evidence: Array<_RefType['Evidence']> } & { __typename: 'ListedByEdge' } )
    | ( Omit<WithinEdge, 'node' | 'evidence'> & { node: _RefType['Jurisdiction'], evidence: Array<_RefType['Evidence']> } & { __typename: 'WithinEdge' } )
    | ( Omit<IncludesEdge, 'node' | 'evidence'> & { node: _RefType['Jurisdiction'], evidence: Array<_RefType['Evidence']> } & { __typename: 'IncludesEdge' } )
    | ( Omit<ReviewsEdge, 'node' | 'evidence'> & { node: _RefType['Review'], evidence: Array<_RefType['Evidence']> } & { __typename: 'ReviewsEdge' } )
    | ( Omit<StatedByEdge, 'node' | 'evidence'> & { node: _RefType['Authority'], evidence: Array<_RefType['Evidence']> } & { __typename: 'StatedByEdge' } )
    | ( Omit<EvidencedByEdge, 'node' | 'evidence'> & { node: _RefType['Evidence'], evidence: Array<_RefType['Evidence']> } & { __typename: 'EvidencedByEdge' } )
    | ( Omit<AddressesEdge, 'node' | 'evidence'> & { node: _RefType['Entity'], evidence: Array<_RefType['Evidence']> } & { __typename: 'AddressesEdge' } )
    | ( Omit<BenefitsEdge, 'node' | 'evidence'> & { node: _RefType['EntityClass'], evidence: Array<_RefType['Evidence']> } & { __typename: 'BenefitsEdge' } )
    | ( Omit<ConcernsEdge, 'node' | 'evidence'> & { node: _RefType['PolicyArea'], evidence: Array<_RefType['Evidence']> } & { __typename: 'ConcernsEdge' } )
    | ( Omit<ReliesOnEdge, 'node' | 'evidence'> & { node: _RefType['Authority'], evidence: Array<_RefType['Evidence']> } & { __typename: 'ReliesOnEdge' } )
    | ( Omit<ParticipatesInEdge, 'node' | 'evidence'> & { node: _RefType['Authority'], evidence: Array<_RefType['Evidence']> } & { __typename: 'ParticipatesInEdge' } )
    | ( Omit<RefersToEdge, 'node' | 'evidence'> & { node: _RefType['Authority'], evidence: Array<_RefType['Evidence']> } & { __typename: 'RefersToEdge' } )
    | ( Omit<RelatedToEdge, 'node' | 'evidence'> & { node: _RefType['Directive'], evidence: Array<_RefType['Evidence']> } & { __typename: 'RelatedToEdge' } )
    | ( Omit<RelatedFromEdge, 'node' | 'evidence'> & { node: _RefType['Directive'], evidence: Array<_RefType['Evidence']> } & { __typename: 'RelatedFromEdge' } )
    | ( Omit<CitesEdge, 'node' | 'evidence'> & { node: _RefType['Entity'], evidence: Array<_RefType['Evidence']> } & { __typename: 'CitesEdge' } )
    | ( Omit<ImplementsEdge, 'node' | 'evidence'> & { node: _RefType['Entity'], evidence: Array<_RefType['Evidence']> } & { __typename: 'ImplementsEdge' } )
    | ( Omit<ImplementedByEdge, 'node' | 'evidence'> & { node: _RefType['Entity'], evidence: Array<_RefType['Evidence']> } & { __typename: 'ImplementedByEdge' } )
    | ( Omit<DirectiveSupersedesEdge, 'node' | 'evidence'> & { node: _RefType['Directive'], evidence: Array<_RefType['Evidence']> } & { __typename: 'DirectiveSupersedesEdge' } )
    | ( Omit<DirectiveSupersededByEdge, 'node' | 'evidence'> & { node: _RefType['Directive'], evidence: Array<_RefType['Evidence']> } & { __typename: 'DirectiveSupersededByEdge' } )
    | ( Omit<PublishedByEdge, 'node' | 'evidence'> & { node: _RefType['Entity'], evidence: Array<_RefType['Evidence']> } & { __typename: 'PublishedByEdge' } )
    | ( Omit<ExpressesEdge, 'node' | 'evidence'> & { node: _RefType['Instrument'], evidence: Array<_RefType['Evidence']> } & { __typename: 'ExpressesEdge' } )
    | ( Omit<ReportsOnEdge, 'node' | 'evidence'> & { node: _RefType['Instrument'], evidence: Array<_RefType['Evidence']> } & { __typename: 'ReportsOnEdge' } )
    | ( Omit<TranslationOfEdge, 'node' | 'evidence'> & { node: _RefType['Document'], evidence: Array<_RefType['Evidence']> } & { __typename: 'TranslationOfEdge' } )
    | ( Omit<TranslationsEdge, 'node' | 'evidence'> & { node: _RefType['Document'], evidence: Array<_RefType['Evidence']> } & { __typename: 'TranslationsEdge' } )
    | ( Omit<ProvisionsEdge, 'node' | 'evidence'> & { node: _RefType['Provision'], evidence: Array<_RefType['Evidence']> } & { __typename: 'ProvisionsEdge' } )
    | ( Omit<DocumentEvidenceEdge, 'node' | 'evidence'> & { node: _RefType['Evidence'], evidence: Array<_RefType['Evidence']> } & { __typename: 'DocumentEvidenceEdge' } )
    | ( Omit<DocumentSupersedesEdge, 'node' | 'evidence'> & { node: _RefType['Document'], evidence: Array<_RefType['Evidence']> } & { __typename: 'DocumentSupersedesEdge' } )
    | ( Omit<DocumentSupersededByEdge, 'node' | 'evidence'> & { node: _RefType['Document'], evidence: Array<_RefType['Evidence']> } & { __typename: 'DocumentSupersededByEdge' } )
    | ( Omit<EvidenceForEdge, 'node' | 'evidence'> & { node: _RefType['Node'], evidence: Array<_RefType['Evidence']> } & { __typename: 'EvidenceForEdge' } )
    | ( Omit<IssuedByEdge, 'node' | 'evidence'> & { node: _RefType['Authority'], evidence: Array<_RefType['Evidence']> } & { __typename: 'IssuedByEdge' } )
    | ( Omit<ExpressedByEdge, 'node' | 'evidence'> & { node: _RefType['Document'], evidence: Array<_RefType['Evidence']> } & { __typename: 'ExpressedByEdge' } )
    | ( Omit<ReportedInEdge, 'node' | 'evidence'> & { node: _RefType['Document'], evidence: Array<_RefType['Evidence']> } & { __typename: 'ReportedInEdge' } )
    | ( Omit<PartOfEdge, 'node' | 'evidence'> & { node: _RefType['Instrument'], evidence: Array<_RefType['Evidence']> } & { __typename: 'PartOfEdge' } )
    | ( Omit<PartsEdge, 'node' | 'evidence'> & { node: _RefType['Instrument'], evidence: Array<_RefType['Evidence']> } & { __typename: 'PartsEdge' } )
    | ( Omit<InstrumentSupersedesEdge, 'node' | 'evidence'> & { node: _RefType['Instrument'], evidence: Array<_RefType['Evidence']> } & { __typename: 'InstrumentSupersedesEdge' } )
    | ( Omit<InstrumentSupersededByEdge, 'node' | 'evidence'> & { node: _RefType['Instrument'], evidence: Array<_RefType['Evidence']> } & { __typename: 'InstrumentSupersededByEdge' } )
    | ( Omit<BasedOnEdge, 'node' | 'evidence'> & { node: _RefType['Instrument'], evidence: Array<_RefType['Evidence']> } & { __typename: 'BasedOnEdge' } )
    | ( Omit<BasisOfEdge, 'node' | 'evidence'> & { node: _RefType['Instrument'], evidence: Array<_RefType['Evidence']> } & { __typename: 'BasisOfEdge' } )
    | ( Omit<CitedByEdge, 'node' | 'evidence'> & { node: _RefType['Entity'], evidence: Array<_RefType['Evidence']> } & { __typename: 'CitedByEdge' } )
    | ( Omit<EffectsEdge, 'node' | 'evidence'> & { node: _RefType['Effect'], evidence: Array<_RefType['Evidence']> } & { __typename: 'EffectsEdge' } )
    | ( Omit<AffectedByEdge, 'node' | 'evidence'> & { node: _RefType['Effect'], evidence: Array<_RefType['Evidence']> } & { __typename: 'AffectedByEdge' } )
    | ( Omit<InstrumentDirectivesEdge, 'node' | 'evidence'> & { node: _RefType['Directive'], evidence: Array<_RefType['Evidence']> } & { __typename: 'InstrumentDirectivesEdge' } )
    | ( Omit<ProvisionEvidenceEdge, 'node' | 'evidence'> & { node: _RefType['Evidence'], evidence: Array<_RefType['Evidence']> } & { __typename: 'ProvisionEvidenceEdge' } )
    | ( Omit<RepresentedByEdge, 'node' | 'evidence'> & { node: _RefType['Regulator'], evidence: Array<_RefType['Evidence']> } & { __typename: 'RepresentedByEdge' } )
    | ( Omit<PolicyAreaBroaderEdge, 'node' | 'evidence'> & { node: _RefType['PolicyArea'], evidence: Array<_RefType['Evidence']> } & { __typename: 'PolicyAreaBroaderEdge' } )
    | ( Omit<PolicyAreaNarrowerEdge, 'node' | 'evidence'> & { node: _RefType['PolicyArea'], evidence: Array<_RefType['Evidence']> } & { __typename: 'PolicyAreaNarrowerEdge' } )
    | ( Omit<PolicyAreaRelatedEdge, 'node' | 'evidence'> & { node: _RefType['PolicyArea'], evidence: Array<_RefType['Evidence']> } & { __typename: 'PolicyAreaRelatedEdge' } )
    | ( Omit<PolicyAreaDirectivesEdge, 'node' | 'evidence'> & { node: _RefType['Directive'], evidence: Array<_RefType['Evidence']> } & { __typename: 'PolicyAreaDirectivesEdge' } )
    | ( Omit<InstrumentsEdge, 'node' | 'evidence'> & { node: _RefType['Instrument'], evidence: Array<_RefType['Evidence']> } & { __typename: 'InstrumentsEdge' } )
    | ( Omit<PolicyAreaRegulatorsEdge, 'node' | 'evidence'> & { node: _RefType['Regulator'], evidence: Array<_RefType['Evidence']> } & { __typename: 'PolicyAreaRegulatorsEdge' } )
    | ( Omit<EntityClassBroaderEdge, 'node' | 'evidence'> & { node: _RefType['EntityClass'], evidence: Array<_RefType['Evidence']> } & { __typename: 'EntityClassBroaderEdge' } )
    | ( Omit<EntityClassNarrowerEdge, 'node' | 'evidence'> & { node: _RefType['EntityClass'], evidence: Array<_RefType['Evidence']> } & { __typename: 'EntityClassNarrowerEdge' } )
    | ( Omit<EntityClassRelatedEdge, 'node' | 'evidence'> & { node: _RefType['EntityClass'], evidence: Array<_RefType['Evidence']> } & { __typename: 'EntityClassRelatedEdge' } )
    | ( Omit<BenefitsFromEdge, 'node' | 'evidence'> & { node: _RefType['Directive'], evidence: Array<_RefType['Evidence']> } & { __typename: 'BenefitsFromEdge' } )
    | ( Omit<EntityClassRegulatorsEdge, 'node' | 'evidence'> & { node: _RefType['Regulator'], evidence: Array<_RefType['Evidence']> } & { __typename: 'EntityClassRegulatorsEdge' } )
    | ( Omit<AffectsEdge, 'node' | 'evidence'> & { node: _RefType['Entity'], evidence: Array<_RefType['Evidence']> } & { __typename: 'AffectsEdge' } )
  ;
  Stated:
    | ( Omit<AuthorityDirectivesEdge, 'node' | 'evidence'> & { node: _RefType['Directive'], evidence: Array<_RefType['Evidence']> } & { __typename: 'AuthorityDirectivesEdge' } )
    | ( Omit<StatedByEdge, 'node' | 'evidence'> & { node: _RefType['Authority'], evidence: Array<_RefType['Evidence']> } & { __typename: 'StatedByEdge' } )
  ;
  Addresses:
    | ( Omit<AddressedByEdge, 'node' | 'evidence'> & { node: _RefType['Directive'], evidence: Array<_RefType['Evidence']> } & { __typename: 'AddressedByEdge' } )
    | ( Omit<AddressesEdge, 'node' | 'evidence'> & { node: _RefType['Entity'], evidence: Array<_RefType['Evidence']> } & { __typename: 'AddressesEdge' } )
  ;
  Concerns:
    | ( Omit<ConcernsEdge, 'node' | 'evidence'> & { node: _RefType['PolicyArea'], evidence: Array<_RefType['Evidence']> } & { __typename: 'ConcernsEdge' } )
    | ( Omit<PolicyAreaDirectivesEdge, 'node' | 'evidence'> & { node: _RefType['Directive'], evidence: Array<_RefType['Evidence']> } & { __typename: 'PolicyAreaDirectivesEdge' } )
    | ( Omit<InstrumentsEdge, 'node' | 'evidence'> & { node: _RefType['Instrument'], evidence: Array<_RefType['Evidence']> } & { __typename: 'InstrumentsEdge' } )
  ;
  ReliesOn:
    | ( Omit<ReliedOnByEdge, 'node' | 'evidence'> & { node: _RefType['Directive'], evidence: Array<_RefType['Evidence']> } & { __typename: 'ReliedOnByEdge' } )
    | ( Omit<ReliesOnEdge, 'node' | 'evidence'> & { node: _RefType['Authority'], evidence: Array<_RefType['Evidence']> } & { __typename: 'ReliesOnEdge' } )
  ;
  ParticipatesIn:
    | ( Omit<JoinedByEdge, 'node' | 'evidence'> & { node: _RefType['Directive'], evidence: Array<_RefType['Evidence']> } & { __typename: 'JoinedByEdge' } )
    | ( Omit<ParticipatesInEdge, 'node' | 'evidence'> & { node: _RefType['Authority'], evidence: Array<_RefType['Evidence']> } & { __typename: 'ParticipatesInEdge' } )
  ;
  RefersTo:
    | ( Omit<ReferredToByEdge, 'node' | 'evidence'> & { node: _RefType['Directive'], evidence: Array<_RefType['Evidence']> } & { __typename: 'ReferredToByEdge' } )
    | ( Omit<RefersToEdge, 'node' | 'evidence'> & { node: _RefType['Authority'], evidence: Array<_RefType['Evidence']> } & { __typename: 'RefersToEdge' } )
  ;
  RelatedTo:
    | ( Omit<RelatedToEdge, 'node' | 'evidence'> & { node: _RefType['Directive'], evidence: Array<_RefType['Evidence']> } & { __typename: 'RelatedToEdge' } )
    | ( Omit<RelatedFromEdge, 'node' | 'evidence'> & { node: _RefType['Directive'], evidence: Array<_RefType['Evidence']> } & { __typename: 'RelatedFromEdge' } )
  ;
  Published:
    | ( Omit<PublishedEdge, 'node' | 'evidence'> & { node: _RefType['Document'], evidence: Array<_RefType['Evidence']> } & { __typename: 'PublishedEdge' } )
    | ( Omit<PublishedByEdge, 'node' | 'evidence'> & { node: _RefType['Entity'], evidence: Array<_RefType['Evidence']> } & { __typename: 'PublishedByEdge' } )
  ;
  Expresses:
    | ( Omit<ExpressesEdge, 'node' | 'evidence'> & { node: _RefType['Instrument'], evidence: Array<_RefType['Evidence']> } & { __typename: 'ExpressesEdge' } )
    | ( Omit<ExpressedByEdge, 'node' | 'evidence'> & { node: _RefType['Document'], evidence: Array<_RefType['Evidence']> } & { __typename: 'ExpressedByEdge' } )
  ;
  ReportsOn:
    | ( Omit<ReportsOnEdge, 'node' | 'evidence'> & { node: _RefType['Instrument'], evidence: Array<_RefType['Evidence']> } & { __typename: 'ReportsOnEdge' } )
    | ( Omit<ReportedInEdge, 'node' | 'evidence'> & { node: _RefType['Document'], evidence: Array<_RefType['Evidence']> } & { __typename: 'ReportedInEdge' } )
  ;
  TranslationOf:
    | ( Omit<TranslationOfEdge, 'node' | 'evidence'> & { node: _RefType['Document'], evidence: Array<_RefType['Evidence']> } & { __typename: 'TranslationOfEdge' } )
    | ( Omit<TranslationsEdge, 'node' | 'evidence'> & { node: _RefType['Document'], evidence: Array<_RefType['Evidence']> } & { __typename: 'TranslationsEdge' } )
  ;
  Supersedes:
    | ( Omit<DirectiveSupersedesEdge, 'node' | 'evidence'> & { node: _RefType['Directive'], evidence: Array<_RefType['Evidence']> } & { __typename: 'DirectiveSupersedesEdge' } )
    | ( Omit<DirectiveSupersededByEdge, 'node' | 'evidence'> & { node: _RefType['Directive'], evidence: Array<_RefType['Evidence']> } & { __typename: 'DirectiveSupersededByEdge' } )
    | ( Omit<DocumentSupersedesEdge, 'node' | 'evidence'> & { node: _RefType['Document'], evidence: Array<_RefType['Evidence']> } & { __typename: 'DocumentSupersedesEdge' } )
    | ( Omit<DocumentSupersededByEdge, 'node' | 'evidence'> & { node: _RefType['Document'], evidence: Array<_RefType['Evidence']> } & { __typename: 'DocumentSupersededByEdge' } )
    | ( Omit<InstrumentSupersedesEdge, 'node' | 'evidence'> & { node: _RefType['Instrument'], evidence: Array<_RefType['Evidence']> } & { __typename: 'InstrumentSupersedesEdge' } )
    | ( Omit<InstrumentSupersededByEdge, 'node' | 'evidence'> & { node: _RefType['Instrument'], evidence: Array<_RefType['Evidence']> } & { __typename: 'InstrumentSupersededByEdge' } )
  ;
  EvidencedBy:
    | ( Omit<EvidencedByEdge, 'node' | 'evidence'> & { node: _RefType['Evidence'], evidence: Array<_RefType['Evidence']> } & { __typename: 'EvidencedByEdge' } )
    | ( Omit<EvidenceForEdge, 'node' | 'evidence'> & { node: _RefType['Node'], evidence: Array<_RefType['Evidence']> } & { __typename: 'EvidenceForEdge' } )
  ;
  Issued:
    | ( Omit<IssuedEdge, 'node' | 'evidence'> & { node: _RefType['Instrument'], evidence: Array<_RefType['Evidence']> } & { __typename: 'IssuedEdge' } )
    | ( Omit<IssuedByEdge, 'node' | 'evidence'> & { node: _RefType['Authority'], evidence: Array<_RefType['Evidence']> } & { __typename: 'IssuedByEdge' } )
  ;
  PartOf:
    | ( Omit<PartOfEdge, 'node' | 'evidence'> & { node: _RefType['Instrument'], evidence: Array<_RefType['Evidence']> } & { __typename: 'PartOfEdge' } )
    | ( Omit<PartsEdge, 'node' | 'evidence'> & { node: _RefType['Instrument'], evidence: Array<_RefType['Evidence']> } & { __typename: 'PartsEdge' } )
  ;
  HasProvision: ( Omit<ProvisionsEdge, 'node' | 'evidence'> & { node: _RefType['Provision'], evidence: Array<_RefType['Evidence']> } & { __typename: 'ProvisionsEdge' } );
  Cites:
    | ( Omit<CitesEdge, 'node' | 'evidence'> & { node: _RefType['Entity'], evidence: Array<_RefType['Evidence']> } & { __typename: 'CitesEdge' } )
    | ( Omit<CitedByEdge, 'node' | 'evidence'> & { node: _RefType['Entity'], evidence: Array<_RefType['Evidence']> } & { __typename: 'CitedByEdge' } )
  ;
  Implements:
    | ( Omit<ImplementsEdge, 'node' | 'evidence'> & { node: _RefType['Entity'], evidence: Array<_RefType['Evidence']> } & { __typename: 'ImplementsEdge' } )
    | ( Omit<ImplementedByEdge, 'node' | 'evidence'> & { node: _RefType['Entity'], evidence: Array<_RefType['Evidence']> } & { __typename: 'ImplementedByEdge' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Authority: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Authority']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Regulator: ResolverTypeWrapper<Omit<Regulator, 'jurisdictions' | 'remits' | 'represents' | 'reviews' | 'issued' | 'directives' | 'published' | 'addressedBy' | 'reliedOnBy' | 'joinedBy' | 'referredToBy' | 'memberships' | 'seats' | 'attachedTo' | 'attached' | 'succeededBy' | 'tookOverFrom' | 'names' | 'maybeSameAs' | 'mergedInto' | 'mergedFrom'> & { jurisdictions: ResolversTypes['JurisdictionsConnection'], remits: ResolversTypes['RemitsConnection'], represents: ResolversTypes['RepresentsConnection'], reviews: ResolversTypes['ReviewsConnection'], issued: ResolversTypes['IssuedConnection'], directives: ResolversTypes['AuthorityDirectivesConnection'], published: ResolversTypes['PublishedConnection'], addressedBy: ResolversTypes['AddressedByConnection'], reliedOnBy: ResolversTypes['ReliedOnByConnection'], joinedBy: ResolversTypes['JoinedByConnection'], referredToBy: ResolversTypes['ReferredToByConnection'], memberships: ResolversTypes['MembershipsConnection'], seats: ResolversTypes['SeatsConnection'], attachedTo: ResolversTypes['AttachedToConnection'], attached: ResolversTypes['AttachedConnection'], succeededBy: ResolversTypes['SucceededByConnection'], tookOverFrom: ResolversTypes['TookOverFromConnection'], names: ResolversTypes['NamesConnection'], maybeSameAs: ResolversTypes['MaybeSameAsConnection'], mergedInto?: Maybe<ResolversTypes['Authority']>, mergedFrom: ResolversTypes['MergedFromConnection'] }>;
  InternationalBody: ResolverTypeWrapper<Omit<InternationalBody, 'lists' | 'reviews' | 'issued' | 'directives' | 'published' | 'addressedBy' | 'reliedOnBy' | 'joinedBy' | 'referredToBy' | 'memberships' | 'seats' | 'attachedTo' | 'attached' | 'succeededBy' | 'tookOverFrom' | 'names' | 'maybeSameAs' | 'mergedInto' | 'mergedFrom'> & { lists: ResolversTypes['ListsConnection'], reviews: ResolversTypes['ReviewsConnection'], issued: ResolversTypes['IssuedConnection'], directives: ResolversTypes['AuthorityDirectivesConnection'], published: ResolversTypes['PublishedConnection'], addressedBy: ResolversTypes['AddressedByConnection'], reliedOnBy: ResolversTypes['ReliedOnByConnection'], joinedBy: ResolversTypes['JoinedByConnection'], referredToBy: ResolversTypes['ReferredToByConnection'], memberships: ResolversTypes['MembershipsConnection'], seats: ResolversTypes['SeatsConnection'], attachedTo: ResolversTypes['AttachedToConnection'], attached: ResolversTypes['AttachedConnection'], succeededBy: ResolversTypes['SucceededByConnection'], tookOverFrom: ResolversTypes['TookOverFromConnection'], names: ResolversTypes['NamesConnection'], maybeSameAs: ResolversTypes['MaybeSameAsConnection'], mergedInto?: Maybe<ResolversTypes['Authority']>, mergedFrom: ResolversTypes['MergedFromConnection'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Jurisdiction: ResolverTypeWrapper<Omit<Jurisdiction, 'regulators' | 'memberships' | 'listedBy' | 'within' | 'includes' | 'names' | 'reviews'> & { regulators: ResolversTypes['JurisdictionRegulatorsConnection'], memberships: ResolversTypes['MembershipsConnection'], listedBy: ResolversTypes['ListedByConnection'], within: ResolversTypes['WithinConnection'], includes: ResolversTypes['IncludesConnection'], names: ResolversTypes['NamesConnection'], reviews: ResolversTypes['ReviewsConnection'] }>;
  Name: ResolverTypeWrapper<Omit<Name, 'nameOf' | 'reviews'> & { nameOf?: Maybe<ResolversTypes['Entity']>, reviews: ResolversTypes['ReviewsConnection'] }>;
  HasRemit: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['HasRemit']>;
  Represents: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Represents']>;
  AttachedTo: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['AttachedTo']>;
  SucceededBy: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['SucceededBy']>;
  ListedBy: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ListedBy']>;
  MayBeSameAs: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['MayBeSameAs']>;
  MergedInto: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['MergedInto']>;
  LegalNature: LegalNature;
  RegulatorScope: RegulatorScope;
  RemitFunction: RemitFunction;
  BodyKind: BodyKind;
  HolderKind: HolderKind;
  JurisdictionKind: JurisdictionKind;
  NameKind: NameKind;
  AttachmentKind: AttachmentKind;
  SuccessionExtent: SuccessionExtent;
  JurisdictionList: JurisdictionList;
  ProposalState: ProposalState;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  LanguageTag: ResolverTypeWrapper<Scalars['LanguageTag']['output']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  RelationshipEdge: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['RelationshipEdge']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Coverage: ResolverTypeWrapper<Coverage>;
  OrderDirection: OrderDirection;
  Method: Method;
  ReviewState: ReviewState;
  DatePrecision: DatePrecision;
  IdFilter: IdFilter;
  StringFilter: StringFilter;
  IntFilter: IntFilter;
  FloatFilter: FloatFilter;
  BooleanFilter: BooleanFilter;
  DateFilter: DateFilter;
  DateTimeFilter: DateTimeFilter;
  StringListFilter: StringListFilter;
  Directive: ResolverTypeWrapper<Omit<Directive, 'reviews' | 'statement' | 'statedBy' | 'statedIn' | 'evidencedBy' | 'addresses' | 'benefits' | 'concerns' | 'reliesOn' | 'participatesIn' | 'refersTo' | 'relatedTo' | 'relatedFrom' | 'cites' | 'implements' | 'implementedBy' | 'supersedes' | 'supersededBy'> & { reviews: ResolversTypes['ReviewsConnection'], statement?: Maybe<ResolversTypes['Evidence']>, statedBy: ResolversTypes['StatedByConnection'], statedIn?: Maybe<ResolversTypes['Instrument']>, evidencedBy: ResolversTypes['EvidencedByConnection'], addresses: ResolversTypes['AddressesConnection'], benefits: ResolversTypes['BenefitsConnection'], concerns: ResolversTypes['ConcernsConnection'], reliesOn: ResolversTypes['ReliesOnConnection'], participatesIn: ResolversTypes['ParticipatesInConnection'], refersTo: ResolversTypes['RefersToConnection'], relatedTo: ResolversTypes['RelatedToConnection'], relatedFrom: ResolversTypes['RelatedFromConnection'], cites: ResolversTypes['CitesConnection'], implements: ResolversTypes['ImplementsConnection'], implementedBy: ResolversTypes['ImplementedByConnection'], supersedes: ResolversTypes['DirectiveSupersedesConnection'], supersededBy: ResolversTypes['DirectiveSupersededByConnection'] }>;
  Document: ResolverTypeWrapper<Omit<Document, 'reviews' | 'publishedBy' | 'expresses' | 'reportsOn' | 'translationOf' | 'translations' | 'provisions' | 'evidence' | 'supersedes' | 'supersededBy'> & { reviews: ResolversTypes['ReviewsConnection'], publishedBy: ResolversTypes['PublishedByConnection'], expresses: ResolversTypes['ExpressesConnection'], reportsOn: ResolversTypes['ReportsOnConnection'], translationOf: ResolversTypes['TranslationOfConnection'], translations: ResolversTypes['TranslationsConnection'], provisions: ResolversTypes['ProvisionsConnection'], evidence: ResolversTypes['DocumentEvidenceConnection'], supersedes: ResolversTypes['DocumentSupersedesConnection'], supersededBy: ResolversTypes['DocumentSupersededByConnection'] }>;
  Publisher: ResolverTypeWrapper<Omit<Publisher, 'reviews' | 'published' | 'names'> & { reviews: ResolversTypes['ReviewsConnection'], published: ResolversTypes['PublishedConnection'], names: ResolversTypes['NamesConnection'] }>;
  Evidence: ResolverTypeWrapper<Omit<Evidence, 'reviews' | 'document' | 'provision' | 'evidenceFor'> & { reviews: ResolversTypes['ReviewsConnection'], document?: Maybe<ResolversTypes['Document']>, provision?: Maybe<ResolversTypes['Provision']>, evidenceFor: ResolversTypes['EvidenceForConnection'] }>;
  Review: ResolverTypeWrapper<Omit<Review, 'reviews' | 'reviewed'> & { reviews: ResolversTypes['ReviewsConnection'], reviewed?: Maybe<ResolversTypes['Node']> }>;
  Instrument: ResolverTypeWrapper<Omit<Instrument, 'reviews' | 'issuedBy' | 'expressedBy' | 'reportedIn' | 'partOf' | 'parts' | 'supersedes' | 'supersededBy' | 'basedOn' | 'basisOf' | 'cites' | 'citedBy' | 'implements' | 'implementedBy' | 'effects' | 'affectedBy' | 'directives' | 'concerns'> & { reviews: ResolversTypes['ReviewsConnection'], issuedBy: ResolversTypes['IssuedByConnection'], expressedBy: ResolversTypes['ExpressedByConnection'], reportedIn: ResolversTypes['ReportedInConnection'], partOf: ResolversTypes['PartOfConnection'], parts: ResolversTypes['PartsConnection'], supersedes: ResolversTypes['InstrumentSupersedesConnection'], supersededBy: ResolversTypes['InstrumentSupersededByConnection'], basedOn: ResolversTypes['BasedOnConnection'], basisOf: ResolversTypes['BasisOfConnection'], cites: ResolversTypes['CitesConnection'], citedBy: ResolversTypes['CitedByConnection'], implements: ResolversTypes['ImplementsConnection'], implementedBy: ResolversTypes['ImplementedByConnection'], effects: ResolversTypes['EffectsConnection'], affectedBy: ResolversTypes['AffectedByConnection'], directives: ResolversTypes['InstrumentDirectivesConnection'], concerns: ResolversTypes['ConcernsConnection'] }>;
  Provision: ResolverTypeWrapper<Omit<Provision, 'reviews' | 'parent' | 'provisions' | 'evidence' | 'cites' | 'citedBy' | 'implementedBy' | 'effects' | 'affectedBy'> & { reviews: ResolversTypes['ReviewsConnection'], parent?: Maybe<ResolversTypes['Entity']>, provisions: ResolversTypes['ProvisionsConnection'], evidence: ResolversTypes['ProvisionEvidenceConnection'], cites: ResolversTypes['CitesConnection'], citedBy: ResolversTypes['CitedByConnection'], implementedBy: ResolversTypes['ImplementedByConnection'], effects: ResolversTypes['EffectsConnection'], affectedBy: ResolversTypes['AffectedByConnection'] }>;
  Membership: ResolverTypeWrapper<Omit<Membership, 'reviews' | 'holder' | 'body' | 'representedBy' | 'evidencedBy'> & { reviews: ResolversTypes['ReviewsConnection'], holder?: Maybe<ResolversTypes['Entity']>, body?: Maybe<ResolversTypes['Authority']>, representedBy: ResolversTypes['RepresentedByConnection'], evidencedBy: ResolversTypes['EvidencedByConnection'] }>;
  PolicyArea: ResolverTypeWrapper<Omit<PolicyArea, 'reviews' | 'broader' | 'narrower' | 'related' | 'directives' | 'instruments' | 'regulators' | 'names'> & { reviews: ResolversTypes['ReviewsConnection'], broader: ResolversTypes['PolicyAreaBroaderConnection'], narrower: ResolversTypes['PolicyAreaNarrowerConnection'], related: ResolversTypes['PolicyAreaRelatedConnection'], directives: ResolversTypes['PolicyAreaDirectivesConnection'], instruments: ResolversTypes['InstrumentsConnection'], regulators: ResolversTypes['PolicyAreaRegulatorsConnection'], names: ResolversTypes['NamesConnection'] }>;
  EntityClass: ResolverTypeWrapper<Omit<EntityClass, 'reviews' | 'broader' | 'narrower' | 'related' | 'addressedBy' | 'benefitsFrom' | 'regulators' | 'names'> & { reviews: ResolversTypes['ReviewsConnection'], broader: ResolversTypes['EntityClassBroaderConnection'], narrower: ResolversTypes['EntityClassNarrowerConnection'], related: ResolversTypes['EntityClassRelatedConnection'], addressedBy: ResolversTypes['AddressedByConnection'], benefitsFrom: ResolversTypes['BenefitsFromConnection'], regulators: ResolversTypes['EntityClassRegulatorsConnection'], names: ResolversTypes['NamesConnection'] }>;
  Effect: ResolverTypeWrapper<Omit<Effect, 'reviews' | 'madeBy' | 'affects' | 'evidencedBy'> & { reviews: ResolversTypes['ReviewsConnection'], madeBy?: Maybe<ResolversTypes['Entity']>, affects: ResolversTypes['AffectsConnection'], evidencedBy: ResolversTypes['EvidencedByConnection'] }>;
  AuthorityConnection: ResolverTypeWrapper<Omit<AuthorityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AuthorityEdge']>, nodes: Array<ResolversTypes['Authority']> }>;
  AuthorityEdge: ResolverTypeWrapper<Omit<AuthorityEdge, 'node'> & { node: ResolversTypes['Authority'] }>;
  RegulatorConnection: ResolverTypeWrapper<Omit<RegulatorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RegulatorEdge']>, nodes: Array<ResolversTypes['Regulator']> }>;
  RegulatorEdge: ResolverTypeWrapper<Omit<RegulatorEdge, 'node'> & { node: ResolversTypes['Regulator'] }>;
  InternationalBodyConnection: ResolverTypeWrapper<Omit<InternationalBodyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InternationalBodyEdge']>, nodes: Array<ResolversTypes['InternationalBody']> }>;
  InternationalBodyEdge: ResolverTypeWrapper<Omit<InternationalBodyEdge, 'node'> & { node: ResolversTypes['InternationalBody'] }>;
  JurisdictionConnection: ResolverTypeWrapper<Omit<JurisdictionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['JurisdictionEdge']>, nodes: Array<ResolversTypes['Jurisdiction']> }>;
  JurisdictionEdge: ResolverTypeWrapper<Omit<JurisdictionEdge, 'node'> & { node: ResolversTypes['Jurisdiction'] }>;
  NameConnection: ResolverTypeWrapper<Omit<NameConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['NameEdge']>, nodes: Array<ResolversTypes['Name']> }>;
  NameEdge: ResolverTypeWrapper<Omit<NameEdge, 'node'> & { node: ResolversTypes['Name'] }>;
  DirectiveConnection: ResolverTypeWrapper<Omit<DirectiveConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DirectiveEdge']>, nodes: Array<ResolversTypes['Directive']> }>;
  DirectiveEdge: ResolverTypeWrapper<Omit<DirectiveEdge, 'node'> & { node: ResolversTypes['Directive'] }>;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DocumentEdge']>, nodes: Array<ResolversTypes['Document']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  PublisherConnection: ResolverTypeWrapper<Omit<PublisherConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PublisherEdge']>, nodes: Array<ResolversTypes['Publisher']> }>;
  PublisherEdge: ResolverTypeWrapper<Omit<PublisherEdge, 'node'> & { node: ResolversTypes['Publisher'] }>;
  EvidenceConnection: ResolverTypeWrapper<Omit<EvidenceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EvidenceEdge']>, nodes: Array<ResolversTypes['Evidence']> }>;
  EvidenceEdge: ResolverTypeWrapper<Omit<EvidenceEdge, 'node'> & { node: ResolversTypes['Evidence'] }>;
  ReviewConnection: ResolverTypeWrapper<Omit<ReviewConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ReviewEdge']>, nodes: Array<ResolversTypes['Review']> }>;
  ReviewEdge: ResolverTypeWrapper<Omit<ReviewEdge, 'node'> & { node: ResolversTypes['Review'] }>;
  InstrumentConnection: ResolverTypeWrapper<Omit<InstrumentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InstrumentEdge']>, nodes: Array<ResolversTypes['Instrument']> }>;
  InstrumentEdge: ResolverTypeWrapper<Omit<InstrumentEdge, 'node'> & { node: ResolversTypes['Instrument'] }>;
  ProvisionConnection: ResolverTypeWrapper<Omit<ProvisionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProvisionEdge']>, nodes: Array<ResolversTypes['Provision']> }>;
  ProvisionEdge: ResolverTypeWrapper<Omit<ProvisionEdge, 'node'> & { node: ResolversTypes['Provision'] }>;
  MembershipConnection: ResolverTypeWrapper<Omit<MembershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MembershipEdge']>, nodes: Array<ResolversTypes['Membership']> }>;
  MembershipEdge: ResolverTypeWrapper<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Membership'] }>;
  PolicyAreaConnection: ResolverTypeWrapper<Omit<PolicyAreaConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PolicyAreaEdge']>, nodes: Array<ResolversTypes['PolicyArea']> }>;
  PolicyAreaEdge: ResolverTypeWrapper<Omit<PolicyAreaEdge, 'node'> & { node: ResolversTypes['PolicyArea'] }>;
  EntityClassConnection: ResolverTypeWrapper<Omit<EntityClassConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EntityClassEdge']>, nodes: Array<ResolversTypes['EntityClass']> }>;
  EntityClassEdge: ResolverTypeWrapper<Omit<EntityClassEdge, 'node'> & { node: ResolversTypes['EntityClass'] }>;
  EffectConnection: ResolverTypeWrapper<Omit<EffectConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EffectEdge']>, nodes: Array<ResolversTypes['Effect']> }>;
  EffectEdge: ResolverTypeWrapper<Omit<EffectEdge, 'node'> & { node: ResolversTypes['Effect'] }>;
  IssuedConnection: ResolverTypeWrapper<Omit<IssuedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['IssuedEdge']>, nodes: Array<ResolversTypes['Instrument']> }>;
  IssuedEdge: ResolverTypeWrapper<Omit<IssuedEdge, 'node' | 'evidence'> & { node: ResolversTypes['Instrument'], evidence: Array<ResolversTypes['Evidence']> }>;
  AuthorityDirectivesConnection: ResolverTypeWrapper<Omit<AuthorityDirectivesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AuthorityDirectivesEdge']>, nodes: Array<ResolversTypes['Directive']> }>;
  AuthorityDirectivesEdge: ResolverTypeWrapper<Omit<AuthorityDirectivesEdge, 'node' | 'evidence'> & { node: ResolversTypes['Directive'], evidence: Array<ResolversTypes['Evidence']> }>;
  PublishedConnection: ResolverTypeWrapper<Omit<PublishedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PublishedEdge']>, nodes: Array<ResolversTypes['Document']> }>;
  PublishedEdge: ResolverTypeWrapper<Omit<PublishedEdge, 'node' | 'evidence'> & { node: ResolversTypes['Document'], evidence: Array<ResolversTypes['Evidence']> }>;
  AddressedByConnection: ResolverTypeWrapper<Omit<AddressedByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AddressedByEdge']>, nodes: Array<ResolversTypes['Directive']> }>;
  AddressedByEdge: ResolverTypeWrapper<Omit<AddressedByEdge, 'node' | 'evidence'> & { node: ResolversTypes['Directive'], evidence: Array<ResolversTypes['Evidence']> }>;
  ReliedOnByConnection: ResolverTypeWrapper<Omit<ReliedOnByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ReliedOnByEdge']>, nodes: Array<ResolversTypes['Directive']> }>;
  ReliedOnByEdge: ResolverTypeWrapper<Omit<ReliedOnByEdge, 'node' | 'evidence'> & { node: ResolversTypes['Directive'], evidence: Array<ResolversTypes['Evidence']> }>;
  JoinedByConnection: ResolverTypeWrapper<Omit<JoinedByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['JoinedByEdge']>, nodes: Array<ResolversTypes['Directive']> }>;
  JoinedByEdge: ResolverTypeWrapper<Omit<JoinedByEdge, 'node' | 'evidence'> & { node: ResolversTypes['Directive'], evidence: Array<ResolversTypes['Evidence']> }>;
  ReferredToByConnection: ResolverTypeWrapper<Omit<ReferredToByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ReferredToByEdge']>, nodes: Array<ResolversTypes['Directive']> }>;
  ReferredToByEdge: ResolverTypeWrapper<Omit<ReferredToByEdge, 'node' | 'evidence'> & { node: ResolversTypes['Directive'], evidence: Array<ResolversTypes['Evidence']> }>;
  MembershipsConnection: ResolverTypeWrapper<Omit<MembershipsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MembershipsEdge']>, nodes: Array<ResolversTypes['Membership']> }>;
  MembershipsEdge: ResolverTypeWrapper<Omit<MembershipsEdge, 'node' | 'evidence'> & { node: ResolversTypes['Membership'], evidence: Array<ResolversTypes['Evidence']> }>;
  SeatsConnection: ResolverTypeWrapper<Omit<SeatsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SeatsEdge']>, nodes: Array<ResolversTypes['Membership']> }>;
  SeatsEdge: ResolverTypeWrapper<Omit<SeatsEdge, 'node' | 'evidence'> & { node: ResolversTypes['Membership'], evidence: Array<ResolversTypes['Evidence']> }>;
  AttachedToConnection: ResolverTypeWrapper<Omit<AttachedToConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AttachedToEdge']>, nodes: Array<ResolversTypes['Authority']> }>;
  AttachedToEdge: ResolverTypeWrapper<Omit<AttachedToEdge, 'node' | 'evidence'> & { node: ResolversTypes['Authority'], evidence: Array<ResolversTypes['Evidence']> }>;
  AttachedConnection: ResolverTypeWrapper<Omit<AttachedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AttachedEdge']>, nodes: Array<ResolversTypes['Authority']> }>;
  AttachedEdge: ResolverTypeWrapper<Omit<AttachedEdge, 'node' | 'evidence'> & { node: ResolversTypes['Authority'], evidence: Array<ResolversTypes['Evidence']> }>;
  SucceededByConnection: ResolverTypeWrapper<Omit<SucceededByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SucceededByEdge']>, nodes: Array<ResolversTypes['Authority']> }>;
  SucceededByEdge: ResolverTypeWrapper<Omit<SucceededByEdge, 'node' | 'evidence'> & { node: ResolversTypes['Authority'], evidence: Array<ResolversTypes['Evidence']> }>;
  TookOverFromConnection: ResolverTypeWrapper<Omit<TookOverFromConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TookOverFromEdge']>, nodes: Array<ResolversTypes['Authority']> }>;
  TookOverFromEdge: ResolverTypeWrapper<Omit<TookOverFromEdge, 'node' | 'evidence'> & { node: ResolversTypes['Authority'], evidence: Array<ResolversTypes['Evidence']> }>;
  NamesConnection: ResolverTypeWrapper<Omit<NamesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['NamesEdge']>, nodes: Array<ResolversTypes['Name']> }>;
  NamesEdge: ResolverTypeWrapper<Omit<NamesEdge, 'node' | 'evidence'> & { node: ResolversTypes['Name'], evidence: Array<ResolversTypes['Evidence']> }>;
  MaybeSameAsConnection: ResolverTypeWrapper<Omit<MaybeSameAsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MaybeSameAsEdge']>, nodes: Array<ResolversTypes['Authority']> }>;
  MaybeSameAsEdge: ResolverTypeWrapper<Omit<MaybeSameAsEdge, 'node' | 'evidence'> & { node: ResolversTypes['Authority'], evidence: Array<ResolversTypes['Evidence']> }>;
  MergedFromConnection: ResolverTypeWrapper<Omit<MergedFromConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MergedFromEdge']>, nodes: Array<ResolversTypes['Authority']> }>;
  MergedFromEdge: ResolverTypeWrapper<Omit<MergedFromEdge, 'node' | 'evidence'> & { node: ResolversTypes['Authority'], evidence: Array<ResolversTypes['Evidence']> }>;
  JurisdictionsConnection: ResolverTypeWrapper<Omit<JurisdictionsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['JurisdictionsEdge']>, nodes: Array<ResolversTypes['Jurisdiction']> }>;
  JurisdictionsEdge: ResolverTypeWrapper<Omit<JurisdictionsEdge, 'node' | 'evidence'> & { node: ResolversTypes['Jurisdiction'], evidence: Array<ResolversTypes['Evidence']> }>;
  RemitsConnection: ResolverTypeWrapper<Omit<RemitsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RemitsEdge']>, nodes: Array<ResolversTypes['Entity']> }>;
  RemitsEdge: ResolverTypeWrapper<Omit<RemitsEdge, 'node' | 'evidence'> & { node: ResolversTypes['Entity'], evidence: Array<ResolversTypes['Evidence']> }>;
  RepresentsConnection: ResolverTypeWrapper<Omit<RepresentsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RepresentsEdge']>, nodes: Array<ResolversTypes['Membership']> }>;
  RepresentsEdge: ResolverTypeWrapper<Omit<RepresentsEdge, 'node' | 'evidence'> & { node: ResolversTypes['Membership'], evidence: Array<ResolversTypes['Evidence']> }>;
  ListsConnection: ResolverTypeWrapper<Omit<ListsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ListsEdge']>, nodes: Array<ResolversTypes['Jurisdiction']> }>;
  ListsEdge: ResolverTypeWrapper<Omit<ListsEdge, 'node' | 'evidence'> & { node: ResolversTypes['Jurisdiction'], evidence: Array<ResolversTypes['Evidence']> }>;
  JurisdictionRegulatorsConnection: ResolverTypeWrapper<Omit<JurisdictionRegulatorsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['JurisdictionRegulatorsEdge']>, nodes: Array<ResolversTypes['Regulator']> }>;
  JurisdictionRegulatorsEdge: ResolverTypeWrapper<Omit<JurisdictionRegulatorsEdge, 'node' | 'evidence'> & { node: ResolversTypes['Regulator'], evidence: Array<ResolversTypes['Evidence']> }>;
  ListedByConnection: ResolverTypeWrapper<Omit<ListedByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ListedByEdge']>, nodes: Array<ResolversTypes['InternationalBody']> }>;
  ListedByEdge: ResolverTypeWrapper<Omit<ListedByEdge, 'node' | 'evidence'> & { node: ResolversTypes['InternationalBody'], evidence: Array<ResolversTypes['Evidence']> }>;
  WithinConnection: ResolverTypeWrapper<Omit<WithinConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['WithinEdge']>, nodes: Array<ResolversTypes['Jurisdiction']> }>;
  WithinEdge: ResolverTypeWrapper<Omit<WithinEdge, 'node' | 'evidence'> & { node: ResolversTypes['Jurisdiction'], evidence: Array<ResolversTypes['Evidence']> }>;
  IncludesConnection: ResolverTypeWrapper<Omit<IncludesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['IncludesEdge']>, nodes: Array<ResolversTypes['Jurisdiction']> }>;
  IncludesEdge: ResolverTypeWrapper<Omit<IncludesEdge, 'node' | 'evidence'> & { node: ResolversTypes['Jurisdiction'], evidence: Array<ResolversTypes['Evidence']> }>;
  ReviewsConnection: ResolverTypeWrapper<Omit<ReviewsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ReviewsEdge']>, nodes: Array<ResolversTypes['Review']> }>;
  ReviewsEdge: ResolverTypeWrapper<Omit<ReviewsEdge, 'node' | 'evidence'> & { node: ResolversTypes['Review'], evidence: Array<ResolversTypes['Evidence']> }>;
  StatedByConnection: ResolverTypeWrapper<Omit<StatedByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StatedByEdge']>, nodes: Array<ResolversTypes['Authority']> }>;
  StatedByEdge: ResolverTypeWrapper<Omit<StatedByEdge, 'node' | 'evidence'> & { node: ResolversTypes['Authority'], evidence: Array<ResolversTypes['Evidence']> }>;
  EvidencedByConnection: ResolverTypeWrapper<Omit<EvidencedByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EvidencedByEdge']>, nodes: Array<ResolversTypes['Evidence']> }>;
  EvidencedByEdge: ResolverTypeWrapper<Omit<EvidencedByEdge, 'node' | 'evidence'> & { node: ResolversTypes['Evidence'], evidence: Array<ResolversTypes['Evidence']> }>;
  AddressesConnection: ResolverTypeWrapper<Omit<AddressesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AddressesEdge']>, nodes: Array<ResolversTypes['Entity']> }>;
  AddressesEdge: ResolverTypeWrapper<Omit<AddressesEdge, 'node' | 'evidence'> & { node: ResolversTypes['Entity'], evidence: Array<ResolversTypes['Evidence']> }>;
  BenefitsConnection: ResolverTypeWrapper<Omit<BenefitsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['BenefitsEdge']>, nodes: Array<ResolversTypes['EntityClass']> }>;
  BenefitsEdge: ResolverTypeWrapper<Omit<BenefitsEdge, 'node' | 'evidence'> & { node: ResolversTypes['EntityClass'], evidence: Array<ResolversTypes['Evidence']> }>;
  ConcernsConnection: ResolverTypeWrapper<Omit<ConcernsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ConcernsEdge']>, nodes: Array<ResolversTypes['PolicyArea']> }>;
  ConcernsEdge: ResolverTypeWrapper<Omit<ConcernsEdge, 'node' | 'evidence'> & { node: ResolversTypes['PolicyArea'], evidence: Array<ResolversTypes['Evidence']> }>;
  ReliesOnConnection: ResolverTypeWrapper<Omit<ReliesOnConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ReliesOnEdge']>, nodes: Array<ResolversTypes['Authority']> }>;
  ReliesOnEdge: ResolverTypeWrapper<Omit<ReliesOnEdge, 'node' | 'evidence'> & { node: ResolversTypes['Authority'], evidence: Array<ResolversTypes['Evidence']> }>;
  ParticipatesInConnection: ResolverTypeWrapper<Omit<ParticipatesInConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ParticipatesInEdge']>, nodes: Array<ResolversTypes['Authority']> }>;
  ParticipatesInEdge: ResolverTypeWrapper<Omit<ParticipatesInEdge, 'node' | 'evidence'> & { node: ResolversTypes['Authority'], evidence: Array<ResolversTypes['Evidence']> }>;
  RefersToConnection: ResolverTypeWrapper<Omit<RefersToConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RefersToEdge']>, nodes: Array<ResolversTypes['Authority']> }>;
  RefersToEdge: ResolverTypeWrapper<Omit<RefersToEdge, 'node' | 'evidence'> & { node: ResolversTypes['Authority'], evidence: Array<ResolversTypes['Evidence']> }>;
  RelatedToConnection: ResolverTypeWrapper<Omit<RelatedToConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RelatedToEdge']>, nodes: Array<ResolversTypes['Directive']> }>;
  RelatedToEdge: ResolverTypeWrapper<Omit<RelatedToEdge, 'node' | 'evidence'> & { node: ResolversTypes['Directive'], evidence: Array<ResolversTypes['Evidence']> }>;
  RelatedFromConnection: ResolverTypeWrapper<Omit<RelatedFromConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RelatedFromEdge']>, nodes: Array<ResolversTypes['Directive']> }>;
  RelatedFromEdge: ResolverTypeWrapper<Omit<RelatedFromEdge, 'node' | 'evidence'> & { node: ResolversTypes['Directive'], evidence: Array<ResolversTypes['Evidence']> }>;
  CitesConnection: ResolverTypeWrapper<Omit<CitesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CitesEdge']>, nodes: Array<ResolversTypes['Entity']> }>;
  CitesEdge: ResolverTypeWrapper<Omit<CitesEdge, 'node' | 'evidence'> & { node: ResolversTypes['Entity'], evidence: Array<ResolversTypes['Evidence']> }>;
  ImplementsConnection: ResolverTypeWrapper<Omit<ImplementsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ImplementsEdge']>, nodes: Array<ResolversTypes['Entity']> }>;
  ImplementsEdge: ResolverTypeWrapper<Omit<ImplementsEdge, 'node' | 'evidence'> & { node: ResolversTypes['Entity'], evidence: Array<ResolversTypes['Evidence']> }>;
  ImplementedByConnection: ResolverTypeWrapper<Omit<ImplementedByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ImplementedByEdge']>, nodes: Array<ResolversTypes['Entity']> }>;
  ImplementedByEdge: ResolverTypeWrapper<Omit<ImplementedByEdge, 'node' | 'evidence'> & { node: ResolversTypes['Entity'], evidence: Array<ResolversTypes['Evidence']> }>;
  DirectiveSupersedesConnection: ResolverTypeWrapper<Omit<DirectiveSupersedesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DirectiveSupersedesEdge']>, nodes: Array<ResolversTypes['Directive']> }>;
  DirectiveSupersedesEdge: ResolverTypeWrapper<Omit<DirectiveSupersedesEdge, 'node' | 'evidence'> & { node: ResolversTypes['Directive'], evidence: Array<ResolversTypes['Evidence']> }>;
  DirectiveSupersededByConnection: ResolverTypeWrapper<Omit<DirectiveSupersededByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DirectiveSupersededByEdge']>, nodes: Array<ResolversTypes['Directive']> }>;
  DirectiveSupersededByEdge: ResolverTypeWrapper<Omit<DirectiveSupersededByEdge, 'node' | 'evidence'> & { node: ResolversTypes['Directive'], evidence: Array<ResolversTypes['Evidence']> }>;
  PublishedByConnection: ResolverTypeWrapper<Omit<PublishedByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PublishedByEdge']>, nodes: Array<ResolversTypes['Entity']> }>;
  PublishedByEdge: ResolverTypeWrapper<Omit<PublishedByEdge, 'node' | 'evidence'> & { node: ResolversTypes['Entity'], evidence: Array<ResolversTypes['Evidence']> }>;
  ExpressesConnection: ResolverTypeWrapper<Omit<ExpressesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ExpressesEdge']>, nodes: Array<ResolversTypes['Instrument']> }>;
  ExpressesEdge: ResolverTypeWrapper<Omit<ExpressesEdge, 'node' | 'evidence'> & { node: ResolversTypes['Instrument'], evidence: Array<ResolversTypes['Evidence']> }>;
  ReportsOnConnection: ResolverTypeWrapper<Omit<ReportsOnConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ReportsOnEdge']>, nodes: Array<ResolversTypes['Instrument']> }>;
  ReportsOnEdge: ResolverTypeWrapper<Omit<ReportsOnEdge, 'node' | 'evidence'> & { node: ResolversTypes['Instrument'], evidence: Array<ResolversTypes['Evidence']> }>;
  TranslationOfConnection: ResolverTypeWrapper<Omit<TranslationOfConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TranslationOfEdge']>, nodes: Array<ResolversTypes['Document']> }>;
  TranslationOfEdge: ResolverTypeWrapper<Omit<TranslationOfEdge, 'node' | 'evidence'> & { node: ResolversTypes['Document'], evidence: Array<ResolversTypes['Evidence']> }>;
  TranslationsConnection: ResolverTypeWrapper<Omit<TranslationsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TranslationsEdge']>, nodes: Array<ResolversTypes['Document']> }>;
  TranslationsEdge: ResolverTypeWrapper<Omit<TranslationsEdge, 'node' | 'evidence'> & { node: ResolversTypes['Document'], evidence: Array<ResolversTypes['Evidence']> }>;
  ProvisionsConnection: ResolverTypeWrapper<Omit<ProvisionsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProvisionsEdge']>, nodes: Array<ResolversTypes['Provision']> }>;
  ProvisionsEdge: ResolverTypeWrapper<Omit<ProvisionsEdge, 'node' | 'evidence'> & { node: ResolversTypes['Provision'], evidence: Array<ResolversTypes['Evidence']> }>;
  DocumentEvidenceConnection: ResolverTypeWrapper<Omit<DocumentEvidenceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DocumentEvidenceEdge']>, nodes: Array<ResolversTypes['Evidence']> }>;
  DocumentEvidenceEdge: ResolverTypeWrapper<Omit<DocumentEvidenceEdge, 'node' | 'evidence'> & { node: ResolversTypes['Evidence'], evidence: Array<ResolversTypes['Evidence']> }>;
  DocumentSupersedesConnection: ResolverTypeWrapper<Omit<DocumentSupersedesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DocumentSupersedesEdge']>, nodes: Array<ResolversTypes['Document']> }>;
  DocumentSupersedesEdge: ResolverTypeWrapper<Omit<DocumentSupersedesEdge, 'node' | 'evidence'> & { node: ResolversTypes['Document'], evidence: Array<ResolversTypes['Evidence']> }>;
  DocumentSupersededByConnection: ResolverTypeWrapper<Omit<DocumentSupersededByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DocumentSupersededByEdge']>, nodes: Array<ResolversTypes['Document']> }>;
  DocumentSupersededByEdge: ResolverTypeWrapper<Omit<DocumentSupersededByEdge, 'node' | 'evidence'> & { node: ResolversTypes['Document'], evidence: Array<ResolversTypes['Evidence']> }>;
  EvidenceForConnection: ResolverTypeWrapper<Omit<EvidenceForConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EvidenceForEdge']>, nodes: Array<ResolversTypes['Node']> }>;
  EvidenceForEdge: ResolverTypeWrapper<Omit<EvidenceForEdge, 'node' | 'evidence'> & { node: ResolversTypes['Node'], evidence: Array<ResolversTypes['Evidence']> }>;
  IssuedByConnection: ResolverTypeWrapper<Omit<IssuedByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['IssuedByEdge']>, nodes: Array<ResolversTypes['Authority']> }>;
  IssuedByEdge: ResolverTypeWrapper<Omit<IssuedByEdge, 'node' | 'evidence'> & { node: ResolversTypes['Authority'], evidence: Array<ResolversTypes['Evidence']> }>;
  ExpressedByConnection: ResolverTypeWrapper<Omit<ExpressedByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ExpressedByEdge']>, nodes: Array<ResolversTypes['Document']> }>;
  ExpressedByEdge: ResolverTypeWrapper<Omit<ExpressedByEdge, 'node' | 'evidence'> & { node: ResolversTypes['Document'], evidence: Array<ResolversTypes['Evidence']> }>;
  ReportedInConnection: ResolverTypeWrapper<Omit<ReportedInConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ReportedInEdge']>, nodes: Array<ResolversTypes['Document']> }>;
  ReportedInEdge: ResolverTypeWrapper<Omit<ReportedInEdge, 'node' | 'evidence'> & { node: ResolversTypes['Document'], evidence: Array<ResolversTypes['Evidence']> }>;
  PartOfConnection: ResolverTypeWrapper<Omit<PartOfConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PartOfEdge']>, nodes: Array<ResolversTypes['Instrument']> }>;
  PartOfEdge: ResolverTypeWrapper<Omit<PartOfEdge, 'node' | 'evidence'> & { node: ResolversTypes['Instrument'], evidence: Array<ResolversTypes['Evidence']> }>;
  PartsConnection: ResolverTypeWrapper<Omit<PartsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PartsEdge']>, nodes: Array<ResolversTypes['Instrument']> }>;
  PartsEdge: ResolverTypeWrapper<Omit<PartsEdge, 'node' | 'evidence'> & { node: ResolversTypes['Instrument'], evidence: Array<ResolversTypes['Evidence']> }>;
  InstrumentSupersedesConnection: ResolverTypeWrapper<Omit<InstrumentSupersedesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InstrumentSupersedesEdge']>, nodes: Array<ResolversTypes['Instrument']> }>;
  InstrumentSupersedesEdge: ResolverTypeWrapper<Omit<InstrumentSupersedesEdge, 'node' | 'evidence'> & { node: ResolversTypes['Instrument'], evidence: Array<ResolversTypes['Evidence']> }>;
  InstrumentSupersededByConnection: ResolverTypeWrapper<Omit<InstrumentSupersededByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InstrumentSupersededByEdge']>, nodes: Array<ResolversTypes['Instrument']> }>;
  InstrumentSupersededByEdge: ResolverTypeWrapper<Omit<InstrumentSupersededByEdge, 'node' | 'evidence'> & { node: ResolversTypes['Instrument'], evidence: Array<ResolversTypes['Evidence']> }>;
  BasedOnConnection: ResolverTypeWrapper<Omit<BasedOnConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['BasedOnEdge']>, nodes: Array<ResolversTypes['Instrument']> }>;
  BasedOnEdge: ResolverTypeWrapper<Omit<BasedOnEdge, 'node' | 'evidence'> & { node: ResolversTypes['Instrument'], evidence: Array<ResolversTypes['Evidence']> }>;
  BasisOfConnection: ResolverTypeWrapper<Omit<BasisOfConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['BasisOfEdge']>, nodes: Array<ResolversTypes['Instrument']> }>;
  BasisOfEdge: ResolverTypeWrapper<Omit<BasisOfEdge, 'node' | 'evidence'> & { node: ResolversTypes['Instrument'], evidence: Array<ResolversTypes['Evidence']> }>;
  CitedByConnection: ResolverTypeWrapper<Omit<CitedByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CitedByEdge']>, nodes: Array<ResolversTypes['Entity']> }>;
  CitedByEdge: ResolverTypeWrapper<Omit<CitedByEdge, 'node' | 'evidence'> & { node: ResolversTypes['Entity'], evidence: Array<ResolversTypes['Evidence']> }>;
  EffectsConnection: ResolverTypeWrapper<Omit<EffectsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EffectsEdge']>, nodes: Array<ResolversTypes['Effect']> }>;
  EffectsEdge: ResolverTypeWrapper<Omit<EffectsEdge, 'node' | 'evidence'> & { node: ResolversTypes['Effect'], evidence: Array<ResolversTypes['Evidence']> }>;
  AffectedByConnection: ResolverTypeWrapper<Omit<AffectedByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AffectedByEdge']>, nodes: Array<ResolversTypes['Effect']> }>;
  AffectedByEdge: ResolverTypeWrapper<Omit<AffectedByEdge, 'node' | 'evidence'> & { node: ResolversTypes['Effect'], evidence: Array<ResolversTypes['Evidence']> }>;
  InstrumentDirectivesConnection: ResolverTypeWrapper<Omit<InstrumentDirectivesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InstrumentDirectivesEdge']>, nodes: Array<ResolversTypes['Directive']> }>;
  InstrumentDirectivesEdge: ResolverTypeWrapper<Omit<InstrumentDirectivesEdge, 'node' | 'evidence'> & { node: ResolversTypes['Directive'], evidence: Array<ResolversTypes['Evidence']> }>;
  ProvisionEvidenceConnection: ResolverTypeWrapper<Omit<ProvisionEvidenceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProvisionEvidenceEdge']>, nodes: Array<ResolversTypes['Evidence']> }>;
  ProvisionEvidenceEdge: ResolverTypeWrapper<Omit<ProvisionEvidenceEdge, 'node' | 'evidence'> & { node: ResolversTypes['Evidence'], evidence: Array<ResolversTypes['Evidence']> }>;
  RepresentedByConnection: ResolverTypeWrapper<Omit<RepresentedByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RepresentedByEdge']>, nodes: Array<ResolversTypes['Regulator']> }>;
  RepresentedByEdge: ResolverTypeWrapper<Omit<RepresentedByEdge, 'node' | 'evidence'> & { node: ResolversTypes['Regulator'], evidence: Array<ResolversTypes['Evidence']> }>;
  PolicyAreaBroaderConnection: ResolverTypeWrapper<Omit<PolicyAreaBroaderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PolicyAreaBroaderEdge']>, nodes: Array<ResolversTypes['PolicyArea']> }>;
  PolicyAreaBroaderEdge: ResolverTypeWrapper<Omit<PolicyAreaBroaderEdge, 'node' | 'evidence'> & { node: ResolversTypes['PolicyArea'], evidence: Array<ResolversTypes['Evidence']> }>;
  PolicyAreaNarrowerConnection: ResolverTypeWrapper<Omit<PolicyAreaNarrowerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PolicyAreaNarrowerEdge']>, nodes: Array<ResolversTypes['PolicyArea']> }>;
  PolicyAreaNarrowerEdge: ResolverTypeWrapper<Omit<PolicyAreaNarrowerEdge, 'node' | 'evidence'> & { node: ResolversTypes['PolicyArea'], evidence: Array<ResolversTypes['Evidence']> }>;
  PolicyAreaRelatedConnection: ResolverTypeWrapper<Omit<PolicyAreaRelatedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PolicyAreaRelatedEdge']>, nodes: Array<ResolversTypes['PolicyArea']> }>;
  PolicyAreaRelatedEdge: ResolverTypeWrapper<Omit<PolicyAreaRelatedEdge, 'node' | 'evidence'> & { node: ResolversTypes['PolicyArea'], evidence: Array<ResolversTypes['Evidence']> }>;
  PolicyAreaDirectivesConnection: ResolverTypeWrapper<Omit<PolicyAreaDirectivesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PolicyAreaDirectivesEdge']>, nodes: Array<ResolversTypes['Directive']> }>;
  PolicyAreaDirectivesEdge: ResolverTypeWrapper<Omit<PolicyAreaDirectivesEdge, 'node' | 'evidence'> & { node: ResolversTypes['Directive'], evidence: Array<ResolversTypes['Evidence']> }>;
  InstrumentsConnection: ResolverTypeWrapper<Omit<InstrumentsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InstrumentsEdge']>, nodes: Array<ResolversTypes['Instrument']> }>;
  InstrumentsEdge: ResolverTypeWrapper<Omit<InstrumentsEdge, 'node' | 'evidence'> & { node: ResolversTypes['Instrument'], evidence: Array<ResolversTypes['Evidence']> }>;
  PolicyAreaRegulatorsConnection: ResolverTypeWrapper<Omit<PolicyAreaRegulatorsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PolicyAreaRegulatorsEdge']>, nodes: Array<ResolversTypes['Regulator']> }>;
  PolicyAreaRegulatorsEdge: ResolverTypeWrapper<Omit<PolicyAreaRegulatorsEdge, 'node' | 'evidence'> & { node: ResolversTypes['Regulator'], evidence: Array<ResolversTypes['Evidence']> }>;
  EntityClassBroaderConnection: ResolverTypeWrapper<Omit<EntityClassBroaderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EntityClassBroaderEdge']>, nodes: Array<ResolversTypes['EntityClass']> }>;
  EntityClassBroaderEdge: ResolverTypeWrapper<Omit<EntityClassBroaderEdge, 'node' | 'evidence'> & { node: ResolversTypes['EntityClass'], evidence: Array<ResolversTypes['Evidence']> }>;
  EntityClassNarrowerConnection: ResolverTypeWrapper<Omit<EntityClassNarrowerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EntityClassNarrowerEdge']>, nodes: Array<ResolversTypes['EntityClass']> }>;
  EntityClassNarrowerEdge: ResolverTypeWrapper<Omit<EntityClassNarrowerEdge, 'node' | 'evidence'> & { node: ResolversTypes['EntityClass'], evidence: Array<ResolversTypes['Evidence']> }>;
  EntityClassRelatedConnection: ResolverTypeWrapper<Omit<EntityClassRelatedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EntityClassRelatedEdge']>, nodes: Array<ResolversTypes['EntityClass']> }>;
  EntityClassRelatedEdge: ResolverTypeWrapper<Omit<EntityClassRelatedEdge, 'node' | 'evidence'> & { node: ResolversTypes['EntityClass'], evidence: Array<ResolversTypes['Evidence']> }>;
  BenefitsFromConnection: ResolverTypeWrapper<Omit<BenefitsFromConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['BenefitsFromEdge']>, nodes: Array<ResolversTypes['Directive']> }>;
  BenefitsFromEdge: ResolverTypeWrapper<Omit<BenefitsFromEdge, 'node' | 'evidence'> & { node: ResolversTypes['Directive'], evidence: Array<ResolversTypes['Evidence']> }>;
  EntityClassRegulatorsConnection: ResolverTypeWrapper<Omit<EntityClassRegulatorsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EntityClassRegulatorsEdge']>, nodes: Array<ResolversTypes['Regulator']> }>;
  EntityClassRegulatorsEdge: ResolverTypeWrapper<Omit<EntityClassRegulatorsEdge, 'node' | 'evidence'> & { node: ResolversTypes['Regulator'], evidence: Array<ResolversTypes['Evidence']> }>;
  AffectsConnection: ResolverTypeWrapper<Omit<AffectsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AffectsEdge']>, nodes: Array<ResolversTypes['Entity']> }>;
  AffectsEdge: ResolverTypeWrapper<Omit<AffectsEdge, 'node' | 'evidence'> & { node: ResolversTypes['Entity'], evidence: Array<ResolversTypes['Evidence']> }>;
  AuthorityFilter: AuthorityFilter;
  AuthorityOrderField: AuthorityOrderField;
  AuthorityOrder: AuthorityOrder;
  RegulatorFilter: RegulatorFilter;
  RegulatorOrderField: RegulatorOrderField;
  RegulatorOrder: RegulatorOrder;
  InternationalBodyFilter: InternationalBodyFilter;
  InternationalBodyOrderField: InternationalBodyOrderField;
  InternationalBodyOrder: InternationalBodyOrder;
  JurisdictionFilter: JurisdictionFilter;
  JurisdictionOrderField: JurisdictionOrderField;
  JurisdictionOrder: JurisdictionOrder;
  NameFilter: NameFilter;
  NameOrderField: NameOrderField;
  NameOrder: NameOrder;
  NodeFilter: NodeFilter;
  EntityFilter: EntityFilter;
  DirectiveFilter: DirectiveFilter;
  DirectiveOrderField: DirectiveOrderField;
  DirectiveOrder: DirectiveOrder;
  DocumentFilter: DocumentFilter;
  DocumentOrderField: DocumentOrderField;
  DocumentOrder: DocumentOrder;
  PublisherFilter: PublisherFilter;
  PublisherOrderField: PublisherOrderField;
  PublisherOrder: PublisherOrder;
  EvidenceFilter: EvidenceFilter;
  EvidenceOrderField: EvidenceOrderField;
  EvidenceOrder: EvidenceOrder;
  ReviewFilter: ReviewFilter;
  ReviewOrderField: ReviewOrderField;
  ReviewOrder: ReviewOrder;
  InstrumentFilter: InstrumentFilter;
  InstrumentOrderField: InstrumentOrderField;
  InstrumentOrder: InstrumentOrder;
  ProvisionFilter: ProvisionFilter;
  ProvisionOrderField: ProvisionOrderField;
  ProvisionOrder: ProvisionOrder;
  MembershipFilter: MembershipFilter;
  MembershipOrderField: MembershipOrderField;
  MembershipOrder: MembershipOrder;
  PolicyAreaFilter: PolicyAreaFilter;
  PolicyAreaOrderField: PolicyAreaOrderField;
  PolicyAreaOrder: PolicyAreaOrder;
  EntityClassFilter: EntityClassFilter;
  EntityClassOrderField: EntityClassOrderField;
  EntityClassOrder: EntityClassOrder;
  EffectFilter: EffectFilter;
  EffectOrderField: EffectOrderField;
  EffectOrder: EffectOrder;
  IssuedFilter: IssuedFilter;
  IssuedQuantifier: IssuedQuantifier;
  IssuedOrderField: IssuedOrderField;
  IssuedOrder: IssuedOrder;
  AuthorityDirectivesFilter: AuthorityDirectivesFilter;
  AuthorityDirectivesQuantifier: AuthorityDirectivesQuantifier;
  AuthorityDirectivesOrderField: AuthorityDirectivesOrderField;
  AuthorityDirectivesOrder: AuthorityDirectivesOrder;
  PublishedFilter: PublishedFilter;
  PublishedQuantifier: PublishedQuantifier;
  PublishedOrderField: PublishedOrderField;
  PublishedOrder: PublishedOrder;
  AddressedByFilter: AddressedByFilter;
  AddressedByQuantifier: AddressedByQuantifier;
  AddressedByOrderField: AddressedByOrderField;
  AddressedByOrder: AddressedByOrder;
  ReliedOnByFilter: ReliedOnByFilter;
  ReliedOnByQuantifier: ReliedOnByQuantifier;
  ReliedOnByOrderField: ReliedOnByOrderField;
  ReliedOnByOrder: ReliedOnByOrder;
  JoinedByFilter: JoinedByFilter;
  JoinedByQuantifier: JoinedByQuantifier;
  JoinedByOrderField: JoinedByOrderField;
  JoinedByOrder: JoinedByOrder;
  ReferredToByFilter: ReferredToByFilter;
  ReferredToByQuantifier: ReferredToByQuantifier;
  ReferredToByOrderField: ReferredToByOrderField;
  ReferredToByOrder: ReferredToByOrder;
  MembershipsFilter: MembershipsFilter;
  MembershipsQuantifier: MembershipsQuantifier;
  MembershipsOrderField: MembershipsOrderField;
  MembershipsOrder: MembershipsOrder;
  SeatsFilter: SeatsFilter;
  SeatsQuantifier: SeatsQuantifier;
  SeatsOrderField: SeatsOrderField;
  SeatsOrder: SeatsOrder;
  AttachedToFilter: AttachedToFilter;
  AttachedToQuantifier: AttachedToQuantifier;
  AttachedToOrderField: AttachedToOrderField;
  AttachedToOrder: AttachedToOrder;
  AttachedFilter: AttachedFilter;
  AttachedQuantifier: AttachedQuantifier;
  AttachedOrderField: AttachedOrderField;
  AttachedOrder: AttachedOrder;
  SucceededByFilter: SucceededByFilter;
  SucceededByQuantifier: SucceededByQuantifier;
  SucceededByOrderField: SucceededByOrderField;
  SucceededByOrder: SucceededByOrder;
  TookOverFromFilter: TookOverFromFilter;
  TookOverFromQuantifier: TookOverFromQuantifier;
  TookOverFromOrderField: TookOverFromOrderField;
  TookOverFromOrder: TookOverFromOrder;
  NamesFilter: NamesFilter;
  NamesQuantifier: NamesQuantifier;
  NamesOrderField: NamesOrderField;
  NamesOrder: NamesOrder;
  MaybeSameAsFilter: MaybeSameAsFilter;
  MaybeSameAsQuantifier: MaybeSameAsQuantifier;
  MaybeSameAsOrderField: MaybeSameAsOrderField;
  MaybeSameAsOrder: MaybeSameAsOrder;
  AuthorityMergedIntoFilter: AuthorityMergedIntoFilter;
  AuthorityMergedIntoQuantifier: AuthorityMergedIntoQuantifier;
  MergedFromFilter: MergedFromFilter;
  MergedFromQuantifier: MergedFromQuantifier;
  MergedFromOrderField: MergedFromOrderField;
  MergedFromOrder: MergedFromOrder;
  JurisdictionsFilter: JurisdictionsFilter;
  JurisdictionsQuantifier: JurisdictionsQuantifier;
  JurisdictionsOrderField: JurisdictionsOrderField;
  JurisdictionsOrder: JurisdictionsOrder;
  RemitsFilter: RemitsFilter;
  RemitsQuantifier: RemitsQuantifier;
  RemitsOrderField: RemitsOrderField;
  RemitsOrder: RemitsOrder;
  RepresentsFilter: RepresentsFilter;
  RepresentsQuantifier: RepresentsQuantifier;
  RepresentsOrderField: RepresentsOrderField;
  RepresentsOrder: RepresentsOrder;
  ListsFilter: ListsFilter;
  ListsQuantifier: ListsQuantifier;
  ListsOrderField: ListsOrderField;
  ListsOrder: ListsOrder;
  JurisdictionRegulatorsFilter: JurisdictionRegulatorsFilter;
  JurisdictionRegulatorsQuantifier: JurisdictionRegulatorsQuantifier;
  JurisdictionRegulatorsOrderField: JurisdictionRegulatorsOrderField;
  JurisdictionRegulatorsOrder: JurisdictionRegulatorsOrder;
  ListedByFilter: ListedByFilter;
  ListedByQuantifier: ListedByQuantifier;
  ListedByOrderField: ListedByOrderField;
  ListedByOrder: ListedByOrder;
  WithinFilter: WithinFilter;
  WithinQuantifier: WithinQuantifier;
  WithinOrderField: WithinOrderField;
  WithinOrder: WithinOrder;
  IncludesFilter: IncludesFilter;
  IncludesQuantifier: IncludesQuantifier;
  IncludesOrderField: IncludesOrderField;
  IncludesOrder: IncludesOrder;
  NameNameOfFilter: NameNameOfFilter;
  NameNameOfQuantifier: NameNameOfQuantifier;
  ReviewsFilter: ReviewsFilter;
  ReviewsQuantifier: ReviewsQuantifier;
  ReviewsOrderField: ReviewsOrderField;
  ReviewsOrder: ReviewsOrder;
  StatedByFilter: StatedByFilter;
  StatedByQuantifier: StatedByQuantifier;
  StatedByOrderField: StatedByOrderField;
  StatedByOrder: StatedByOrder;
  DirectiveStatedInFilter: DirectiveStatedInFilter;
  DirectiveStatedInQuantifier: DirectiveStatedInQuantifier;
  EvidencedByFilter: EvidencedByFilter;
  EvidencedByQuantifier: EvidencedByQuantifier;
  EvidencedByOrderField: EvidencedByOrderField;
  EvidencedByOrder: EvidencedByOrder;
  AddressesFilter: AddressesFilter;
  AddressesQuantifier: AddressesQuantifier;
  AddressesOrderField: AddressesOrderField;
  AddressesOrder: AddressesOrder;
  BenefitsFilter: BenefitsFilter;
  BenefitsQuantifier: BenefitsQuantifier;
  BenefitsOrderField: BenefitsOrderField;
  BenefitsOrder: BenefitsOrder;
  ConcernsFilter: ConcernsFilter;
  ConcernsQuantifier: ConcernsQuantifier;
  ConcernsOrderField: ConcernsOrderField;
  ConcernsOrder: ConcernsOrder;
  ReliesOnFilter: ReliesOnFilter;
  ReliesOnQuantifier: ReliesOnQuantifier;
  ReliesOnOrderField: ReliesOnOrderField;
  ReliesOnOrder: ReliesOnOrder;
  ParticipatesInFilter: ParticipatesInFilter;
  ParticipatesInQuantifier: ParticipatesInQuantifier;
  ParticipatesInOrderField: ParticipatesInOrderField;
  ParticipatesInOrder: ParticipatesInOrder;
  RefersToFilter: RefersToFilter;
  RefersToQuantifier: RefersToQuantifier;
  RefersToOrderField: RefersToOrderField;
  RefersToOrder: RefersToOrder;
  RelatedToFilter: RelatedToFilter;
  RelatedToQuantifier: RelatedToQuantifier;
  RelatedToOrderField: RelatedToOrderField;
  RelatedToOrder: RelatedToOrder;
  RelatedFromFilter: RelatedFromFilter;
  RelatedFromQuantifier: RelatedFromQuantifier;
  RelatedFromOrderField: RelatedFromOrderField;
  RelatedFromOrder: RelatedFromOrder;
  CitesFilter: CitesFilter;
  CitesQuantifier: CitesQuantifier;
  CitesOrderField: CitesOrderField;
  CitesOrder: CitesOrder;
  ImplementsFilter: ImplementsFilter;
  ImplementsQuantifier: ImplementsQuantifier;
  ImplementsOrderField: ImplementsOrderField;
  ImplementsOrder: ImplementsOrder;
  ImplementedByFilter: ImplementedByFilter;
  ImplementedByQuantifier: ImplementedByQuantifier;
  ImplementedByOrderField: ImplementedByOrderField;
  ImplementedByOrder: ImplementedByOrder;
  DirectiveSupersedesFilter: DirectiveSupersedesFilter;
  DirectiveSupersedesQuantifier: DirectiveSupersedesQuantifier;
  DirectiveSupersedesOrderField: DirectiveSupersedesOrderField;
  DirectiveSupersedesOrder: DirectiveSupersedesOrder;
  DirectiveSupersededByFilter: DirectiveSupersededByFilter;
  DirectiveSupersededByQuantifier: DirectiveSupersededByQuantifier;
  DirectiveSupersededByOrderField: DirectiveSupersededByOrderField;
  DirectiveSupersededByOrder: DirectiveSupersededByOrder;
  PublishedByFilter: PublishedByFilter;
  PublishedByQuantifier: PublishedByQuantifier;
  PublishedByOrderField: PublishedByOrderField;
  PublishedByOrder: PublishedByOrder;
  ExpressesFilter: ExpressesFilter;
  ExpressesQuantifier: ExpressesQuantifier;
  ExpressesOrderField: ExpressesOrderField;
  ExpressesOrder: ExpressesOrder;
  ReportsOnFilter: ReportsOnFilter;
  ReportsOnQuantifier: ReportsOnQuantifier;
  ReportsOnOrderField: ReportsOnOrderField;
  ReportsOnOrder: ReportsOnOrder;
  TranslationOfFilter: TranslationOfFilter;
  TranslationOfQuantifier: TranslationOfQuantifier;
  TranslationOfOrderField: TranslationOfOrderField;
  TranslationOfOrder: TranslationOfOrder;
  TranslationsFilter: TranslationsFilter;
  TranslationsQuantifier: TranslationsQuantifier;
  TranslationsOrderField: TranslationsOrderField;
  TranslationsOrder: TranslationsOrder;
  ProvisionsFilter: ProvisionsFilter;
  ProvisionsQuantifier: ProvisionsQuantifier;
  ProvisionsOrderField: ProvisionsOrderField;
  ProvisionsOrder: ProvisionsOrder;
  DocumentEvidenceFilter: DocumentEvidenceFilter;
  DocumentEvidenceQuantifier: DocumentEvidenceQuantifier;
  DocumentEvidenceOrderField: DocumentEvidenceOrderField;
  DocumentEvidenceOrder: DocumentEvidenceOrder;
  DocumentSupersedesFilter: DocumentSupersedesFilter;
  DocumentSupersedesQuantifier: DocumentSupersedesQuantifier;
  DocumentSupersedesOrderField: DocumentSupersedesOrderField;
  DocumentSupersedesOrder: DocumentSupersedesOrder;
  DocumentSupersededByFilter: DocumentSupersededByFilter;
  DocumentSupersededByQuantifier: DocumentSupersededByQuantifier;
  DocumentSupersededByOrderField: DocumentSupersededByOrderField;
  DocumentSupersededByOrder: DocumentSupersededByOrder;
  EvidenceDocumentFilter: EvidenceDocumentFilter;
  EvidenceDocumentQuantifier: EvidenceDocumentQuantifier;
  EvidenceProvisionFilter: EvidenceProvisionFilter;
  EvidenceProvisionQuantifier: EvidenceProvisionQuantifier;
  EvidenceForFilter: EvidenceForFilter;
  EvidenceForQuantifier: EvidenceForQuantifier;
  ReviewReviewedFilter: ReviewReviewedFilter;
  ReviewReviewedQuantifier: ReviewReviewedQuantifier;
  IssuedByFilter: IssuedByFilter;
  IssuedByQuantifier: IssuedByQuantifier;
  IssuedByOrderField: IssuedByOrderField;
  IssuedByOrder: IssuedByOrder;
  ExpressedByFilter: ExpressedByFilter;
  ExpressedByQuantifier: ExpressedByQuantifier;
  ExpressedByOrderField: ExpressedByOrderField;
  ExpressedByOrder: ExpressedByOrder;
  ReportedInFilter: ReportedInFilter;
  ReportedInQuantifier: ReportedInQuantifier;
  ReportedInOrderField: ReportedInOrderField;
  ReportedInOrder: ReportedInOrder;
  PartOfFilter: PartOfFilter;
  PartOfQuantifier: PartOfQuantifier;
  PartOfOrderField: PartOfOrderField;
  PartOfOrder: PartOfOrder;
  PartsFilter: PartsFilter;
  PartsQuantifier: PartsQuantifier;
  PartsOrderField: PartsOrderField;
  PartsOrder: PartsOrder;
  InstrumentSupersedesFilter: InstrumentSupersedesFilter;
  InstrumentSupersedesQuantifier: InstrumentSupersedesQuantifier;
  InstrumentSupersedesOrderField: InstrumentSupersedesOrderField;
  InstrumentSupersedesOrder: InstrumentSupersedesOrder;
  InstrumentSupersededByFilter: InstrumentSupersededByFilter;
  InstrumentSupersededByQuantifier: InstrumentSupersededByQuantifier;
  InstrumentSupersededByOrderField: InstrumentSupersededByOrderField;
  InstrumentSupersededByOrder: InstrumentSupersededByOrder;
  BasedOnFilter: BasedOnFilter;
  BasedOnQuantifier: BasedOnQuantifier;
  BasedOnOrderField: BasedOnOrderField;
  BasedOnOrder: BasedOnOrder;
  BasisOfFilter: BasisOfFilter;
  BasisOfQuantifier: BasisOfQuantifier;
  BasisOfOrderField: BasisOfOrderField;
  BasisOfOrder: BasisOfOrder;
  CitedByFilter: CitedByFilter;
  CitedByQuantifier: CitedByQuantifier;
  CitedByOrderField: CitedByOrderField;
  CitedByOrder: CitedByOrder;
  EffectsFilter: EffectsFilter;
  EffectsQuantifier: EffectsQuantifier;
  EffectsOrderField: EffectsOrderField;
  EffectsOrder: EffectsOrder;
  AffectedByFilter: AffectedByFilter;
  AffectedByQuantifier: AffectedByQuantifier;
  AffectedByOrderField: AffectedByOrderField;
  AffectedByOrder: AffectedByOrder;
  InstrumentDirectivesFilter: InstrumentDirectivesFilter;
  InstrumentDirectivesQuantifier: InstrumentDirectivesQuantifier;
  InstrumentDirectivesOrderField: InstrumentDirectivesOrderField;
  InstrumentDirectivesOrder: InstrumentDirectivesOrder;
  ProvisionParentFilter: ProvisionParentFilter;
  ProvisionParentQuantifier: ProvisionParentQuantifier;
  ProvisionEvidenceFilter: ProvisionEvidenceFilter;
  ProvisionEvidenceQuantifier: ProvisionEvidenceQuantifier;
  ProvisionEvidenceOrderField: ProvisionEvidenceOrderField;
  ProvisionEvidenceOrder: ProvisionEvidenceOrder;
  MembershipHolderFilter: MembershipHolderFilter;
  MembershipHolderQuantifier: MembershipHolderQuantifier;
  MembershipBodyFilter: MembershipBodyFilter;
  MembershipBodyQuantifier: MembershipBodyQuantifier;
  RepresentedByFilter: RepresentedByFilter;
  RepresentedByQuantifier: RepresentedByQuantifier;
  RepresentedByOrderField: RepresentedByOrderField;
  RepresentedByOrder: RepresentedByOrder;
  PolicyAreaBroaderFilter: PolicyAreaBroaderFilter;
  PolicyAreaBroaderQuantifier: PolicyAreaBroaderQuantifier;
  PolicyAreaBroaderOrderField: PolicyAreaBroaderOrderField;
  PolicyAreaBroaderOrder: PolicyAreaBroaderOrder;
  PolicyAreaNarrowerFilter: PolicyAreaNarrowerFilter;
  PolicyAreaNarrowerQuantifier: PolicyAreaNarrowerQuantifier;
  PolicyAreaNarrowerOrderField: PolicyAreaNarrowerOrderField;
  PolicyAreaNarrowerOrder: PolicyAreaNarrowerOrder;
  PolicyAreaRelatedFilter: PolicyAreaRelatedFilter;
  PolicyAreaRelatedQuantifier: PolicyAreaRelatedQuantifier;
  PolicyAreaRelatedOrderField: PolicyAreaRelatedOrderField;
  PolicyAreaRelatedOrder: PolicyAreaRelatedOrder;
  PolicyAreaDirectivesFilter: PolicyAreaDirectivesFilter;
  PolicyAreaDirectivesQuantifier: PolicyAreaDirectivesQuantifier;
  PolicyAreaDirectivesOrderField: PolicyAreaDirectivesOrderField;
  PolicyAreaDirectivesOrder: PolicyAreaDirectivesOrder;
  InstrumentsFilter: InstrumentsFilter;
  InstrumentsQuantifier: InstrumentsQuantifier;
  InstrumentsOrderField: InstrumentsOrderField;
  InstrumentsOrder: InstrumentsOrder;
  PolicyAreaRegulatorsFilter: PolicyAreaRegulatorsFilter;
  PolicyAreaRegulatorsQuantifier: PolicyAreaRegulatorsQuantifier;
  PolicyAreaRegulatorsOrderField: PolicyAreaRegulatorsOrderField;
  PolicyAreaRegulatorsOrder: PolicyAreaRegulatorsOrder;
  EntityClassBroaderFilter: EntityClassBroaderFilter;
  EntityClassBroaderQuantifier: EntityClassBroaderQuantifier;
  EntityClassBroaderOrderField: EntityClassBroaderOrderField;
  EntityClassBroaderOrder: EntityClassBroaderOrder;
  EntityClassNarrowerFilter: EntityClassNarrowerFilter;
  EntityClassNarrowerQuantifier: EntityClassNarrowerQuantifier;
  EntityClassNarrowerOrderField: EntityClassNarrowerOrderField;
  EntityClassNarrowerOrder: EntityClassNarrowerOrder;
  EntityClassRelatedFilter: EntityClassRelatedFilter;
  EntityClassRelatedQuantifier: EntityClassRelatedQuantifier;
  EntityClassRelatedOrderField: EntityClassRelatedOrderField;
  EntityClassRelatedOrder: EntityClassRelatedOrder;
  BenefitsFromFilter: BenefitsFromFilter;
  BenefitsFromQuantifier: BenefitsFromQuantifier;
  BenefitsFromOrderField: BenefitsFromOrderField;
  BenefitsFromOrder: BenefitsFromOrder;
  EntityClassRegulatorsFilter: EntityClassRegulatorsFilter;
  EntityClassRegulatorsQuantifier: EntityClassRegulatorsQuantifier;
  EntityClassRegulatorsOrderField: EntityClassRegulatorsOrderField;
  EntityClassRegulatorsOrder: EntityClassRegulatorsOrder;
  EffectMadeByFilter: EffectMadeByFilter;
  EffectMadeByQuantifier: EffectMadeByQuantifier;
  AffectsFilter: AffectsFilter;
  AffectsQuantifier: AffectsQuantifier;
  AffectsOrderField: AffectsOrderField;
  AffectsOrder: AffectsOrder;
  IssuedEdgeFilter: IssuedEdgeFilter;
  StatedEdgeFilter: StatedEdgeFilter;
  PublishedEdgeFilter: PublishedEdgeFilter;
  AddressesEdgeFilter: AddressesEdgeFilter;
  ReliesOnEdgeFilter: ReliesOnEdgeFilter;
  ParticipatesInEdgeFilter: ParticipatesInEdgeFilter;
  RefersToEdgeFilter: RefersToEdgeFilter;
  HoldsEdgeFilter: HoldsEdgeFilter;
  InBodyEdgeFilter: InBodyEdgeFilter;
  AttachedToEdgeFilter: AttachedToEdgeFilter;
  SucceededByEdgeFilter: SucceededByEdgeFilter;
  HasNameEdgeFilter: HasNameEdgeFilter;
  MayBeSameAsEdgeFilter: MayBeSameAsEdgeFilter;
  MergedIntoEdgeFilter: MergedIntoEdgeFilter;
  HasJurisdictionEdgeFilter: HasJurisdictionEdgeFilter;
  HasRemitEdgeFilter: HasRemitEdgeFilter;
  RepresentsEdgeFilter: RepresentsEdgeFilter;
  ListedByEdgeFilter: ListedByEdgeFilter;
  WithinJurisdictionEdgeFilter: WithinJurisdictionEdgeFilter;
  ReviewsEdgeFilter: ReviewsEdgeFilter;
  StatedInEdgeFilter: StatedInEdgeFilter;
  EvidencedByEdgeFilter: EvidencedByEdgeFilter;
  BenefitsEdgeFilter: BenefitsEdgeFilter;
  ConcernsEdgeFilter: ConcernsEdgeFilter;
  RelatedToEdgeFilter: RelatedToEdgeFilter;
  CitesEdgeFilter: CitesEdgeFilter;
  ImplementsEdgeFilter: ImplementsEdgeFilter;
  SupersedesEdgeFilter: SupersedesEdgeFilter;
  ExpressesEdgeFilter: ExpressesEdgeFilter;
  ReportsOnEdgeFilter: ReportsOnEdgeFilter;
  TranslationOfEdgeFilter: TranslationOfEdgeFilter;
  HasProvisionEdgeFilter: HasProvisionEdgeFilter;
  QuotesEdgeFilter: QuotesEdgeFilter;
  WithinEdgeFilter: WithinEdgeFilter;
  PartOfEdgeFilter: PartOfEdgeFilter;
  BasedOnEdgeFilter: BasedOnEdgeFilter;
  MakesEffectEdgeFilter: MakesEffectEdgeFilter;
  AffectsEdgeFilter: AffectsEdgeFilter;
  BroaderEdgeFilter: BroaderEdgeFilter;
  RelatedEdgeFilter: RelatedEdgeFilter;
  AddressKindFilter: AddressKindFilter;
  AttachmentKindFilter: AttachmentKindFilter;
  BindingForceFilter: BindingForceFilter;
  BindingnessFilter: BindingnessFilter;
  BodyKindFilter: BodyKindFilter;
  ChangeTypeFilter: ChangeTypeFilter;
  CompletenessFilter: CompletenessFilter;
  CueKindFilter: CueKindFilter;
  DatePrecisionFilter: DatePrecisionFilter;
  DocumentFlagListFilter: DocumentFlagListFilter;
  EffectAppliedFilter: EffectAppliedFilter;
  EffectKindFilter: EffectKindFilter;
  EvidenceRoleFilter: EvidenceRoleFilter;
  GenreFilter: GenreFilter;
  HolderKindListFilter: HolderKindListFilter;
  InstrumentKindFilter: InstrumentKindFilter;
  IssuerRoleFilter: IssuerRoleFilter;
  JurisdictionKindFilter: JurisdictionKindFilter;
  JurisdictionListFilter: JurisdictionListFilter;
  LegalNatureFilter: LegalNatureFilter;
  MappingSourceFilter: MappingSourceFilter;
  MembershipRoleFilter: MembershipRoleFilter;
  MembershipRoleListFilter: MembershipRoleListFilter;
  MembershipStatusFilter: MembershipStatusFilter;
  MethodFilter: MethodFilter;
  ModalityFilter: ModalityFilter;
  NameKindFilter: NameKindFilter;
  OverlapFilter: OverlapFilter;
  PaceListFilter: PaceListFilter;
  ProposalStateFilter: ProposalStateFilter;
  ProvisionKindFilter: ProvisionKindFilter;
  PublisherKindFilter: PublisherKindFilter;
  RegulatorScopeFilter: RegulatorScopeFilter;
  RelationBasisFilter: RelationBasisFilter;
  RelationKindFilter: RelationKindFilter;
  RemitFunctionFilter: RemitFunctionFilter;
  ReviewStateFilter: ReviewStateFilter;
  SourceTierFilter: SourceTierFilter;
  StageFilter: StageFilter;
  SuccessionExtentFilter: SuccessionExtentFilter;
  TranslationMethodFilter: TranslationMethodFilter;
  VerificationFilter: VerificationFilter;
  Stated: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Stated']>;
  Addresses: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Addresses']>;
  Concerns: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Concerns']>;
  ReliesOn: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ReliesOn']>;
  ParticipatesIn: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ParticipatesIn']>;
  RefersTo: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['RefersTo']>;
  RelatedTo: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['RelatedTo']>;
  Modality: Modality;
  CueKind: CueKind;
  BindingForce: BindingForce;
  AddressKind: AddressKind;
  ChangeType: ChangeType;
  Pace: Pace;
  Stage: Stage;
  RelationKind: RelationKind;
  RelationBasis: RelationBasis;
  Published: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Published']>;
  Expresses: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Expresses']>;
  ReportsOn: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ReportsOn']>;
  TranslationOf: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['TranslationOf']>;
  Supersedes: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Supersedes']>;
  Genre: Genre;
  SourceTier: SourceTier;
  TranslationMethod: TranslationMethod;
  Completeness: Completeness;
  DocumentFlag: DocumentFlag;
  PublisherKind: PublisherKind;
  EvidencedBy: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['EvidencedBy']>;
  Verification: Verification;
  EvidenceRole: EvidenceRole;
  Issued: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Issued']>;
  PartOf: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['PartOf']>;
  HasProvision: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['HasProvision']>;
  Cites: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Cites']>;
  Implements: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Implements']>;
  InstrumentKind: InstrumentKind;
  ProvisionKind: ProvisionKind;
  IssuerRole: IssuerRole;
  Bindingness: Bindingness;
  Overlap: Overlap;
  MappingSource: MappingSource;
  MembershipRole: MembershipRole;
  MembershipStatus: MembershipStatus;
  EffectKind: EffectKind;
  EffectApplied: EffectApplied;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Authority: ResolversInterfaceTypes<ResolversParentTypes>['Authority'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Float: Scalars['Float']['output'];
  Regulator: Omit<Regulator, 'jurisdictions' | 'remits' | 'represents' | 'reviews' | 'issued' | 'directives' | 'published' | 'addressedBy' | 'reliedOnBy' | 'joinedBy' | 'referredToBy' | 'memberships' | 'seats' | 'attachedTo' | 'attached' | 'succeededBy' | 'tookOverFrom' | 'names' | 'maybeSameAs' | 'mergedInto' | 'mergedFrom'> & { jurisdictions: ResolversParentTypes['JurisdictionsConnection'], remits: ResolversParentTypes['RemitsConnection'], represents: ResolversParentTypes['RepresentsConnection'], reviews: ResolversParentTypes['ReviewsConnection'], issued: ResolversParentTypes['IssuedConnection'], directives: ResolversParentTypes['AuthorityDirectivesConnection'], published: ResolversParentTypes['PublishedConnection'], addressedBy: ResolversParentTypes['AddressedByConnection'], reliedOnBy: ResolversParentTypes['ReliedOnByConnection'], joinedBy: ResolversParentTypes['JoinedByConnection'], referredToBy: ResolversParentTypes['ReferredToByConnection'], memberships: ResolversParentTypes['MembershipsConnection'], seats: ResolversParentTypes['SeatsConnection'], attachedTo: ResolversParentTypes['AttachedToConnection'], attached: ResolversParentTypes['AttachedConnection'], succeededBy: ResolversParentTypes['SucceededByConnection'], tookOverFrom: ResolversParentTypes['TookOverFromConnection'], names: ResolversParentTypes['NamesConnection'], maybeSameAs: ResolversParentTypes['MaybeSameAsConnection'], mergedInto?: Maybe<ResolversParentTypes['Authority']>, mergedFrom: ResolversParentTypes['MergedFromConnection'] };
  InternationalBody: Omit<InternationalBody, 'lists' | 'reviews' | 'issued' | 'directives' | 'published' | 'addressedBy' | 'reliedOnBy' | 'joinedBy' | 'referredToBy' | 'memberships' | 'seats' | 'attachedTo' | 'attached' | 'succeededBy' | 'tookOverFrom' | 'names' | 'maybeSameAs' | 'mergedInto' | 'mergedFrom'> & { lists: ResolversParentTypes['ListsConnection'], reviews: ResolversParentTypes['ReviewsConnection'], issued: ResolversParentTypes['IssuedConnection'], directives: ResolversParentTypes['AuthorityDirectivesConnection'], published: ResolversParentTypes['PublishedConnection'], addressedBy: ResolversParentTypes['AddressedByConnection'], reliedOnBy: ResolversParentTypes['ReliedOnByConnection'], joinedBy: ResolversParentTypes['JoinedByConnection'], referredToBy: ResolversParentTypes['ReferredToByConnection'], memberships: ResolversParentTypes['MembershipsConnection'], seats: ResolversParentTypes['SeatsConnection'], attachedTo: ResolversParentTypes['AttachedToConnection'], attached: ResolversParentTypes['AttachedConnection'], succeededBy: ResolversParentTypes['SucceededByConnection'], tookOverFrom: ResolversParentTypes['TookOverFromConnection'], names: ResolversParentTypes['NamesConnection'], maybeSameAs: ResolversParentTypes['MaybeSameAsConnection'], mergedInto?: Maybe<ResolversParentTypes['Authority']>, mergedFrom: ResolversParentTypes['MergedFromConnection'] };
  Boolean: Scalars['Boolean']['output'];
  Jurisdiction: Omit<Jurisdiction, 'regulators' | 'memberships' | 'listedBy' | 'within' | 'includes' | 'names' | 'reviews'> & { regulators: ResolversParentTypes['JurisdictionRegulatorsConnection'], memberships: ResolversParentTypes['MembershipsConnection'], listedBy: ResolversParentTypes['ListedByConnection'], within: ResolversParentTypes['WithinConnection'], includes: ResolversParentTypes['IncludesConnection'], names: ResolversParentTypes['NamesConnection'], reviews: ResolversParentTypes['ReviewsConnection'] };
  Name: Omit<Name, 'nameOf' | 'reviews'> & { nameOf?: Maybe<ResolversParentTypes['Entity']>, reviews: ResolversParentTypes['ReviewsConnection'] };
  HasRemit: ResolversInterfaceTypes<ResolversParentTypes>['HasRemit'];
  Represents: ResolversInterfaceTypes<ResolversParentTypes>['Represents'];
  AttachedTo: ResolversInterfaceTypes<ResolversParentTypes>['AttachedTo'];
  SucceededBy: ResolversInterfaceTypes<ResolversParentTypes>['SucceededBy'];
  ListedBy: ResolversInterfaceTypes<ResolversParentTypes>['ListedBy'];
  MayBeSameAs: ResolversInterfaceTypes<ResolversParentTypes>['MayBeSameAs'];
  MergedInto: ResolversInterfaceTypes<ResolversParentTypes>['MergedInto'];
  Query: Record<PropertyKey, never>;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  URL: Scalars['URL']['output'];
  LanguageTag: Scalars['LanguageTag']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  RelationshipEdge: ResolversInterfaceTypes<ResolversParentTypes>['RelationshipEdge'];
  PageInfo: PageInfo;
  Coverage: Coverage;
  IdFilter: IdFilter;
  StringFilter: StringFilter;
  IntFilter: IntFilter;
  FloatFilter: FloatFilter;
  BooleanFilter: BooleanFilter;
  DateFilter: DateFilter;
  DateTimeFilter: DateTimeFilter;
  StringListFilter: StringListFilter;
  Directive: Omit<Directive, 'reviews' | 'statement' | 'statedBy' | 'statedIn' | 'evidencedBy' | 'addresses' | 'benefits' | 'concerns' | 'reliesOn' | 'participatesIn' | 'refersTo' | 'relatedTo' | 'relatedFrom' | 'cites' | 'implements' | 'implementedBy' | 'supersedes' | 'supersededBy'> & { reviews: ResolversParentTypes['ReviewsConnection'], statement?: Maybe<ResolversParentTypes['Evidence']>, statedBy: ResolversParentTypes['StatedByConnection'], statedIn?: Maybe<ResolversParentTypes['Instrument']>, evidencedBy: ResolversParentTypes['EvidencedByConnection'], addresses: ResolversParentTypes['AddressesConnection'], benefits: ResolversParentTypes['BenefitsConnection'], concerns: ResolversParentTypes['ConcernsConnection'], reliesOn: ResolversParentTypes['ReliesOnConnection'], participatesIn: ResolversParentTypes['ParticipatesInConnection'], refersTo: ResolversParentTypes['RefersToConnection'], relatedTo: ResolversParentTypes['RelatedToConnection'], relatedFrom: ResolversParentTypes['RelatedFromConnection'], cites: ResolversParentTypes['CitesConnection'], implements: ResolversParentTypes['ImplementsConnection'], implementedBy: ResolversParentTypes['ImplementedByConnection'], supersedes: ResolversParentTypes['DirectiveSupersedesConnection'], supersededBy: ResolversParentTypes['DirectiveSupersededByConnection'] };
  Document: Omit<Document, 'reviews' | 'publishedBy' | 'expresses' | 'reportsOn' | 'translationOf' | 'translations' | 'provisions' | 'evidence' | 'supersedes' | 'supersededBy'> & { reviews: ResolversParentTypes['ReviewsConnection'], publishedBy: ResolversParentTypes['PublishedByConnection'], expresses: ResolversParentTypes['ExpressesConnection'], reportsOn: ResolversParentTypes['ReportsOnConnection'], translationOf: ResolversParentTypes['TranslationOfConnection'], translations: ResolversParentTypes['TranslationsConnection'], provisions: ResolversParentTypes['ProvisionsConnection'], evidence: ResolversParentTypes['DocumentEvidenceConnection'], supersedes: ResolversParentTypes['DocumentSupersedesConnection'], supersededBy: ResolversParentTypes['DocumentSupersededByConnection'] };
  Publisher: Omit<Publisher, 'reviews' | 'published' | 'names'> & { reviews: ResolversParentTypes['ReviewsConnection'], published: ResolversParentTypes['PublishedConnection'], names: ResolversParentTypes['NamesConnection'] };
  Evidence: Omit<Evidence, 'reviews' | 'document' | 'provision' | 'evidenceFor'> & { reviews: ResolversParentTypes['ReviewsConnection'], document?: Maybe<ResolversParentTypes['Document']>, provision?: Maybe<ResolversParentTypes['Provision']>, evidenceFor: ResolversParentTypes['EvidenceForConnection'] };
  Review: Omit<Review, 'reviews' | 'reviewed'> & { reviews: ResolversParentTypes['ReviewsConnection'], reviewed?: Maybe<ResolversParentTypes['Node']> };
  Instrument: Omit<Instrument, 'reviews' | 'issuedBy' | 'expressedBy' | 'reportedIn' | 'partOf' | 'parts' | 'supersedes' | 'supersededBy' | 'basedOn' | 'basisOf' | 'cites' | 'citedBy' | 'implements' | 'implementedBy' | 'effects' | 'affectedBy' | 'directives' | 'concerns'> & { reviews: ResolversParentTypes['ReviewsConnection'], issuedBy: ResolversParentTypes['IssuedByConnection'], expressedBy: ResolversParentTypes['ExpressedByConnection'], reportedIn: ResolversParentTypes['ReportedInConnection'], partOf: ResolversParentTypes['PartOfConnection'], parts: ResolversParentTypes['PartsConnection'], supersedes: ResolversParentTypes['InstrumentSupersedesConnection'], supersededBy: ResolversParentTypes['InstrumentSupersededByConnection'], basedOn: ResolversParentTypes['BasedOnConnection'], basisOf: ResolversParentTypes['BasisOfConnection'], cites: ResolversParentTypes['CitesConnection'], citedBy: ResolversParentTypes['CitedByConnection'], implements: ResolversParentTypes['ImplementsConnection'], implementedBy: ResolversParentTypes['ImplementedByConnection'], effects: ResolversParentTypes['EffectsConnection'], affectedBy: ResolversParentTypes['AffectedByConnection'], directives: ResolversParentTypes['InstrumentDirectivesConnection'], concerns: ResolversParentTypes['ConcernsConnection'] };
  Provision: Omit<Provision, 'reviews' | 'parent' | 'provisions' | 'evidence' | 'cites' | 'citedBy' | 'implementedBy' | 'effects' | 'affectedBy'> & { reviews: ResolversParentTypes['ReviewsConnection'], parent?: Maybe<ResolversParentTypes['Entity']>, provisions: ResolversParentTypes['ProvisionsConnection'], evidence: ResolversParentTypes['ProvisionEvidenceConnection'], cites: ResolversParentTypes['CitesConnection'], citedBy: ResolversParentTypes['CitedByConnection'], implementedBy: ResolversParentTypes['ImplementedByConnection'], effects: ResolversParentTypes['EffectsConnection'], affectedBy: ResolversParentTypes['AffectedByConnection'] };
  Membership: Omit<Membership, 'reviews' | 'holder' | 'body' | 'representedBy' | 'evidencedBy'> & { reviews: ResolversParentTypes['ReviewsConnection'], holder?: Maybe<ResolversParentTypes['Entity']>, body?: Maybe<ResolversParentTypes['Authority']>, representedBy: ResolversParentTypes['RepresentedByConnection'], evidencedBy: ResolversParentTypes['EvidencedByConnection'] };
  PolicyArea: Omit<PolicyArea, 'reviews' | 'broader' | 'narrower' | 'related' | 'directives' | 'instruments' | 'regulators' | 'names'> & { reviews: ResolversParentTypes['ReviewsConnection'], broader: ResolversParentTypes['PolicyAreaBroaderConnection'], narrower: ResolversParentTypes['PolicyAreaNarrowerConnection'], related: ResolversParentTypes['PolicyAreaRelatedConnection'], directives: ResolversParentTypes['PolicyAreaDirectivesConnection'], instruments: ResolversParentTypes['InstrumentsConnection'], regulators: ResolversParentTypes['PolicyAreaRegulatorsConnection'], names: ResolversParentTypes['NamesConnection'] };
  EntityClass: Omit<EntityClass, 'reviews' | 'broader' | 'narrower' | 'related' | 'addressedBy' | 'benefitsFrom' | 'regulators' | 'names'> & { reviews: ResolversParentTypes['ReviewsConnection'], broader: ResolversParentTypes['EntityClassBroaderConnection'], narrower: ResolversParentTypes['EntityClassNarrowerConnection'], related: ResolversParentTypes['EntityClassRelatedConnection'], addressedBy: ResolversParentTypes['AddressedByConnection'], benefitsFrom: ResolversParentTypes['BenefitsFromConnection'], regulators: ResolversParentTypes['EntityClassRegulatorsConnection'], names: ResolversParentTypes['NamesConnection'] };
  Effect: Omit<Effect, 'reviews' | 'madeBy' | 'affects' | 'evidencedBy'> & { reviews: ResolversParentTypes['ReviewsConnection'], madeBy?: Maybe<ResolversParentTypes['Entity']>, affects: ResolversParentTypes['AffectsConnection'], evidencedBy: ResolversParentTypes['EvidencedByConnection'] };
  AuthorityConnection: Omit<AuthorityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AuthorityEdge']>, nodes: Array<ResolversParentTypes['Authority']> };
  AuthorityEdge: Omit<AuthorityEdge, 'node'> & { node: ResolversParentTypes['Authority'] };
  RegulatorConnection: Omit<RegulatorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RegulatorEdge']>, nodes: Array<ResolversParentTypes['Regulator']> };
  RegulatorEdge: Omit<RegulatorEdge, 'node'> & { node: ResolversParentTypes['Regulator'] };
  InternationalBodyConnection: Omit<InternationalBodyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InternationalBodyEdge']>, nodes: Array<ResolversParentTypes['InternationalBody']> };
  InternationalBodyEdge: Omit<InternationalBodyEdge, 'node'> & { node: ResolversParentTypes['InternationalBody'] };
  JurisdictionConnection: Omit<JurisdictionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['JurisdictionEdge']>, nodes: Array<ResolversParentTypes['Jurisdiction']> };
  JurisdictionEdge: Omit<JurisdictionEdge, 'node'> & { node: ResolversParentTypes['Jurisdiction'] };
  NameConnection: Omit<NameConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['NameEdge']>, nodes: Array<ResolversParentTypes['Name']> };
  NameEdge: Omit<NameEdge, 'node'> & { node: ResolversParentTypes['Name'] };
  DirectiveConnection: Omit<DirectiveConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DirectiveEdge']>, nodes: Array<ResolversParentTypes['Directive']> };
  DirectiveEdge: Omit<DirectiveEdge, 'node'> & { node: ResolversParentTypes['Directive'] };
  DocumentConnection: Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DocumentEdge']>, nodes: Array<ResolversParentTypes['Document']> };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  PublisherConnection: Omit<PublisherConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PublisherEdge']>, nodes: Array<ResolversParentTypes['Publisher']> };
  PublisherEdge: Omit<PublisherEdge, 'node'> & { node: ResolversParentTypes['Publisher'] };
  EvidenceConnection: Omit<EvidenceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EvidenceEdge']>, nodes: Array<ResolversParentTypes['Evidence']> };
  EvidenceEdge: Omit<EvidenceEdge, 'node'> & { node: ResolversParentTypes['Evidence'] };
  ReviewConnection: Omit<ReviewConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ReviewEdge']>, nodes: Array<ResolversParentTypes['Review']> };
  ReviewEdge: Omit<ReviewEdge, 'node'> & { node: ResolversParentTypes['Review'] };
  InstrumentConnection: Omit<InstrumentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InstrumentEdge']>, nodes: Array<ResolversParentTypes['Instrument']> };
  InstrumentEdge: Omit<InstrumentEdge, 'node'> & { node: ResolversParentTypes['Instrument'] };
  ProvisionConnection: Omit<ProvisionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProvisionEdge']>, nodes: Array<ResolversParentTypes['Provision']> };
  ProvisionEdge: Omit<ProvisionEdge, 'node'> & { node: ResolversParentTypes['Provision'] };
  MembershipConnection: Omit<MembershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MembershipEdge']>, nodes: Array<ResolversParentTypes['Membership']> };
  MembershipEdge: Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Membership'] };
  PolicyAreaConnection: Omit<PolicyAreaConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PolicyAreaEdge']>, nodes: Array<ResolversParentTypes['PolicyArea']> };
  PolicyAreaEdge: Omit<PolicyAreaEdge, 'node'> & { node: ResolversParentTypes['PolicyArea'] };
  EntityClassConnection: Omit<EntityClassConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EntityClassEdge']>, nodes: Array<ResolversParentTypes['EntityClass']> };
  EntityClassEdge: Omit<EntityClassEdge, 'node'> & { node: ResolversParentTypes['EntityClass'] };
  EffectConnection: Omit<EffectConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EffectEdge']>, nodes: Array<ResolversParentTypes['Effect']> };
  EffectEdge: Omit<EffectEdge, 'node'> & { node: ResolversParentTypes['Effect'] };
  IssuedConnection: Omit<IssuedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['IssuedEdge']>, nodes: Array<ResolversParentTypes['Instrument']> };
  IssuedEdge: Omit<IssuedEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Instrument'], evidence: Array<ResolversParentTypes['Evidence']> };
  AuthorityDirectivesConnection: Omit<AuthorityDirectivesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AuthorityDirectivesEdge']>, nodes: Array<ResolversParentTypes['Directive']> };
  AuthorityDirectivesEdge: Omit<AuthorityDirectivesEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Directive'], evidence: Array<ResolversParentTypes['Evidence']> };
  PublishedConnection: Omit<PublishedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PublishedEdge']>, nodes: Array<ResolversParentTypes['Document']> };
  PublishedEdge: Omit<PublishedEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Document'], evidence: Array<ResolversParentTypes['Evidence']> };
  AddressedByConnection: Omit<AddressedByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AddressedByEdge']>, nodes: Array<ResolversParentTypes['Directive']> };
  AddressedByEdge: Omit<AddressedByEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Directive'], evidence: Array<ResolversParentTypes['Evidence']> };
  ReliedOnByConnection: Omit<ReliedOnByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ReliedOnByEdge']>, nodes: Array<ResolversParentTypes['Directive']> };
  ReliedOnByEdge: Omit<ReliedOnByEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Directive'], evidence: Array<ResolversParentTypes['Evidence']> };
  JoinedByConnection: Omit<JoinedByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['JoinedByEdge']>, nodes: Array<ResolversParentTypes['Directive']> };
  JoinedByEdge: Omit<JoinedByEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Directive'], evidence: Array<ResolversParentTypes['Evidence']> };
  ReferredToByConnection: Omit<ReferredToByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ReferredToByEdge']>, nodes: Array<ResolversParentTypes['Directive']> };
  ReferredToByEdge: Omit<ReferredToByEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Directive'], evidence: Array<ResolversParentTypes['Evidence']> };
  MembershipsConnection: Omit<MembershipsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MembershipsEdge']>, nodes: Array<ResolversParentTypes['Membership']> };
  MembershipsEdge: Omit<MembershipsEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Membership'], evidence: Array<ResolversParentTypes['Evidence']> };
  SeatsConnection: Omit<SeatsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SeatsEdge']>, nodes: Array<ResolversParentTypes['Membership']> };
  SeatsEdge: Omit<SeatsEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Membership'], evidence: Array<ResolversParentTypes['Evidence']> };
  AttachedToConnection: Omit<AttachedToConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AttachedToEdge']>, nodes: Array<ResolversParentTypes['Authority']> };
  AttachedToEdge: Omit<AttachedToEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Authority'], evidence: Array<ResolversParentTypes['Evidence']> };
  AttachedConnection: Omit<AttachedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AttachedEdge']>, nodes: Array<ResolversParentTypes['Authority']> };
  AttachedEdge: Omit<AttachedEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Authority'], evidence: Array<ResolversParentTypes['Evidence']> };
  SucceededByConnection: Omit<SucceededByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SucceededByEdge']>, nodes: Array<ResolversParentTypes['Authority']> };
  SucceededByEdge: Omit<SucceededByEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Authority'], evidence: Array<ResolversParentTypes['Evidence']> };
  TookOverFromConnection: Omit<TookOverFromConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TookOverFromEdge']>, nodes: Array<ResolversParentTypes['Authority']> };
  TookOverFromEdge: Omit<TookOverFromEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Authority'], evidence: Array<ResolversParentTypes['Evidence']> };
  NamesConnection: Omit<NamesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['NamesEdge']>, nodes: Array<ResolversParentTypes['Name']> };
  NamesEdge: Omit<NamesEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Name'], evidence: Array<ResolversParentTypes['Evidence']> };
  MaybeSameAsConnection: Omit<MaybeSameAsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MaybeSameAsEdge']>, nodes: Array<ResolversParentTypes['Authority']> };
  MaybeSameAsEdge: Omit<MaybeSameAsEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Authority'], evidence: Array<ResolversParentTypes['Evidence']> };
  MergedFromConnection: Omit<MergedFromConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MergedFromEdge']>, nodes: Array<ResolversParentTypes['Authority']> };
  MergedFromEdge: Omit<MergedFromEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Authority'], evidence: Array<ResolversParentTypes['Evidence']> };
  JurisdictionsConnection: Omit<JurisdictionsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['JurisdictionsEdge']>, nodes: Array<ResolversParentTypes['Jurisdiction']> };
  JurisdictionsEdge: Omit<JurisdictionsEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Jurisdiction'], evidence: Array<ResolversParentTypes['Evidence']> };
  RemitsConnection: Omit<RemitsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RemitsEdge']>, nodes: Array<ResolversParentTypes['Entity']> };
  RemitsEdge: Omit<RemitsEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Entity'], evidence: Array<ResolversParentTypes['Evidence']> };
  RepresentsConnection: Omit<RepresentsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RepresentsEdge']>, nodes: Array<ResolversParentTypes['Membership']> };
  RepresentsEdge: Omit<RepresentsEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Membership'], evidence: Array<ResolversParentTypes['Evidence']> };
  ListsConnection: Omit<ListsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ListsEdge']>, nodes: Array<ResolversParentTypes['Jurisdiction']> };
  ListsEdge: Omit<ListsEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Jurisdiction'], evidence: Array<ResolversParentTypes['Evidence']> };
  JurisdictionRegulatorsConnection: Omit<JurisdictionRegulatorsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['JurisdictionRegulatorsEdge']>, nodes: Array<ResolversParentTypes['Regulator']> };
  JurisdictionRegulatorsEdge: Omit<JurisdictionRegulatorsEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Regulator'], evidence: Array<ResolversParentTypes['Evidence']> };
  ListedByConnection: Omit<ListedByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ListedByEdge']>, nodes: Array<ResolversParentTypes['InternationalBody']> };
  ListedByEdge: Omit<ListedByEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['InternationalBody'], evidence: Array<ResolversParentTypes['Evidence']> };
  WithinConnection: Omit<WithinConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['WithinEdge']>, nodes: Array<ResolversParentTypes['Jurisdiction']> };
  WithinEdge: Omit<WithinEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Jurisdiction'], evidence: Array<ResolversParentTypes['Evidence']> };
  IncludesConnection: Omit<IncludesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['IncludesEdge']>, nodes: Array<ResolversParentTypes['Jurisdiction']> };
  IncludesEdge: Omit<IncludesEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Jurisdiction'], evidence: Array<ResolversParentTypes['Evidence']> };
  ReviewsConnection: Omit<ReviewsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ReviewsEdge']>, nodes: Array<ResolversParentTypes['Review']> };
  ReviewsEdge: Omit<ReviewsEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Review'], evidence: Array<ResolversParentTypes['Evidence']> };
  StatedByConnection: Omit<StatedByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StatedByEdge']>, nodes: Array<ResolversParentTypes['Authority']> };
  StatedByEdge: Omit<StatedByEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Authority'], evidence: Array<ResolversParentTypes['Evidence']> };
  EvidencedByConnection: Omit<EvidencedByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EvidencedByEdge']>, nodes: Array<ResolversParentTypes['Evidence']> };
  EvidencedByEdge: Omit<EvidencedByEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Evidence'], evidence: Array<ResolversParentTypes['Evidence']> };
  AddressesConnection: Omit<AddressesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AddressesEdge']>, nodes: Array<ResolversParentTypes['Entity']> };
  AddressesEdge: Omit<AddressesEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Entity'], evidence: Array<ResolversParentTypes['Evidence']> };
  BenefitsConnection: Omit<BenefitsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['BenefitsEdge']>, nodes: Array<ResolversParentTypes['EntityClass']> };
  BenefitsEdge: Omit<BenefitsEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['EntityClass'], evidence: Array<ResolversParentTypes['Evidence']> };
  ConcernsConnection: Omit<ConcernsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ConcernsEdge']>, nodes: Array<ResolversParentTypes['PolicyArea']> };
  ConcernsEdge: Omit<ConcernsEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['PolicyArea'], evidence: Array<ResolversParentTypes['Evidence']> };
  ReliesOnConnection: Omit<ReliesOnConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ReliesOnEdge']>, nodes: Array<ResolversParentTypes['Authority']> };
  ReliesOnEdge: Omit<ReliesOnEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Authority'], evidence: Array<ResolversParentTypes['Evidence']> };
  ParticipatesInConnection: Omit<ParticipatesInConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ParticipatesInEdge']>, nodes: Array<ResolversParentTypes['Authority']> };
  ParticipatesInEdge: Omit<ParticipatesInEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Authority'], evidence: Array<ResolversParentTypes['Evidence']> };
  RefersToConnection: Omit<RefersToConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RefersToEdge']>, nodes: Array<ResolversParentTypes['Authority']> };
  RefersToEdge: Omit<RefersToEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Authority'], evidence: Array<ResolversParentTypes['Evidence']> };
  RelatedToConnection: Omit<RelatedToConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RelatedToEdge']>, nodes: Array<ResolversParentTypes['Directive']> };
  RelatedToEdge: Omit<RelatedToEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Directive'], evidence: Array<ResolversParentTypes['Evidence']> };
  RelatedFromConnection: Omit<RelatedFromConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RelatedFromEdge']>, nodes: Array<ResolversParentTypes['Directive']> };
  RelatedFromEdge: Omit<RelatedFromEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Directive'], evidence: Array<ResolversParentTypes['Evidence']> };
  CitesConnection: Omit<CitesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CitesEdge']>, nodes: Array<ResolversParentTypes['Entity']> };
  CitesEdge: Omit<CitesEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Entity'], evidence: Array<ResolversParentTypes['Evidence']> };
  ImplementsConnection: Omit<ImplementsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ImplementsEdge']>, nodes: Array<ResolversParentTypes['Entity']> };
  ImplementsEdge: Omit<ImplementsEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Entity'], evidence: Array<ResolversParentTypes['Evidence']> };
  ImplementedByConnection: Omit<ImplementedByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ImplementedByEdge']>, nodes: Array<ResolversParentTypes['Entity']> };
  ImplementedByEdge: Omit<ImplementedByEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Entity'], evidence: Array<ResolversParentTypes['Evidence']> };
  DirectiveSupersedesConnection: Omit<DirectiveSupersedesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DirectiveSupersedesEdge']>, nodes: Array<ResolversParentTypes['Directive']> };
  DirectiveSupersedesEdge: Omit<DirectiveSupersedesEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Directive'], evidence: Array<ResolversParentTypes['Evidence']> };
  DirectiveSupersededByConnection: Omit<DirectiveSupersededByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DirectiveSupersededByEdge']>, nodes: Array<ResolversParentTypes['Directive']> };
  DirectiveSupersededByEdge: Omit<DirectiveSupersededByEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Directive'], evidence: Array<ResolversParentTypes['Evidence']> };
  PublishedByConnection: Omit<PublishedByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PublishedByEdge']>, nodes: Array<ResolversParentTypes['Entity']> };
  PublishedByEdge: Omit<PublishedByEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Entity'], evidence: Array<ResolversParentTypes['Evidence']> };
  ExpressesConnection: Omit<ExpressesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ExpressesEdge']>, nodes: Array<ResolversParentTypes['Instrument']> };
  ExpressesEdge: Omit<ExpressesEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Instrument'], evidence: Array<ResolversParentTypes['Evidence']> };
  ReportsOnConnection: Omit<ReportsOnConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ReportsOnEdge']>, nodes: Array<ResolversParentTypes['Instrument']> };
  ReportsOnEdge: Omit<ReportsOnEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Instrument'], evidence: Array<ResolversParentTypes['Evidence']> };
  TranslationOfConnection: Omit<TranslationOfConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TranslationOfEdge']>, nodes: Array<ResolversParentTypes['Document']> };
  TranslationOfEdge: Omit<TranslationOfEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Document'], evidence: Array<ResolversParentTypes['Evidence']> };
  TranslationsConnection: Omit<TranslationsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TranslationsEdge']>, nodes: Array<ResolversParentTypes['Document']> };
  TranslationsEdge: Omit<TranslationsEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Document'], evidence: Array<ResolversParentTypes['Evidence']> };
  ProvisionsConnection: Omit<ProvisionsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProvisionsEdge']>, nodes: Array<ResolversParentTypes['Provision']> };
  ProvisionsEdge: Omit<ProvisionsEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Provision'], evidence: Array<ResolversParentTypes['Evidence']> };
  DocumentEvidenceConnection: Omit<DocumentEvidenceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DocumentEvidenceEdge']>, nodes: Array<ResolversParentTypes['Evidence']> };
  DocumentEvidenceEdge: Omit<DocumentEvidenceEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Evidence'], evidence: Array<ResolversParentTypes['Evidence']> };
  DocumentSupersedesConnection: Omit<DocumentSupersedesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DocumentSupersedesEdge']>, nodes: Array<ResolversParentTypes['Document']> };
  DocumentSupersedesEdge: Omit<DocumentSupersedesEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Document'], evidence: Array<ResolversParentTypes['Evidence']> };
  DocumentSupersededByConnection: Omit<DocumentSupersededByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DocumentSupersededByEdge']>, nodes: Array<ResolversParentTypes['Document']> };
  DocumentSupersededByEdge: Omit<DocumentSupersededByEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Document'], evidence: Array<ResolversParentTypes['Evidence']> };
  EvidenceForConnection: Omit<EvidenceForConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EvidenceForEdge']>, nodes: Array<ResolversParentTypes['Node']> };
  EvidenceForEdge: Omit<EvidenceForEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Node'], evidence: Array<ResolversParentTypes['Evidence']> };
  IssuedByConnection: Omit<IssuedByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['IssuedByEdge']>, nodes: Array<ResolversParentTypes['Authority']> };
  IssuedByEdge: Omit<IssuedByEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Authority'], evidence: Array<ResolversParentTypes['Evidence']> };
  ExpressedByConnection: Omit<ExpressedByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ExpressedByEdge']>, nodes: Array<ResolversParentTypes['Document']> };
  ExpressedByEdge: Omit<ExpressedByEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Document'], evidence: Array<ResolversParentTypes['Evidence']> };
  ReportedInConnection: Omit<ReportedInConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ReportedInEdge']>, nodes: Array<ResolversParentTypes['Document']> };
  ReportedInEdge: Omit<ReportedInEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Document'], evidence: Array<ResolversParentTypes['Evidence']> };
  PartOfConnection: Omit<PartOfConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PartOfEdge']>, nodes: Array<ResolversParentTypes['Instrument']> };
  PartOfEdge: Omit<PartOfEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Instrument'], evidence: Array<ResolversParentTypes['Evidence']> };
  PartsConnection: Omit<PartsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PartsEdge']>, nodes: Array<ResolversParentTypes['Instrument']> };
  PartsEdge: Omit<PartsEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Instrument'], evidence: Array<ResolversParentTypes['Evidence']> };
  InstrumentSupersedesConnection: Omit<InstrumentSupersedesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InstrumentSupersedesEdge']>, nodes: Array<ResolversParentTypes['Instrument']> };
  InstrumentSupersedesEdge: Omit<InstrumentSupersedesEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Instrument'], evidence: Array<ResolversParentTypes['Evidence']> };
  InstrumentSupersededByConnection: Omit<InstrumentSupersededByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InstrumentSupersededByEdge']>, nodes: Array<ResolversParentTypes['Instrument']> };
  InstrumentSupersededByEdge: Omit<InstrumentSupersededByEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Instrument'], evidence: Array<ResolversParentTypes['Evidence']> };
  BasedOnConnection: Omit<BasedOnConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['BasedOnEdge']>, nodes: Array<ResolversParentTypes['Instrument']> };
  BasedOnEdge: Omit<BasedOnEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Instrument'], evidence: Array<ResolversParentTypes['Evidence']> };
  BasisOfConnection: Omit<BasisOfConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['BasisOfEdge']>, nodes: Array<ResolversParentTypes['Instrument']> };
  BasisOfEdge: Omit<BasisOfEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Instrument'], evidence: Array<ResolversParentTypes['Evidence']> };
  CitedByConnection: Omit<CitedByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CitedByEdge']>, nodes: Array<ResolversParentTypes['Entity']> };
  CitedByEdge: Omit<CitedByEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Entity'], evidence: Array<ResolversParentTypes['Evidence']> };
  EffectsConnection: Omit<EffectsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EffectsEdge']>, nodes: Array<ResolversParentTypes['Effect']> };
  EffectsEdge: Omit<EffectsEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Effect'], evidence: Array<ResolversParentTypes['Evidence']> };
  AffectedByConnection: Omit<AffectedByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AffectedByEdge']>, nodes: Array<ResolversParentTypes['Effect']> };
  AffectedByEdge: Omit<AffectedByEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Effect'], evidence: Array<ResolversParentTypes['Evidence']> };
  InstrumentDirectivesConnection: Omit<InstrumentDirectivesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InstrumentDirectivesEdge']>, nodes: Array<ResolversParentTypes['Directive']> };
  InstrumentDirectivesEdge: Omit<InstrumentDirectivesEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Directive'], evidence: Array<ResolversParentTypes['Evidence']> };
  ProvisionEvidenceConnection: Omit<ProvisionEvidenceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProvisionEvidenceEdge']>, nodes: Array<ResolversParentTypes['Evidence']> };
  ProvisionEvidenceEdge: Omit<ProvisionEvidenceEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Evidence'], evidence: Array<ResolversParentTypes['Evidence']> };
  RepresentedByConnection: Omit<RepresentedByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RepresentedByEdge']>, nodes: Array<ResolversParentTypes['Regulator']> };
  RepresentedByEdge: Omit<RepresentedByEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Regulator'], evidence: Array<ResolversParentTypes['Evidence']> };
  PolicyAreaBroaderConnection: Omit<PolicyAreaBroaderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PolicyAreaBroaderEdge']>, nodes: Array<ResolversParentTypes['PolicyArea']> };
  PolicyAreaBroaderEdge: Omit<PolicyAreaBroaderEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['PolicyArea'], evidence: Array<ResolversParentTypes['Evidence']> };
  PolicyAreaNarrowerConnection: Omit<PolicyAreaNarrowerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PolicyAreaNarrowerEdge']>, nodes: Array<ResolversParentTypes['PolicyArea']> };
  PolicyAreaNarrowerEdge: Omit<PolicyAreaNarrowerEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['PolicyArea'], evidence: Array<ResolversParentTypes['Evidence']> };
  PolicyAreaRelatedConnection: Omit<PolicyAreaRelatedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PolicyAreaRelatedEdge']>, nodes: Array<ResolversParentTypes['PolicyArea']> };
  PolicyAreaRelatedEdge: Omit<PolicyAreaRelatedEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['PolicyArea'], evidence: Array<ResolversParentTypes['Evidence']> };
  PolicyAreaDirectivesConnection: Omit<PolicyAreaDirectivesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PolicyAreaDirectivesEdge']>, nodes: Array<ResolversParentTypes['Directive']> };
  PolicyAreaDirectivesEdge: Omit<PolicyAreaDirectivesEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Directive'], evidence: Array<ResolversParentTypes['Evidence']> };
  InstrumentsConnection: Omit<InstrumentsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InstrumentsEdge']>, nodes: Array<ResolversParentTypes['Instrument']> };
  InstrumentsEdge: Omit<InstrumentsEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Instrument'], evidence: Array<ResolversParentTypes['Evidence']> };
  PolicyAreaRegulatorsConnection: Omit<PolicyAreaRegulatorsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PolicyAreaRegulatorsEdge']>, nodes: Array<ResolversParentTypes['Regulator']> };
  PolicyAreaRegulatorsEdge: Omit<PolicyAreaRegulatorsEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Regulator'], evidence: Array<ResolversParentTypes['Evidence']> };
  EntityClassBroaderConnection: Omit<EntityClassBroaderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EntityClassBroaderEdge']>, nodes: Array<ResolversParentTypes['EntityClass']> };
  EntityClassBroaderEdge: Omit<EntityClassBroaderEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['EntityClass'], evidence: Array<ResolversParentTypes['Evidence']> };
  EntityClassNarrowerConnection: Omit<EntityClassNarrowerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EntityClassNarrowerEdge']>, nodes: Array<ResolversParentTypes['EntityClass']> };
  EntityClassNarrowerEdge: Omit<EntityClassNarrowerEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['EntityClass'], evidence: Array<ResolversParentTypes['Evidence']> };
  EntityClassRelatedConnection: Omit<EntityClassRelatedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EntityClassRelatedEdge']>, nodes: Array<ResolversParentTypes['EntityClass']> };
  EntityClassRelatedEdge: Omit<EntityClassRelatedEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['EntityClass'], evidence: Array<ResolversParentTypes['Evidence']> };
  BenefitsFromConnection: Omit<BenefitsFromConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['BenefitsFromEdge']>, nodes: Array<ResolversParentTypes['Directive']> };
  BenefitsFromEdge: Omit<BenefitsFromEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Directive'], evidence: Array<ResolversParentTypes['Evidence']> };
  EntityClassRegulatorsConnection: Omit<EntityClassRegulatorsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EntityClassRegulatorsEdge']>, nodes: Array<ResolversParentTypes['Regulator']> };
  EntityClassRegulatorsEdge: Omit<EntityClassRegulatorsEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Regulator'], evidence: Array<ResolversParentTypes['Evidence']> };
  AffectsConnection: Omit<AffectsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AffectsEdge']>, nodes: Array<ResolversParentTypes['Entity']> };
  AffectsEdge: Omit<AffectsEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Entity'], evidence: Array<ResolversParentTypes['Evidence']> };
  AuthorityFilter: AuthorityFilter;
  AuthorityOrder: AuthorityOrder;
  RegulatorFilter: RegulatorFilter;
  RegulatorOrder: RegulatorOrder;
  InternationalBodyFilter: InternationalBodyFilter;
  InternationalBodyOrder: InternationalBodyOrder;
  JurisdictionFilter: JurisdictionFilter;
  JurisdictionOrder: JurisdictionOrder;
  NameFilter: NameFilter;
  NameOrder: NameOrder;
  NodeFilter: NodeFilter;
  EntityFilter: EntityFilter;
  DirectiveFilter: DirectiveFilter;
  DirectiveOrder: DirectiveOrder;
  DocumentFilter: DocumentFilter;
  DocumentOrder: DocumentOrder;
  PublisherFilter: PublisherFilter;
  PublisherOrder: PublisherOrder;
  EvidenceFilter: EvidenceFilter;
  EvidenceOrder: EvidenceOrder;
  ReviewFilter: ReviewFilter;
  ReviewOrder: ReviewOrder;
  InstrumentFilter: InstrumentFilter;
  InstrumentOrder: InstrumentOrder;
  ProvisionFilter: ProvisionFilter;
  ProvisionOrder: ProvisionOrder;
  MembershipFilter: MembershipFilter;
  MembershipOrder: MembershipOrder;
  PolicyAreaFilter: PolicyAreaFilter;
  PolicyAreaOrder: PolicyAreaOrder;
  EntityClassFilter: EntityClassFilter;
  EntityClassOrder: EntityClassOrder;
  EffectFilter: EffectFilter;
  EffectOrder: EffectOrder;
  IssuedFilter: IssuedFilter;
  IssuedQuantifier: IssuedQuantifier;
  IssuedOrder: IssuedOrder;
  AuthorityDirectivesFilter: AuthorityDirectivesFilter;
  AuthorityDirectivesQuantifier: AuthorityDirectivesQuantifier;
  AuthorityDirectivesOrder: AuthorityDirectivesOrder;
  PublishedFilter: PublishedFilter;
  PublishedQuantifier: PublishedQuantifier;
  PublishedOrder: PublishedOrder;
  AddressedByFilter: AddressedByFilter;
  AddressedByQuantifier: AddressedByQuantifier;
  AddressedByOrder: AddressedByOrder;
  ReliedOnByFilter: ReliedOnByFilter;
  ReliedOnByQuantifier: ReliedOnByQuantifier;
  ReliedOnByOrder: ReliedOnByOrder;
  JoinedByFilter: JoinedByFilter;
  JoinedByQuantifier: JoinedByQuantifier;
  JoinedByOrder: JoinedByOrder;
  ReferredToByFilter: ReferredToByFilter;
  ReferredToByQuantifier: ReferredToByQuantifier;
  ReferredToByOrder: ReferredToByOrder;
  MembershipsFilter: MembershipsFilter;
  MembershipsQuantifier: MembershipsQuantifier;
  MembershipsOrder: MembershipsOrder;
  SeatsFilter: SeatsFilter;
  SeatsQuantifier: SeatsQuantifier;
  SeatsOrder: SeatsOrder;
  AttachedToFilter: AttachedToFilter;
  AttachedToQuantifier: AttachedToQuantifier;
  AttachedToOrder: AttachedToOrder;
  AttachedFilter: AttachedFilter;
  AttachedQuantifier: AttachedQuantifier;
  AttachedOrder: AttachedOrder;
  SucceededByFilter: SucceededByFilter;
  SucceededByQuantifier: SucceededByQuantifier;
  SucceededByOrder: SucceededByOrder;
  TookOverFromFilter: TookOverFromFilter;
  TookOverFromQuantifier: TookOverFromQuantifier;
  TookOverFromOrder: TookOverFromOrder;
  NamesFilter: NamesFilter;
  NamesQuantifier: NamesQuantifier;
  NamesOrder: NamesOrder;
  MaybeSameAsFilter: MaybeSameAsFilter;
  MaybeSameAsQuantifier: MaybeSameAsQuantifier;
  MaybeSameAsOrder: MaybeSameAsOrder;
  AuthorityMergedIntoFilter: AuthorityMergedIntoFilter;
  AuthorityMergedIntoQuantifier: AuthorityMergedIntoQuantifier;
  MergedFromFilter: MergedFromFilter;
  MergedFromQuantifier: MergedFromQuantifier;
  MergedFromOrder: MergedFromOrder;
  JurisdictionsFilter: JurisdictionsFilter;
  JurisdictionsQuantifier: JurisdictionsQuantifier;
  JurisdictionsOrder: JurisdictionsOrder;
  RemitsFilter: RemitsFilter;
  RemitsQuantifier: RemitsQuantifier;
  RemitsOrder: RemitsOrder;
  RepresentsFilter: RepresentsFilter;
  RepresentsQuantifier: RepresentsQuantifier;
  RepresentsOrder: RepresentsOrder;
  ListsFilter: ListsFilter;
  ListsQuantifier: ListsQuantifier;
  ListsOrder: ListsOrder;
  JurisdictionRegulatorsFilter: JurisdictionRegulatorsFilter;
  JurisdictionRegulatorsQuantifier: JurisdictionRegulatorsQuantifier;
  JurisdictionRegulatorsOrder: JurisdictionRegulatorsOrder;
  ListedByFilter: ListedByFilter;
  ListedByQuantifier: ListedByQuantifier;
  ListedByOrder: ListedByOrder;
  WithinFilter: WithinFilter;
  WithinQuantifier: WithinQuantifier;
  WithinOrder: WithinOrder;
  IncludesFilter: IncludesFilter;
  IncludesQuantifier: IncludesQuantifier;
  IncludesOrder: IncludesOrder;
  NameNameOfFilter: NameNameOfFilter;
  NameNameOfQuantifier: NameNameOfQuantifier;
  ReviewsFilter: ReviewsFilter;
  ReviewsQuantifier: ReviewsQuantifier;
  ReviewsOrder: ReviewsOrder;
  StatedByFilter: StatedByFilter;
  StatedByQuantifier: StatedByQuantifier;
  StatedByOrder: StatedByOrder;
  DirectiveStatedInFilter: DirectiveStatedInFilter;
  DirectiveStatedInQuantifier: DirectiveStatedInQuantifier;
  EvidencedByFilter: EvidencedByFilter;
  EvidencedByQuantifier: EvidencedByQuantifier;
  EvidencedByOrder: EvidencedByOrder;
  AddressesFilter: AddressesFilter;
  AddressesQuantifier: AddressesQuantifier;
  AddressesOrder: AddressesOrder;
  BenefitsFilter: BenefitsFilter;
  BenefitsQuantifier: BenefitsQuantifier;
  BenefitsOrder: BenefitsOrder;
  ConcernsFilter: ConcernsFilter;
  ConcernsQuantifier: ConcernsQuantifier;
  ConcernsOrder: ConcernsOrder;
  ReliesOnFilter: ReliesOnFilter;
  ReliesOnQuantifier: ReliesOnQuantifier;
  ReliesOnOrder: ReliesOnOrder;
  ParticipatesInFilter: ParticipatesInFilter;
  ParticipatesInQuantifier: ParticipatesInQuantifier;
  ParticipatesInOrder: ParticipatesInOrder;
  RefersToFilter: RefersToFilter;
  RefersToQuantifier: RefersToQuantifier;
  RefersToOrder: RefersToOrder;
  RelatedToFilter: RelatedToFilter;
  RelatedToQuantifier: RelatedToQuantifier;
  RelatedToOrder: RelatedToOrder;
  RelatedFromFilter: RelatedFromFilter;
  RelatedFromQuantifier: RelatedFromQuantifier;
  RelatedFromOrder: RelatedFromOrder;
  CitesFilter: CitesFilter;
  CitesQuantifier: CitesQuantifier;
  CitesOrder: CitesOrder;
  ImplementsFilter: ImplementsFilter;
  ImplementsQuantifier: ImplementsQuantifier;
  ImplementsOrder: ImplementsOrder;
  ImplementedByFilter: ImplementedByFilter;
  ImplementedByQuantifier: ImplementedByQuantifier;
  ImplementedByOrder: ImplementedByOrder;
  DirectiveSupersedesFilter: DirectiveSupersedesFilter;
  DirectiveSupersedesQuantifier: DirectiveSupersedesQuantifier;
  DirectiveSupersedesOrder: DirectiveSupersedesOrder;
  DirectiveSupersededByFilter: DirectiveSupersededByFilter;
  DirectiveSupersededByQuantifier: DirectiveSupersededByQuantifier;
  DirectiveSupersededByOrder: DirectiveSupersededByOrder;
  PublishedByFilter: PublishedByFilter;
  PublishedByQuantifier: PublishedByQuantifier;
  PublishedByOrder: PublishedByOrder;
  ExpressesFilter: ExpressesFilter;
  ExpressesQuantifier: ExpressesQuantifier;
  ExpressesOrder: ExpressesOrder;
  ReportsOnFilter: ReportsOnFilter;
  ReportsOnQuantifier: ReportsOnQuantifier;
  ReportsOnOrder: ReportsOnOrder;
  TranslationOfFilter: TranslationOfFilter;
  TranslationOfQuantifier: TranslationOfQuantifier;
  TranslationOfOrder: TranslationOfOrder;
  TranslationsFilter: TranslationsFilter;
  TranslationsQuantifier: TranslationsQuantifier;
  TranslationsOrder: TranslationsOrder;
  ProvisionsFilter: ProvisionsFilter;
  ProvisionsQuantifier: ProvisionsQuantifier;
  ProvisionsOrder: ProvisionsOrder;
  DocumentEvidenceFilter: DocumentEvidenceFilter;
  DocumentEvidenceQuantifier: DocumentEvidenceQuantifier;
  DocumentEvidenceOrder: DocumentEvidenceOrder;
  DocumentSupersedesFilter: DocumentSupersedesFilter;
  DocumentSupersedesQuantifier: DocumentSupersedesQuantifier;
  DocumentSupersedesOrder: DocumentSupersedesOrder;
  DocumentSupersededByFilter: DocumentSupersededByFilter;
  DocumentSupersededByQuantifier: DocumentSupersededByQuantifier;
  DocumentSupersededByOrder: DocumentSupersededByOrder;
  EvidenceDocumentFilter: EvidenceDocumentFilter;
  EvidenceDocumentQuantifier: EvidenceDocumentQuantifier;
  EvidenceProvisionFilter: EvidenceProvisionFilter;
  EvidenceProvisionQuantifier: EvidenceProvisionQuantifier;
  EvidenceForFilter: EvidenceForFilter;
  EvidenceForQuantifier: EvidenceForQuantifier;
  ReviewReviewedFilter: ReviewReviewedFilter;
  ReviewReviewedQuantifier: ReviewReviewedQuantifier;
  IssuedByFilter: IssuedByFilter;
  IssuedByQuantifier: IssuedByQuantifier;
  IssuedByOrder: IssuedByOrder;
  ExpressedByFilter: ExpressedByFilter;
  ExpressedByQuantifier: ExpressedByQuantifier;
  ExpressedByOrder: ExpressedByOrder;
  ReportedInFilter: ReportedInFilter;
  ReportedInQuantifier: ReportedInQuantifier;
  ReportedInOrder: ReportedInOrder;
  PartOfFilter: PartOfFilter;
  PartOfQuantifier: PartOfQuantifier;
  PartOfOrder: PartOfOrder;
  PartsFilter: PartsFilter;
  PartsQuantifier: PartsQuantifier;
  PartsOrder: PartsOrder;
  InstrumentSupersedesFilter: InstrumentSupersedesFilter;
  InstrumentSupersedesQuantifier: InstrumentSupersedesQuantifier;
  InstrumentSupersedesOrder: InstrumentSupersedesOrder;
  InstrumentSupersededByFilter: InstrumentSupersededByFilter;
  InstrumentSupersededByQuantifier: InstrumentSupersededByQuantifier;
  InstrumentSupersededByOrder: InstrumentSupersededByOrder;
  BasedOnFilter: BasedOnFilter;
  BasedOnQuantifier: BasedOnQuantifier;
  BasedOnOrder: BasedOnOrder;
  BasisOfFilter: BasisOfFilter;
  BasisOfQuantifier: BasisOfQuantifier;
  BasisOfOrder: BasisOfOrder;
  CitedByFilter: CitedByFilter;
  CitedByQuantifier: CitedByQuantifier;
  CitedByOrder: CitedByOrder;
  EffectsFilter: EffectsFilter;
  EffectsQuantifier: EffectsQuantifier;
  EffectsOrder: EffectsOrder;
  AffectedByFilter: AffectedByFilter;
  AffectedByQuantifier: AffectedByQuantifier;
  AffectedByOrder: AffectedByOrder;
  InstrumentDirectivesFilter: InstrumentDirectivesFilter;
  InstrumentDirectivesQuantifier: InstrumentDirectivesQuantifier;
  InstrumentDirectivesOrder: InstrumentDirectivesOrder;
  ProvisionParentFilter: ProvisionParentFilter;
  ProvisionParentQuantifier: ProvisionParentQuantifier;
  ProvisionEvidenceFilter: ProvisionEvidenceFilter;
  ProvisionEvidenceQuantifier: ProvisionEvidenceQuantifier;
  ProvisionEvidenceOrder: ProvisionEvidenceOrder;
  MembershipHolderFilter: MembershipHolderFilter;
  MembershipHolderQuantifier: MembershipHolderQuantifier;
  MembershipBodyFilter: MembershipBodyFilter;
  MembershipBodyQuantifier: MembershipBodyQuantifier;
  RepresentedByFilter: RepresentedByFilter;
  RepresentedByQuantifier: RepresentedByQuantifier;
  RepresentedByOrder: RepresentedByOrder;
  PolicyAreaBroaderFilter: PolicyAreaBroaderFilter;
  PolicyAreaBroaderQuantifier: PolicyAreaBroaderQuantifier;
  PolicyAreaBroaderOrder: PolicyAreaBroaderOrder;
  PolicyAreaNarrowerFilter: PolicyAreaNarrowerFilter;
  PolicyAreaNarrowerQuantifier: PolicyAreaNarrowerQuantifier;
  PolicyAreaNarrowerOrder: PolicyAreaNarrowerOrder;
  PolicyAreaRelatedFilter: PolicyAreaRelatedFilter;
  PolicyAreaRelatedQuantifier: PolicyAreaRelatedQuantifier;
  PolicyAreaRelatedOrder: PolicyAreaRelatedOrder;
  PolicyAreaDirectivesFilter: PolicyAreaDirectivesFilter;
  PolicyAreaDirectivesQuantifier: PolicyAreaDirectivesQuantifier;
  PolicyAreaDirectivesOrder: PolicyAreaDirectivesOrder;
  InstrumentsFilter: InstrumentsFilter;
  InstrumentsQuantifier: InstrumentsQuantifier;
  InstrumentsOrder: InstrumentsOrder;
  PolicyAreaRegulatorsFilter: PolicyAreaRegulatorsFilter;
  PolicyAreaRegulatorsQuantifier: PolicyAreaRegulatorsQuantifier;
  PolicyAreaRegulatorsOrder: PolicyAreaRegulatorsOrder;
  EntityClassBroaderFilter: EntityClassBroaderFilter;
  EntityClassBroaderQuantifier: EntityClassBroaderQuantifier;
  EntityClassBroaderOrder: EntityClassBroaderOrder;
  EntityClassNarrowerFilter: EntityClassNarrowerFilter;
  EntityClassNarrowerQuantifier: EntityClassNarrowerQuantifier;
  EntityClassNarrowerOrder: EntityClassNarrowerOrder;
  EntityClassRelatedFilter: EntityClassRelatedFilter;
  EntityClassRelatedQuantifier: EntityClassRelatedQuantifier;
  EntityClassRelatedOrder: EntityClassRelatedOrder;
  BenefitsFromFilter: BenefitsFromFilter;
  BenefitsFromQuantifier: BenefitsFromQuantifier;
  BenefitsFromOrder: BenefitsFromOrder;
  EntityClassRegulatorsFilter: EntityClassRegulatorsFilter;
  EntityClassRegulatorsQuantifier: EntityClassRegulatorsQuantifier;
  EntityClassRegulatorsOrder: EntityClassRegulatorsOrder;
  EffectMadeByFilter: EffectMadeByFilter;
  EffectMadeByQuantifier: EffectMadeByQuantifier;
  AffectsFilter: AffectsFilter;
  AffectsQuantifier: AffectsQuantifier;
  AffectsOrder: AffectsOrder;
  IssuedEdgeFilter: IssuedEdgeFilter;
  StatedEdgeFilter: StatedEdgeFilter;
  PublishedEdgeFilter: PublishedEdgeFilter;
  AddressesEdgeFilter: AddressesEdgeFilter;
  ReliesOnEdgeFilter: ReliesOnEdgeFilter;
  ParticipatesInEdgeFilter: ParticipatesInEdgeFilter;
  RefersToEdgeFilter: RefersToEdgeFilter;
  HoldsEdgeFilter: HoldsEdgeFilter;
  InBodyEdgeFilter: InBodyEdgeFilter;
  AttachedToEdgeFilter: AttachedToEdgeFilter;
  SucceededByEdgeFilter: SucceededByEdgeFilter;
  HasNameEdgeFilter: HasNameEdgeFilter;
  MayBeSameAsEdgeFilter: MayBeSameAsEdgeFilter;
  MergedIntoEdgeFilter: MergedIntoEdgeFilter;
  HasJurisdictionEdgeFilter: HasJurisdictionEdgeFilter;
  HasRemitEdgeFilter: HasRemitEdgeFilter;
  RepresentsEdgeFilter: RepresentsEdgeFilter;
  ListedByEdgeFilter: ListedByEdgeFilter;
  WithinJurisdictionEdgeFilter: WithinJurisdictionEdgeFilter;
  ReviewsEdgeFilter: ReviewsEdgeFilter;
  StatedInEdgeFilter: StatedInEdgeFilter;
  EvidencedByEdgeFilter: EvidencedByEdgeFilter;
  BenefitsEdgeFilter: BenefitsEdgeFilter;
  ConcernsEdgeFilter: ConcernsEdgeFilter;
  RelatedToEdgeFilter: RelatedToEdgeFilter;
  CitesEdgeFilter: CitesEdgeFilter;
  ImplementsEdgeFilter: ImplementsEdgeFilter;
  SupersedesEdgeFilter: SupersedesEdgeFilter;
  ExpressesEdgeFilter: ExpressesEdgeFilter;
  ReportsOnEdgeFilter: ReportsOnEdgeFilter;
  TranslationOfEdgeFilter: TranslationOfEdgeFilter;
  HasProvisionEdgeFilter: HasProvisionEdgeFilter;
  QuotesEdgeFilter: QuotesEdgeFilter;
  WithinEdgeFilter: WithinEdgeFilter;
  PartOfEdgeFilter: PartOfEdgeFilter;
  BasedOnEdgeFilter: BasedOnEdgeFilter;
  MakesEffectEdgeFilter: MakesEffectEdgeFilter;
  AffectsEdgeFilter: AffectsEdgeFilter;
  BroaderEdgeFilter: BroaderEdgeFilter;
  RelatedEdgeFilter: RelatedEdgeFilter;
  AddressKindFilter: AddressKindFilter;
  AttachmentKindFilter: AttachmentKindFilter;
  BindingForceFilter: BindingForceFilter;
  BindingnessFilter: BindingnessFilter;
  BodyKindFilter: BodyKindFilter;
  ChangeTypeFilter: ChangeTypeFilter;
  CompletenessFilter: CompletenessFilter;
  CueKindFilter: CueKindFilter;
  DatePrecisionFilter: DatePrecisionFilter;
  DocumentFlagListFilter: DocumentFlagListFilter;
  EffectAppliedFilter: EffectAppliedFilter;
  EffectKindFilter: EffectKindFilter;
  EvidenceRoleFilter: EvidenceRoleFilter;
  GenreFilter: GenreFilter;
  HolderKindListFilter: HolderKindListFilter;
  InstrumentKindFilter: InstrumentKindFilter;
  IssuerRoleFilter: IssuerRoleFilter;
  JurisdictionKindFilter: JurisdictionKindFilter;
  JurisdictionListFilter: JurisdictionListFilter;
  LegalNatureFilter: LegalNatureFilter;
  MappingSourceFilter: MappingSourceFilter;
  MembershipRoleFilter: MembershipRoleFilter;
  MembershipRoleListFilter: MembershipRoleListFilter;
  MembershipStatusFilter: MembershipStatusFilter;
  MethodFilter: MethodFilter;
  ModalityFilter: ModalityFilter;
  NameKindFilter: NameKindFilter;
  OverlapFilter: OverlapFilter;
  PaceListFilter: PaceListFilter;
  ProposalStateFilter: ProposalStateFilter;
  ProvisionKindFilter: ProvisionKindFilter;
  PublisherKindFilter: PublisherKindFilter;
  RegulatorScopeFilter: RegulatorScopeFilter;
  RelationBasisFilter: RelationBasisFilter;
  RelationKindFilter: RelationKindFilter;
  RemitFunctionFilter: RemitFunctionFilter;
  ReviewStateFilter: ReviewStateFilter;
  SourceTierFilter: SourceTierFilter;
  StageFilter: StageFilter;
  SuccessionExtentFilter: SuccessionExtentFilter;
  TranslationMethodFilter: TranslationMethodFilter;
  VerificationFilter: VerificationFilter;
  Stated: ResolversInterfaceTypes<ResolversParentTypes>['Stated'];
  Addresses: ResolversInterfaceTypes<ResolversParentTypes>['Addresses'];
  Concerns: ResolversInterfaceTypes<ResolversParentTypes>['Concerns'];
  ReliesOn: ResolversInterfaceTypes<ResolversParentTypes>['ReliesOn'];
  ParticipatesIn: ResolversInterfaceTypes<ResolversParentTypes>['ParticipatesIn'];
  RefersTo: ResolversInterfaceTypes<ResolversParentTypes>['RefersTo'];
  RelatedTo: ResolversInterfaceTypes<ResolversParentTypes>['RelatedTo'];
  Published: ResolversInterfaceTypes<ResolversParentTypes>['Published'];
  Expresses: ResolversInterfaceTypes<ResolversParentTypes>['Expresses'];
  ReportsOn: ResolversInterfaceTypes<ResolversParentTypes>['ReportsOn'];
  TranslationOf: ResolversInterfaceTypes<ResolversParentTypes>['TranslationOf'];
  Supersedes: ResolversInterfaceTypes<ResolversParentTypes>['Supersedes'];
  EvidencedBy: ResolversInterfaceTypes<ResolversParentTypes>['EvidencedBy'];
  Issued: ResolversInterfaceTypes<ResolversParentTypes>['Issued'];
  PartOf: ResolversInterfaceTypes<ResolversParentTypes>['PartOf'];
  HasProvision: ResolversInterfaceTypes<ResolversParentTypes>['HasProvision'];
  Cites: ResolversInterfaceTypes<ResolversParentTypes>['Cites'];
  Implements: ResolversInterfaceTypes<ResolversParentTypes>['Implements'];
};

export type AuthorityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Authority'] = ResolversParentTypes['Authority']> = {
  __resolveType: TypeResolveFn<'Regulator' | 'InternationalBody', ParentType, ContextType>;
};

export type RegulatorResolvers<ContextType = any, ParentType extends ResolversParentTypes['Regulator'] = ResolversParentTypes['Regulator']> = {
  legalNature?: Resolver<ResolversTypes['LegalNature'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['RegulatorScope'], ParentType, ContextType>;
  lei?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jurisdictions?: Resolver<ResolversTypes['JurisdictionsConnection'], ParentType, ContextType, Partial<RegulatorJurisdictionsArgs>>;
  remits?: Resolver<ResolversTypes['RemitsConnection'], ParentType, ContextType, Partial<RegulatorRemitsArgs>>;
  represents?: Resolver<ResolversTypes['RepresentsConnection'], ParentType, ContextType, Partial<RegulatorRepresentsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['ReviewsConnection'], ParentType, ContextType, Partial<RegulatorReviewsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  foundedOnPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  foundedOnEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dissolvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dissolvedOnPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  dissolvedOnEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  homepage?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['IssuedConnection'], ParentType, ContextType, Partial<RegulatorIssuedArgs>>;
  directives?: Resolver<ResolversTypes['AuthorityDirectivesConnection'], ParentType, ContextType, Partial<RegulatorDirectivesArgs>>;
  published?: Resolver<ResolversTypes['PublishedConnection'], ParentType, ContextType, Partial<RegulatorPublishedArgs>>;
  addressedBy?: Resolver<ResolversTypes['AddressedByConnection'], ParentType, ContextType, Partial<RegulatorAddressedByArgs>>;
  reliedOnBy?: Resolver<ResolversTypes['ReliedOnByConnection'], ParentType, ContextType, Partial<RegulatorReliedOnByArgs>>;
  joinedBy?: Resolver<ResolversTypes['JoinedByConnection'], ParentType, ContextType, Partial<RegulatorJoinedByArgs>>;
  referredToBy?: Resolver<ResolversTypes['ReferredToByConnection'], ParentType, ContextType, Partial<RegulatorReferredToByArgs>>;
  memberships?: Resolver<ResolversTypes['MembershipsConnection'], ParentType, ContextType, Partial<RegulatorMembershipsArgs>>;
  seats?: Resolver<ResolversTypes['SeatsConnection'], ParentType, ContextType, Partial<RegulatorSeatsArgs>>;
  attachedTo?: Resolver<ResolversTypes['AttachedToConnection'], ParentType, ContextType, Partial<RegulatorAttachedToArgs>>;
  attached?: Resolver<ResolversTypes['AttachedConnection'], ParentType, ContextType, Partial<RegulatorAttachedArgs>>;
  succeededBy?: Resolver<ResolversTypes['SucceededByConnection'], ParentType, ContextType, Partial<RegulatorSucceededByArgs>>;
  tookOverFrom?: Resolver<ResolversTypes['TookOverFromConnection'], ParentType, ContextType, Partial<RegulatorTookOverFromArgs>>;
  names?: Resolver<ResolversTypes['NamesConnection'], ParentType, ContextType, Partial<RegulatorNamesArgs>>;
  maybeSameAs?: Resolver<ResolversTypes['MaybeSameAsConnection'], ParentType, ContextType, Partial<RegulatorMaybeSameAsArgs>>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  mergedFrom?: Resolver<ResolversTypes['MergedFromConnection'], ParentType, ContextType, Partial<RegulatorMergedFromArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InternationalBodyResolvers<ContextType = any, ParentType extends ResolversParentTypes['InternationalBody'] = ResolversParentTypes['InternationalBody']> = {
  kind?: Resolver<ResolversTypes['BodyKind'], ParentType, ContextType>;
  seat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalPersonality?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  holderKinds?: Resolver<Array<ResolversTypes['HolderKind']>, ParentType, ContextType>;
  completeRoles?: Resolver<Maybe<Array<ResolversTypes['MembershipRole']>>, ParentType, ContextType>;
  lists?: Resolver<ResolversTypes['ListsConnection'], ParentType, ContextType, Partial<InternationalBodyListsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['ReviewsConnection'], ParentType, ContextType, Partial<InternationalBodyReviewsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  foundedOnPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  foundedOnEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dissolvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dissolvedOnPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  dissolvedOnEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  homepage?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['IssuedConnection'], ParentType, ContextType, Partial<InternationalBodyIssuedArgs>>;
  directives?: Resolver<ResolversTypes['AuthorityDirectivesConnection'], ParentType, ContextType, Partial<InternationalBodyDirectivesArgs>>;
  published?: Resolver<ResolversTypes['PublishedConnection'], ParentType, ContextType, Partial<InternationalBodyPublishedArgs>>;
  addressedBy?: Resolver<ResolversTypes['AddressedByConnection'], ParentType, ContextType, Partial<InternationalBodyAddressedByArgs>>;
  reliedOnBy?: Resolver<ResolversTypes['ReliedOnByConnection'], ParentType, ContextType, Partial<InternationalBodyReliedOnByArgs>>;
  joinedBy?: Resolver<ResolversTypes['JoinedByConnection'], ParentType, ContextType, Partial<InternationalBodyJoinedByArgs>>;
  referredToBy?: Resolver<ResolversTypes['ReferredToByConnection'], ParentType, ContextType, Partial<InternationalBodyReferredToByArgs>>;
  memberships?: Resolver<ResolversTypes['MembershipsConnection'], ParentType, ContextType, Partial<InternationalBodyMembershipsArgs>>;
  seats?: Resolver<ResolversTypes['SeatsConnection'], ParentType, ContextType, Partial<InternationalBodySeatsArgs>>;
  attachedTo?: Resolver<ResolversTypes['AttachedToConnection'], ParentType, ContextType, Partial<InternationalBodyAttachedToArgs>>;
  attached?: Resolver<ResolversTypes['AttachedConnection'], ParentType, ContextType, Partial<InternationalBodyAttachedArgs>>;
  succeededBy?: Resolver<ResolversTypes['SucceededByConnection'], ParentType, ContextType, Partial<InternationalBodySucceededByArgs>>;
  tookOverFrom?: Resolver<ResolversTypes['TookOverFromConnection'], ParentType, ContextType, Partial<InternationalBodyTookOverFromArgs>>;
  names?: Resolver<ResolversTypes['NamesConnection'], ParentType, ContextType, Partial<InternationalBodyNamesArgs>>;
  maybeSameAs?: Resolver<ResolversTypes['MaybeSameAsConnection'], ParentType, ContextType, Partial<InternationalBodyMaybeSameAsArgs>>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  mergedFrom?: Resolver<ResolversTypes['MergedFromConnection'], ParentType, ContextType, Partial<InternationalBodyMergedFromArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JurisdictionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Jurisdiction'] = ResolversParentTypes['Jurisdiction']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['JurisdictionKind'], ParentType, ContextType>;
  sovereign?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  regulators?: Resolver<ResolversTypes['JurisdictionRegulatorsConnection'], ParentType, ContextType, Partial<JurisdictionRegulatorsArgs>>;
  memberships?: Resolver<ResolversTypes['MembershipsConnection'], ParentType, ContextType, Partial<JurisdictionMembershipsArgs>>;
  listedBy?: Resolver<ResolversTypes['ListedByConnection'], ParentType, ContextType, Partial<JurisdictionListedByArgs>>;
  within?: Resolver<ResolversTypes['WithinConnection'], ParentType, ContextType, Partial<JurisdictionWithinArgs>>;
  includes?: Resolver<ResolversTypes['IncludesConnection'], ParentType, ContextType, Partial<JurisdictionIncludesArgs>>;
  names?: Resolver<ResolversTypes['NamesConnection'], ParentType, ContextType, Partial<JurisdictionNamesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['ReviewsConnection'], ParentType, ContextType, Partial<JurisdictionReviewsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NameResolvers<ContextType = any, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  folded?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['LanguageTag']>, ParentType, ContextType>;
  script?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  nameOf?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['ReviewsConnection'], ParentType, ContextType, Partial<NameReviewsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HasRemitResolvers<ContextType = any, ParentType extends ResolversParentTypes['HasRemit'] = ResolversParentTypes['HasRemit']> = {
  __resolveType: TypeResolveFn<'RemitsEdge' | 'PolicyAreaRegulatorsEdge' | 'EntityClassRegulatorsEdge', ParentType, ContextType>;
};

export type RepresentsResolvers<ContextType = any, ParentType extends ResolversParentTypes['Represents'] = ResolversParentTypes['Represents']> = {
  __resolveType: TypeResolveFn<'RepresentsEdge' | 'RepresentedByEdge', ParentType, ContextType>;
};

export type AttachedToResolvers<ContextType = any, ParentType extends ResolversParentTypes['AttachedTo'] = ResolversParentTypes['AttachedTo']> = {
  __resolveType: TypeResolveFn<'AttachedToEdge' | 'AttachedEdge', ParentType, ContextType>;
};

export type SucceededByResolvers<ContextType = any, ParentType extends ResolversParentTypes['SucceededBy'] = ResolversParentTypes['SucceededBy']> = {
  __resolveType: TypeResolveFn<'SucceededByEdge' | 'TookOverFromEdge', ParentType, ContextType>;
};

export type ListedByResolvers<ContextType = any, ParentType extends ResolversParentTypes['ListedBy'] = ResolversParentTypes['ListedBy']> = {
  __resolveType: TypeResolveFn<'ListsEdge' | 'ListedByEdge', ParentType, ContextType>;
};

export type MayBeSameAsResolvers<ContextType = any, ParentType extends ResolversParentTypes['MayBeSameAs'] = ResolversParentTypes['MayBeSameAs']> = {
  __resolveType: TypeResolveFn<'MaybeSameAsEdge', ParentType, ContextType>;
};

export type MergedIntoResolvers<ContextType = any, ParentType extends ResolversParentTypes['MergedInto'] = ResolversParentTypes['MergedInto']> = {
  __resolveType: TypeResolveFn<'MergedFromEdge', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType, RequireFields<QueryAuthorityArgs, 'id'>>;
  authorities?: Resolver<Maybe<ResolversTypes['AuthorityConnection']>, ParentType, ContextType, Partial<QueryAuthoritiesArgs>>;
  regulator?: Resolver<Maybe<ResolversTypes['Regulator']>, ParentType, ContextType, RequireFields<QueryRegulatorArgs, 'id'>>;
  regulators?: Resolver<Maybe<ResolversTypes['RegulatorConnection']>, ParentType, ContextType, Partial<QueryRegulatorsArgs>>;
  internationalBody?: Resolver<Maybe<ResolversTypes['InternationalBody']>, ParentType, ContextType, RequireFields<QueryInternationalBodyArgs, 'id'>>;
  internationalBodies?: Resolver<Maybe<ResolversTypes['InternationalBodyConnection']>, ParentType, ContextType, Partial<QueryInternationalBodiesArgs>>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType, RequireFields<QueryJurisdictionArgs, 'id'>>;
  jurisdictions?: Resolver<Maybe<ResolversTypes['JurisdictionConnection']>, ParentType, ContextType, Partial<QueryJurisdictionsArgs>>;
  name?: Resolver<Maybe<ResolversTypes['Name']>, ParentType, ContextType, RequireFields<QueryNameArgs, 'id'>>;
  names?: Resolver<Maybe<ResolversTypes['NameConnection']>, ParentType, ContextType, Partial<QueryNamesArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<Array<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType, RequireFields<QueryDirectiveArgs, 'id'>>;
  directives?: Resolver<Maybe<ResolversTypes['DirectiveConnection']>, ParentType, ContextType, Partial<QueryDirectivesArgs>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  publisher?: Resolver<Maybe<ResolversTypes['Publisher']>, ParentType, ContextType, RequireFields<QueryPublisherArgs, 'id'>>;
  publishers?: Resolver<Maybe<ResolversTypes['PublisherConnection']>, ParentType, ContextType, Partial<QueryPublishersArgs>>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<QueryEvidenceArgs, 'id'>>;
  evidences?: Resolver<Maybe<ResolversTypes['EvidenceConnection']>, ParentType, ContextType, Partial<QueryEvidencesArgs>>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType, RequireFields<QueryReviewArgs, 'id'>>;
  reviews?: Resolver<Maybe<ResolversTypes['ReviewConnection']>, ParentType, ContextType, Partial<QueryReviewsArgs>>;
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType, RequireFields<QueryInstrumentArgs, 'id'>>;
  instruments?: Resolver<Maybe<ResolversTypes['InstrumentConnection']>, ParentType, ContextType, Partial<QueryInstrumentsArgs>>;
  provision?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType, RequireFields<QueryProvisionArgs, 'id'>>;
  provisions?: Resolver<Maybe<ResolversTypes['ProvisionConnection']>, ParentType, ContextType, Partial<QueryProvisionsArgs>>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<QueryMembershipArgs, 'id'>>;
  memberships?: Resolver<Maybe<ResolversTypes['MembershipConnection']>, ParentType, ContextType, Partial<QueryMembershipsArgs>>;
  policyArea?: Resolver<Maybe<ResolversTypes['PolicyArea']>, ParentType, ContextType, RequireFields<QueryPolicyAreaArgs, 'id'>>;
  policyAreas?: Resolver<Maybe<ResolversTypes['PolicyAreaConnection']>, ParentType, ContextType, Partial<QueryPolicyAreasArgs>>;
  entityClass?: Resolver<Maybe<ResolversTypes['EntityClass']>, ParentType, ContextType, RequireFields<QueryEntityClassArgs, 'id'>>;
  entityClasses?: Resolver<Maybe<ResolversTypes['EntityClassConnection']>, ParentType, ContextType, Partial<QueryEntityClassesArgs>>;
  effect?: Resolver<Maybe<ResolversTypes['Effect']>, ParentType, ContextType, RequireFields<QueryEffectArgs, 'id'>>;
  effects?: Resolver<Maybe<ResolversTypes['EffectConnection']>, ParentType, ContextType, Partial<QueryEffectsArgs>>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export interface LanguageTagScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LanguageTag'], any> {
  name: 'LanguageTag';
}

export type NodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Regulator' | 'InternationalBody' | 'Jurisdiction' | 'Name' | 'Directive' | 'Document' | 'Publisher' | 'Evidence' | 'Review' | 'Instrument' | 'Provision' | 'Membership' | 'PolicyArea' | 'EntityClass' | 'Effect', ParentType, ContextType>;
};

export type EntityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Regulator' | 'InternationalBody' | 'Jurisdiction' | 'Directive' | 'Document' | 'Publisher' | 'Instrument' | 'Provision' | 'PolicyArea' | 'EntityClass', ParentType, ContextType>;
};

export type RelationshipEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RelationshipEdge'] = ResolversParentTypes['RelationshipEdge']> = {
  __resolveType: TypeResolveFn<'IssuedEdge' | 'AuthorityDirectivesEdge' | 'PublishedEdge' | 'AddressedByEdge' | 'ReliedOnByEdge' | 'JoinedByEdge' | 'ReferredToByEdge' | 'MembershipsEdge' | 'SeatsEdge' | 'AttachedToEdge' | 'AttachedEdge' | 'SucceededByEdge' | 'TookOverFromEdge' | 'NamesEdge' | 'MaybeSameAsEdge' | 'MergedFromEdge' | 'JurisdictionsEdge' | 'RemitsEdge' | 'RepresentsEdge' | 'ListsEdge' | 'JurisdictionRegulatorsEdge' | 'ListedByEdge' | 'WithinEdge' | 'IncludesEdge' | 'ReviewsEdge' | 'StatedByEdge' | 'EvidencedByEdge' | 'AddressesEdge' | 'BenefitsEdge' | 'ConcernsEdge' | 'ReliesOnEdge' | 'ParticipatesInEdge' | 'RefersToEdge' | 'RelatedToEdge' | 'RelatedFromEdge' | 'CitesEdge' | 'ImplementsEdge' | 'ImplementedByEdge' | 'DirectiveSupersedesEdge' | 'DirectiveSupersededByEdge' | 'PublishedByEdge' | 'ExpressesEdge' | 'ReportsOnEdge' | 'TranslationOfEdge' | 'TranslationsEdge' | 'ProvisionsEdge' | 'DocumentEvidenceEdge' | 'DocumentSupersedesEdge' | 'DocumentSupersededByEdge' | 'EvidenceForEdge' | 'IssuedByEdge' | 'ExpressedByEdge' | 'ReportedInEdge' | 'PartOfEdge' | 'PartsEdge' | 'InstrumentSupersedesEdge' | 'InstrumentSupersededByEdge' | 'BasedOnEdge' | 'BasisOfEdge' | 'CitedByEdge' | 'EffectsEdge' | 'AffectedByEdge' | 'InstrumentDirectivesEdge' | 'ProvisionEvidenceEdge' | 'RepresentedByEdge' | 'PolicyAreaBroaderEdge' | 'PolicyAreaNarrowerEdge' | 'PolicyAreaRelatedEdge' | 'PolicyAreaDirectivesEdge' | 'InstrumentsEdge' | 'PolicyAreaRegulatorsEdge' | 'EntityClassBroaderEdge' | 'EntityClassNarrowerEdge' | 'EntityClassRelatedEdge' | 'BenefitsFromEdge' | 'EntityClassRegulatorsEdge' | 'AffectsEdge', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = any, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  jurisdictions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  complete?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  asKnownAt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviewStates?: Resolver<Maybe<Array<ResolversTypes['ReviewState']>>, ParentType, ContextType>;
};

export type DirectiveResolvers<ContextType = any, ParentType extends ResolversParentTypes['Directive'] = ResolversParentTypes['Directive']> = {
  statedOnPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  statedOnEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appliesFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  appliesFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOnPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  dueOnEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  untilPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  untilEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  completedOnPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  completedOnEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['ReviewsConnection'], ParentType, ContextType, Partial<DirectiveReviewsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  cueKind?: Resolver<ResolversTypes['CueKind'], ParentType, ContextType>;
  cue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bindingForce?: Resolver<ResolversTypes['BindingForce'], ParentType, ContextType>;
  bindingReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manner?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  aspect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changeType?: Resolver<ResolversTypes['ChangeType'], ParentType, ContextType>;
  pace?: Resolver<Maybe<Array<ResolversTypes['Pace']>>, ParentType, ContextType>;
  statedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  appliesFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueWithin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  datesInherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  ruleId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  statedBy?: Resolver<ResolversTypes['StatedByConnection'], ParentType, ContextType, Partial<DirectiveStatedByArgs>>;
  statedIn?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  evidencedBy?: Resolver<ResolversTypes['EvidencedByConnection'], ParentType, ContextType, Partial<DirectiveEvidencedByArgs>>;
  addresses?: Resolver<ResolversTypes['AddressesConnection'], ParentType, ContextType, Partial<DirectiveAddressesArgs>>;
  benefits?: Resolver<ResolversTypes['BenefitsConnection'], ParentType, ContextType, Partial<DirectiveBenefitsArgs>>;
  concerns?: Resolver<ResolversTypes['ConcernsConnection'], ParentType, ContextType, Partial<DirectiveConcernsArgs>>;
  reliesOn?: Resolver<ResolversTypes['ReliesOnConnection'], ParentType, ContextType, Partial<DirectiveReliesOnArgs>>;
  participatesIn?: Resolver<ResolversTypes['ParticipatesInConnection'], ParentType, ContextType, Partial<DirectiveParticipatesInArgs>>;
  refersTo?: Resolver<ResolversTypes['RefersToConnection'], ParentType, ContextType, Partial<DirectiveRefersToArgs>>;
  relatedTo?: Resolver<ResolversTypes['RelatedToConnection'], ParentType, ContextType, Partial<DirectiveRelatedToArgs>>;
  relatedFrom?: Resolver<ResolversTypes['RelatedFromConnection'], ParentType, ContextType, Partial<DirectiveRelatedFromArgs>>;
  cites?: Resolver<ResolversTypes['CitesConnection'], ParentType, ContextType, Partial<DirectiveCitesArgs>>;
  implements?: Resolver<ResolversTypes['ImplementsConnection'], ParentType, ContextType, Partial<DirectiveImplementsArgs>>;
  implementedBy?: Resolver<ResolversTypes['ImplementedByConnection'], ParentType, ContextType, Partial<DirectiveImplementedByArgs>>;
  supersedes?: Resolver<ResolversTypes['DirectiveSupersedesConnection'], ParentType, ContextType, Partial<DirectiveSupersedesArgs>>;
  supersededBy?: Resolver<ResolversTypes['DirectiveSupersededByConnection'], ParentType, ContextType, Partial<DirectiveSupersededByArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  publishedOnPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  publishedOnEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  versionDatePrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  versionDateEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['ReviewsConnection'], ParentType, ContextType, Partial<DocumentReviewsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lengthUtf16?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
  genre?: Resolver<ResolversTypes['Genre'], ParentType, ContextType>;
  sourceTier?: Resolver<ResolversTypes['SourceTier'], ParentType, ContextType>;
  reader?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytesSha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retrievedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  versionDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  translationMethod?: Resolver<Maybe<ResolversTypes['TranslationMethod']>, ParentType, ContextType>;
  unresolvedCitations?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  flags?: Resolver<Maybe<Array<ResolversTypes['DocumentFlag']>>, ParentType, ContextType>;
  publishedBy?: Resolver<ResolversTypes['PublishedByConnection'], ParentType, ContextType, Partial<DocumentPublishedByArgs>>;
  expresses?: Resolver<ResolversTypes['ExpressesConnection'], ParentType, ContextType, Partial<DocumentExpressesArgs>>;
  reportsOn?: Resolver<ResolversTypes['ReportsOnConnection'], ParentType, ContextType, Partial<DocumentReportsOnArgs>>;
  translationOf?: Resolver<ResolversTypes['TranslationOfConnection'], ParentType, ContextType, Partial<DocumentTranslationOfArgs>>;
  translations?: Resolver<ResolversTypes['TranslationsConnection'], ParentType, ContextType, Partial<DocumentTranslationsArgs>>;
  provisions?: Resolver<ResolversTypes['ProvisionsConnection'], ParentType, ContextType, Partial<DocumentProvisionsArgs>>;
  evidence?: Resolver<ResolversTypes['DocumentEvidenceConnection'], ParentType, ContextType, Partial<DocumentEvidenceArgs>>;
  supersedes?: Resolver<ResolversTypes['DocumentSupersedesConnection'], ParentType, ContextType, Partial<DocumentSupersedesArgs>>;
  supersededBy?: Resolver<ResolversTypes['DocumentSupersededByConnection'], ParentType, ContextType, Partial<DocumentSupersededByArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublisherResolvers<ContextType = any, ParentType extends ResolversParentTypes['Publisher'] = ResolversParentTypes['Publisher']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['ReviewsConnection'], ParentType, ContextType, Partial<PublisherReviewsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PublisherKind'], ParentType, ContextType>;
  homepage?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  published?: Resolver<ResolversTypes['PublishedConnection'], ParentType, ContextType, Partial<PublisherPublishedArgs>>;
  names?: Resolver<ResolversTypes['NamesConnection'], ParentType, ContextType, Partial<PublisherNamesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['ReviewsConnection'], ParentType, ContextType, Partial<EvidenceReviewsArgs>>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suffix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentSha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  provision?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType>;
  evidenceFor?: Resolver<ResolversTypes['EvidenceForConnection'], ParentType, ContextType, Partial<EvidenceEvidenceForArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['ReviewsConnection'], ParentType, ContextType, Partial<ReviewReviewsArgs>>;
  state?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewed?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstrumentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Instrument'] = ResolversParentTypes['Instrument']> = {
  adoptedOnPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  adoptedOnEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inForceFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  inForceFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appliesFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  appliesFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inForceToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  inForceToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occasionFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  occasionFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occasionToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  occasionToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['ReviewsConnection'], ParentType, ContextType, Partial<InstrumentReviewsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InstrumentKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  adoptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inForceFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  appliesFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inForceTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  occasion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occasionFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  occasionTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  occasionPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  issuedBy?: Resolver<ResolversTypes['IssuedByConnection'], ParentType, ContextType, Partial<InstrumentIssuedByArgs>>;
  expressedBy?: Resolver<ResolversTypes['ExpressedByConnection'], ParentType, ContextType, Partial<InstrumentExpressedByArgs>>;
  reportedIn?: Resolver<ResolversTypes['ReportedInConnection'], ParentType, ContextType, Partial<InstrumentReportedInArgs>>;
  partOf?: Resolver<ResolversTypes['PartOfConnection'], ParentType, ContextType, Partial<InstrumentPartOfArgs>>;
  parts?: Resolver<ResolversTypes['PartsConnection'], ParentType, ContextType, Partial<InstrumentPartsArgs>>;
  supersedes?: Resolver<ResolversTypes['InstrumentSupersedesConnection'], ParentType, ContextType, Partial<InstrumentSupersedesArgs>>;
  supersededBy?: Resolver<ResolversTypes['InstrumentSupersededByConnection'], ParentType, ContextType, Partial<InstrumentSupersededByArgs>>;
  basedOn?: Resolver<ResolversTypes['BasedOnConnection'], ParentType, ContextType, Partial<InstrumentBasedOnArgs>>;
  basisOf?: Resolver<ResolversTypes['BasisOfConnection'], ParentType, ContextType, Partial<InstrumentBasisOfArgs>>;
  cites?: Resolver<ResolversTypes['CitesConnection'], ParentType, ContextType, Partial<InstrumentCitesArgs>>;
  citedBy?: Resolver<ResolversTypes['CitedByConnection'], ParentType, ContextType, Partial<InstrumentCitedByArgs>>;
  implements?: Resolver<ResolversTypes['ImplementsConnection'], ParentType, ContextType, Partial<InstrumentImplementsArgs>>;
  implementedBy?: Resolver<ResolversTypes['ImplementedByConnection'], ParentType, ContextType, Partial<InstrumentImplementedByArgs>>;
  effects?: Resolver<ResolversTypes['EffectsConnection'], ParentType, ContextType, Partial<InstrumentEffectsArgs>>;
  affectedBy?: Resolver<ResolversTypes['AffectedByConnection'], ParentType, ContextType, Partial<InstrumentAffectedByArgs>>;
  directives?: Resolver<ResolversTypes['InstrumentDirectivesConnection'], ParentType, ContextType, Partial<InstrumentDirectivesArgs>>;
  concerns?: Resolver<ResolversTypes['ConcernsConnection'], ParentType, ContextType, Partial<InstrumentConcernsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvisionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Provision'] = ResolversParentTypes['Provision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['ReviewsConnection'], ParentType, ContextType, Partial<ProvisionReviewsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  eId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProvisionKind'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  provisions?: Resolver<ResolversTypes['ProvisionsConnection'], ParentType, ContextType, Partial<ProvisionProvisionsArgs>>;
  evidence?: Resolver<ResolversTypes['ProvisionEvidenceConnection'], ParentType, ContextType, Partial<ProvisionEvidenceArgs>>;
  cites?: Resolver<ResolversTypes['CitesConnection'], ParentType, ContextType, Partial<ProvisionCitesArgs>>;
  citedBy?: Resolver<ResolversTypes['CitedByConnection'], ParentType, ContextType, Partial<ProvisionCitedByArgs>>;
  implementedBy?: Resolver<ResolversTypes['ImplementedByConnection'], ParentType, ContextType, Partial<ProvisionImplementedByArgs>>;
  effects?: Resolver<ResolversTypes['EffectsConnection'], ParentType, ContextType, Partial<ProvisionEffectsArgs>>;
  affectedBy?: Resolver<ResolversTypes['AffectedByConnection'], ParentType, ContextType, Partial<ProvisionAffectedByArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = any, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['ReviewsConnection'], ParentType, ContextType, Partial<MembershipReviewsArgs>>;
  role?: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MembershipStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  representedBy?: Resolver<ResolversTypes['RepresentedByConnection'], ParentType, ContextType, Partial<MembershipRepresentedByArgs>>;
  evidencedBy?: Resolver<ResolversTypes['EvidencedByConnection'], ParentType, ContextType, Partial<MembershipEvidencedByArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyAreaResolvers<ContextType = any, ParentType extends ResolversParentTypes['PolicyArea'] = ResolversParentTypes['PolicyArea']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['ReviewsConnection'], ParentType, ContextType, Partial<PolicyAreaReviewsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  prefLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schemeVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notation?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  exactMatch?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  closeMatch?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  broader?: Resolver<ResolversTypes['PolicyAreaBroaderConnection'], ParentType, ContextType, Partial<PolicyAreaBroaderArgs>>;
  narrower?: Resolver<ResolversTypes['PolicyAreaNarrowerConnection'], ParentType, ContextType, Partial<PolicyAreaNarrowerArgs>>;
  related?: Resolver<ResolversTypes['PolicyAreaRelatedConnection'], ParentType, ContextType, Partial<PolicyAreaRelatedArgs>>;
  directives?: Resolver<ResolversTypes['PolicyAreaDirectivesConnection'], ParentType, ContextType, Partial<PolicyAreaDirectivesArgs>>;
  instruments?: Resolver<ResolversTypes['InstrumentsConnection'], ParentType, ContextType, Partial<PolicyAreaInstrumentsArgs>>;
  regulators?: Resolver<ResolversTypes['PolicyAreaRegulatorsConnection'], ParentType, ContextType, Partial<PolicyAreaRegulatorsArgs>>;
  names?: Resolver<ResolversTypes['NamesConnection'], ParentType, ContextType, Partial<PolicyAreaNamesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityClassResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntityClass'] = ResolversParentTypes['EntityClass']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['ReviewsConnection'], ParentType, ContextType, Partial<EntityClassReviewsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  prefLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notation?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  broader?: Resolver<ResolversTypes['EntityClassBroaderConnection'], ParentType, ContextType, Partial<EntityClassBroaderArgs>>;
  narrower?: Resolver<ResolversTypes['EntityClassNarrowerConnection'], ParentType, ContextType, Partial<EntityClassNarrowerArgs>>;
  related?: Resolver<ResolversTypes['EntityClassRelatedConnection'], ParentType, ContextType, Partial<EntityClassRelatedArgs>>;
  addressedBy?: Resolver<ResolversTypes['AddressedByConnection'], ParentType, ContextType, Partial<EntityClassAddressedByArgs>>;
  benefitsFrom?: Resolver<ResolversTypes['BenefitsFromConnection'], ParentType, ContextType, Partial<EntityClassBenefitsFromArgs>>;
  regulators?: Resolver<ResolversTypes['EntityClassRegulatorsConnection'], ParentType, ContextType, Partial<EntityClassRegulatorsArgs>>;
  names?: Resolver<ResolversTypes['NamesConnection'], ParentType, ContextType, Partial<EntityClassNamesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EffectResolvers<ContextType = any, ParentType extends ResolversParentTypes['Effect'] = ResolversParentTypes['Effect']> = {
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['ReviewsConnection'], ParentType, ContextType, Partial<EffectReviewsArgs>>;
  kind?: Resolver<ResolversTypes['EffectKind'], ParentType, ContextType>;
  applied?: Resolver<ResolversTypes['EffectApplied'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  targetEIds?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  madeBy?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  affects?: Resolver<ResolversTypes['AffectsConnection'], ParentType, ContextType, Partial<EffectAffectsArgs>>;
  evidencedBy?: Resolver<ResolversTypes['EvidencedByConnection'], ParentType, ContextType, Partial<EffectEvidencedByArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthorityConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuthorityConnection'] = ResolversParentTypes['AuthorityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuthorityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Authority']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type AuthorityEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuthorityEdge'] = ResolversParentTypes['AuthorityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
};

export type RegulatorConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegulatorConnection'] = ResolversParentTypes['RegulatorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegulatorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Regulator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type RegulatorEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegulatorEdge'] = ResolversParentTypes['RegulatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Regulator'], ParentType, ContextType>;
};

export type InternationalBodyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['InternationalBodyConnection'] = ResolversParentTypes['InternationalBodyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InternationalBodyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InternationalBody']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type InternationalBodyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['InternationalBodyEdge'] = ResolversParentTypes['InternationalBodyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InternationalBody'], ParentType, ContextType>;
};

export type JurisdictionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['JurisdictionConnection'] = ResolversParentTypes['JurisdictionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JurisdictionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type JurisdictionEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['JurisdictionEdge'] = ResolversParentTypes['JurisdictionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
};

export type NameConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['NameConnection'] = ResolversParentTypes['NameConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NameEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type NameEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['NameEdge'] = ResolversParentTypes['NameEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
};

export type DirectiveConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DirectiveConnection'] = ResolversParentTypes['DirectiveConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DirectiveEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Directive']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type DirectiveEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DirectiveEdge'] = ResolversParentTypes['DirectiveEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Directive'], ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type PublisherConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PublisherConnection'] = ResolversParentTypes['PublisherConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PublisherEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Publisher']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type PublisherEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PublisherEdge'] = ResolversParentTypes['PublisherEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Publisher'], ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type ReviewConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReviewConnection'] = ResolversParentTypes['ReviewConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReviewEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Review']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ReviewEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReviewEdge'] = ResolversParentTypes['ReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
};

export type InstrumentConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstrumentConnection'] = ResolversParentTypes['InstrumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InstrumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type InstrumentEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstrumentEdge'] = ResolversParentTypes['InstrumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
};

export type ProvisionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProvisionConnection'] = ResolversParentTypes['ProvisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProvisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Provision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ProvisionEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProvisionEdge'] = ResolversParentTypes['ProvisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type PolicyAreaConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PolicyAreaConnection'] = ResolversParentTypes['PolicyAreaConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyAreaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PolicyArea']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type PolicyAreaEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PolicyAreaEdge'] = ResolversParentTypes['PolicyAreaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyArea'], ParentType, ContextType>;
};

export type EntityClassConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntityClassConnection'] = ResolversParentTypes['EntityClassConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityClassEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EntityClass']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type EntityClassEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntityClassEdge'] = ResolversParentTypes['EntityClassEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EntityClass'], ParentType, ContextType>;
};

export type EffectConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EffectConnection'] = ResolversParentTypes['EffectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EffectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Effect']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type EffectEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EffectEdge'] = ResolversParentTypes['EffectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Effect'], ParentType, ContextType>;
};

export type IssuedConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['IssuedConnection'] = ResolversParentTypes['IssuedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IssuedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type IssuedEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['IssuedEdge'] = ResolversParentTypes['IssuedEdge']> = {
  node?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['IssuerRole']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthorityDirectivesConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuthorityDirectivesConnection'] = ResolversParentTypes['AuthorityDirectivesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuthorityDirectivesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Directive']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type AuthorityDirectivesEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuthorityDirectivesEdge'] = ResolversParentTypes['AuthorityDirectivesEdge']> = {
  node?: Resolver<ResolversTypes['Directive'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  verb?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attribution?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishedConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PublishedConnection'] = ResolversParentTypes['PublishedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PublishedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type PublishedEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PublishedEdge'] = ResolversParentTypes['PublishedEdge']> = {
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  sourceTier?: Resolver<Maybe<ResolversTypes['SourceTier']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  retrievedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressedByConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AddressedByConnection'] = ResolversParentTypes['AddressedByConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AddressedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Directive']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type AddressedByEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AddressedByEdge'] = ResolversParentTypes['AddressedByEdge']> = {
  node?: Resolver<ResolversTypes['Directive'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  addressKind?: Resolver<Maybe<ResolversTypes['AddressKind']>, ParentType, ContextType>;
  indirect?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReliedOnByConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReliedOnByConnection'] = ResolversParentTypes['ReliedOnByConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReliedOnByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Directive']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ReliedOnByEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReliedOnByEdge'] = ResolversParentTypes['ReliedOnByEdge']> = {
  node?: Resolver<ResolversTypes['Directive'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  openEnded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JoinedByConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['JoinedByConnection'] = ResolversParentTypes['JoinedByConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JoinedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Directive']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type JoinedByEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['JoinedByEdge'] = ResolversParentTypes['JoinedByEdge']> = {
  node?: Resolver<ResolversTypes['Directive'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  openEnded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferredToByConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferredToByConnection'] = ResolversParentTypes['ReferredToByConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReferredToByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Directive']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ReferredToByEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReferredToByEdge'] = ResolversParentTypes['ReferredToByEdge']> = {
  node?: Resolver<ResolversTypes['Directive'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  openEnded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MembershipsConnection'] = ResolversParentTypes['MembershipsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MembershipsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type MembershipsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MembershipsEdge'] = ResolversParentTypes['MembershipsEdge']> = {
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeatsConnection'] = ResolversParentTypes['SeatsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SeatsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type SeatsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeatsEdge'] = ResolversParentTypes['SeatsEdge']> = {
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttachedToConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AttachedToConnection'] = ResolversParentTypes['AttachedToConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AttachedToEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Authority']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type AttachedToEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AttachedToEdge'] = ResolversParentTypes['AttachedToEdge']> = {
  node?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AttachmentKind']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttachedConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AttachedConnection'] = ResolversParentTypes['AttachedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AttachedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Authority']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type AttachedEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AttachedEdge'] = ResolversParentTypes['AttachedEdge']> = {
  node?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AttachmentKind']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SucceededByConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SucceededByConnection'] = ResolversParentTypes['SucceededByConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SucceededByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Authority']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type SucceededByEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SucceededByEdge'] = ResolversParentTypes['SucceededByEdge']> = {
  node?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  extent?: Resolver<Maybe<ResolversTypes['SuccessionExtent']>, ParentType, ContextType>;
  functions?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TookOverFromConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TookOverFromConnection'] = ResolversParentTypes['TookOverFromConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TookOverFromEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Authority']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type TookOverFromEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TookOverFromEdge'] = ResolversParentTypes['TookOverFromEdge']> = {
  node?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  extent?: Resolver<Maybe<ResolversTypes['SuccessionExtent']>, ParentType, ContextType>;
  functions?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NamesConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['NamesConnection'] = ResolversParentTypes['NamesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NamesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type NamesEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['NamesEdge'] = ResolversParentTypes['NamesEdge']> = {
  node?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MaybeSameAsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MaybeSameAsConnection'] = ResolversParentTypes['MaybeSameAsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MaybeSameAsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Authority']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type MaybeSameAsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MaybeSameAsEdge'] = ResolversParentTypes['MaybeSameAsEdge']> = {
  node?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reasons?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ProposalState']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MergedFromConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MergedFromConnection'] = ResolversParentTypes['MergedFromConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MergedFromEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Authority']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type MergedFromEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MergedFromEdge'] = ResolversParentTypes['MergedFromEdge']> = {
  node?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JurisdictionsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['JurisdictionsConnection'] = ResolversParentTypes['JurisdictionsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JurisdictionsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type JurisdictionsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['JurisdictionsEdge'] = ResolversParentTypes['JurisdictionsEdge']> = {
  node?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemitsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemitsConnection'] = ResolversParentTypes['RemitsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RemitsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type RemitsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemitsEdge'] = ResolversParentTypes['RemitsEdge']> = {
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  function?: Resolver<Maybe<ResolversTypes['RemitFunction']>, ParentType, ContextType>;
  scopeNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepresentsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RepresentsConnection'] = ResolversParentTypes['RepresentsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RepresentsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type RepresentsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RepresentsEdge'] = ResolversParentTypes['RepresentsEdge']> = {
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ListsConnection'] = ResolversParentTypes['ListsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ListsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ListsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ListsEdge'] = ResolversParentTypes['ListsEdge']> = {
  node?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['JurisdictionList']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JurisdictionRegulatorsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['JurisdictionRegulatorsConnection'] = ResolversParentTypes['JurisdictionRegulatorsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JurisdictionRegulatorsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Regulator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type JurisdictionRegulatorsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['JurisdictionRegulatorsEdge'] = ResolversParentTypes['JurisdictionRegulatorsEdge']> = {
  node?: Resolver<ResolversTypes['Regulator'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListedByConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ListedByConnection'] = ResolversParentTypes['ListedByConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ListedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InternationalBody']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ListedByEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ListedByEdge'] = ResolversParentTypes['ListedByEdge']> = {
  node?: Resolver<ResolversTypes['InternationalBody'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['JurisdictionList']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithinConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['WithinConnection'] = ResolversParentTypes['WithinConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WithinEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type WithinEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['WithinEdge'] = ResolversParentTypes['WithinEdge']> = {
  node?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncludesConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['IncludesConnection'] = ResolversParentTypes['IncludesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IncludesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type IncludesEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['IncludesEdge'] = ResolversParentTypes['IncludesEdge']> = {
  node?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReviewsConnection'] = ResolversParentTypes['ReviewsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReviewsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Review']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ReviewsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReviewsEdge'] = ResolversParentTypes['ReviewsEdge']> = {
  node?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatedByConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatedByConnection'] = ResolversParentTypes['StatedByConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Authority']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type StatedByEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatedByEdge'] = ResolversParentTypes['StatedByEdge']> = {
  node?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  verb?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attribution?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidencedByConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EvidencedByConnection'] = ResolversParentTypes['EvidencedByConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvidencedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type EvidencedByEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EvidencedByEdge'] = ResolversParentTypes['EvidencedByEdge']> = {
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['EvidenceRole']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressesConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AddressesConnection'] = ResolversParentTypes['AddressesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AddressesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type AddressesEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AddressesEdge'] = ResolversParentTypes['AddressesEdge']> = {
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  addressKind?: Resolver<Maybe<ResolversTypes['AddressKind']>, ParentType, ContextType>;
  indirect?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BenefitsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['BenefitsConnection'] = ResolversParentTypes['BenefitsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BenefitsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EntityClass']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type BenefitsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['BenefitsEdge'] = ResolversParentTypes['BenefitsEdge']> = {
  node?: Resolver<ResolversTypes['EntityClass'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConcernsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConcernsConnection'] = ResolversParentTypes['ConcernsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConcernsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PolicyArea']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ConcernsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConcernsEdge'] = ResolversParentTypes['ConcernsEdge']> = {
  node?: Resolver<ResolversTypes['PolicyArea'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  schemeVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReliesOnConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReliesOnConnection'] = ResolversParentTypes['ReliesOnConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReliesOnEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Authority']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ReliesOnEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReliesOnEdge'] = ResolversParentTypes['ReliesOnEdge']> = {
  node?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  openEnded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipatesInConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ParticipatesInConnection'] = ResolversParentTypes['ParticipatesInConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ParticipatesInEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Authority']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ParticipatesInEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ParticipatesInEdge'] = ResolversParentTypes['ParticipatesInEdge']> = {
  node?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  openEnded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefersToConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RefersToConnection'] = ResolversParentTypes['RefersToConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RefersToEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Authority']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type RefersToEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RefersToEdge'] = ResolversParentTypes['RefersToEdge']> = {
  node?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  openEnded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelatedToConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RelatedToConnection'] = ResolversParentTypes['RelatedToConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelatedToEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Directive']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type RelatedToEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RelatedToEdge'] = ResolversParentTypes['RelatedToEdge']> = {
  node?: Resolver<ResolversTypes['Directive'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['RelationKind']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['RelationBasis']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelatedFromConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RelatedFromConnection'] = ResolversParentTypes['RelatedFromConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelatedFromEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Directive']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type RelatedFromEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RelatedFromEdge'] = ResolversParentTypes['RelatedFromEdge']> = {
  node?: Resolver<ResolversTypes['Directive'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['RelationKind']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['RelationBasis']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitesConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CitesConnection'] = ResolversParentTypes['CitesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CitesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type CitesEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CitesEdge'] = ResolversParentTypes['CitesEdge']> = {
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImplementsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImplementsConnection'] = ResolversParentTypes['ImplementsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImplementsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ImplementsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImplementsEdge'] = ResolversParentTypes['ImplementsEdge']> = {
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bindingness?: Resolver<Maybe<ResolversTypes['Bindingness']>, ParentType, ContextType>;
  overlap?: Resolver<Maybe<ResolversTypes['Overlap']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationaleBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mappingSource?: Resolver<Maybe<ResolversTypes['MappingSource']>, ParentType, ContextType>;
  fromVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImplementedByConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImplementedByConnection'] = ResolversParentTypes['ImplementedByConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImplementedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ImplementedByEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImplementedByEdge'] = ResolversParentTypes['ImplementedByEdge']> = {
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bindingness?: Resolver<Maybe<ResolversTypes['Bindingness']>, ParentType, ContextType>;
  overlap?: Resolver<Maybe<ResolversTypes['Overlap']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationaleBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mappingSource?: Resolver<Maybe<ResolversTypes['MappingSource']>, ParentType, ContextType>;
  fromVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DirectiveSupersedesConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DirectiveSupersedesConnection'] = ResolversParentTypes['DirectiveSupersedesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DirectiveSupersedesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Directive']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type DirectiveSupersedesEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DirectiveSupersedesEdge'] = ResolversParentTypes['DirectiveSupersedesEdge']> = {
  node?: Resolver<ResolversTypes['Directive'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DirectiveSupersededByConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DirectiveSupersededByConnection'] = ResolversParentTypes['DirectiveSupersededByConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DirectiveSupersededByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Directive']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type DirectiveSupersededByEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DirectiveSupersededByEdge'] = ResolversParentTypes['DirectiveSupersededByEdge']> = {
  node?: Resolver<ResolversTypes['Directive'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishedByConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PublishedByConnection'] = ResolversParentTypes['PublishedByConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PublishedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type PublishedByEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PublishedByEdge'] = ResolversParentTypes['PublishedByEdge']> = {
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  sourceTier?: Resolver<Maybe<ResolversTypes['SourceTier']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  retrievedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpressesConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExpressesConnection'] = ResolversParentTypes['ExpressesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExpressesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ExpressesEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExpressesEdge'] = ResolversParentTypes['ExpressesEdge']> = {
  node?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  versionDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportsOnConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReportsOnConnection'] = ResolversParentTypes['ReportsOnConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReportsOnEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ReportsOnEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReportsOnEdge'] = ResolversParentTypes['ReportsOnEdge']> = {
  node?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  attribution?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TranslationOfConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TranslationOfConnection'] = ResolversParentTypes['TranslationOfConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TranslationOfEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type TranslationOfEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TranslationOfEdge'] = ResolversParentTypes['TranslationOfEdge']> = {
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  translationMethod?: Resolver<Maybe<ResolversTypes['TranslationMethod']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TranslationsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TranslationsConnection'] = ResolversParentTypes['TranslationsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TranslationsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type TranslationsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TranslationsEdge'] = ResolversParentTypes['TranslationsEdge']> = {
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  translationMethod?: Resolver<Maybe<ResolversTypes['TranslationMethod']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvisionsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProvisionsConnection'] = ResolversParentTypes['ProvisionsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProvisionsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Provision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ProvisionsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProvisionsEdge'] = ResolversParentTypes['ProvisionsEdge']> = {
  node?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentEvidenceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DocumentEvidenceConnection'] = ResolversParentTypes['DocumentEvidenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentEvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type DocumentEvidenceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DocumentEvidenceEdge'] = ResolversParentTypes['DocumentEvidenceEdge']> = {
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentSupersedesConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DocumentSupersedesConnection'] = ResolversParentTypes['DocumentSupersedesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentSupersedesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type DocumentSupersedesEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DocumentSupersedesEdge'] = ResolversParentTypes['DocumentSupersedesEdge']> = {
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentSupersededByConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DocumentSupersededByConnection'] = ResolversParentTypes['DocumentSupersededByConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentSupersededByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type DocumentSupersededByEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DocumentSupersededByEdge'] = ResolversParentTypes['DocumentSupersededByEdge']> = {
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceForConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EvidenceForConnection'] = ResolversParentTypes['EvidenceForConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvidenceForEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type EvidenceForEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EvidenceForEdge'] = ResolversParentTypes['EvidenceForEdge']> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['EvidenceRole']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssuedByConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['IssuedByConnection'] = ResolversParentTypes['IssuedByConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IssuedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Authority']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type IssuedByEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['IssuedByEdge'] = ResolversParentTypes['IssuedByEdge']> = {
  node?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['IssuerRole']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpressedByConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExpressedByConnection'] = ResolversParentTypes['ExpressedByConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExpressedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ExpressedByEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExpressedByEdge'] = ResolversParentTypes['ExpressedByEdge']> = {
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  versionDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportedInConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReportedInConnection'] = ResolversParentTypes['ReportedInConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReportedInEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ReportedInEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReportedInEdge'] = ResolversParentTypes['ReportedInEdge']> = {
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  attribution?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartOfConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PartOfConnection'] = ResolversParentTypes['PartOfConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartOfEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type PartOfEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PartOfEdge'] = ResolversParentTypes['PartOfEdge']> = {
  node?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PartsConnection'] = ResolversParentTypes['PartsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type PartsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PartsEdge'] = ResolversParentTypes['PartsEdge']> = {
  node?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstrumentSupersedesConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstrumentSupersedesConnection'] = ResolversParentTypes['InstrumentSupersedesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InstrumentSupersedesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type InstrumentSupersedesEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstrumentSupersedesEdge'] = ResolversParentTypes['InstrumentSupersedesEdge']> = {
  node?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstrumentSupersededByConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstrumentSupersededByConnection'] = ResolversParentTypes['InstrumentSupersededByConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InstrumentSupersededByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type InstrumentSupersededByEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstrumentSupersededByEdge'] = ResolversParentTypes['InstrumentSupersededByEdge']> = {
  node?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BasedOnConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['BasedOnConnection'] = ResolversParentTypes['BasedOnConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BasedOnEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type BasedOnEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['BasedOnEdge'] = ResolversParentTypes['BasedOnEdge']> = {
  node?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BasisOfConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['BasisOfConnection'] = ResolversParentTypes['BasisOfConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BasisOfEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type BasisOfEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['BasisOfEdge'] = ResolversParentTypes['BasisOfEdge']> = {
  node?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitedByConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CitedByConnection'] = ResolversParentTypes['CitedByConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CitedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type CitedByEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CitedByEdge'] = ResolversParentTypes['CitedByEdge']> = {
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EffectsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EffectsConnection'] = ResolversParentTypes['EffectsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EffectsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Effect']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type EffectsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EffectsEdge'] = ResolversParentTypes['EffectsEdge']> = {
  node?: Resolver<ResolversTypes['Effect'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AffectedByConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AffectedByConnection'] = ResolversParentTypes['AffectedByConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AffectedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Effect']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type AffectedByEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AffectedByEdge'] = ResolversParentTypes['AffectedByEdge']> = {
  node?: Resolver<ResolversTypes['Effect'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstrumentDirectivesConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstrumentDirectivesConnection'] = ResolversParentTypes['InstrumentDirectivesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InstrumentDirectivesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Directive']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type InstrumentDirectivesEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstrumentDirectivesEdge'] = ResolversParentTypes['InstrumentDirectivesEdge']> = {
  node?: Resolver<ResolversTypes['Directive'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvisionEvidenceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProvisionEvidenceConnection'] = ResolversParentTypes['ProvisionEvidenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProvisionEvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ProvisionEvidenceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProvisionEvidenceEdge'] = ResolversParentTypes['ProvisionEvidenceEdge']> = {
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepresentedByConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RepresentedByConnection'] = ResolversParentTypes['RepresentedByConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RepresentedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Regulator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type RepresentedByEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RepresentedByEdge'] = ResolversParentTypes['RepresentedByEdge']> = {
  node?: Resolver<ResolversTypes['Regulator'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyAreaBroaderConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PolicyAreaBroaderConnection'] = ResolversParentTypes['PolicyAreaBroaderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyAreaBroaderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PolicyArea']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type PolicyAreaBroaderEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PolicyAreaBroaderEdge'] = ResolversParentTypes['PolicyAreaBroaderEdge']> = {
  node?: Resolver<ResolversTypes['PolicyArea'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyAreaNarrowerConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PolicyAreaNarrowerConnection'] = ResolversParentTypes['PolicyAreaNarrowerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyAreaNarrowerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PolicyArea']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type PolicyAreaNarrowerEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PolicyAreaNarrowerEdge'] = ResolversParentTypes['PolicyAreaNarrowerEdge']> = {
  node?: Resolver<ResolversTypes['PolicyArea'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyAreaRelatedConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PolicyAreaRelatedConnection'] = ResolversParentTypes['PolicyAreaRelatedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyAreaRelatedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PolicyArea']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type PolicyAreaRelatedEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PolicyAreaRelatedEdge'] = ResolversParentTypes['PolicyAreaRelatedEdge']> = {
  node?: Resolver<ResolversTypes['PolicyArea'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyAreaDirectivesConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PolicyAreaDirectivesConnection'] = ResolversParentTypes['PolicyAreaDirectivesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyAreaDirectivesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Directive']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type PolicyAreaDirectivesEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PolicyAreaDirectivesEdge'] = ResolversParentTypes['PolicyAreaDirectivesEdge']> = {
  node?: Resolver<ResolversTypes['Directive'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  schemeVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstrumentsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstrumentsConnection'] = ResolversParentTypes['InstrumentsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InstrumentsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type InstrumentsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstrumentsEdge'] = ResolversParentTypes['InstrumentsEdge']> = {
  node?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  schemeVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyAreaRegulatorsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PolicyAreaRegulatorsConnection'] = ResolversParentTypes['PolicyAreaRegulatorsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyAreaRegulatorsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Regulator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type PolicyAreaRegulatorsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PolicyAreaRegulatorsEdge'] = ResolversParentTypes['PolicyAreaRegulatorsEdge']> = {
  node?: Resolver<ResolversTypes['Regulator'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  function?: Resolver<Maybe<ResolversTypes['RemitFunction']>, ParentType, ContextType>;
  scopeNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityClassBroaderConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntityClassBroaderConnection'] = ResolversParentTypes['EntityClassBroaderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityClassBroaderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EntityClass']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type EntityClassBroaderEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntityClassBroaderEdge'] = ResolversParentTypes['EntityClassBroaderEdge']> = {
  node?: Resolver<ResolversTypes['EntityClass'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityClassNarrowerConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntityClassNarrowerConnection'] = ResolversParentTypes['EntityClassNarrowerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityClassNarrowerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EntityClass']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type EntityClassNarrowerEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntityClassNarrowerEdge'] = ResolversParentTypes['EntityClassNarrowerEdge']> = {
  node?: Resolver<ResolversTypes['EntityClass'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityClassRelatedConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntityClassRelatedConnection'] = ResolversParentTypes['EntityClassRelatedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityClassRelatedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EntityClass']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type EntityClassRelatedEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntityClassRelatedEdge'] = ResolversParentTypes['EntityClassRelatedEdge']> = {
  node?: Resolver<ResolversTypes['EntityClass'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BenefitsFromConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['BenefitsFromConnection'] = ResolversParentTypes['BenefitsFromConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BenefitsFromEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Directive']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type BenefitsFromEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['BenefitsFromEdge'] = ResolversParentTypes['BenefitsFromEdge']> = {
  node?: Resolver<ResolversTypes['Directive'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityClassRegulatorsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntityClassRegulatorsConnection'] = ResolversParentTypes['EntityClassRegulatorsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityClassRegulatorsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Regulator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type EntityClassRegulatorsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntityClassRegulatorsEdge'] = ResolversParentTypes['EntityClassRegulatorsEdge']> = {
  node?: Resolver<ResolversTypes['Regulator'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  function?: Resolver<Maybe<ResolversTypes['RemitFunction']>, ParentType, ContextType>;
  scopeNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AffectsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AffectsConnection'] = ResolversParentTypes['AffectsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AffectsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type AffectsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AffectsEdge'] = ResolversParentTypes['AffectsEdge']> = {
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validFromEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validToPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validToEdtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewState?: Resolver<Maybe<ResolversTypes['ReviewState']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchecked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatedResolvers<ContextType = any, ParentType extends ResolversParentTypes['Stated'] = ResolversParentTypes['Stated']> = {
  __resolveType: TypeResolveFn<'AuthorityDirectivesEdge' | 'StatedByEdge', ParentType, ContextType>;
};

export type AddressesResolvers<ContextType = any, ParentType extends ResolversParentTypes['Addresses'] = ResolversParentTypes['Addresses']> = {
  __resolveType: TypeResolveFn<'AddressedByEdge' | 'AddressesEdge', ParentType, ContextType>;
};

export type ConcernsResolvers<ContextType = any, ParentType extends ResolversParentTypes['Concerns'] = ResolversParentTypes['Concerns']> = {
  __resolveType: TypeResolveFn<'ConcernsEdge' | 'PolicyAreaDirectivesEdge' | 'InstrumentsEdge', ParentType, ContextType>;
};

export type ReliesOnResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReliesOn'] = ResolversParentTypes['ReliesOn']> = {
  __resolveType: TypeResolveFn<'ReliedOnByEdge' | 'ReliesOnEdge', ParentType, ContextType>;
};

export type ParticipatesInResolvers<ContextType = any, ParentType extends ResolversParentTypes['ParticipatesIn'] = ResolversParentTypes['ParticipatesIn']> = {
  __resolveType: TypeResolveFn<'JoinedByEdge' | 'ParticipatesInEdge', ParentType, ContextType>;
};

export type RefersToResolvers<ContextType = any, ParentType extends ResolversParentTypes['RefersTo'] = ResolversParentTypes['RefersTo']> = {
  __resolveType: TypeResolveFn<'ReferredToByEdge' | 'RefersToEdge', ParentType, ContextType>;
};

export type RelatedToResolvers<ContextType = any, ParentType extends ResolversParentTypes['RelatedTo'] = ResolversParentTypes['RelatedTo']> = {
  __resolveType: TypeResolveFn<'RelatedToEdge' | 'RelatedFromEdge', ParentType, ContextType>;
};

export type PublishedResolvers<ContextType = any, ParentType extends ResolversParentTypes['Published'] = ResolversParentTypes['Published']> = {
  __resolveType: TypeResolveFn<'PublishedEdge' | 'PublishedByEdge', ParentType, ContextType>;
};

export type ExpressesResolvers<ContextType = any, ParentType extends ResolversParentTypes['Expresses'] = ResolversParentTypes['Expresses']> = {
  __resolveType: TypeResolveFn<'ExpressesEdge' | 'ExpressedByEdge', ParentType, ContextType>;
};

export type ReportsOnResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReportsOn'] = ResolversParentTypes['ReportsOn']> = {
  __resolveType: TypeResolveFn<'ReportsOnEdge' | 'ReportedInEdge', ParentType, ContextType>;
};

export type TranslationOfResolvers<ContextType = any, ParentType extends ResolversParentTypes['TranslationOf'] = ResolversParentTypes['TranslationOf']> = {
  __resolveType: TypeResolveFn<'TranslationOfEdge' | 'TranslationsEdge', ParentType, ContextType>;
};

export type SupersedesResolvers<ContextType = any, ParentType extends ResolversParentTypes['Supersedes'] = ResolversParentTypes['Supersedes']> = {
  __resolveType: TypeResolveFn<'DirectiveSupersedesEdge' | 'DirectiveSupersededByEdge' | 'DocumentSupersedesEdge' | 'DocumentSupersededByEdge' | 'InstrumentSupersedesEdge' | 'InstrumentSupersededByEdge', ParentType, ContextType>;
};

export type EvidencedByResolvers<ContextType = any, ParentType extends ResolversParentTypes['EvidencedBy'] = ResolversParentTypes['EvidencedBy']> = {
  __resolveType: TypeResolveFn<'EvidencedByEdge' | 'EvidenceForEdge', ParentType, ContextType>;
};

export type IssuedResolvers<ContextType = any, ParentType extends ResolversParentTypes['Issued'] = ResolversParentTypes['Issued']> = {
  __resolveType: TypeResolveFn<'IssuedEdge' | 'IssuedByEdge', ParentType, ContextType>;
};

export type PartOfResolvers<ContextType = any, ParentType extends ResolversParentTypes['PartOf'] = ResolversParentTypes['PartOf']> = {
  __resolveType: TypeResolveFn<'PartOfEdge' | 'PartsEdge', ParentType, ContextType>;
};

export type HasProvisionResolvers<ContextType = any, ParentType extends ResolversParentTypes['HasProvision'] = ResolversParentTypes['HasProvision']> = {
  __resolveType: TypeResolveFn<'ProvisionsEdge', ParentType, ContextType>;
};

export type CitesResolvers<ContextType = any, ParentType extends ResolversParentTypes['Cites'] = ResolversParentTypes['Cites']> = {
  __resolveType: TypeResolveFn<'CitesEdge' | 'CitedByEdge', ParentType, ContextType>;
};

export type ImplementsResolvers<ContextType = any, ParentType extends ResolversParentTypes['Implements'] = ResolversParentTypes['Implements']> = {
  __resolveType: TypeResolveFn<'ImplementsEdge' | 'ImplementedByEdge', ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  Authority?: AuthorityResolvers<ContextType>;
  Regulator?: RegulatorResolvers<ContextType>;
  InternationalBody?: InternationalBodyResolvers<ContextType>;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  HasRemit?: HasRemitResolvers<ContextType>;
  Represents?: RepresentsResolvers<ContextType>;
  AttachedTo?: AttachedToResolvers<ContextType>;
  SucceededBy?: SucceededByResolvers<ContextType>;
  ListedBy?: ListedByResolvers<ContextType>;
  MayBeSameAs?: MayBeSameAsResolvers<ContextType>;
  MergedInto?: MergedIntoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  LanguageTag?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  RelationshipEdge?: RelationshipEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Directive?: DirectiveResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  Publisher?: PublisherResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  Instrument?: InstrumentResolvers<ContextType>;
  Provision?: ProvisionResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  PolicyArea?: PolicyAreaResolvers<ContextType>;
  EntityClass?: EntityClassResolvers<ContextType>;
  Effect?: EffectResolvers<ContextType>;
  AuthorityConnection?: AuthorityConnectionResolvers<ContextType>;
  AuthorityEdge?: AuthorityEdgeResolvers<ContextType>;
  RegulatorConnection?: RegulatorConnectionResolvers<ContextType>;
  RegulatorEdge?: RegulatorEdgeResolvers<ContextType>;
  InternationalBodyConnection?: InternationalBodyConnectionResolvers<ContextType>;
  InternationalBodyEdge?: InternationalBodyEdgeResolvers<ContextType>;
  JurisdictionConnection?: JurisdictionConnectionResolvers<ContextType>;
  JurisdictionEdge?: JurisdictionEdgeResolvers<ContextType>;
  NameConnection?: NameConnectionResolvers<ContextType>;
  NameEdge?: NameEdgeResolvers<ContextType>;
  DirectiveConnection?: DirectiveConnectionResolvers<ContextType>;
  DirectiveEdge?: DirectiveEdgeResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  PublisherConnection?: PublisherConnectionResolvers<ContextType>;
  PublisherEdge?: PublisherEdgeResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  ReviewConnection?: ReviewConnectionResolvers<ContextType>;
  ReviewEdge?: ReviewEdgeResolvers<ContextType>;
  InstrumentConnection?: InstrumentConnectionResolvers<ContextType>;
  InstrumentEdge?: InstrumentEdgeResolvers<ContextType>;
  ProvisionConnection?: ProvisionConnectionResolvers<ContextType>;
  ProvisionEdge?: ProvisionEdgeResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  PolicyAreaConnection?: PolicyAreaConnectionResolvers<ContextType>;
  PolicyAreaEdge?: PolicyAreaEdgeResolvers<ContextType>;
  EntityClassConnection?: EntityClassConnectionResolvers<ContextType>;
  EntityClassEdge?: EntityClassEdgeResolvers<ContextType>;
  EffectConnection?: EffectConnectionResolvers<ContextType>;
  EffectEdge?: EffectEdgeResolvers<ContextType>;
  IssuedConnection?: IssuedConnectionResolvers<ContextType>;
  IssuedEdge?: IssuedEdgeResolvers<ContextType>;
  AuthorityDirectivesConnection?: AuthorityDirectivesConnectionResolvers<ContextType>;
  AuthorityDirectivesEdge?: AuthorityDirectivesEdgeResolvers<ContextType>;
  PublishedConnection?: PublishedConnectionResolvers<ContextType>;
  PublishedEdge?: PublishedEdgeResolvers<ContextType>;
  AddressedByConnection?: AddressedByConnectionResolvers<ContextType>;
  AddressedByEdge?: AddressedByEdgeResolvers<ContextType>;
  ReliedOnByConnection?: ReliedOnByConnectionResolvers<ContextType>;
  ReliedOnByEdge?: ReliedOnByEdgeResolvers<ContextType>;
  JoinedByConnection?: JoinedByConnectionResolvers<ContextType>;
  JoinedByEdge?: JoinedByEdgeResolvers<ContextType>;
  ReferredToByConnection?: ReferredToByConnectionResolvers<ContextType>;
  ReferredToByEdge?: ReferredToByEdgeResolvers<ContextType>;
  MembershipsConnection?: MembershipsConnectionResolvers<ContextType>;
  MembershipsEdge?: MembershipsEdgeResolvers<ContextType>;
  SeatsConnection?: SeatsConnectionResolvers<ContextType>;
  SeatsEdge?: SeatsEdgeResolvers<ContextType>;
  AttachedToConnection?: AttachedToConnectionResolvers<ContextType>;
  AttachedToEdge?: AttachedToEdgeResolvers<ContextType>;
  AttachedConnection?: AttachedConnectionResolvers<ContextType>;
  AttachedEdge?: AttachedEdgeResolvers<ContextType>;
  SucceededByConnection?: SucceededByConnectionResolvers<ContextType>;
  SucceededByEdge?: SucceededByEdgeResolvers<ContextType>;
  TookOverFromConnection?: TookOverFromConnectionResolvers<ContextType>;
  TookOverFromEdge?: TookOverFromEdgeResolvers<ContextType>;
  NamesConnection?: NamesConnectionResolvers<ContextType>;
  NamesEdge?: NamesEdgeResolvers<ContextType>;
  MaybeSameAsConnection?: MaybeSameAsConnectionResolvers<ContextType>;
  MaybeSameAsEdge?: MaybeSameAsEdgeResolvers<ContextType>;
  MergedFromConnection?: MergedFromConnectionResolvers<ContextType>;
  MergedFromEdge?: MergedFromEdgeResolvers<ContextType>;
  JurisdictionsConnection?: JurisdictionsConnectionResolvers<ContextType>;
  JurisdictionsEdge?: JurisdictionsEdgeResolvers<ContextType>;
  RemitsConnection?: RemitsConnectionResolvers<ContextType>;
  RemitsEdge?: RemitsEdgeResolvers<ContextType>;
  RepresentsConnection?: RepresentsConnectionResolvers<ContextType>;
  RepresentsEdge?: RepresentsEdgeResolvers<ContextType>;
  ListsConnection?: ListsConnectionResolvers<ContextType>;
  ListsEdge?: ListsEdgeResolvers<ContextType>;
  JurisdictionRegulatorsConnection?: JurisdictionRegulatorsConnectionResolvers<ContextType>;
  JurisdictionRegulatorsEdge?: JurisdictionRegulatorsEdgeResolvers<ContextType>;
  ListedByConnection?: ListedByConnectionResolvers<ContextType>;
  ListedByEdge?: ListedByEdgeResolvers<ContextType>;
  WithinConnection?: WithinConnectionResolvers<ContextType>;
  WithinEdge?: WithinEdgeResolvers<ContextType>;
  IncludesConnection?: IncludesConnectionResolvers<ContextType>;
  IncludesEdge?: IncludesEdgeResolvers<ContextType>;
  ReviewsConnection?: ReviewsConnectionResolvers<ContextType>;
  ReviewsEdge?: ReviewsEdgeResolvers<ContextType>;
  StatedByConnection?: StatedByConnectionResolvers<ContextType>;
  StatedByEdge?: StatedByEdgeResolvers<ContextType>;
  EvidencedByConnection?: EvidencedByConnectionResolvers<ContextType>;
  EvidencedByEdge?: EvidencedByEdgeResolvers<ContextType>;
  AddressesConnection?: AddressesConnectionResolvers<ContextType>;
  AddressesEdge?: AddressesEdgeResolvers<ContextType>;
  BenefitsConnection?: BenefitsConnectionResolvers<ContextType>;
  BenefitsEdge?: BenefitsEdgeResolvers<ContextType>;
  ConcernsConnection?: ConcernsConnectionResolvers<ContextType>;
  ConcernsEdge?: ConcernsEdgeResolvers<ContextType>;
  ReliesOnConnection?: ReliesOnConnectionResolvers<ContextType>;
  ReliesOnEdge?: ReliesOnEdgeResolvers<ContextType>;
  ParticipatesInConnection?: ParticipatesInConnectionResolvers<ContextType>;
  ParticipatesInEdge?: ParticipatesInEdgeResolvers<ContextType>;
  RefersToConnection?: RefersToConnectionResolvers<ContextType>;
  RefersToEdge?: RefersToEdgeResolvers<ContextType>;
  RelatedToConnection?: RelatedToConnectionResolvers<ContextType>;
  RelatedToEdge?: RelatedToEdgeResolvers<ContextType>;
  RelatedFromConnection?: RelatedFromConnectionResolvers<ContextType>;
  RelatedFromEdge?: RelatedFromEdgeResolvers<ContextType>;
  CitesConnection?: CitesConnectionResolvers<ContextType>;
  CitesEdge?: CitesEdgeResolvers<ContextType>;
  ImplementsConnection?: ImplementsConnectionResolvers<ContextType>;
  ImplementsEdge?: ImplementsEdgeResolvers<ContextType>;
  ImplementedByConnection?: ImplementedByConnectionResolvers<ContextType>;
  ImplementedByEdge?: ImplementedByEdgeResolvers<ContextType>;
  DirectiveSupersedesConnection?: DirectiveSupersedesConnectionResolvers<ContextType>;
  DirectiveSupersedesEdge?: DirectiveSupersedesEdgeResolvers<ContextType>;
  DirectiveSupersededByConnection?: DirectiveSupersededByConnectionResolvers<ContextType>;
  DirectiveSupersededByEdge?: DirectiveSupersededByEdgeResolvers<ContextType>;
  PublishedByConnection?: PublishedByConnectionResolvers<ContextType>;
  PublishedByEdge?: PublishedByEdgeResolvers<ContextType>;
  ExpressesConnection?: ExpressesConnectionResolvers<ContextType>;
  ExpressesEdge?: ExpressesEdgeResolvers<ContextType>;
  ReportsOnConnection?: ReportsOnConnectionResolvers<ContextType>;
  ReportsOnEdge?: ReportsOnEdgeResolvers<ContextType>;
  TranslationOfConnection?: TranslationOfConnectionResolvers<ContextType>;
  TranslationOfEdge?: TranslationOfEdgeResolvers<ContextType>;
  TranslationsConnection?: TranslationsConnectionResolvers<ContextType>;
  TranslationsEdge?: TranslationsEdgeResolvers<ContextType>;
  ProvisionsConnection?: ProvisionsConnectionResolvers<ContextType>;
  ProvisionsEdge?: ProvisionsEdgeResolvers<ContextType>;
  DocumentEvidenceConnection?: DocumentEvidenceConnectionResolvers<ContextType>;
  DocumentEvidenceEdge?: DocumentEvidenceEdgeResolvers<ContextType>;
  DocumentSupersedesConnection?: DocumentSupersedesConnectionResolvers<ContextType>;
  DocumentSupersedesEdge?: DocumentSupersedesEdgeResolvers<ContextType>;
  DocumentSupersededByConnection?: DocumentSupersededByConnectionResolvers<ContextType>;
  DocumentSupersededByEdge?: DocumentSupersededByEdgeResolvers<ContextType>;
  EvidenceForConnection?: EvidenceForConnectionResolvers<ContextType>;
  EvidenceForEdge?: EvidenceForEdgeResolvers<ContextType>;
  IssuedByConnection?: IssuedByConnectionResolvers<ContextType>;
  IssuedByEdge?: IssuedByEdgeResolvers<ContextType>;
  ExpressedByConnection?: ExpressedByConnectionResolvers<ContextType>;
  ExpressedByEdge?: ExpressedByEdgeResolvers<ContextType>;
  ReportedInConnection?: ReportedInConnectionResolvers<ContextType>;
  ReportedInEdge?: ReportedInEdgeResolvers<ContextType>;
  PartOfConnection?: PartOfConnectionResolvers<ContextType>;
  PartOfEdge?: PartOfEdgeResolvers<ContextType>;
  PartsConnection?: PartsConnectionResolvers<ContextType>;
  PartsEdge?: PartsEdgeResolvers<ContextType>;
  InstrumentSupersedesConnection?: InstrumentSupersedesConnectionResolvers<ContextType>;
  InstrumentSupersedesEdge?: InstrumentSupersedesEdgeResolvers<ContextType>;
  InstrumentSupersededByConnection?: InstrumentSupersededByConnectionResolvers<ContextType>;
  InstrumentSupersededByEdge?: InstrumentSupersededByEdgeResolvers<ContextType>;
  BasedOnConnection?: BasedOnConnectionResolvers<ContextType>;
  BasedOnEdge?: BasedOnEdgeResolvers<ContextType>;
  BasisOfConnection?: BasisOfConnectionResolvers<ContextType>;
  BasisOfEdge?: BasisOfEdgeResolvers<ContextType>;
  CitedByConnection?: CitedByConnectionResolvers<ContextType>;
  CitedByEdge?: CitedByEdgeResolvers<ContextType>;
  EffectsConnection?: EffectsConnectionResolvers<ContextType>;
  EffectsEdge?: EffectsEdgeResolvers<ContextType>;
  AffectedByConnection?: AffectedByConnectionResolvers<ContextType>;
  AffectedByEdge?: AffectedByEdgeResolvers<ContextType>;
  InstrumentDirectivesConnection?: InstrumentDirectivesConnectionResolvers<ContextType>;
  InstrumentDirectivesEdge?: InstrumentDirectivesEdgeResolvers<ContextType>;
  ProvisionEvidenceConnection?: ProvisionEvidenceConnectionResolvers<ContextType>;
  ProvisionEvidenceEdge?: ProvisionEvidenceEdgeResolvers<ContextType>;
  RepresentedByConnection?: RepresentedByConnectionResolvers<ContextType>;
  RepresentedByEdge?: RepresentedByEdgeResolvers<ContextType>;
  PolicyAreaBroaderConnection?: PolicyAreaBroaderConnectionResolvers<ContextType>;
  PolicyAreaBroaderEdge?: PolicyAreaBroaderEdgeResolvers<ContextType>;
  PolicyAreaNarrowerConnection?: PolicyAreaNarrowerConnectionResolvers<ContextType>;
  PolicyAreaNarrowerEdge?: PolicyAreaNarrowerEdgeResolvers<ContextType>;
  PolicyAreaRelatedConnection?: PolicyAreaRelatedConnectionResolvers<ContextType>;
  PolicyAreaRelatedEdge?: PolicyAreaRelatedEdgeResolvers<ContextType>;
  PolicyAreaDirectivesConnection?: PolicyAreaDirectivesConnectionResolvers<ContextType>;
  PolicyAreaDirectivesEdge?: PolicyAreaDirectivesEdgeResolvers<ContextType>;
  InstrumentsConnection?: InstrumentsConnectionResolvers<ContextType>;
  InstrumentsEdge?: InstrumentsEdgeResolvers<ContextType>;
  PolicyAreaRegulatorsConnection?: PolicyAreaRegulatorsConnectionResolvers<ContextType>;
  PolicyAreaRegulatorsEdge?: PolicyAreaRegulatorsEdgeResolvers<ContextType>;
  EntityClassBroaderConnection?: EntityClassBroaderConnectionResolvers<ContextType>;
  EntityClassBroaderEdge?: EntityClassBroaderEdgeResolvers<ContextType>;
  EntityClassNarrowerConnection?: EntityClassNarrowerConnectionResolvers<ContextType>;
  EntityClassNarrowerEdge?: EntityClassNarrowerEdgeResolvers<ContextType>;
  EntityClassRelatedConnection?: EntityClassRelatedConnectionResolvers<ContextType>;
  EntityClassRelatedEdge?: EntityClassRelatedEdgeResolvers<ContextType>;
  BenefitsFromConnection?: BenefitsFromConnectionResolvers<ContextType>;
  BenefitsFromEdge?: BenefitsFromEdgeResolvers<ContextType>;
  EntityClassRegulatorsConnection?: EntityClassRegulatorsConnectionResolvers<ContextType>;
  EntityClassRegulatorsEdge?: EntityClassRegulatorsEdgeResolvers<ContextType>;
  AffectsConnection?: AffectsConnectionResolvers<ContextType>;
  AffectsEdge?: AffectsEdgeResolvers<ContextType>;
  Stated?: StatedResolvers<ContextType>;
  Addresses?: AddressesResolvers<ContextType>;
  Concerns?: ConcernsResolvers<ContextType>;
  ReliesOn?: ReliesOnResolvers<ContextType>;
  ParticipatesIn?: ParticipatesInResolvers<ContextType>;
  RefersTo?: RefersToResolvers<ContextType>;
  RelatedTo?: RelatedToResolvers<ContextType>;
  Published?: PublishedResolvers<ContextType>;
  Expresses?: ExpressesResolvers<ContextType>;
  ReportsOn?: ReportsOnResolvers<ContextType>;
  TranslationOf?: TranslationOfResolvers<ContextType>;
  Supersedes?: SupersedesResolvers<ContextType>;
  EvidencedBy?: EvidencedByResolvers<ContextType>;
  Issued?: IssuedResolvers<ContextType>;
  PartOf?: PartOfResolvers<ContextType>;
  HasProvision?: HasProvisionResolvers<ContextType>;
  Cites?: CitesResolvers<ContextType>;
  Implements?: ImplementsResolvers<ContextType>;
};

