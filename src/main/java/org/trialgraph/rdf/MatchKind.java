package org.trialgraph.rdf;

import org.trialgraph.trial.Code;

/** How reported words were matched to a concept. */
public enum MatchKind implements Code {
    /** The words are the preferred label. */
    EXACT,
    /** The words are another label. */
    SYNONYM,
    /** The words are a label whose first letters are cut off at the source. */
    SUFFIX,
    /** The register itself gave a code that the concept is matched to. */
    CODE,
    /** No concept was found; the words stand for themselves. */
    NONE
}
