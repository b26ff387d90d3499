/**
 * The files that travel inside the program: ontology, queries and sample, by folder.
 *
 * <p>What stands in {@code ontology/} and {@code queries/} of the project is packed into the jar, so what a user reads
 * is what the program runs. This package finds these files, in a jar as in a folder of classes. It uses the JDK only
 * and knows nothing of what is in them.
 */
@NullMarked
package org.trialgraph.resource;

import org.jspecify.annotations.NullMarked;
