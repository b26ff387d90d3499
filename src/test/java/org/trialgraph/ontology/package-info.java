/**
 * Tests of the files in {@code ontology/}: they are data, but every program that reads the graph depends on them.
 *
 * <p>The tests read the files as anybody would, from the folder, with Jena; the OWL profile and the reasoner come from OWLAPI
 * and HermiT. Each check is also run against a copy that was broken on purpose, so that a check that can never fail is
 * noticed. Nothing here may be used outside the tests.
 */
@NullMarked
package org.trialgraph.ontology;

import org.jspecify.annotations.NullMarked;
