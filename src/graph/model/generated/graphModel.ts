// Written by `npm run codegen` from schema/. Do not edit.
import type { GraphModel } from '../GraphModel.js';

export const graphModel: GraphModel = {
 "kinds": {
  "Directive": {
   "label": "Directive",
   "idPrefix": "dir",
   "properties": {
    "statedOnPrecision": {
     "type": "DatePrecision",
     "list": false,
     "nullable": true,
     "values": [
      "DAY",
      "MONTH",
      "QUARTER",
      "YEAR",
      "PLAN_PERIOD",
      "UNKNOWN"
     ]
    },
    "statedOnEdtf": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "appliesFromPrecision": {
     "type": "DatePrecision",
     "list": false,
     "nullable": true,
     "values": [
      "DAY",
      "MONTH",
      "QUARTER",
      "YEAR",
      "PLAN_PERIOD",
      "UNKNOWN"
     ]
    },
    "appliesFromEdtf": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "dueOnPrecision": {
     "type": "DatePrecision",
     "list": false,
     "nullable": true,
     "values": [
      "DAY",
      "MONTH",
      "QUARTER",
      "YEAR",
      "PLAN_PERIOD",
      "UNKNOWN"
     ]
    },
    "dueOnEdtf": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "untilPrecision": {
     "type": "DatePrecision",
     "list": false,
     "nullable": true,
     "values": [
      "DAY",
      "MONTH",
      "QUARTER",
      "YEAR",
      "PLAN_PERIOD",
      "UNKNOWN"
     ]
    },
    "untilEdtf": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "completedOnPrecision": {
     "type": "DatePrecision",
     "list": false,
     "nullable": true,
     "values": [
      "DAY",
      "MONTH",
      "QUARTER",
      "YEAR",
      "PLAN_PERIOD",
      "UNKNOWN"
     ]
    },
    "completedOnEdtf": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "method": {
     "type": "Method",
     "list": false,
     "nullable": false,
     "values": [
      "SEED",
      "RULE",
      "MODEL",
      "HUMAN",
      "IMPORT"
     ]
    },
    "recordedFrom": {
     "type": "Int",
     "list": false,
     "nullable": false,
     "system": true
    },
    "recordedTo": {
     "type": "Int",
     "list": false,
     "nullable": true,
     "system": true
    },
    "reviewState": {
     "type": "ReviewState",
     "list": false,
     "nullable": true,
     "values": [
      "EXTRACTED",
      "IN_REVIEW",
      "ACCEPTED",
      "CHANGES_REQUESTED",
      "REJECTED",
      "RETRACTED"
     ]
    },
    "name": {
     "type": "String",
     "list": false,
     "nullable": false,
     "order": {
      "key": "nameOrd",
      "with": []
     },
     "foldedKey": "nameKey"
    },
    "confidence": {
     "type": "Float",
     "list": false,
     "nullable": true
    },
    "sourceUrl": {
     "type": "URL",
     "list": false,
     "nullable": true
    },
    "checkedOn": {
     "type": "Date",
     "list": false,
     "nullable": true
    },
    "unchecked": {
     "type": "String",
     "list": true,
     "nullable": true
    },
    "modality": {
     "type": "Modality",
     "list": false,
     "nullable": false,
     "values": [
      "OBLIGATION",
      "PROHIBITION",
      "PERMISSION",
      "RIGHT",
      "RECOMMENDATION",
      "NECESSITY",
      "COMMITMENT",
      "PLANNED_ACTION",
      "STATEMENT_OF_INTENT"
     ],
     "order": {
      "key": "modalityOrd",
      "with": []
     }
    },
    "cueKind": {
     "type": "CueKind",
     "list": false,
     "nullable": false,
     "values": [
      "MODAL_VERB",
      "NEED_PHRASE",
      "REQUIREMENT_PHRASE",
      "DECISION_PHRASE",
      "BARE_IMPERATIVE",
      "IMPERSONAL_FRAME",
      "LIST_HEAD",
      "AGENT_MARKER"
     ]
    },
    "cue": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "bindingForce": {
     "type": "BindingForce",
     "list": false,
     "nullable": false,
     "values": [
      "BINDING",
      "CONDITIONAL",
      "NON_BINDING",
      "POLICY_SIGNAL",
      "UNKNOWN"
     ]
    },
    "bindingReason": {
     "type": "String",
     "list": false,
     "nullable": false
    },
    "action": {
     "type": "String",
     "list": false,
     "nullable": false
    },
    "object": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "manner": {
     "type": "String",
     "list": true,
     "nullable": true
    },
    "aspect": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "changeType": {
     "type": "ChangeType",
     "list": false,
     "nullable": false,
     "values": [
      "CONTINUE",
      "IMPROVE",
      "STRENGTHEN",
      "PROMOTE",
      "ACCELERATE",
      "INITIATE",
      "GUIDE",
      "PARTICIPATE",
      "NONE"
     ]
    },
    "pace": {
     "type": "Pace",
     "list": true,
     "nullable": true,
     "values": [
      "STEADY",
      "ORDERLY",
      "ACTIVE",
      "FURTHER",
      "PROMPT"
     ]
    },
    "statedOn": {
     "type": "Date",
     "list": false,
     "nullable": true,
     "order": {
      "key": "statedOnOrd",
      "with": []
     }
    },
    "appliesFrom": {
     "type": "Date",
     "list": false,
     "nullable": true,
     "order": {
      "key": "appliesFromOrd",
      "with": [
       "modality"
      ]
     }
    },
    "dueOn": {
     "type": "Date",
     "list": false,
     "nullable": true,
     "order": {
      "key": "dueOnOrd",
      "with": []
     }
    },
    "until": {
     "type": "Date",
     "list": false,
     "nullable": true
    },
    "completedOn": {
     "type": "Date",
     "list": false,
     "nullable": true
    },
    "dueWithin": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "datesInherited": {
     "type": "Boolean",
     "list": false,
     "nullable": false
    },
    "stage": {
     "type": "Stage",
     "list": false,
     "nullable": false,
     "values": [
      "ANNOUNCED",
      "CONSULTATION",
      "ADOPTED",
      "COMPLETED"
     ]
    },
    "ruleId": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "summary": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "summaryBy": {
     "type": "String",
     "list": false,
     "nullable": true
    }
   }
  },
  "Document": {
   "label": "Document",
   "idPrefix": "doc",
   "properties": {
    "publishedOnPrecision": {
     "type": "DatePrecision",
     "list": false,
     "nullable": true,
     "values": [
      "DAY",
      "MONTH",
      "QUARTER",
      "YEAR",
      "PLAN_PERIOD",
      "UNKNOWN"
     ]
    },
    "publishedOnEdtf": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "versionDatePrecision": {
     "type": "DatePrecision",
     "list": false,
     "nullable": true,
     "values": [
      "DAY",
      "MONTH",
      "QUARTER",
      "YEAR",
      "PLAN_PERIOD",
      "UNKNOWN"
     ]
    },
    "versionDateEdtf": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "method": {
     "type": "Method",
     "list": false,
     "nullable": false,
     "values": [
      "SEED",
      "RULE",
      "MODEL",
      "HUMAN",
      "IMPORT"
     ]
    },
    "recordedFrom": {
     "type": "Int",
     "list": false,
     "nullable": false,
     "system": true
    },
    "recordedTo": {
     "type": "Int",
     "list": false,
     "nullable": true,
     "system": true
    },
    "reviewState": {
     "type": "ReviewState",
     "list": false,
     "nullable": true,
     "values": [
      "EXTRACTED",
      "IN_REVIEW",
      "ACCEPTED",
      "CHANGES_REQUESTED",
      "REJECTED",
      "RETRACTED"
     ]
    },
    "name": {
     "type": "String",
     "list": false,
     "nullable": false,
     "order": {
      "key": "nameOrd",
      "with": []
     },
     "foldedKey": "nameKey"
    },
    "confidence": {
     "type": "Float",
     "list": false,
     "nullable": true
    },
    "sourceUrl": {
     "type": "URL",
     "list": false,
     "nullable": true
    },
    "checkedOn": {
     "type": "Date",
     "list": false,
     "nullable": true
    },
    "unchecked": {
     "type": "String",
     "list": true,
     "nullable": true
    },
    "sha256": {
     "type": "String",
     "list": false,
     "nullable": false
    },
    "lengthUtf16": {
     "type": "Int",
     "list": false,
     "nullable": false
    },
    "language": {
     "type": "LanguageTag",
     "list": false,
     "nullable": false
    },
    "genre": {
     "type": "Genre",
     "list": false,
     "nullable": false,
     "values": [
      "OFFICIAL",
      "CONSOLIDATION",
      "TRANSLATION",
      "NEWS_READOUT",
      "REFERENCE"
     ]
    },
    "sourceTier": {
     "type": "SourceTier",
     "list": false,
     "nullable": false,
     "values": [
      "PRIMARY",
      "OFFICIAL_COPY",
      "SECONDARY",
      "UNKNOWN"
     ]
    },
    "reader": {
     "type": "String",
     "list": false,
     "nullable": false
    },
    "mediaType": {
     "type": "String",
     "list": false,
     "nullable": false
    },
    "bytesSha256": {
     "type": "String",
     "list": false,
     "nullable": false
    },
    "completeness": {
     "type": "Completeness",
     "list": false,
     "nullable": false,
     "values": [
      "FULL",
      "EXCERPT",
      "UNKNOWN"
     ]
    },
    "licence": {
     "type": "String",
     "list": false,
     "nullable": false
    },
    "title": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "retrievedAt": {
     "type": "DateTime",
     "list": false,
     "nullable": true
    },
    "publishedOn": {
     "type": "Date",
     "list": false,
     "nullable": true,
     "order": {
      "key": "publishedOnOrd",
      "with": []
     }
    },
    "versionDate": {
     "type": "Date",
     "list": false,
     "nullable": true,
     "order": {
      "key": "versionDateOrd",
      "with": []
     }
    },
    "translationMethod": {
     "type": "TranslationMethod",
     "list": false,
     "nullable": true,
     "values": [
      "HUMAN",
      "MACHINE",
      "APPARENT_MACHINE",
      "UNKNOWN"
     ]
    },
    "unresolvedCitations": {
     "type": "Int",
     "list": false,
     "nullable": true
    },
    "flags": {
     "type": "DocumentFlag",
     "list": true,
     "nullable": true,
     "values": [
      "HIDDEN_TEXT",
      "TRACKED_CHANGES",
      "AMBIGUOUS_CONTAINER",
      "ACTIVE_CONTENT",
      "BIDI_CONTROLS",
      "LAYOUT_UNCERTAIN"
     ]
    }
   }
  },
  "Effect": {
   "label": "Effect",
   "idPrefix": "eff",
   "properties": {
    "validFromPrecision": {
     "type": "DatePrecision",
     "list": false,
     "nullable": true,
     "values": [
      "DAY",
      "MONTH",
      "QUARTER",
      "YEAR",
      "PLAN_PERIOD",
      "UNKNOWN"
     ]
    },
    "validFromEdtf": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "validToPrecision": {
     "type": "DatePrecision",
     "list": false,
     "nullable": true,
     "values": [
      "DAY",
      "MONTH",
      "QUARTER",
      "YEAR",
      "PLAN_PERIOD",
      "UNKNOWN"
     ]
    },
    "validToEdtf": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "method": {
     "type": "Method",
     "list": false,
     "nullable": false,
     "values": [
      "SEED",
      "RULE",
      "MODEL",
      "HUMAN",
      "IMPORT"
     ]
    },
    "recordedFrom": {
     "type": "Int",
     "list": false,
     "nullable": false,
     "system": true
    },
    "recordedTo": {
     "type": "Int",
     "list": false,
     "nullable": true,
     "system": true
    },
    "reviewState": {
     "type": "ReviewState",
     "list": false,
     "nullable": true,
     "values": [
      "EXTRACTED",
      "IN_REVIEW",
      "ACCEPTED",
      "CHANGES_REQUESTED",
      "REJECTED",
      "RETRACTED"
     ]
    },
    "kind": {
     "type": "EffectKind",
     "list": false,
     "nullable": false,
     "values": [
      "AMENDS",
      "INSERTS",
      "REPEALS",
      "COMMENCES",
      "CORRECTS",
      "SUSPENDS"
     ]
    },
    "applied": {
     "type": "EffectApplied",
     "list": false,
     "nullable": false,
     "values": [
      "YES",
      "NO",
      "UNKNOWN"
     ]
    },
    "validFrom": {
     "type": "Date",
     "list": false,
     "nullable": true,
     "order": {
      "key": "validFromOrd",
      "with": []
     }
    },
    "validTo": {
     "type": "Date",
     "list": false,
     "nullable": true
    },
    "targetEIds": {
     "type": "String",
     "list": true,
     "nullable": true
    },
    "fromMax": {
     "type": "Date",
     "list": false,
     "nullable": true,
     "hidden": true
    },
    "toMin": {
     "type": "Date",
     "list": false,
     "nullable": true,
     "hidden": true
    }
   }
  },
  "EntityClass": {
   "label": "EntityClass",
   "idPrefix": "class",
   "properties": {
    "method": {
     "type": "Method",
     "list": false,
     "nullable": false,
     "values": [
      "SEED",
      "RULE",
      "MODEL",
      "HUMAN",
      "IMPORT"
     ]
    },
    "recordedFrom": {
     "type": "Int",
     "list": false,
     "nullable": false,
     "system": true
    },
    "recordedTo": {
     "type": "Int",
     "list": false,
     "nullable": true,
     "system": true
    },
    "reviewState": {
     "type": "ReviewState",
     "list": false,
     "nullable": true,
     "values": [
      "EXTRACTED",
      "IN_REVIEW",
      "ACCEPTED",
      "CHANGES_REQUESTED",
      "REJECTED",
      "RETRACTED"
     ]
    },
    "name": {
     "type": "String",
     "list": false,
     "nullable": false,
     "order": {
      "key": "nameOrd",
      "with": []
     },
     "foldedKey": "nameKey"
    },
    "confidence": {
     "type": "Float",
     "list": false,
     "nullable": true
    },
    "sourceUrl": {
     "type": "URL",
     "list": false,
     "nullable": true
    },
    "checkedOn": {
     "type": "Date",
     "list": false,
     "nullable": true
    },
    "unchecked": {
     "type": "String",
     "list": true,
     "nullable": true
    },
    "prefLabel": {
     "type": "String",
     "list": false,
     "nullable": false
    },
    "definition": {
     "type": "String",
     "list": false,
     "nullable": false
    },
    "notation": {
     "type": "String",
     "list": true,
     "nullable": true
    }
   }
  },
  "Evidence": {
   "label": "Evidence",
   "idPrefix": "evd",
   "properties": {
    "method": {
     "type": "Method",
     "list": false,
     "nullable": false,
     "values": [
      "SEED",
      "RULE",
      "MODEL",
      "HUMAN",
      "IMPORT"
     ]
    },
    "recordedTo": {
     "type": "Int",
     "list": false,
     "nullable": true,
     "system": true
    },
    "reviewState": {
     "type": "ReviewState",
     "list": false,
     "nullable": true,
     "values": [
      "EXTRACTED",
      "IN_REVIEW",
      "ACCEPTED",
      "CHANGES_REQUESTED",
      "REJECTED",
      "RETRACTED"
     ]
    },
    "exact": {
     "type": "String",
     "list": false,
     "nullable": false
    },
    "start": {
     "type": "Int",
     "list": false,
     "nullable": false,
     "order": {
      "key": "startOrd",
      "with": []
     }
    },
    "end": {
     "type": "Int",
     "list": false,
     "nullable": false
    },
    "prefix": {
     "type": "String",
     "list": false,
     "nullable": false
    },
    "suffix": {
     "type": "String",
     "list": false,
     "nullable": false
    },
    "documentSha256": {
     "type": "String",
     "list": false,
     "nullable": false
    },
    "language": {
     "type": "LanguageTag",
     "list": false,
     "nullable": false
    },
    "verification": {
     "type": "Verification",
     "list": false,
     "nullable": false,
     "values": [
      "VERIFIED",
      "REPAIRED",
      "UNVERIFIED",
      "STALE"
     ]
    },
    "recordedFrom": {
     "type": "Int",
     "list": false,
     "nullable": false,
     "system": true,
     "order": {
      "key": "recordedFromOrd",
      "with": []
     }
    }
   }
  },
  "Instrument": {
   "label": "Instrument",
   "idPrefix": "ins",
   "properties": {
    "adoptedOnPrecision": {
     "type": "DatePrecision",
     "list": false,
     "nullable": true,
     "values": [
      "DAY",
      "MONTH",
      "QUARTER",
      "YEAR",
      "PLAN_PERIOD",
      "UNKNOWN"
     ]
    },
    "adoptedOnEdtf": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "inForceFromPrecision": {
     "type": "DatePrecision",
     "list": false,
     "nullable": true,
     "values": [
      "DAY",
      "MONTH",
      "QUARTER",
      "YEAR",
      "PLAN_PERIOD",
      "UNKNOWN"
     ]
    },
    "inForceFromEdtf": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "appliesFromPrecision": {
     "type": "DatePrecision",
     "list": false,
     "nullable": true,
     "values": [
      "DAY",
      "MONTH",
      "QUARTER",
      "YEAR",
      "PLAN_PERIOD",
      "UNKNOWN"
     ]
    },
    "appliesFromEdtf": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "inForceToPrecision": {
     "type": "DatePrecision",
     "list": false,
     "nullable": true,
     "values": [
      "DAY",
      "MONTH",
      "QUARTER",
      "YEAR",
      "PLAN_PERIOD",
      "UNKNOWN"
     ]
    },
    "inForceToEdtf": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "occasionFromPrecision": {
     "type": "DatePrecision",
     "list": false,
     "nullable": true,
     "values": [
      "DAY",
      "MONTH",
      "QUARTER",
      "YEAR",
      "PLAN_PERIOD",
      "UNKNOWN"
     ]
    },
    "occasionFromEdtf": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "occasionToPrecision": {
     "type": "DatePrecision",
     "list": false,
     "nullable": true,
     "values": [
      "DAY",
      "MONTH",
      "QUARTER",
      "YEAR",
      "PLAN_PERIOD",
      "UNKNOWN"
     ]
    },
    "occasionToEdtf": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "method": {
     "type": "Method",
     "list": false,
     "nullable": false,
     "values": [
      "SEED",
      "RULE",
      "MODEL",
      "HUMAN",
      "IMPORT"
     ]
    },
    "recordedFrom": {
     "type": "Int",
     "list": false,
     "nullable": false,
     "system": true
    },
    "recordedTo": {
     "type": "Int",
     "list": false,
     "nullable": true,
     "system": true
    },
    "reviewState": {
     "type": "ReviewState",
     "list": false,
     "nullable": true,
     "values": [
      "EXTRACTED",
      "IN_REVIEW",
      "ACCEPTED",
      "CHANGES_REQUESTED",
      "REJECTED",
      "RETRACTED"
     ]
    },
    "name": {
     "type": "String",
     "list": false,
     "nullable": false,
     "order": {
      "key": "nameOrd",
      "with": []
     },
     "foldedKey": "nameKey"
    },
    "confidence": {
     "type": "Float",
     "list": false,
     "nullable": true
    },
    "sourceUrl": {
     "type": "URL",
     "list": false,
     "nullable": true
    },
    "checkedOn": {
     "type": "Date",
     "list": false,
     "nullable": true
    },
    "unchecked": {
     "type": "String",
     "list": true,
     "nullable": true
    },
    "kind": {
     "type": "InstrumentKind",
     "list": false,
     "nullable": false,
     "values": [
      "LAW",
      "REGULATION",
      "EU_DIRECTIVE",
      "RULEBOOK",
      "DECISION",
      "NOTICE",
      "GUIDELINE",
      "STANDARD",
      "TREATY",
      "PLAN",
      "READOUT",
      "SPEECH",
      "CONSULTATION"
     ]
    },
    "title": {
     "type": "String",
     "list": false,
     "nullable": false
    },
    "number": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "adoptedOn": {
     "type": "Date",
     "list": false,
     "nullable": true,
     "order": {
      "key": "adoptedOnOrd",
      "with": []
     }
    },
    "inForceFrom": {
     "type": "Date",
     "list": false,
     "nullable": true,
     "order": {
      "key": "inForceFromOrd",
      "with": []
     }
    },
    "appliesFrom": {
     "type": "Date",
     "list": false,
     "nullable": true,
     "order": {
      "key": "appliesFromOrd",
      "with": []
     }
    },
    "inForceTo": {
     "type": "Date",
     "list": false,
     "nullable": true
    },
    "occasion": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "occasionFrom": {
     "type": "Date",
     "list": false,
     "nullable": true
    },
    "occasionTo": {
     "type": "Date",
     "list": false,
     "nullable": true
    },
    "occasionPlace": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "externalIds": {
     "type": "String",
     "list": true,
     "nullable": true
    }
   }
  },
  "InternationalBody": {
   "label": "InternationalBody",
   "idPrefix": "body",
   "properties": {
    "kind": {
     "type": "BodyKind",
     "list": false,
     "nullable": false,
     "values": [
      "FORUM",
      "TREATY_ORGANISATION",
      "STANDARD_SETTER",
      "COMMITTEE",
      "DEVELOPMENT_BANK",
      "REGIONAL_BODY",
      "ASSOCIATION"
     ]
    },
    "seat": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "legalPersonality": {
     "type": "Boolean",
     "list": false,
     "nullable": true
    },
    "holderKinds": {
     "type": "HolderKind",
     "list": true,
     "nullable": false,
     "values": [
      "JURISDICTION",
      "REGULATOR",
      "INTERNATIONAL_BODY"
     ]
    },
    "completeRoles": {
     "type": "MembershipRole",
     "list": true,
     "nullable": true,
     "values": [
      "MEMBER",
      "ASSOCIATE",
      "OBSERVER",
      "GUEST",
      "CHAIR"
     ]
    },
    "method": {
     "type": "Method",
     "list": false,
     "nullable": false,
     "values": [
      "SEED",
      "RULE",
      "MODEL",
      "HUMAN",
      "IMPORT"
     ]
    },
    "recordedFrom": {
     "type": "Int",
     "list": false,
     "nullable": false,
     "system": true
    },
    "recordedTo": {
     "type": "Int",
     "list": false,
     "nullable": true,
     "system": true
    },
    "reviewState": {
     "type": "ReviewState",
     "list": false,
     "nullable": true,
     "values": [
      "EXTRACTED",
      "IN_REVIEW",
      "ACCEPTED",
      "CHANGES_REQUESTED",
      "REJECTED",
      "RETRACTED"
     ]
    },
    "name": {
     "type": "String",
     "list": false,
     "nullable": false,
     "order": {
      "key": "nameOrd",
      "with": []
     },
     "foldedKey": "nameKey"
    },
    "confidence": {
     "type": "Float",
     "list": false,
     "nullable": true
    },
    "sourceUrl": {
     "type": "URL",
     "list": false,
     "nullable": true
    },
    "checkedOn": {
     "type": "Date",
     "list": false,
     "nullable": true
    },
    "unchecked": {
     "type": "String",
     "list": true,
     "nullable": true
    },
    "acronym": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "foundedOn": {
     "type": "Date",
     "list": false,
     "nullable": true
    },
    "foundedOnPrecision": {
     "type": "DatePrecision",
     "list": false,
     "nullable": true,
     "values": [
      "DAY",
      "MONTH",
      "QUARTER",
      "YEAR",
      "PLAN_PERIOD",
      "UNKNOWN"
     ]
    },
    "foundedOnEdtf": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "dissolvedOn": {
     "type": "Date",
     "list": false,
     "nullable": true
    },
    "dissolvedOnPrecision": {
     "type": "DatePrecision",
     "list": false,
     "nullable": true,
     "values": [
      "DAY",
      "MONTH",
      "QUARTER",
      "YEAR",
      "PLAN_PERIOD",
      "UNKNOWN"
     ]
    },
    "dissolvedOnEdtf": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "wikidata": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "homepage": {
     "type": "URL",
     "list": false,
     "nullable": true
    }
   }
  },
  "Jurisdiction": {
   "label": "Jurisdiction",
   "idPrefix": "jur",
   "properties": {
    "code": {
     "type": "String",
     "list": false,
     "nullable": false,
     "order": {
      "key": "codeOrd",
      "with": []
     },
     "foldedKey": "codeKey"
    },
    "kind": {
     "type": "JurisdictionKind",
     "list": false,
     "nullable": false,
     "values": [
      "STATE",
      "SUBDIVISION",
      "SUPRANATIONAL",
      "SAR"
     ]
    },
    "sovereign": {
     "type": "ID",
     "list": false,
     "nullable": true
    },
    "method": {
     "type": "Method",
     "list": false,
     "nullable": false,
     "values": [
      "SEED",
      "RULE",
      "MODEL",
      "HUMAN",
      "IMPORT"
     ]
    },
    "recordedFrom": {
     "type": "Int",
     "list": false,
     "nullable": false,
     "system": true
    },
    "recordedTo": {
     "type": "Int",
     "list": false,
     "nullable": true,
     "system": true
    },
    "reviewState": {
     "type": "ReviewState",
     "list": false,
     "nullable": true,
     "values": [
      "EXTRACTED",
      "IN_REVIEW",
      "ACCEPTED",
      "CHANGES_REQUESTED",
      "REJECTED",
      "RETRACTED"
     ]
    },
    "name": {
     "type": "String",
     "list": false,
     "nullable": false,
     "order": {
      "key": "nameOrd",
      "with": []
     },
     "foldedKey": "nameKey"
    },
    "confidence": {
     "type": "Float",
     "list": false,
     "nullable": true
    },
    "sourceUrl": {
     "type": "URL",
     "list": false,
     "nullable": true
    },
    "checkedOn": {
     "type": "Date",
     "list": false,
     "nullable": true
    },
    "unchecked": {
     "type": "String",
     "list": true,
     "nullable": true
    }
   }
  },
  "Membership": {
   "label": "Membership",
   "idPrefix": "mem",
   "properties": {
    "validFromPrecision": {
     "type": "DatePrecision",
     "list": false,
     "nullable": true,
     "values": [
      "DAY",
      "MONTH",
      "QUARTER",
      "YEAR",
      "PLAN_PERIOD",
      "UNKNOWN"
     ]
    },
    "validFromEdtf": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "validToPrecision": {
     "type": "DatePrecision",
     "list": false,
     "nullable": true,
     "values": [
      "DAY",
      "MONTH",
      "QUARTER",
      "YEAR",
      "PLAN_PERIOD",
      "UNKNOWN"
     ]
    },
    "validToEdtf": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "method": {
     "type": "Method",
     "list": false,
     "nullable": false,
     "values": [
      "SEED",
      "RULE",
      "MODEL",
      "HUMAN",
      "IMPORT"
     ]
    },
    "recordedFrom": {
     "type": "Int",
     "list": false,
     "nullable": false,
     "system": true
    },
    "recordedTo": {
     "type": "Int",
     "list": false,
     "nullable": true,
     "system": true
    },
    "reviewState": {
     "type": "ReviewState",
     "list": false,
     "nullable": true,
     "values": [
      "EXTRACTED",
      "IN_REVIEW",
      "ACCEPTED",
      "CHANGES_REQUESTED",
      "REJECTED",
      "RETRACTED"
     ]
    },
    "role": {
     "type": "MembershipRole",
     "list": false,
     "nullable": false,
     "values": [
      "MEMBER",
      "ASSOCIATE",
      "OBSERVER",
      "GUEST",
      "CHAIR"
     ]
    },
    "status": {
     "type": "MembershipStatus",
     "list": false,
     "nullable": false,
     "values": [
      "ACTIVE",
      "SUSPENDED"
     ]
    },
    "validFrom": {
     "type": "Date",
     "list": false,
     "nullable": true,
     "order": {
      "key": "validFromOrd",
      "with": []
     }
    },
    "validTo": {
     "type": "Date",
     "list": false,
     "nullable": true
    },
    "attestedOn": {
     "type": "Date",
     "list": false,
     "nullable": true,
     "order": {
      "key": "attestedOnOrd",
      "with": []
     }
    },
    "confidence": {
     "type": "Float",
     "list": false,
     "nullable": true
    },
    "sourceUrl": {
     "type": "URL",
     "list": false,
     "nullable": true
    },
    "checkedOn": {
     "type": "Date",
     "list": false,
     "nullable": true
    },
    "unchecked": {
     "type": "String",
     "list": true,
     "nullable": true
    },
    "fromMax": {
     "type": "Date",
     "list": false,
     "nullable": true,
     "hidden": true
    },
    "toMin": {
     "type": "Date",
     "list": false,
     "nullable": true,
     "hidden": true
    }
   }
  },
  "Name": {
   "label": "Name",
   "idPrefix": "nam",
   "properties": {
    "value": {
     "type": "String",
     "list": false,
     "nullable": false,
     "order": {
      "key": "valueOrd",
      "with": []
     },
     "foldedKey": "valueKey"
    },
    "folded": {
     "type": "String",
     "list": false,
     "nullable": false
    },
    "language": {
     "type": "LanguageTag",
     "list": false,
     "nullable": true
    },
    "script": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "kind": {
     "type": "NameKind",
     "list": false,
     "nullable": false,
     "values": [
      "OFFICIAL",
      "ACRONYM",
      "ALIAS",
      "FORMER",
      "HIDDEN",
      "NEGATIVE"
     ]
    },
    "method": {
     "type": "Method",
     "list": false,
     "nullable": false,
     "values": [
      "SEED",
      "RULE",
      "MODEL",
      "HUMAN",
      "IMPORT"
     ]
    },
    "recordedFrom": {
     "type": "Int",
     "list": false,
     "nullable": false,
     "system": true
    },
    "recordedTo": {
     "type": "Int",
     "list": false,
     "nullable": true,
     "system": true
    },
    "reviewState": {
     "type": "ReviewState",
     "list": false,
     "nullable": true,
     "values": [
      "EXTRACTED",
      "IN_REVIEW",
      "ACCEPTED",
      "CHANGES_REQUESTED",
      "REJECTED",
      "RETRACTED"
     ]
    }
   }
  },
  "PolicyArea": {
   "label": "PolicyArea",
   "idPrefix": "area",
   "properties": {
    "method": {
     "type": "Method",
     "list": false,
     "nullable": false,
     "values": [
      "SEED",
      "RULE",
      "MODEL",
      "HUMAN",
      "IMPORT"
     ]
    },
    "recordedFrom": {
     "type": "Int",
     "list": false,
     "nullable": false,
     "system": true
    },
    "recordedTo": {
     "type": "Int",
     "list": false,
     "nullable": true,
     "system": true
    },
    "reviewState": {
     "type": "ReviewState",
     "list": false,
     "nullable": true,
     "values": [
      "EXTRACTED",
      "IN_REVIEW",
      "ACCEPTED",
      "CHANGES_REQUESTED",
      "REJECTED",
      "RETRACTED"
     ]
    },
    "name": {
     "type": "String",
     "list": false,
     "nullable": false,
     "order": {
      "key": "nameOrd",
      "with": []
     },
     "foldedKey": "nameKey"
    },
    "confidence": {
     "type": "Float",
     "list": false,
     "nullable": true
    },
    "sourceUrl": {
     "type": "URL",
     "list": false,
     "nullable": true
    },
    "checkedOn": {
     "type": "Date",
     "list": false,
     "nullable": true
    },
    "unchecked": {
     "type": "String",
     "list": true,
     "nullable": true
    },
    "prefLabel": {
     "type": "String",
     "list": false,
     "nullable": false
    },
    "definition": {
     "type": "String",
     "list": false,
     "nullable": false
    },
    "scheme": {
     "type": "String",
     "list": false,
     "nullable": false
    },
    "schemeVersion": {
     "type": "String",
     "list": false,
     "nullable": false
    },
    "notation": {
     "type": "String",
     "list": true,
     "nullable": true
    },
    "exactMatch": {
     "type": "String",
     "list": true,
     "nullable": true
    },
    "closeMatch": {
     "type": "String",
     "list": true,
     "nullable": true
    }
   }
  },
  "Provision": {
   "label": "Provision",
   "idPrefix": "prv",
   "properties": {
    "method": {
     "type": "Method",
     "list": false,
     "nullable": false,
     "values": [
      "SEED",
      "RULE",
      "MODEL",
      "HUMAN",
      "IMPORT"
     ]
    },
    "recordedFrom": {
     "type": "Int",
     "list": false,
     "nullable": false,
     "system": true
    },
    "recordedTo": {
     "type": "Int",
     "list": false,
     "nullable": true,
     "system": true
    },
    "reviewState": {
     "type": "ReviewState",
     "list": false,
     "nullable": true,
     "values": [
      "EXTRACTED",
      "IN_REVIEW",
      "ACCEPTED",
      "CHANGES_REQUESTED",
      "REJECTED",
      "RETRACTED"
     ]
    },
    "name": {
     "type": "String",
     "list": false,
     "nullable": false,
     "order": {
      "key": "nameOrd",
      "with": []
     },
     "foldedKey": "nameKey"
    },
    "confidence": {
     "type": "Float",
     "list": false,
     "nullable": true
    },
    "sourceUrl": {
     "type": "URL",
     "list": false,
     "nullable": true
    },
    "checkedOn": {
     "type": "Date",
     "list": false,
     "nullable": true
    },
    "unchecked": {
     "type": "String",
     "list": true,
     "nullable": true
    },
    "eId": {
     "type": "String",
     "list": false,
     "nullable": false
    },
    "kind": {
     "type": "ProvisionKind",
     "list": false,
     "nullable": false,
     "values": [
      "PART",
      "TITLE",
      "CHAPTER",
      "SECTION",
      "ARTICLE",
      "PARAGRAPH",
      "POINT",
      "ANNEX",
      "BLOCK"
     ]
    },
    "start": {
     "type": "Int",
     "list": false,
     "nullable": false,
     "order": {
      "key": "startOrd",
      "with": []
     }
    },
    "end": {
     "type": "Int",
     "list": false,
     "nullable": false
    },
    "order": {
     "type": "Int",
     "list": false,
     "nullable": false,
     "order": {
      "key": "orderOrd",
      "with": []
     }
    },
    "number": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "heading": {
     "type": "String",
     "list": false,
     "nullable": true
    }
   }
  },
  "Publisher": {
   "label": "Publisher",
   "idPrefix": "pub",
   "properties": {
    "method": {
     "type": "Method",
     "list": false,
     "nullable": false,
     "values": [
      "SEED",
      "RULE",
      "MODEL",
      "HUMAN",
      "IMPORT"
     ]
    },
    "recordedFrom": {
     "type": "Int",
     "list": false,
     "nullable": false,
     "system": true
    },
    "recordedTo": {
     "type": "Int",
     "list": false,
     "nullable": true,
     "system": true
    },
    "reviewState": {
     "type": "ReviewState",
     "list": false,
     "nullable": true,
     "values": [
      "EXTRACTED",
      "IN_REVIEW",
      "ACCEPTED",
      "CHANGES_REQUESTED",
      "REJECTED",
      "RETRACTED"
     ]
    },
    "name": {
     "type": "String",
     "list": false,
     "nullable": false,
     "order": {
      "key": "nameOrd",
      "with": []
     },
     "foldedKey": "nameKey"
    },
    "confidence": {
     "type": "Float",
     "list": false,
     "nullable": true
    },
    "sourceUrl": {
     "type": "URL",
     "list": false,
     "nullable": true
    },
    "checkedOn": {
     "type": "Date",
     "list": false,
     "nullable": true
    },
    "unchecked": {
     "type": "String",
     "list": true,
     "nullable": true
    },
    "kind": {
     "type": "PublisherKind",
     "list": false,
     "nullable": false,
     "values": [
      "OFFICIAL",
      "NEWS",
      "DATABASE",
      "PRIVATE",
      "UNKNOWN"
     ]
    },
    "homepage": {
     "type": "URL",
     "list": false,
     "nullable": true
    }
   }
  },
  "Regulator": {
   "label": "Regulator",
   "idPrefix": "reg",
   "properties": {
    "legalNature": {
     "type": "LegalNature",
     "list": false,
     "nullable": false,
     "values": [
      "CENTRAL_BANK",
      "AGENCY",
      "MINISTRY",
      "FIU",
      "SRO",
      "UNION_INSTITUTION",
      "DEPARTMENT",
      "LEGISLATURE",
      "GOVERNMENT"
     ]
    },
    "scope": {
     "type": "RegulatorScope",
     "list": false,
     "nullable": false,
     "values": [
      "NATIONAL",
      "SUBNATIONAL",
      "SUPRANATIONAL"
     ]
    },
    "lei": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "method": {
     "type": "Method",
     "list": false,
     "nullable": false,
     "values": [
      "SEED",
      "RULE",
      "MODEL",
      "HUMAN",
      "IMPORT"
     ]
    },
    "recordedFrom": {
     "type": "Int",
     "list": false,
     "nullable": false,
     "system": true
    },
    "recordedTo": {
     "type": "Int",
     "list": false,
     "nullable": true,
     "system": true
    },
    "reviewState": {
     "type": "ReviewState",
     "list": false,
     "nullable": true,
     "values": [
      "EXTRACTED",
      "IN_REVIEW",
      "ACCEPTED",
      "CHANGES_REQUESTED",
      "REJECTED",
      "RETRACTED"
     ]
    },
    "name": {
     "type": "String",
     "list": false,
     "nullable": false,
     "order": {
      "key": "nameOrd",
      "with": []
     },
     "foldedKey": "nameKey"
    },
    "confidence": {
     "type": "Float",
     "list": false,
     "nullable": true
    },
    "sourceUrl": {
     "type": "URL",
     "list": false,
     "nullable": true
    },
    "checkedOn": {
     "type": "Date",
     "list": false,
     "nullable": true
    },
    "unchecked": {
     "type": "String",
     "list": true,
     "nullable": true
    },
    "acronym": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "foundedOn": {
     "type": "Date",
     "list": false,
     "nullable": true
    },
    "foundedOnPrecision": {
     "type": "DatePrecision",
     "list": false,
     "nullable": true,
     "values": [
      "DAY",
      "MONTH",
      "QUARTER",
      "YEAR",
      "PLAN_PERIOD",
      "UNKNOWN"
     ]
    },
    "foundedOnEdtf": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "dissolvedOn": {
     "type": "Date",
     "list": false,
     "nullable": true
    },
    "dissolvedOnPrecision": {
     "type": "DatePrecision",
     "list": false,
     "nullable": true,
     "values": [
      "DAY",
      "MONTH",
      "QUARTER",
      "YEAR",
      "PLAN_PERIOD",
      "UNKNOWN"
     ]
    },
    "dissolvedOnEdtf": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "wikidata": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "homepage": {
     "type": "URL",
     "list": false,
     "nullable": true
    }
   }
  },
  "Review": {
   "label": "Review",
   "idPrefix": "rvw",
   "properties": {
    "method": {
     "type": "Method",
     "list": false,
     "nullable": false,
     "values": [
      "SEED",
      "RULE",
      "MODEL",
      "HUMAN",
      "IMPORT"
     ]
    },
    "recordedFrom": {
     "type": "Int",
     "list": false,
     "nullable": false,
     "system": true
    },
    "recordedTo": {
     "type": "Int",
     "list": false,
     "nullable": true,
     "system": true
    },
    "reviewState": {
     "type": "ReviewState",
     "list": false,
     "nullable": true,
     "values": [
      "EXTRACTED",
      "IN_REVIEW",
      "ACCEPTED",
      "CHANGES_REQUESTED",
      "REJECTED",
      "RETRACTED"
     ]
    },
    "state": {
     "type": "ReviewState",
     "list": false,
     "nullable": false,
     "values": [
      "EXTRACTED",
      "IN_REVIEW",
      "ACCEPTED",
      "CHANGES_REQUESTED",
      "REJECTED",
      "RETRACTED"
     ]
    },
    "field": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "reason": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "at": {
     "type": "DateTime",
     "list": false,
     "nullable": false,
     "order": {
      "key": "atOrd",
      "with": []
     }
    },
    "by": {
     "type": "String",
     "list": false,
     "nullable": false
    },
    "target": {
     "type": "String",
     "list": false,
     "nullable": false
    }
   }
  }
 },
 "abstract": {
  "Authority": [
   "InternationalBody",
   "Regulator"
  ],
  "Entity": [
   "Directive",
   "Document",
   "EntityClass",
   "Instrument",
   "InternationalBody",
   "Jurisdiction",
   "PolicyArea",
   "Provision",
   "Publisher",
   "Regulator"
  ],
  "Node": [
   "Directive",
   "Document",
   "Effect",
   "EntityClass",
   "Evidence",
   "Instrument",
   "InternationalBody",
   "Jurisdiction",
   "Membership",
   "Name",
   "PolicyArea",
   "Provision",
   "Publisher",
   "Regulator",
   "Review"
  ]
 },
 "relationships": {
  "Authority.addressedBy": {
   "type": "ADDRESSES",
   "direction": "IN",
   "reads": "is addressed by",
   "from": [
    "InternationalBody",
    "Regulator"
   ],
   "to": [
    "Directive"
   ],
   "shape": "connection",
   "dated": false,
   "hub": true,
   "implied": true,
   "properties": {
    "addressKind": {
     "type": "AddressKind",
     "list": false,
     "nullable": true,
     "values": [
      "SELF",
      "SUPERVISED",
      "OTHER_AUTHORITY",
      "PUBLIC"
     ]
    },
    "indirect": {
     "type": "Boolean",
     "list": false,
     "nullable": true
    }
   }
  },
  "Authority.attached": {
   "type": "ATTACHED_TO",
   "direction": "IN",
   "reads": "has attached",
   "from": [
    "InternationalBody",
    "Regulator"
   ],
   "to": [
    "InternationalBody",
    "Regulator"
   ],
   "shape": "connection",
   "dated": true,
   "hub": false,
   "implied": true,
   "properties": {
    "kind": {
     "type": "AttachmentKind",
     "list": false,
     "nullable": true,
     "values": [
      "PART_OF",
      "HOSTED_BY",
      "REPORTS_TO"
     ]
    }
   }
  },
  "Authority.attachedTo": {
   "type": "ATTACHED_TO",
   "direction": "OUT",
   "reads": "is attached to",
   "from": [
    "InternationalBody",
    "Regulator"
   ],
   "to": [
    "InternationalBody",
    "Regulator"
   ],
   "shape": "connection",
   "dated": true,
   "hub": false,
   "implied": true,
   "properties": {
    "kind": {
     "type": "AttachmentKind",
     "list": false,
     "nullable": true,
     "values": [
      "PART_OF",
      "HOSTED_BY",
      "REPORTS_TO"
     ]
    }
   }
  },
  "Authority.directives": {
   "type": "STATED",
   "direction": "OUT",
   "reads": "stated",
   "from": [
    "InternationalBody",
    "Regulator"
   ],
   "to": [
    "Directive"
   ],
   "shape": "connection",
   "dated": false,
   "hub": true,
   "implied": true,
   "properties": {
    "verb": {
     "type": "String",
     "list": false,
     "nullable": true,
     "order": {
      "key": "verbOrd",
      "with": []
     },
     "foldedKey": "verbKey"
    },
    "attribution": {
     "type": "String",
     "list": true,
     "nullable": true
    }
   }
  },
  "Authority.issued": {
   "type": "ISSUED",
   "direction": "OUT",
   "reads": "issued",
   "from": [
    "InternationalBody",
    "Regulator"
   ],
   "to": [
    "Instrument"
   ],
   "shape": "connection",
   "dated": true,
   "hub": true,
   "implied": true,
   "properties": {
    "role": {
     "type": "IssuerRole",
     "list": false,
     "nullable": true,
     "values": [
      "ISSUER",
      "CO_ISSUER",
      "DRAFTER",
      "ENDORSER"
     ]
    }
   }
  },
  "Authority.joinedBy": {
   "type": "PARTICIPATES_IN",
   "direction": "IN",
   "reads": "is to be joined in",
   "from": [
    "InternationalBody",
    "Regulator"
   ],
   "to": [
    "Directive"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {
    "openEnded": {
     "type": "Boolean",
     "list": false,
     "nullable": true
    }
   }
  },
  "Authority.maybeSameAs": {
   "type": "MAY_BE_SAME_AS",
   "direction": "OUT",
   "reads": "may be the same as",
   "from": [
    "InternationalBody",
    "Regulator"
   ],
   "to": [
    "InternationalBody",
    "Regulator"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {
    "score": {
     "type": "Float",
     "list": false,
     "nullable": true
    },
    "reasons": {
     "type": "String",
     "list": true,
     "nullable": true
    },
    "state": {
     "type": "ProposalState",
     "list": false,
     "nullable": true,
     "values": [
      "OPEN",
      "DISMISSED"
     ]
    }
   }
  },
  "Authority.memberships": {
   "type": "HOLDS",
   "direction": "OUT",
   "reads": "holds",
   "from": [
    "InternationalBody",
    "Regulator"
   ],
   "to": [
    "Membership"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {}
  },
  "Authority.mergedFrom": {
   "type": "MERGED_INTO",
   "direction": "IN",
   "reads": "took in the record",
   "from": [
    "InternationalBody",
    "Regulator"
   ],
   "to": [
    "InternationalBody",
    "Regulator"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {
    "reason": {
     "type": "String",
     "list": false,
     "nullable": true
    }
   }
  },
  "Authority.mergedInto": {
   "type": "MERGED_INTO",
   "direction": "OUT",
   "reads": "is now part of the record",
   "from": [
    "InternationalBody",
    "Regulator"
   ],
   "to": [
    "InternationalBody",
    "Regulator"
   ],
   "shape": "one",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {
    "reason": {
     "type": "String",
     "list": false,
     "nullable": true
    }
   }
  },
  "Authority.names": {
   "type": "HAS_NAME",
   "direction": "OUT",
   "reads": "is called",
   "from": [
    "InternationalBody",
    "Regulator"
   ],
   "to": [
    "Name"
   ],
   "shape": "connection",
   "dated": true,
   "hub": false,
   "implied": true,
   "properties": {}
  },
  "Authority.published": {
   "type": "PUBLISHED",
   "direction": "OUT",
   "reads": "published",
   "from": [
    "InternationalBody",
    "Regulator"
   ],
   "to": [
    "Document"
   ],
   "shape": "connection",
   "dated": false,
   "hub": true,
   "implied": true,
   "properties": {
    "sourceUrl": {
     "type": "URL",
     "list": false,
     "nullable": true
    },
    "sourceTier": {
     "type": "SourceTier",
     "list": false,
     "nullable": true,
     "values": [
      "PRIMARY",
      "OFFICIAL_COPY",
      "SECONDARY",
      "UNKNOWN"
     ]
    },
    "on": {
     "type": "Date",
     "list": false,
     "nullable": true
    },
    "retrievedAt": {
     "type": "DateTime",
     "list": false,
     "nullable": true
    }
   }
  },
  "Authority.referredToBy": {
   "type": "REFERS_TO",
   "direction": "IN",
   "reads": "is mentioned by",
   "from": [
    "InternationalBody",
    "Regulator"
   ],
   "to": [
    "Directive"
   ],
   "shape": "connection",
   "dated": false,
   "hub": true,
   "implied": true,
   "properties": {
    "openEnded": {
     "type": "Boolean",
     "list": false,
     "nullable": true
    }
   }
  },
  "Authority.reliedOnBy": {
   "type": "RELIES_ON",
   "direction": "IN",
   "reads": "is relied on by",
   "from": [
    "InternationalBody",
    "Regulator"
   ],
   "to": [
    "Directive"
   ],
   "shape": "connection",
   "dated": false,
   "hub": true,
   "implied": true,
   "properties": {
    "openEnded": {
     "type": "Boolean",
     "list": false,
     "nullable": true
    }
   }
  },
  "Authority.seats": {
   "type": "IN_BODY",
   "direction": "IN",
   "reads": "has the membership",
   "from": [
    "InternationalBody",
    "Regulator"
   ],
   "to": [
    "Membership"
   ],
   "shape": "connection",
   "dated": false,
   "hub": true,
   "implied": true,
   "properties": {}
  },
  "Authority.succeededBy": {
   "type": "SUCCEEDED_BY",
   "direction": "OUT",
   "reads": "handed over to",
   "from": [
    "InternationalBody",
    "Regulator"
   ],
   "to": [
    "InternationalBody",
    "Regulator"
   ],
   "shape": "connection",
   "dated": true,
   "hub": false,
   "implied": true,
   "properties": {
    "extent": {
     "type": "SuccessionExtent",
     "list": false,
     "nullable": true,
     "values": [
      "WHOLE",
      "PART"
     ]
    },
    "functions": {
     "type": "String",
     "list": true,
     "nullable": true
    }
   }
  },
  "Authority.tookOverFrom": {
   "type": "SUCCEEDED_BY",
   "direction": "IN",
   "reads": "took over from",
   "from": [
    "InternationalBody",
    "Regulator"
   ],
   "to": [
    "InternationalBody",
    "Regulator"
   ],
   "shape": "connection",
   "dated": true,
   "hub": false,
   "implied": true,
   "properties": {
    "extent": {
     "type": "SuccessionExtent",
     "list": false,
     "nullable": true,
     "values": [
      "WHOLE",
      "PART"
     ]
    },
    "functions": {
     "type": "String",
     "list": true,
     "nullable": true
    }
   }
  },
  "Directive.addresses": {
   "type": "ADDRESSES",
   "direction": "OUT",
   "reads": "addresses",
   "from": [
    "Directive"
   ],
   "to": [
    "EntityClass",
    "InternationalBody",
    "Regulator"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {
    "addressKind": {
     "type": "AddressKind",
     "list": false,
     "nullable": true,
     "values": [
      "SELF",
      "SUPERVISED",
      "OTHER_AUTHORITY",
      "PUBLIC"
     ]
    },
    "indirect": {
     "type": "Boolean",
     "list": false,
     "nullable": true
    }
   }
  },
  "Directive.benefits": {
   "type": "BENEFITS",
   "direction": "OUT",
   "reads": "is meant to benefit",
   "from": [
    "Directive"
   ],
   "to": [
    "EntityClass"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {}
  },
  "Directive.cites": {
   "type": "CITES",
   "direction": "OUT",
   "reads": "cites",
   "from": [
    "Directive"
   ],
   "to": [
    "Instrument",
    "Provision"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {
    "text": {
     "type": "String",
     "list": false,
     "nullable": true
    }
   }
  },
  "Directive.concerns": {
   "type": "CONCERNS",
   "direction": "OUT",
   "reads": "concerns",
   "from": [
    "Directive"
   ],
   "to": [
    "PolicyArea"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {
    "weight": {
     "type": "Float",
     "list": false,
     "nullable": true,
     "order": {
      "key": "weightOrd",
      "with": []
     }
    },
    "schemeVersion": {
     "type": "String",
     "list": false,
     "nullable": true
    }
   }
  },
  "Directive.evidencedBy": {
   "type": "EVIDENCED_BY",
   "direction": "OUT",
   "reads": "is evidenced by",
   "from": [
    "Directive"
   ],
   "to": [
    "Evidence"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {
    "role": {
     "type": "EvidenceRole",
     "list": false,
     "nullable": true,
     "values": [
      "STATEMENT",
      "EXTENDED",
      "ATTRIBUTION",
      "ISSUER",
      "ADDRESSEE",
      "BENEFICIARY",
      "DATE",
      "MODALITY",
      "CONDITION",
      "EXCEPTION",
      "FACT"
     ]
    }
   }
  },
  "Directive.implementedBy": {
   "type": "IMPLEMENTS",
   "direction": "IN",
   "reads": "is implemented by",
   "from": [
    "Directive"
   ],
   "to": [
    "Directive",
    "Instrument"
   ],
   "shape": "connection",
   "dated": true,
   "hub": false,
   "implied": true,
   "properties": {
    "place": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "bindingness": {
     "type": "Bindingness",
     "list": false,
     "nullable": true,
     "values": [
      "TRANSPOSES",
      "APPLIES",
      "FOLLOWS"
     ]
    },
    "overlap": {
     "type": "Overlap",
     "list": false,
     "nullable": true,
     "values": [
      "EQUAL",
      "SUBSET",
      "SUPERSET",
      "INTERSECT",
      "UNDETERMINED"
     ]
    },
    "rationale": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "rationaleBy": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "mappingSource": {
     "type": "MappingSource",
     "list": false,
     "nullable": true,
     "values": [
      "OFFICIAL",
      "COMMUNITY",
      "INFERRED"
     ]
    },
    "fromVersion": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "toVersion": {
     "type": "String",
     "list": false,
     "nullable": true
    }
   }
  },
  "Directive.implements": {
   "type": "IMPLEMENTS",
   "direction": "OUT",
   "reads": "implements",
   "from": [
    "Directive"
   ],
   "to": [
    "Directive",
    "Instrument",
    "Provision"
   ],
   "shape": "connection",
   "dated": true,
   "hub": false,
   "implied": true,
   "properties": {
    "place": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "bindingness": {
     "type": "Bindingness",
     "list": false,
     "nullable": true,
     "values": [
      "TRANSPOSES",
      "APPLIES",
      "FOLLOWS"
     ]
    },
    "overlap": {
     "type": "Overlap",
     "list": false,
     "nullable": true,
     "values": [
      "EQUAL",
      "SUBSET",
      "SUPERSET",
      "INTERSECT",
      "UNDETERMINED"
     ]
    },
    "rationale": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "rationaleBy": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "mappingSource": {
     "type": "MappingSource",
     "list": false,
     "nullable": true,
     "values": [
      "OFFICIAL",
      "COMMUNITY",
      "INFERRED"
     ]
    },
    "fromVersion": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "toVersion": {
     "type": "String",
     "list": false,
     "nullable": true
    }
   }
  },
  "Directive.participatesIn": {
   "type": "PARTICIPATES_IN",
   "direction": "OUT",
   "reads": "means to take part in",
   "from": [
    "Directive"
   ],
   "to": [
    "InternationalBody",
    "Regulator"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {
    "openEnded": {
     "type": "Boolean",
     "list": false,
     "nullable": true
    }
   }
  },
  "Directive.refersTo": {
   "type": "REFERS_TO",
   "direction": "OUT",
   "reads": "mentions",
   "from": [
    "Directive"
   ],
   "to": [
    "InternationalBody",
    "Regulator"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {
    "openEnded": {
     "type": "Boolean",
     "list": false,
     "nullable": true
    }
   }
  },
  "Directive.relatedFrom": {
   "type": "RELATED_TO",
   "direction": "IN",
   "reads": "is served by",
   "from": [
    "Directive"
   ],
   "to": [
    "Directive"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {
    "kind": {
     "type": "RelationKind",
     "list": false,
     "nullable": true,
     "values": [
      "PART_OF",
      "SPECIALIZES",
      "SUPPORTS",
      "SAFEGUARDS",
      "OVERLAPS"
     ]
    },
    "basis": {
     "type": "RelationBasis",
     "list": false,
     "nullable": true,
     "values": [
      "LEXICAL",
      "INTERPRETIVE"
     ]
    }
   }
  },
  "Directive.relatedTo": {
   "type": "RELATED_TO",
   "direction": "OUT",
   "reads": "contributes to",
   "from": [
    "Directive"
   ],
   "to": [
    "Directive"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {
    "kind": {
     "type": "RelationKind",
     "list": false,
     "nullable": true,
     "values": [
      "PART_OF",
      "SPECIALIZES",
      "SUPPORTS",
      "SAFEGUARDS",
      "OVERLAPS"
     ]
    },
    "basis": {
     "type": "RelationBasis",
     "list": false,
     "nullable": true,
     "values": [
      "LEXICAL",
      "INTERPRETIVE"
     ]
    }
   }
  },
  "Directive.reliesOn": {
   "type": "RELIES_ON",
   "direction": "OUT",
   "reads": "relies on",
   "from": [
    "Directive"
   ],
   "to": [
    "InternationalBody",
    "Regulator"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {
    "openEnded": {
     "type": "Boolean",
     "list": false,
     "nullable": true
    }
   }
  },
  "Directive.statedBy": {
   "type": "STATED",
   "direction": "IN",
   "reads": "was stated by",
   "from": [
    "Directive"
   ],
   "to": [
    "InternationalBody",
    "Regulator"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {
    "verb": {
     "type": "String",
     "list": false,
     "nullable": true,
     "order": {
      "key": "verbOrd",
      "with": []
     },
     "foldedKey": "verbKey"
    },
    "attribution": {
     "type": "String",
     "list": true,
     "nullable": true
    }
   }
  },
  "Directive.statedIn": {
   "type": "STATED_IN",
   "direction": "OUT",
   "reads": "is stated in",
   "from": [
    "Directive"
   ],
   "to": [
    "Instrument"
   ],
   "shape": "one",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {}
  },
  "Directive.supersededBy": {
   "type": "SUPERSEDES",
   "direction": "IN",
   "reads": "is replaced by",
   "from": [
    "Directive"
   ],
   "to": [
    "Directive"
   ],
   "shape": "connection",
   "dated": true,
   "hub": false,
   "implied": true,
   "properties": {
    "reason": {
     "type": "String",
     "list": false,
     "nullable": true
    }
   }
  },
  "Directive.supersedes": {
   "type": "SUPERSEDES",
   "direction": "OUT",
   "reads": "replaces",
   "from": [
    "Directive"
   ],
   "to": [
    "Directive"
   ],
   "shape": "connection",
   "dated": true,
   "hub": false,
   "implied": true,
   "properties": {
    "reason": {
     "type": "String",
     "list": false,
     "nullable": true
    }
   }
  },
  "Document.evidence": {
   "type": "QUOTES",
   "direction": "IN",
   "reads": "is quoted by",
   "from": [
    "Document"
   ],
   "to": [
    "Evidence"
   ],
   "shape": "connection",
   "dated": false,
   "hub": true,
   "implied": true,
   "properties": {}
  },
  "Document.expresses": {
   "type": "EXPRESSES",
   "direction": "OUT",
   "reads": "gives the text of",
   "from": [
    "Document"
   ],
   "to": [
    "Instrument"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {
    "versionDate": {
     "type": "Date",
     "list": false,
     "nullable": true
    }
   }
  },
  "Document.provisions": {
   "type": "HAS_PROVISION",
   "direction": "OUT",
   "reads": "contains",
   "from": [
    "Document"
   ],
   "to": [
    "Provision"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {
    "order": {
     "type": "Int",
     "list": false,
     "nullable": true
    }
   }
  },
  "Document.publishedBy": {
   "type": "PUBLISHED",
   "direction": "IN",
   "reads": "was published by",
   "from": [
    "Document"
   ],
   "to": [
    "InternationalBody",
    "Publisher",
    "Regulator"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {
    "sourceUrl": {
     "type": "URL",
     "list": false,
     "nullable": true
    },
    "sourceTier": {
     "type": "SourceTier",
     "list": false,
     "nullable": true,
     "values": [
      "PRIMARY",
      "OFFICIAL_COPY",
      "SECONDARY",
      "UNKNOWN"
     ]
    },
    "on": {
     "type": "Date",
     "list": false,
     "nullable": true
    },
    "retrievedAt": {
     "type": "DateTime",
     "list": false,
     "nullable": true
    }
   }
  },
  "Document.reportsOn": {
   "type": "REPORTS_ON",
   "direction": "OUT",
   "reads": "reports on",
   "from": [
    "Document"
   ],
   "to": [
    "Instrument"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {
    "attribution": {
     "type": "String",
     "list": true,
     "nullable": true
    }
   }
  },
  "Document.supersededBy": {
   "type": "SUPERSEDES",
   "direction": "IN",
   "reads": "is replaced by",
   "from": [
    "Document"
   ],
   "to": [
    "Document"
   ],
   "shape": "connection",
   "dated": true,
   "hub": false,
   "implied": true,
   "properties": {
    "reason": {
     "type": "String",
     "list": false,
     "nullable": true
    }
   }
  },
  "Document.supersedes": {
   "type": "SUPERSEDES",
   "direction": "OUT",
   "reads": "replaces",
   "from": [
    "Document"
   ],
   "to": [
    "Document"
   ],
   "shape": "connection",
   "dated": true,
   "hub": false,
   "implied": true,
   "properties": {
    "reason": {
     "type": "String",
     "list": false,
     "nullable": true
    }
   }
  },
  "Document.translationOf": {
   "type": "TRANSLATION_OF",
   "direction": "OUT",
   "reads": "translates",
   "from": [
    "Document"
   ],
   "to": [
    "Document"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {
    "translationMethod": {
     "type": "TranslationMethod",
     "list": false,
     "nullable": true,
     "values": [
      "HUMAN",
      "MACHINE",
      "APPARENT_MACHINE",
      "UNKNOWN"
     ]
    }
   }
  },
  "Document.translations": {
   "type": "TRANSLATION_OF",
   "direction": "IN",
   "reads": "is translated in",
   "from": [
    "Document"
   ],
   "to": [
    "Document"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {
    "translationMethod": {
     "type": "TranslationMethod",
     "list": false,
     "nullable": true,
     "values": [
      "HUMAN",
      "MACHINE",
      "APPARENT_MACHINE",
      "UNKNOWN"
     ]
    }
   }
  },
  "Effect.affects": {
   "type": "AFFECTS",
   "direction": "OUT",
   "reads": "changes",
   "from": [
    "Effect"
   ],
   "to": [
    "Instrument",
    "Provision"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {}
  },
  "Effect.evidencedBy": {
   "type": "EVIDENCED_BY",
   "direction": "OUT",
   "reads": "is evidenced by",
   "from": [
    "Effect"
   ],
   "to": [
    "Evidence"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {
    "role": {
     "type": "EvidenceRole",
     "list": false,
     "nullable": true,
     "values": [
      "STATEMENT",
      "EXTENDED",
      "ATTRIBUTION",
      "ISSUER",
      "ADDRESSEE",
      "BENEFICIARY",
      "DATE",
      "MODALITY",
      "CONDITION",
      "EXCEPTION",
      "FACT"
     ]
    }
   }
  },
  "Effect.madeBy": {
   "type": "MAKES_EFFECT",
   "direction": "IN",
   "reads": "is made by",
   "from": [
    "Effect"
   ],
   "to": [
    "Instrument",
    "Provision"
   ],
   "shape": "one",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {}
  },
  "EntityClass.addressedBy": {
   "type": "ADDRESSES",
   "direction": "IN",
   "reads": "is addressed by",
   "from": [
    "EntityClass"
   ],
   "to": [
    "Directive"
   ],
   "shape": "connection",
   "dated": false,
   "hub": true,
   "implied": true,
   "properties": {
    "addressKind": {
     "type": "AddressKind",
     "list": false,
     "nullable": true,
     "values": [
      "SELF",
      "SUPERVISED",
      "OTHER_AUTHORITY",
      "PUBLIC"
     ]
    },
    "indirect": {
     "type": "Boolean",
     "list": false,
     "nullable": true
    }
   }
  },
  "EntityClass.benefitsFrom": {
   "type": "BENEFITS",
   "direction": "IN",
   "reads": "is meant to gain from",
   "from": [
    "EntityClass"
   ],
   "to": [
    "Directive"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {}
  },
  "EntityClass.broader": {
   "type": "BROADER",
   "direction": "OUT",
   "reads": "is narrower than",
   "from": [
    "EntityClass"
   ],
   "to": [
    "EntityClass"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {}
  },
  "EntityClass.names": {
   "type": "HAS_NAME",
   "direction": "OUT",
   "reads": "is called",
   "from": [
    "EntityClass"
   ],
   "to": [
    "Name"
   ],
   "shape": "connection",
   "dated": true,
   "hub": false,
   "implied": true,
   "properties": {}
  },
  "EntityClass.narrower": {
   "type": "BROADER",
   "direction": "IN",
   "reads": "is broader than",
   "from": [
    "EntityClass"
   ],
   "to": [
    "EntityClass"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {}
  },
  "EntityClass.regulators": {
   "type": "HAS_REMIT",
   "direction": "IN",
   "reads": "is the responsibility of",
   "from": [
    "EntityClass"
   ],
   "to": [
    "Regulator"
   ],
   "shape": "connection",
   "dated": true,
   "hub": false,
   "implied": true,
   "properties": {
    "function": {
     "type": "RemitFunction",
     "list": false,
     "nullable": true,
     "values": [
      "PRUDENTIAL",
      "CONDUCT",
      "MARKETS",
      "MONETARY",
      "AML",
      "RESOLUTION",
      "PAYMENTS",
      "CURRENCY"
     ]
    },
    "scopeNote": {
     "type": "String",
     "list": false,
     "nullable": true
    }
   }
  },
  "EntityClass.related": {
   "type": "RELATED",
   "direction": "OUT",
   "reads": "is related to",
   "from": [
    "EntityClass"
   ],
   "to": [
    "EntityClass"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {}
  },
  "Evidence.document": {
   "type": "QUOTES",
   "direction": "OUT",
   "reads": "quotes",
   "from": [
    "Evidence"
   ],
   "to": [
    "Document"
   ],
   "shape": "one",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {}
  },
  "Evidence.evidenceFor": {
   "type": "EVIDENCED_BY",
   "direction": "IN",
   "reads": "is evidence for",
   "from": [
    "Evidence"
   ],
   "to": [
    "Directive",
    "Effect",
    "Membership"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {
    "role": {
     "type": "EvidenceRole",
     "list": false,
     "nullable": true,
     "values": [
      "STATEMENT",
      "EXTENDED",
      "ATTRIBUTION",
      "ISSUER",
      "ADDRESSEE",
      "BENEFICIARY",
      "DATE",
      "MODALITY",
      "CONDITION",
      "EXCEPTION",
      "FACT"
     ]
    }
   }
  },
  "Evidence.provision": {
   "type": "WITHIN",
   "direction": "OUT",
   "reads": "lies in",
   "from": [
    "Evidence"
   ],
   "to": [
    "Provision"
   ],
   "shape": "one",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {}
  },
  "Instrument.affectedBy": {
   "type": "AFFECTS",
   "direction": "IN",
   "reads": "is changed by",
   "from": [
    "Instrument"
   ],
   "to": [
    "Effect"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {}
  },
  "Instrument.basedOn": {
   "type": "BASED_ON",
   "direction": "OUT",
   "reads": "has its legal basis in",
   "from": [
    "Instrument"
   ],
   "to": [
    "Instrument"
   ],
   "shape": "connection",
   "dated": true,
   "hub": false,
   "implied": true,
   "properties": {}
  },
  "Instrument.basisOf": {
   "type": "BASED_ON",
   "direction": "IN",
   "reads": "is the legal basis of",
   "from": [
    "Instrument"
   ],
   "to": [
    "Instrument"
   ],
   "shape": "connection",
   "dated": true,
   "hub": false,
   "implied": true,
   "properties": {}
  },
  "Instrument.citedBy": {
   "type": "CITES",
   "direction": "IN",
   "reads": "is cited by",
   "from": [
    "Instrument"
   ],
   "to": [
    "Directive",
    "Instrument",
    "Provision"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {
    "text": {
     "type": "String",
     "list": false,
     "nullable": true
    }
   }
  },
  "Instrument.cites": {
   "type": "CITES",
   "direction": "OUT",
   "reads": "cites",
   "from": [
    "Instrument"
   ],
   "to": [
    "Instrument",
    "Provision"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {
    "text": {
     "type": "String",
     "list": false,
     "nullable": true
    }
   }
  },
  "Instrument.concerns": {
   "type": "CONCERNS",
   "direction": "OUT",
   "reads": "concerns",
   "from": [
    "Instrument"
   ],
   "to": [
    "PolicyArea"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {
    "weight": {
     "type": "Float",
     "list": false,
     "nullable": true,
     "order": {
      "key": "weightOrd",
      "with": []
     }
    },
    "schemeVersion": {
     "type": "String",
     "list": false,
     "nullable": true
    }
   }
  },
  "Instrument.directives": {
   "type": "STATED_IN",
   "direction": "IN",
   "reads": "states",
   "from": [
    "Instrument"
   ],
   "to": [
    "Directive"
   ],
   "shape": "connection",
   "dated": false,
   "hub": true,
   "implied": true,
   "properties": {}
  },
  "Instrument.effects": {
   "type": "MAKES_EFFECT",
   "direction": "OUT",
   "reads": "makes the change",
   "from": [
    "Instrument"
   ],
   "to": [
    "Effect"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {}
  },
  "Instrument.expressedBy": {
   "type": "EXPRESSES",
   "direction": "IN",
   "reads": "has the text",
   "from": [
    "Instrument"
   ],
   "to": [
    "Document"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {
    "versionDate": {
     "type": "Date",
     "list": false,
     "nullable": true
    }
   }
  },
  "Instrument.implementedBy": {
   "type": "IMPLEMENTS",
   "direction": "IN",
   "reads": "is implemented by",
   "from": [
    "Instrument"
   ],
   "to": [
    "Directive",
    "Instrument"
   ],
   "shape": "connection",
   "dated": true,
   "hub": false,
   "implied": true,
   "properties": {
    "place": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "bindingness": {
     "type": "Bindingness",
     "list": false,
     "nullable": true,
     "values": [
      "TRANSPOSES",
      "APPLIES",
      "FOLLOWS"
     ]
    },
    "overlap": {
     "type": "Overlap",
     "list": false,
     "nullable": true,
     "values": [
      "EQUAL",
      "SUBSET",
      "SUPERSET",
      "INTERSECT",
      "UNDETERMINED"
     ]
    },
    "rationale": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "rationaleBy": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "mappingSource": {
     "type": "MappingSource",
     "list": false,
     "nullable": true,
     "values": [
      "OFFICIAL",
      "COMMUNITY",
      "INFERRED"
     ]
    },
    "fromVersion": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "toVersion": {
     "type": "String",
     "list": false,
     "nullable": true
    }
   }
  },
  "Instrument.implements": {
   "type": "IMPLEMENTS",
   "direction": "OUT",
   "reads": "implements",
   "from": [
    "Instrument"
   ],
   "to": [
    "Directive",
    "Instrument",
    "Provision"
   ],
   "shape": "connection",
   "dated": true,
   "hub": false,
   "implied": true,
   "properties": {
    "place": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "bindingness": {
     "type": "Bindingness",
     "list": false,
     "nullable": true,
     "values": [
      "TRANSPOSES",
      "APPLIES",
      "FOLLOWS"
     ]
    },
    "overlap": {
     "type": "Overlap",
     "list": false,
     "nullable": true,
     "values": [
      "EQUAL",
      "SUBSET",
      "SUPERSET",
      "INTERSECT",
      "UNDETERMINED"
     ]
    },
    "rationale": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "rationaleBy": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "mappingSource": {
     "type": "MappingSource",
     "list": false,
     "nullable": true,
     "values": [
      "OFFICIAL",
      "COMMUNITY",
      "INFERRED"
     ]
    },
    "fromVersion": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "toVersion": {
     "type": "String",
     "list": false,
     "nullable": true
    }
   }
  },
  "Instrument.issuedBy": {
   "type": "ISSUED",
   "direction": "IN",
   "reads": "was issued by",
   "from": [
    "Instrument"
   ],
   "to": [
    "InternationalBody",
    "Regulator"
   ],
   "shape": "connection",
   "dated": true,
   "hub": false,
   "implied": true,
   "properties": {
    "role": {
     "type": "IssuerRole",
     "list": false,
     "nullable": true,
     "values": [
      "ISSUER",
      "CO_ISSUER",
      "DRAFTER",
      "ENDORSER"
     ]
    }
   }
  },
  "Instrument.partOf": {
   "type": "PART_OF",
   "direction": "OUT",
   "reads": "is part of",
   "from": [
    "Instrument"
   ],
   "to": [
    "Instrument"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {
    "order": {
     "type": "Int",
     "list": false,
     "nullable": true
    }
   }
  },
  "Instrument.parts": {
   "type": "PART_OF",
   "direction": "IN",
   "reads": "has the part",
   "from": [
    "Instrument"
   ],
   "to": [
    "Instrument"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {
    "order": {
     "type": "Int",
     "list": false,
     "nullable": true
    }
   }
  },
  "Instrument.reportedIn": {
   "type": "REPORTS_ON",
   "direction": "IN",
   "reads": "is reported in",
   "from": [
    "Instrument"
   ],
   "to": [
    "Document"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {
    "attribution": {
     "type": "String",
     "list": true,
     "nullable": true
    }
   }
  },
  "Instrument.supersededBy": {
   "type": "SUPERSEDES",
   "direction": "IN",
   "reads": "is replaced by",
   "from": [
    "Instrument"
   ],
   "to": [
    "Instrument"
   ],
   "shape": "connection",
   "dated": true,
   "hub": false,
   "implied": true,
   "properties": {
    "reason": {
     "type": "String",
     "list": false,
     "nullable": true
    }
   }
  },
  "Instrument.supersedes": {
   "type": "SUPERSEDES",
   "direction": "OUT",
   "reads": "replaces",
   "from": [
    "Instrument"
   ],
   "to": [
    "Instrument"
   ],
   "shape": "connection",
   "dated": true,
   "hub": false,
   "implied": true,
   "properties": {
    "reason": {
     "type": "String",
     "list": false,
     "nullable": true
    }
   }
  },
  "InternationalBody.lists": {
   "type": "LISTED_BY",
   "direction": "IN",
   "reads": "lists",
   "from": [
    "InternationalBody"
   ],
   "to": [
    "Jurisdiction"
   ],
   "shape": "connection",
   "dated": true,
   "hub": false,
   "implied": true,
   "properties": {
    "list": {
     "type": "JurisdictionList",
     "list": false,
     "nullable": true,
     "values": [
      "CALL_FOR_ACTION",
      "INCREASED_MONITORING"
     ]
    }
   }
  },
  "Jurisdiction.includes": {
   "type": "WITHIN_JURISDICTION",
   "direction": "IN",
   "reads": "includes",
   "from": [
    "Jurisdiction"
   ],
   "to": [
    "Jurisdiction"
   ],
   "shape": "connection",
   "dated": true,
   "hub": false,
   "implied": true,
   "properties": {}
  },
  "Jurisdiction.listedBy": {
   "type": "LISTED_BY",
   "direction": "OUT",
   "reads": "is listed by",
   "from": [
    "Jurisdiction"
   ],
   "to": [
    "InternationalBody"
   ],
   "shape": "connection",
   "dated": true,
   "hub": false,
   "implied": true,
   "properties": {
    "list": {
     "type": "JurisdictionList",
     "list": false,
     "nullable": true,
     "values": [
      "CALL_FOR_ACTION",
      "INCREASED_MONITORING"
     ]
    }
   }
  },
  "Jurisdiction.memberships": {
   "type": "HOLDS",
   "direction": "OUT",
   "reads": "holds",
   "from": [
    "Jurisdiction"
   ],
   "to": [
    "Membership"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {}
  },
  "Jurisdiction.names": {
   "type": "HAS_NAME",
   "direction": "OUT",
   "reads": "is called",
   "from": [
    "Jurisdiction"
   ],
   "to": [
    "Name"
   ],
   "shape": "connection",
   "dated": true,
   "hub": false,
   "implied": true,
   "properties": {}
  },
  "Jurisdiction.regulators": {
   "type": "HAS_JURISDICTION",
   "direction": "IN",
   "reads": "is under the authority of",
   "from": [
    "Jurisdiction"
   ],
   "to": [
    "Regulator"
   ],
   "shape": "connection",
   "dated": true,
   "hub": false,
   "implied": true,
   "properties": {}
  },
  "Jurisdiction.within": {
   "type": "WITHIN_JURISDICTION",
   "direction": "OUT",
   "reads": "lies within",
   "from": [
    "Jurisdiction"
   ],
   "to": [
    "Jurisdiction"
   ],
   "shape": "connection",
   "dated": true,
   "hub": false,
   "implied": true,
   "properties": {}
  },
  "Membership.body": {
   "type": "IN_BODY",
   "direction": "OUT",
   "reads": "is a membership of",
   "from": [
    "Membership"
   ],
   "to": [
    "InternationalBody",
    "Regulator"
   ],
   "shape": "one",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {}
  },
  "Membership.evidencedBy": {
   "type": "EVIDENCED_BY",
   "direction": "OUT",
   "reads": "is evidenced by",
   "from": [
    "Membership"
   ],
   "to": [
    "Evidence"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {
    "role": {
     "type": "EvidenceRole",
     "list": false,
     "nullable": true,
     "values": [
      "STATEMENT",
      "EXTENDED",
      "ATTRIBUTION",
      "ISSUER",
      "ADDRESSEE",
      "BENEFICIARY",
      "DATE",
      "MODALITY",
      "CONDITION",
      "EXCEPTION",
      "FACT"
     ]
    }
   }
  },
  "Membership.holder": {
   "type": "HOLDS",
   "direction": "IN",
   "reads": "is held by",
   "from": [
    "Membership"
   ],
   "to": [
    "InternationalBody",
    "Jurisdiction",
    "Regulator"
   ],
   "shape": "one",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {}
  },
  "Membership.representedBy": {
   "type": "REPRESENTS",
   "direction": "IN",
   "reads": "is represented by",
   "from": [
    "Membership"
   ],
   "to": [
    "Regulator"
   ],
   "shape": "connection",
   "dated": true,
   "hub": false,
   "implied": true,
   "properties": {
    "capacity": {
     "type": "String",
     "list": false,
     "nullable": true
    }
   }
  },
  "Name.nameOf": {
   "type": "HAS_NAME",
   "direction": "IN",
   "reads": "is a name of",
   "from": [
    "Name"
   ],
   "to": [
    "EntityClass",
    "InternationalBody",
    "Jurisdiction",
    "PolicyArea",
    "Publisher",
    "Regulator"
   ],
   "shape": "one",
   "dated": true,
   "hub": false,
   "implied": true,
   "properties": {}
  },
  "Node.reviews": {
   "type": "REVIEWS",
   "direction": "IN",
   "reads": "was judged by",
   "from": [
    "Directive",
    "Document",
    "Effect",
    "EntityClass",
    "Evidence",
    "Instrument",
    "InternationalBody",
    "Jurisdiction",
    "Membership",
    "Name",
    "PolicyArea",
    "Provision",
    "Publisher",
    "Regulator",
    "Review"
   ],
   "to": [
    "Review"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {}
  },
  "PolicyArea.broader": {
   "type": "BROADER",
   "direction": "OUT",
   "reads": "is narrower than",
   "from": [
    "PolicyArea"
   ],
   "to": [
    "PolicyArea"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {}
  },
  "PolicyArea.directives": {
   "type": "CONCERNS",
   "direction": "IN",
   "reads": "is the subject of",
   "from": [
    "PolicyArea"
   ],
   "to": [
    "Directive"
   ],
   "shape": "connection",
   "dated": false,
   "hub": true,
   "implied": false,
   "properties": {
    "weight": {
     "type": "Float",
     "list": false,
     "nullable": true,
     "order": {
      "key": "weightOrd",
      "with": []
     }
    },
    "schemeVersion": {
     "type": "String",
     "list": false,
     "nullable": true
    }
   }
  },
  "PolicyArea.instruments": {
   "type": "CONCERNS",
   "direction": "IN",
   "reads": "is the subject of",
   "from": [
    "PolicyArea"
   ],
   "to": [
    "Instrument"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": false,
   "properties": {
    "weight": {
     "type": "Float",
     "list": false,
     "nullable": true,
     "order": {
      "key": "weightOrd",
      "with": []
     }
    },
    "schemeVersion": {
     "type": "String",
     "list": false,
     "nullable": true
    }
   }
  },
  "PolicyArea.names": {
   "type": "HAS_NAME",
   "direction": "OUT",
   "reads": "is called",
   "from": [
    "PolicyArea"
   ],
   "to": [
    "Name"
   ],
   "shape": "connection",
   "dated": true,
   "hub": false,
   "implied": true,
   "properties": {}
  },
  "PolicyArea.narrower": {
   "type": "BROADER",
   "direction": "IN",
   "reads": "is broader than",
   "from": [
    "PolicyArea"
   ],
   "to": [
    "PolicyArea"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {}
  },
  "PolicyArea.regulators": {
   "type": "HAS_REMIT",
   "direction": "IN",
   "reads": "is the responsibility of",
   "from": [
    "PolicyArea"
   ],
   "to": [
    "Regulator"
   ],
   "shape": "connection",
   "dated": true,
   "hub": false,
   "implied": true,
   "properties": {
    "function": {
     "type": "RemitFunction",
     "list": false,
     "nullable": true,
     "values": [
      "PRUDENTIAL",
      "CONDUCT",
      "MARKETS",
      "MONETARY",
      "AML",
      "RESOLUTION",
      "PAYMENTS",
      "CURRENCY"
     ]
    },
    "scopeNote": {
     "type": "String",
     "list": false,
     "nullable": true
    }
   }
  },
  "PolicyArea.related": {
   "type": "RELATED",
   "direction": "OUT",
   "reads": "is related to",
   "from": [
    "PolicyArea"
   ],
   "to": [
    "PolicyArea"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {}
  },
  "Provision.affectedBy": {
   "type": "AFFECTS",
   "direction": "IN",
   "reads": "is changed by",
   "from": [
    "Provision"
   ],
   "to": [
    "Effect"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {}
  },
  "Provision.citedBy": {
   "type": "CITES",
   "direction": "IN",
   "reads": "is cited by",
   "from": [
    "Provision"
   ],
   "to": [
    "Directive",
    "Instrument",
    "Provision"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {
    "text": {
     "type": "String",
     "list": false,
     "nullable": true
    }
   }
  },
  "Provision.cites": {
   "type": "CITES",
   "direction": "OUT",
   "reads": "cites",
   "from": [
    "Provision"
   ],
   "to": [
    "Instrument",
    "Provision"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {
    "text": {
     "type": "String",
     "list": false,
     "nullable": true
    }
   }
  },
  "Provision.effects": {
   "type": "MAKES_EFFECT",
   "direction": "OUT",
   "reads": "makes the change",
   "from": [
    "Provision"
   ],
   "to": [
    "Effect"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {}
  },
  "Provision.evidence": {
   "type": "WITHIN",
   "direction": "IN",
   "reads": "holds",
   "from": [
    "Provision"
   ],
   "to": [
    "Evidence"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {}
  },
  "Provision.implementedBy": {
   "type": "IMPLEMENTS",
   "direction": "IN",
   "reads": "is implemented by",
   "from": [
    "Provision"
   ],
   "to": [
    "Directive",
    "Instrument"
   ],
   "shape": "connection",
   "dated": true,
   "hub": false,
   "implied": true,
   "properties": {
    "place": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "bindingness": {
     "type": "Bindingness",
     "list": false,
     "nullable": true,
     "values": [
      "TRANSPOSES",
      "APPLIES",
      "FOLLOWS"
     ]
    },
    "overlap": {
     "type": "Overlap",
     "list": false,
     "nullable": true,
     "values": [
      "EQUAL",
      "SUBSET",
      "SUPERSET",
      "INTERSECT",
      "UNDETERMINED"
     ]
    },
    "rationale": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "rationaleBy": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "mappingSource": {
     "type": "MappingSource",
     "list": false,
     "nullable": true,
     "values": [
      "OFFICIAL",
      "COMMUNITY",
      "INFERRED"
     ]
    },
    "fromVersion": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "toVersion": {
     "type": "String",
     "list": false,
     "nullable": true
    }
   }
  },
  "Provision.parent": {
   "type": "HAS_PROVISION",
   "direction": "IN",
   "reads": "is part of",
   "from": [
    "Provision"
   ],
   "to": [
    "Document",
    "Provision"
   ],
   "shape": "one",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {
    "order": {
     "type": "Int",
     "list": false,
     "nullable": true
    }
   }
  },
  "Provision.provisions": {
   "type": "HAS_PROVISION",
   "direction": "OUT",
   "reads": "contains",
   "from": [
    "Provision"
   ],
   "to": [
    "Provision"
   ],
   "shape": "connection",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {
    "order": {
     "type": "Int",
     "list": false,
     "nullable": true
    }
   }
  },
  "Publisher.names": {
   "type": "HAS_NAME",
   "direction": "OUT",
   "reads": "is called",
   "from": [
    "Publisher"
   ],
   "to": [
    "Name"
   ],
   "shape": "connection",
   "dated": true,
   "hub": false,
   "implied": true,
   "properties": {}
  },
  "Publisher.published": {
   "type": "PUBLISHED",
   "direction": "OUT",
   "reads": "published",
   "from": [
    "Publisher"
   ],
   "to": [
    "Document"
   ],
   "shape": "connection",
   "dated": false,
   "hub": true,
   "implied": true,
   "properties": {
    "sourceUrl": {
     "type": "URL",
     "list": false,
     "nullable": true
    },
    "sourceTier": {
     "type": "SourceTier",
     "list": false,
     "nullable": true,
     "values": [
      "PRIMARY",
      "OFFICIAL_COPY",
      "SECONDARY",
      "UNKNOWN"
     ]
    },
    "on": {
     "type": "Date",
     "list": false,
     "nullable": true
    },
    "retrievedAt": {
     "type": "DateTime",
     "list": false,
     "nullable": true
    }
   }
  },
  "Regulator.jurisdictions": {
   "type": "HAS_JURISDICTION",
   "direction": "OUT",
   "reads": "has authority in",
   "from": [
    "Regulator"
   ],
   "to": [
    "Jurisdiction"
   ],
   "shape": "connection",
   "dated": true,
   "hub": false,
   "implied": true,
   "properties": {}
  },
  "Regulator.remits": {
   "type": "HAS_REMIT",
   "direction": "OUT",
   "reads": "is responsible for",
   "from": [
    "Regulator"
   ],
   "to": [
    "EntityClass",
    "PolicyArea"
   ],
   "shape": "connection",
   "dated": true,
   "hub": false,
   "implied": true,
   "properties": {
    "function": {
     "type": "RemitFunction",
     "list": false,
     "nullable": true,
     "values": [
      "PRUDENTIAL",
      "CONDUCT",
      "MARKETS",
      "MONETARY",
      "AML",
      "RESOLUTION",
      "PAYMENTS",
      "CURRENCY"
     ]
    },
    "scopeNote": {
     "type": "String",
     "list": false,
     "nullable": true
    }
   }
  },
  "Regulator.represents": {
   "type": "REPRESENTS",
   "direction": "OUT",
   "reads": "sits for",
   "from": [
    "Regulator"
   ],
   "to": [
    "Membership"
   ],
   "shape": "connection",
   "dated": true,
   "hub": false,
   "implied": true,
   "properties": {
    "capacity": {
     "type": "String",
     "list": false,
     "nullable": true
    }
   }
  },
  "Review.reviewed": {
   "type": "REVIEWS",
   "direction": "OUT",
   "reads": "judges",
   "from": [
    "Review"
   ],
   "to": [
    "Directive",
    "Document",
    "Effect",
    "EntityClass",
    "Evidence",
    "Instrument",
    "InternationalBody",
    "Jurisdiction",
    "Membership",
    "Name",
    "PolicyArea",
    "Provision",
    "Publisher",
    "Regulator",
    "Review"
   ],
   "shape": "one",
   "dated": false,
   "hub": false,
   "implied": true,
   "properties": {}
  }
 },
 "edgeProperties": {
  "validFrom": {
   "type": "Date",
   "list": false,
   "nullable": true,
   "order": {
    "key": "validFromOrd",
    "with": []
   }
  },
  "validTo": {
   "type": "Date",
   "list": false,
   "nullable": true
  },
  "attestedOn": {
   "type": "Date",
   "list": false,
   "nullable": true
  },
  "recordedFrom": {
   "type": "Int",
   "list": false,
   "nullable": false,
   "system": true
  },
  "recordedTo": {
   "type": "Int",
   "list": false,
   "nullable": true,
   "system": true
  },
  "method": {
   "type": "Method",
   "list": false,
   "nullable": false,
   "values": [
    "SEED",
    "RULE",
    "MODEL",
    "HUMAN",
    "IMPORT"
   ]
  },
  "confidence": {
   "type": "Float",
   "list": false,
   "nullable": true
  },
  "reviewState": {
   "type": "ReviewState",
   "list": false,
   "nullable": true,
   "values": [
    "EXTRACTED",
    "IN_REVIEW",
    "ACCEPTED",
    "CHANGES_REQUESTED",
    "REJECTED",
    "RETRACTED"
   ]
  },
  "supports": {
   "type": "String",
   "list": true,
   "nullable": false
  },
  "sourceUrl": {
   "type": "URL",
   "list": false,
   "nullable": true
  },
  "checkedOn": {
   "type": "Date",
   "list": false,
   "nullable": true
  },
  "unchecked": {
   "type": "String",
   "list": true,
   "nullable": true
  },
  "validFromPrecision": {
   "type": "DatePrecision",
   "list": false,
   "nullable": true,
   "values": [
    "DAY",
    "MONTH",
    "QUARTER",
    "YEAR",
    "PLAN_PERIOD",
    "UNKNOWN"
   ]
  },
  "validFromEdtf": {
   "type": "String",
   "list": false,
   "nullable": true
  },
  "validToPrecision": {
   "type": "DatePrecision",
   "list": false,
   "nullable": true,
   "values": [
    "DAY",
    "MONTH",
    "QUARTER",
    "YEAR",
    "PLAN_PERIOD",
    "UNKNOWN"
   ]
  },
  "validToEdtf": {
   "type": "String",
   "list": false,
   "nullable": true
  },
  "fromMax": {
   "type": "Date",
   "list": false,
   "nullable": true,
   "hidden": true
  },
  "toMin": {
   "type": "Date",
   "list": false,
   "nullable": true,
   "hidden": true
  },
  "evidenceIds": {
   "type": "ID",
   "list": true,
   "nullable": true,
   "hidden": true
  }
 },
 "types": {
  "ADDRESSES": {
   "ends": [
    [
     "Directive",
     "EntityClass"
    ],
    [
     "Directive",
     "InternationalBody"
    ],
    [
     "Directive",
     "Regulator"
    ]
   ],
   "dated": false,
   "slot": "addressKind",
   "properties": {
    "addressKind": {
     "type": "AddressKind",
     "list": false,
     "nullable": true,
     "values": [
      "SELF",
      "SUPERVISED",
      "OTHER_AUTHORITY",
      "PUBLIC"
     ]
    },
    "indirect": {
     "type": "Boolean",
     "list": false,
     "nullable": true
    }
   }
  },
  "AFFECTS": {
   "ends": [
    [
     "Effect",
     "Instrument"
    ],
    [
     "Effect",
     "Provision"
    ]
   ],
   "dated": false,
   "slot": null,
   "properties": {}
  },
  "ATTACHED_TO": {
   "ends": [
    [
     "InternationalBody",
     "InternationalBody"
    ],
    [
     "InternationalBody",
     "Regulator"
    ],
    [
     "Regulator",
     "InternationalBody"
    ],
    [
     "Regulator",
     "Regulator"
    ]
   ],
   "dated": true,
   "slot": "kind",
   "properties": {
    "kind": {
     "type": "AttachmentKind",
     "list": false,
     "nullable": true,
     "values": [
      "PART_OF",
      "HOSTED_BY",
      "REPORTS_TO"
     ]
    }
   }
  },
  "BASED_ON": {
   "ends": [
    [
     "Instrument",
     "Instrument"
    ]
   ],
   "dated": true,
   "slot": null,
   "properties": {}
  },
  "BENEFITS": {
   "ends": [
    [
     "Directive",
     "EntityClass"
    ]
   ],
   "dated": false,
   "slot": null,
   "properties": {}
  },
  "BROADER": {
   "ends": [
    [
     "EntityClass",
     "EntityClass"
    ],
    [
     "PolicyArea",
     "PolicyArea"
    ]
   ],
   "dated": false,
   "slot": null,
   "properties": {}
  },
  "CITES": {
   "ends": [
    [
     "Directive",
     "Instrument"
    ],
    [
     "Directive",
     "Provision"
    ],
    [
     "Instrument",
     "Instrument"
    ],
    [
     "Instrument",
     "Provision"
    ],
    [
     "Provision",
     "Instrument"
    ],
    [
     "Provision",
     "Provision"
    ]
   ],
   "dated": false,
   "slot": "text",
   "properties": {
    "text": {
     "type": "String",
     "list": false,
     "nullable": true
    }
   }
  },
  "CONCERNS": {
   "ends": [
    [
     "Directive",
     "PolicyArea"
    ],
    [
     "Instrument",
     "PolicyArea"
    ]
   ],
   "dated": false,
   "slot": null,
   "properties": {
    "weight": {
     "type": "Float",
     "list": false,
     "nullable": true,
     "order": {
      "key": "weightOrd",
      "with": []
     }
    },
    "schemeVersion": {
     "type": "String",
     "list": false,
     "nullable": true
    }
   }
  },
  "EVIDENCED_BY": {
   "ends": [
    [
     "Directive",
     "Evidence"
    ],
    [
     "Effect",
     "Evidence"
    ],
    [
     "Membership",
     "Evidence"
    ]
   ],
   "dated": false,
   "slot": "role",
   "properties": {
    "role": {
     "type": "EvidenceRole",
     "list": false,
     "nullable": true,
     "values": [
      "STATEMENT",
      "EXTENDED",
      "ATTRIBUTION",
      "ISSUER",
      "ADDRESSEE",
      "BENEFICIARY",
      "DATE",
      "MODALITY",
      "CONDITION",
      "EXCEPTION",
      "FACT"
     ]
    }
   }
  },
  "EXPRESSES": {
   "ends": [
    [
     "Document",
     "Instrument"
    ]
   ],
   "dated": false,
   "slot": null,
   "properties": {
    "versionDate": {
     "type": "Date",
     "list": false,
     "nullable": true
    }
   }
  },
  "HAS_JURISDICTION": {
   "ends": [
    [
     "Regulator",
     "Jurisdiction"
    ]
   ],
   "dated": true,
   "slot": null,
   "properties": {}
  },
  "HAS_NAME": {
   "ends": [
    [
     "EntityClass",
     "Name"
    ],
    [
     "InternationalBody",
     "Name"
    ],
    [
     "Jurisdiction",
     "Name"
    ],
    [
     "PolicyArea",
     "Name"
    ],
    [
     "Publisher",
     "Name"
    ],
    [
     "Regulator",
     "Name"
    ]
   ],
   "dated": true,
   "slot": null,
   "properties": {}
  },
  "HAS_PROVISION": {
   "ends": [
    [
     "Document",
     "Provision"
    ],
    [
     "Provision",
     "Provision"
    ]
   ],
   "dated": false,
   "slot": null,
   "properties": {
    "order": {
     "type": "Int",
     "list": false,
     "nullable": true
    }
   }
  },
  "HAS_REMIT": {
   "ends": [
    [
     "Regulator",
     "EntityClass"
    ],
    [
     "Regulator",
     "PolicyArea"
    ]
   ],
   "dated": true,
   "slot": "function",
   "properties": {
    "function": {
     "type": "RemitFunction",
     "list": false,
     "nullable": true,
     "values": [
      "PRUDENTIAL",
      "CONDUCT",
      "MARKETS",
      "MONETARY",
      "AML",
      "RESOLUTION",
      "PAYMENTS",
      "CURRENCY"
     ]
    },
    "scopeNote": {
     "type": "String",
     "list": false,
     "nullable": true
    }
   }
  },
  "HOLDS": {
   "ends": [
    [
     "InternationalBody",
     "Membership"
    ],
    [
     "Jurisdiction",
     "Membership"
    ],
    [
     "Regulator",
     "Membership"
    ]
   ],
   "dated": false,
   "slot": null,
   "properties": {}
  },
  "IMPLEMENTS": {
   "ends": [
    [
     "Directive",
     "Directive"
    ],
    [
     "Directive",
     "Instrument"
    ],
    [
     "Directive",
     "Provision"
    ],
    [
     "Instrument",
     "Directive"
    ],
    [
     "Instrument",
     "Instrument"
    ],
    [
     "Instrument",
     "Provision"
    ]
   ],
   "dated": true,
   "slot": "place",
   "properties": {
    "place": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "bindingness": {
     "type": "Bindingness",
     "list": false,
     "nullable": true,
     "values": [
      "TRANSPOSES",
      "APPLIES",
      "FOLLOWS"
     ]
    },
    "overlap": {
     "type": "Overlap",
     "list": false,
     "nullable": true,
     "values": [
      "EQUAL",
      "SUBSET",
      "SUPERSET",
      "INTERSECT",
      "UNDETERMINED"
     ]
    },
    "rationale": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "rationaleBy": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "mappingSource": {
     "type": "MappingSource",
     "list": false,
     "nullable": true,
     "values": [
      "OFFICIAL",
      "COMMUNITY",
      "INFERRED"
     ]
    },
    "fromVersion": {
     "type": "String",
     "list": false,
     "nullable": true
    },
    "toVersion": {
     "type": "String",
     "list": false,
     "nullable": true
    }
   }
  },
  "IN_BODY": {
   "ends": [
    [
     "Membership",
     "InternationalBody"
    ],
    [
     "Membership",
     "Regulator"
    ]
   ],
   "dated": false,
   "slot": null,
   "properties": {}
  },
  "ISSUED": {
   "ends": [
    [
     "InternationalBody",
     "Instrument"
    ],
    [
     "Regulator",
     "Instrument"
    ]
   ],
   "dated": true,
   "slot": "role",
   "properties": {
    "role": {
     "type": "IssuerRole",
     "list": false,
     "nullable": true,
     "values": [
      "ISSUER",
      "CO_ISSUER",
      "DRAFTER",
      "ENDORSER"
     ]
    }
   }
  },
  "LISTED_BY": {
   "ends": [
    [
     "Jurisdiction",
     "InternationalBody"
    ]
   ],
   "dated": true,
   "slot": "list",
   "properties": {
    "list": {
     "type": "JurisdictionList",
     "list": false,
     "nullable": true,
     "values": [
      "CALL_FOR_ACTION",
      "INCREASED_MONITORING"
     ]
    }
   }
  },
  "MAKES_EFFECT": {
   "ends": [
    [
     "Instrument",
     "Effect"
    ],
    [
     "Provision",
     "Effect"
    ]
   ],
   "dated": false,
   "slot": null,
   "properties": {}
  },
  "MAY_BE_SAME_AS": {
   "ends": [
    [
     "InternationalBody",
     "InternationalBody"
    ],
    [
     "InternationalBody",
     "Regulator"
    ],
    [
     "Regulator",
     "InternationalBody"
    ],
    [
     "Regulator",
     "Regulator"
    ]
   ],
   "dated": false,
   "slot": null,
   "properties": {
    "score": {
     "type": "Float",
     "list": false,
     "nullable": true
    },
    "reasons": {
     "type": "String",
     "list": true,
     "nullable": true
    },
    "state": {
     "type": "ProposalState",
     "list": false,
     "nullable": true,
     "values": [
      "OPEN",
      "DISMISSED"
     ]
    }
   }
  },
  "MERGED_INTO": {
   "ends": [
    [
     "InternationalBody",
     "InternationalBody"
    ],
    [
     "InternationalBody",
     "Regulator"
    ],
    [
     "Regulator",
     "InternationalBody"
    ],
    [
     "Regulator",
     "Regulator"
    ]
   ],
   "dated": false,
   "slot": null,
   "properties": {
    "reason": {
     "type": "String",
     "list": false,
     "nullable": true
    }
   }
  },
  "PARTICIPATES_IN": {
   "ends": [
    [
     "Directive",
     "InternationalBody"
    ],
    [
     "Directive",
     "Regulator"
    ]
   ],
   "dated": false,
   "slot": null,
   "properties": {
    "openEnded": {
     "type": "Boolean",
     "list": false,
     "nullable": true
    }
   }
  },
  "PART_OF": {
   "ends": [
    [
     "Instrument",
     "Instrument"
    ]
   ],
   "dated": false,
   "slot": null,
   "properties": {
    "order": {
     "type": "Int",
     "list": false,
     "nullable": true
    }
   }
  },
  "PUBLISHED": {
   "ends": [
    [
     "InternationalBody",
     "Document"
    ],
    [
     "Publisher",
     "Document"
    ],
    [
     "Regulator",
     "Document"
    ]
   ],
   "dated": false,
   "slot": "sourceUrl",
   "properties": {
    "sourceUrl": {
     "type": "URL",
     "list": false,
     "nullable": true
    },
    "sourceTier": {
     "type": "SourceTier",
     "list": false,
     "nullable": true,
     "values": [
      "PRIMARY",
      "OFFICIAL_COPY",
      "SECONDARY",
      "UNKNOWN"
     ]
    },
    "on": {
     "type": "Date",
     "list": false,
     "nullable": true
    },
    "retrievedAt": {
     "type": "DateTime",
     "list": false,
     "nullable": true
    }
   }
  },
  "QUOTES": {
   "ends": [
    [
     "Evidence",
     "Document"
    ]
   ],
   "dated": false,
   "slot": null,
   "properties": {}
  },
  "REFERS_TO": {
   "ends": [
    [
     "Directive",
     "InternationalBody"
    ],
    [
     "Directive",
     "Regulator"
    ]
   ],
   "dated": false,
   "slot": null,
   "properties": {
    "openEnded": {
     "type": "Boolean",
     "list": false,
     "nullable": true
    }
   }
  },
  "RELATED": {
   "ends": [
    [
     "EntityClass",
     "EntityClass"
    ],
    [
     "PolicyArea",
     "PolicyArea"
    ]
   ],
   "dated": false,
   "slot": null,
   "properties": {}
  },
  "RELATED_TO": {
   "ends": [
    [
     "Directive",
     "Directive"
    ]
   ],
   "dated": false,
   "slot": "kind",
   "properties": {
    "kind": {
     "type": "RelationKind",
     "list": false,
     "nullable": true,
     "values": [
      "PART_OF",
      "SPECIALIZES",
      "SUPPORTS",
      "SAFEGUARDS",
      "OVERLAPS"
     ]
    },
    "basis": {
     "type": "RelationBasis",
     "list": false,
     "nullable": true,
     "values": [
      "LEXICAL",
      "INTERPRETIVE"
     ]
    }
   }
  },
  "RELIES_ON": {
   "ends": [
    [
     "Directive",
     "InternationalBody"
    ],
    [
     "Directive",
     "Regulator"
    ]
   ],
   "dated": false,
   "slot": null,
   "properties": {
    "openEnded": {
     "type": "Boolean",
     "list": false,
     "nullable": true
    }
   }
  },
  "REPORTS_ON": {
   "ends": [
    [
     "Document",
     "Instrument"
    ]
   ],
   "dated": false,
   "slot": null,
   "properties": {
    "attribution": {
     "type": "String",
     "list": true,
     "nullable": true
    }
   }
  },
  "REPRESENTS": {
   "ends": [
    [
     "Regulator",
     "Membership"
    ]
   ],
   "dated": true,
   "slot": null,
   "properties": {
    "capacity": {
     "type": "String",
     "list": false,
     "nullable": true
    }
   }
  },
  "REVIEWS": {
   "ends": [
    [
     "Review",
     "Directive"
    ],
    [
     "Review",
     "Document"
    ],
    [
     "Review",
     "Effect"
    ],
    [
     "Review",
     "EntityClass"
    ],
    [
     "Review",
     "Evidence"
    ],
    [
     "Review",
     "Instrument"
    ],
    [
     "Review",
     "InternationalBody"
    ],
    [
     "Review",
     "Jurisdiction"
    ],
    [
     "Review",
     "Membership"
    ],
    [
     "Review",
     "Name"
    ],
    [
     "Review",
     "PolicyArea"
    ],
    [
     "Review",
     "Provision"
    ],
    [
     "Review",
     "Publisher"
    ],
    [
     "Review",
     "Regulator"
    ],
    [
     "Review",
     "Review"
    ]
   ],
   "dated": false,
   "slot": null,
   "properties": {}
  },
  "STATED": {
   "ends": [
    [
     "InternationalBody",
     "Directive"
    ],
    [
     "Regulator",
     "Directive"
    ]
   ],
   "dated": false,
   "slot": null,
   "properties": {
    "verb": {
     "type": "String",
     "list": false,
     "nullable": true,
     "order": {
      "key": "verbOrd",
      "with": []
     },
     "foldedKey": "verbKey"
    },
    "attribution": {
     "type": "String",
     "list": true,
     "nullable": true
    }
   }
  },
  "STATED_IN": {
   "ends": [
    [
     "Directive",
     "Instrument"
    ]
   ],
   "dated": false,
   "slot": null,
   "properties": {}
  },
  "SUCCEEDED_BY": {
   "ends": [
    [
     "InternationalBody",
     "InternationalBody"
    ],
    [
     "InternationalBody",
     "Regulator"
    ],
    [
     "Regulator",
     "InternationalBody"
    ],
    [
     "Regulator",
     "Regulator"
    ]
   ],
   "dated": true,
   "slot": null,
   "properties": {
    "extent": {
     "type": "SuccessionExtent",
     "list": false,
     "nullable": true,
     "values": [
      "WHOLE",
      "PART"
     ]
    },
    "functions": {
     "type": "String",
     "list": true,
     "nullable": true
    }
   }
  },
  "SUPERSEDES": {
   "ends": [
    [
     "Directive",
     "Directive"
    ],
    [
     "Document",
     "Document"
    ],
    [
     "Instrument",
     "Instrument"
    ]
   ],
   "dated": true,
   "slot": null,
   "properties": {
    "reason": {
     "type": "String",
     "list": false,
     "nullable": true
    }
   }
  },
  "TRANSLATION_OF": {
   "ends": [
    [
     "Document",
     "Document"
    ]
   ],
   "dated": false,
   "slot": null,
   "properties": {
    "translationMethod": {
     "type": "TranslationMethod",
     "list": false,
     "nullable": true,
     "values": [
      "HUMAN",
      "MACHINE",
      "APPARENT_MACHINE",
      "UNKNOWN"
     ]
    }
   }
  },
  "WITHIN": {
   "ends": [
    [
     "Evidence",
     "Provision"
    ]
   ],
   "dated": false,
   "slot": null,
   "properties": {}
  },
  "WITHIN_JURISDICTION": {
   "ends": [
    [
     "Jurisdiction",
     "Jurisdiction"
    ]
   ],
   "dated": true,
   "slot": null,
   "properties": {}
  }
 }
};
