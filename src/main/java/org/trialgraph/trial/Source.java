package org.trialgraph.trial;

/** Where documents come from, with the weight their word has: 1 a register itself, 2 the WHO platform, 3 a site that copies. */
public enum Source implements Code {
    CLINICALTRIALS_GOV("ctgov", 1),
    CLINCONNECT("clinconnect", 3),
    MEDDATAX("meddatax", 3),
    MEDPATH("medpath", 3),
    VEEVA("veeva", 3);

    private final String notation;
    private final int rank;

    Source(String notation, int rank) {
        this.notation = notation;
        this.rank = rank;
    }

    @Override
    public String notation() {
        return notation;
    }

    /** 1 to 3; a lower rank outweighs a higher one. */
    public int rank() {
        return rank;
    }
}
