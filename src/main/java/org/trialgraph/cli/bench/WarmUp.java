package org.trialgraph.cli.bench;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;

/** Runs work until the compiler has nothing left to do, so that what is measured is the program and not its compilation. */
final class WarmUp {
    private static final int FEWEST = 8;
    private static final int MOST = 60;
    private static final int QUIET_ROUNDS = 3;
    private static final double SMALL_SHARE = 0.01;

    private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();

    private WarmUp() {}

    /** Until the compiler took less than a hundredth of each of three rounds in a row, but not for ever. */
    static void until(Cpu.Work round) throws Exception {
        int quiet = 0;
        for (int done = 0; done < MOST && (done < FEWEST || quiet < QUIET_ROUNDS); done++) {
            long compiling = COMPILER.getTotalCompilationTime();
            long start = System.nanoTime();
            round.run();
            double share = (COMPILER.getTotalCompilationTime() - compiling) * 1e6 / (System.nanoTime() - start);
            quiet = share < SMALL_SHARE ? quiet + 1 : 0;
        }
    }
}
