package org.trialgraph.trial;

import java.util.Optional;

/** An organisation as the record names it. */
public record Organisation(String name, Optional<Coded<OrganisationClass>> type) {}
