/** TrialGraph: public records of cell-therapy trials as one RDF knowledge graph with evidence. */
@NullMarked
package org.trialgraph;

import org.jspecify.annotations.NullMarked;
