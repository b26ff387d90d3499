package org.trialgraph.trial;

/** What can be wrong with a document, a record or a value. */
public enum ProblemKind {
    /** The file cannot be opened or read to its end. Rejects. */
    UNREADABLE_FILE,
    /** No reader knows the document's form. Rejects. */
    UNRECOGNISED_DOCUMENT,
    /** The record cannot be parsed. Rejects. */
    MALFORMED_RECORD,
    /** The record is larger than the limit. Rejects. */
    OVERSIZED_RECORD,
    /** The record has neither an identifier nor a title. Rejects. */
    NO_IDENTITY,
    /** The record's identifier cannot become a name in the graph. Rejects. */
    UNUSABLE_IDENTIFIER,
    /** A statement of the record is one that no graph format can hold. Rejects. */
    UNUSABLE_STATEMENT,
    /** The document states no registry number; a name was minted. */
    MISSING_IDENTIFIER,
    /** A value stands where an identifier should be, but is none. */
    MALFORMED_IDENTIFIER,
    /** A word is no known member of its list; it is kept as text. */
    UNKNOWN_CODE,
    /** A date cannot be read; it is kept as text. */
    MALFORMED_DATE,
    /** An age cannot be read; it is kept as text. */
    MALFORMED_AGE,
    /** A number cannot be read; it is kept in this report. */
    MALFORMED_NUMBER,
    /** A value has another JSON type than its field. */
    UNEXPECTED_TYPE,
    /** A field that the reader does not know. */
    UNKNOWN_FIELD,
    /** A field that stands in its object already; the first one is read, and this one is kept in this report. */
    REPEATED_FIELD,
    /** A known part of the record that is not read yet. */
    PASSED_OVER,
    /** The first letters of a value are cut off at the source. */
    TRUNCATED_VALUE,
    /** The document ends in the middle. */
    TRUNCATED_DOCUMENT,
    /** Wrongly decoded characters or markup were turned back into the text that they stand for. */
    REPAIRED_TEXT,
    /** Characters that no graph format can hold, or bytes that are no text, were replaced. */
    ILLEGAL_CHARACTERS,
    /** A value's label is lost; the value is not used. */
    LOST_LABEL,
    /** A label's value is lost. */
    LOST_VALUE,
    /** Inclusion and exclusion criteria run together. */
    UNDIVIDED_CRITERIA,
    /** Values are joined so that they cannot be told apart. */
    UNDIVIDED_VALUES,
    /** The last day of a month, which the page also writes for the month alone; stated as the month. */
    MONTH_END_DATE,
    /** A line that the site puts on every page and that says nothing of the trial. */
    PLACEHOLDER,
    /** The same bytes were given before. */
    DUPLICATE_DOCUMENT
}
