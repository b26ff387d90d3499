package org.trialgraph.trial;

import java.util.Optional;

/** A responsible investigator whom the register publishes. */
public record Official(String name, Optional<Coded<OfficialRole>> role, Optional<String> affiliation) {}
