package org.trialgraph.trial;

/** Issuer kind of an organisation's or secondary identifier (ClinicalTrials.gov: OrgStudyIdType, SecondaryIdType). */
public enum IdentifierType implements Code {
    NIH,
    FDA,
    VA,
    CDC,
    AHRQ,
    SAMHSA,
    OTHER_GRANT,
    EUDRACT_NUMBER,
    CTIS,
    REGISTRY,
    OTHER
}
