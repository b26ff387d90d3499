/**
 * Benchmarks: how fast the program maps, loads and starts, against a floor or a peer in the same run.
 *
 * <p>A figure is the median of pairs that were measured in turn, so that a busy machine slows both sides; where counts
 * or hashes of two sides differ, the word INVALID stands in place of a figure. It may use every package; nothing but the
 * command line may use it.
 */
@NullMarked
package org.trialgraph.cli.bench;

import org.jspecify.annotations.NullMarked;
