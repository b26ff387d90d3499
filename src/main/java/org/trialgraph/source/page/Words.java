package org.trialgraph.source.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.trialgraph.trial.Allocation;
import org.trialgraph.trial.ArmType;
import org.trialgraph.trial.Code;
import org.trialgraph.trial.IdentifierType;
import org.trialgraph.trial.InterventionModel;
import org.trialgraph.trial.InterventionType;
import org.trialgraph.trial.MaskingLevel;
import org.trialgraph.trial.OfficialRole;
import org.trialgraph.trial.OrganisationClass;
import org.trialgraph.trial.Phase;
import org.trialgraph.trial.PrimaryPurpose;
import org.trialgraph.trial.ResponsiblePartyType;
import org.trialgraph.trial.Sex;
import org.trialgraph.trial.Status;
import org.trialgraph.trial.StudyType;

/**
 * The words that sites write for the codes of ClinicalTrials.gov.
 *
 * <p>Sites write a code as it is ({@code SINGLE_GROUP}) or in words ({@code Single Group}); both are the same folded:
 * letters and digits only, in lower case. The keys of the tables are folded.
 */
public final class Words {
    /** Status of a trial or a site. Veeva enrols where the register recruits. */
    public static final Map<String, Status> STATUS = table(
            Status.class,
            Map.of(
                    "unknownstatus",
                    Status.UNKNOWN,
                    "enrolling",
                    Status.RECRUITING,
                    "notyetenrolling",
                    Status.NOT_YET_RECRUITING,
                    "activenotenrolling",
                    Status.ACTIVE_NOT_RECRUITING));

    /** Phase; a combined one is written with a slash. */
    public static final Map<String, Phase> PHASE = table(
            Phase.class,
            Map.of("phase12", Phase.PHASE1_PHASE2, "phase23", Phase.PHASE2_PHASE3, "notapplicable", Phase.NA));

    /** Kind of study. */
    public static final Map<String, StudyType> STUDY_TYPE = table(StudyType.class, Map.of());

    /** Allocation of participants. */
    public static final Map<String, Allocation> ALLOCATION =
            table(Allocation.class, Map.of("notapplicable", Allocation.NA));

    /** Model of the interventions' assignment; the register's own label ends in Assignment. */
    public static final Map<String, InterventionModel> MODEL = table(
            InterventionModel.class,
            Map.of(
                    "singlegroupassignment",
                    InterventionModel.SINGLE_GROUP,
                    "parallelassignment",
                    InterventionModel.PARALLEL,
                    "crossoverassignment",
                    InterventionModel.CROSSOVER,
                    "factorialassignment",
                    InterventionModel.FACTORIAL,
                    "sequentialassignment",
                    InterventionModel.SEQUENTIAL));

    /** Masking; the register's own labels end in Blind or Open label. */
    public static final Map<String, MaskingLevel> MASKING = table(
            MaskingLevel.class,
            Map.of(
                    "noneopenlabel",
                    MaskingLevel.NONE,
                    "singleblind",
                    MaskingLevel.SINGLE,
                    "doubleblind",
                    MaskingLevel.DOUBLE,
                    "tripleblind",
                    MaskingLevel.TRIPLE,
                    "quadrupleblind",
                    MaskingLevel.QUADRUPLE));

    /** Primary purpose. */
    public static final Map<String, PrimaryPurpose> PURPOSE = table(PrimaryPurpose.class, Map.of());

    /** Role of an arm; Veeva writes group behind it. */
    public static final Map<String, ArmType> ARM_TYPE = table(ArmType.class, Map.of());

    /** Kind of intervention. */
    public static final Map<String, InterventionType> INTERVENTION_TYPE = table(InterventionType.class, Map.of());

    /** Class of an organisation. */
    public static final Map<String, OrganisationClass> ORGANISATION_CLASS = table(OrganisationClass.class, Map.of());

    /** Kind of responsible party. */
    public static final Map<String, ResponsiblePartyType> RESPONSIBLE_PARTY =
            table(ResponsiblePartyType.class, Map.of());

    /** Role of an official. */
    public static final Map<String, OfficialRole> OFFICIAL_ROLE = table(OfficialRole.class, Map.of());

    /** Eligible sex. */
    public static final Map<String, Sex> SEX = table(Sex.class, Map.of());

    /** Issuer of an identifier, as the register's own page words it. */
    public static final Map<String, IdentifierType> IDENTIFIER_TYPE = table(
            IdentifierType.class,
            Map.of(
                    "ctisnumber",
                    IdentifierType.CTIS,
                    "registryidentifier",
                    IdentifierType.REGISTRY,
                    "otheridentifier",
                    IdentifierType.OTHER,
                    "usnihgrantcontract",
                    IdentifierType.NIH,
                    "othergrantfundingnumber",
                    IdentifierType.OTHER_GRANT));

    private Words() {}

    /** Letters and digits of the words, in lower case. */
    public static String fold(String words) {
        StringBuilder folded = new StringBuilder(words.length());
        words.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private static <C extends Enum<C> & Code> Map<String, C> table(Class<C> codes, Map<String, C> more) {
        Map<String, C> table = new HashMap<>(more);
        for (C code : codes.getEnumConstants()) {
            table.put(fold(code.notation()), code);
        }
        return Map.copyOf(table);
    }
}
