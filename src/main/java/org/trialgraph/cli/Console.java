package org.trialgraph.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The two streams of the command line. */
public final class Console {
    private Console() {}

    /** Makes both streams UTF-8, whatever the platform's default is; called once, when the program starts. */
    static void useUtf8() {
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }

    /** Data goes here. */
    public static PrintStream out() {
        return System.out;
    }

    /** Messages and progress go here. */
    public static PrintStream err() {
        return System.err;
    }

    /** Whether data goes to a terminal; the launcher knows. */
    static boolean isOutTerminal() {
        return Boolean.getBoolean("trialgraph.terminal.out");
    }

    /** Whether messages go to a terminal; the launcher knows. */
    static boolean isErrTerminal() {
        return Boolean.getBoolean("trialgraph.terminal.err");
    }
}
