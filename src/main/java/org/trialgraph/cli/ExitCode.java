package org.trialgraph.cli;

/** What the program tells the shell when it ends. */
final class ExitCode {
    static final int OK = 0;
    /** It ran, but the answer is empty or a check failed. */
    static final int EMPTY_OR_FAILED = 1;
    /** The command was written wrongly. */
    static final int USAGE = 2;
    /** The data is invalid; nothing was published. */
    static final int INVALID_DATA = 3;
    /** A remote source failed. */
    static final int REMOTE_FAILED = 4;
    /** The graph is locked, damaged or missing. */
    static final int STORE = 5;

    private ExitCode() {}
}
