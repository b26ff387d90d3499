package org.trialgraph.store;

/** Is told how far a build is. */
@FunctionalInterface
public interface BuildProgress {
    /** A step tells of itself when it begins and after every so many quads. */
    int EVERY = 10_000;

    /** The steps of {@link GenerationBuilder#load()}, in order. */
    enum Step {
        /** Merging the sorted runs into the dump. */
        DUMP,
        /** Reading the dump back and loading it into the database. */
        LOAD,
        /** Reading the database back and comparing it with the dump. */
        VERIFY
    }

    /** Tells that {@code done} quads went through a step; {@code total} is 0 while unknown. */
    void at(Step step, long done, long total);
}
