package org.trialgraph.store;

import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;

/** Takes every remark of a parser as an error: in 5.6.0 even an illegal IRI or an ill-formed date is but a warning. */
final class StrictErrors implements ErrorHandler {
    private long line;

    /** The line of the first error, from 1; 0 if unknown. */
    long line() {
        return line;
    }

    @Override
    public void warning(String message, long lineNumber, long column) {
        refuse(message, lineNumber);
    }

    @Override
    public void error(String message, long lineNumber, long column) {
        refuse(message, lineNumber);
    }

    @Override
    public void fatal(String message, long lineNumber, long column) {
        refuse(message, lineNumber);
    }

    private void refuse(String message, long lineNumber) {
        line = Math.max(lineNumber, 0);
        throw new RiotException(message);
    }
}
