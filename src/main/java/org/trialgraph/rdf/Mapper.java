package org.trialgraph.rdf;

import org.trialgraph.trial.Trial;

/** States one part of a record. Safe for many threads. */
interface Mapper {
    /** Sends the triples of this part; what cannot be stated becomes a problem. */
    void map(Trial trial, Statements out);
}
