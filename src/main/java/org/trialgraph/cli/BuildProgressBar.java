package org.trialgraph.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.trialgraph.ingest.BuildListener;

/** Shows how far a build is: a bar for each step on a terminal, a line for each step elsewhere. */
final class BuildProgressBar implements BuildListener, AutoCloseable {
    private static final int MILLIS = 200;

    private final PrintStream err = Console.err();
    private final boolean quiet;
    private final boolean terminal = Console.isErrTerminal();
    private @Nullable ProgressBar bar;
    private String step = "";

    BuildProgressBar(boolean quiet) {
        this.quiet = quiet;
    }

    @Override
    public synchronized void at(String name, long done, long total) {
        if (quiet) {
            return;
        }
        if (!name.equals(step)) {
            close();
            step = name;
            begin(name);
        }
        if (bar != null) {
            bar.maxHint(total > 0 ? total : -1);
            bar.stepTo(done);
        }
    }

    private void begin(String name) {
        if (terminal) {
            bar = new ProgressBarBuilder()
                    .setTaskName(name)
                    .setInitialMax(-1)
                    .setUpdateIntervalMillis(MILLIS)
                    .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                    .build();
        } else {
            err.println(name + " ...");
        }
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
