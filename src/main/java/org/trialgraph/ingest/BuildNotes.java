package org.trialgraph.ingest;

/** Keys of the notes that a build leaves in a generation's manifest. */
public final class BuildNotes {
    /** What every IRI of the graph begins with. */
    public static final String BASE = "base";

    /** How many trials the default graph states. */
    public static final String TRIALS = "trials";

    /** How many records were read. */
    public static final String READ = "recordsRead";

    /** How many documents were accepted. */
    public static final String ACCEPTED = "recordsAccepted";

    /** How many records were rejected. */
    public static final String REJECTED = "recordsRejected";

    /** Version of the ontology. */
    public static final String ONTOLOGY = "ontology";

    private BuildNotes() {}
}
