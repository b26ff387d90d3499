/**
 * ClinicalTrials.gov: its study records in the forms in which the register hands them out.
 *
 * <p>{@link org.trialgraph.source.ctgov.CtgovJsonReader} reads the study object of the version 2 interface, one small
 * class per module of the object. Nothing of a record gets lost without a problem that says so, except contact persons,
 * who are not carried on purpose. This package may use the frame of {@code source}, the neutral record and a streaming
 * JSON parser; it must not build trees, know the graph, or interpret prose beyond the border between criteria.
 */
@NullMarked
package org.trialgraph.source.ctgov;

import org.jspecify.annotations.NullMarked;
