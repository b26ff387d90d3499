/**
 * The neutral record: what any register says of a trial, as plain immutable data.
 *
 * <p>Every other package of the data's way speaks in these types. Lists are never null, optional parts are {@link
 * java.util.Optional}, every code keeps the words that were reported, and a date is never more precise than its
 * source. This package uses the JDK only; it must not know any register's format, any RDF, or how text is read.
 */
@NullMarked
package org.trialgraph.trial;

import org.jspecify.annotations.NullMarked;
