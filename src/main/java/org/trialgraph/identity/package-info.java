/**
 * Identity: which registrations are the same study, and why.
 *
 * <p>A registration is never the study; a study is a cluster of registrations, asserted with the reason and a
 * confidence, and undone by leaving out one link. This package may use {@code trial}; it must not know registers'
 * formats or RDF, and it never merges two records.
 */
@NullMarked
package org.trialgraph.identity;

import org.jspecify.annotations.NullMarked;
