/**
 * The command line: one class per command, and the only place that wires the stations together and prints.
 *
 * <p>Data goes to standard output, messages and progress to standard error; a table on a terminal is TSV in a pipe.
 * Everything is made here with plain {@code new}, so that reading a command shows the whole system. It may use every
 * package; no package may use it.
 */
@NullMarked
package org.trialgraph.cli;

import org.jspecify.annotations.NullMarked;
