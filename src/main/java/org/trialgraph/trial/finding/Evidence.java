package org.trialgraph.trial.finding;

/**
 * The words that state a value.
 *
 * @param field path of the field in the register's own terms, e.g. {@code protocolSection.descriptionModule.briefSummary}
 * @param start first character of the quote in the field, in Unicode code points
 * @param end behind the last character, in Unicode code points
 * @param quote exactly the field's text from {@code start} to {@code end}
 * @param rule name of the rule that read it
 * @param confidence share of such readings that hold, 0 to 1
 */
public record Evidence(String field, int start, int end, String quote, String rule, double confidence) {}
