package org.trialgraph.cli;

/** How answers are written. */
enum OutputFormat {
    /** Aligned columns, for eyes. */
    table,
    /** RFC 4180. */
    csv,
    /** A header line and a line per answer; blanks stand for tabs and line ends inside values. */
    tsv,
    /** SPARQL 1.1 Query Results JSON Format, or JSON-LD for a graph. */
    json,
    /** A JSON object per answer. */
    ndjson,
    /** A Markdown table. */
    md,
    /** Turtle, for queries that give a graph. */
    ttl
}
