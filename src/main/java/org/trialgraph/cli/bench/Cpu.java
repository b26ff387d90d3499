package org.trialgraph.cli.bench;

import java.lang.management.ManagementFactory;

/** CPU time of this whole process: all threads, with the compiler and the garbage collector. */
final class Cpu {
    private static final com.sun.management.OperatingSystemMXBean SYSTEM =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final long LEAST = 250_000_000;

    private Cpu() {}

    /** Seconds of CPU that this process has used. */
    static double now() {
        return SYSTEM.getProcessCpuTime() / 1e9;
    }

    /** Something to be measured. */
    interface Work {
        void run() throws Exception;
    }

    /** Seconds of CPU that the work takes, as the mean of so many repetitions that the clock's grain (10 ms) is no matter. */
    static double mean(Work work) throws Exception {
        long before = SYSTEM.getProcessCpuTime();
        int times = 0;
        while (SYSTEM.getProcessCpuTime() - before < LEAST) {
            work.run();
            times++;
        }
        return (SYSTEM.getProcessCpuTime() - before) / 1e9 / times;
    }

    /** Seconds of CPU that the work took. */
    static double seconds(Work work) throws Exception {
        long before = SYSTEM.getProcessCpuTime();
        work.run();
        return (SYSTEM.getProcessCpuTime() - before) / 1e9;
    }
}
