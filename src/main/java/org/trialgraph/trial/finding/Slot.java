package org.trialgraph.trial.finding;

import java.util.Arrays;
import java.util.Optional;

/** A question about a cell-therapy trial that free text may answer; the keys are those of the labelling guide. */
public enum Slot {
    CELL_THERAPY("cellTherapy"),
    CELL_TYPE("cellType"),
    DONOR("donor"),
    SOURCE_MATERIAL("sourceMaterial"),
    PROCESSING("processing"),
    FEEDER("feeder"),
    CULTURE_CYTOKINE("cultureCytokine"),
    ENGINEERING("engineering"),
    TARGET("target"),
    PRESERVATION("preservation"),
    DOSE("dose"),
    INFUSIONS("infusions"),
    ROUTE("route"),
    CONDITIONING("conditioning"),
    CYTOKINE_SUPPORT("cytokineSupport"),
    COMBINATION("combination"),
    SETTING("setting"),
    TRANSPLANT("transplant"),
    ECOG_MAX("ecogMax"),
    KARNOFSKY_MIN("karnofskyMin"),
    MIN_AGE_YEARS("minAgeYears"),
    MAX_AGE_YEARS("maxAgeYears");

    private final String key;

    Slot(String key) {
        this.key = key;
    }

    /** The slot's name in files of facts, e.g. {@code cellType}. */
    public String key() {
        return key;
    }

    /** The slot with this key, if there is one. */
    public static Optional<Slot> ofKey(String key) {
        return Arrays.stream(values()).filter(slot -> slot.key.equals(key)).findFirst();
    }
}
