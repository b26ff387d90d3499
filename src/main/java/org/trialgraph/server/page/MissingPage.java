package org.trialgraph.server.page;

/** The page for an address of which the graph says nothing. */
public record MissingPage(Shell shell, String text) {}
