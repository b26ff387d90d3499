package org.trialgraph.trial;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A trial register (or other issuer of trial numbers), with the form of its numbers.
 *
 * <p>The order matters: an earlier register's form is tried first on a text.
 */
public enum Register implements Code {
    CLINICALTRIALS_GOV("ClinicalTrials.gov", "\\bNCT\\s*[-#:]?\\s*(\\d{8})\\b", m -> "NCT" + m.group(1)),
    CTIS(
            "CTIS",
            "(?:(?:CTIS|EUCT|EU\\s?CT)\\s*(?:No\\.?|number)?\\s*[-:#]?\\s*|(?<![\\dA-Za-z-]))(20[2-9]\\d-5\\d{5}-\\d{2})(?:-(\\d{2}))?(?![\\dA-Za-z])",
            m -> m.group(1)),
    EUDRACT(
            "EudraCT",
            "(?:(?:EUCTR|EudraCT)\\s*(?:No\\.?|number)?\\s*[-:#]?\\s*|(?<![\\dA-Za-z-]))(20\\d{2}-0\\d{5}-\\d{2})(?:[-/](3RD|[A-Z]{2}))?(?![\\dA-Za-z])",
            m -> m.group(1)),
    ISRCTN("ISRCTN", "\\bISRCTN\\s*[-:]?\\s*(\\d{8})\\b", m -> "ISRCTN" + m.group(1)),
    DRKS("DRKS", "\\bDRKS\\s*(\\d{8})\\b", m -> "DRKS" + m.group(1)),
    NL_OMON("NL-OMON", "\\bNL-OMON(\\d{1,6})\\b", m -> "NL-OMON" + m.group(1)),
    NTR("NTR", "\\bNTR\\s*-?\\s*(\\d{1,5})\\b", m -> "NTR" + m.group(1)),
    CCMO("CCMO", "\\bNL\\s?(\\d{5}\\.\\d{3}\\.\\d{1,2})\\b", m -> "NL" + m.group(1)),
    NL("NL", "(?<![\\w-])NL\\s?(\\d{3,4})\\b(?![.\\d])", m -> "NL" + m.group(1)),
    CHICTR(
            "ChiCTR",
            "\\bChiCTR[-\\s]?((?:[A-Z]{3,5}-)?\\d{8,10})\\b",
            m -> (Character.isLetter(m.group(1).charAt(0)) ? "ChiCTR-" : "ChiCTR")
                    + m.group(1).toUpperCase(Locale.ROOT)),
    ITMCTR("ITMCTR", "\\bITMCTR\\s*(\\d{10})\\b", m -> "ITMCTR" + m.group(1)),
    JRCT(
            "jRCT",
            "\\b(?:JPRN-)?jRCT([0-9a-z]?\\d{9})\\b",
            m -> "jRCT" + m.group(1).toLowerCase(Locale.ROOT)),
    UMIN("UMIN", "\\b(?:JPRN-)?(?:UMIN|C)\\s?(0000\\d{5})\\b", m -> "UMIN" + m.group(1)),
    JAPIC_CTI("JapicCTI", "JapicCTI-?\\s?(R?\\d{6})", m -> "JapicCTI-" + m.group(1)),
    JMACCT("JMACCT", "JMA-IIA(\\d{5})", m -> "JMA-IIA" + m.group(1)),
    CTRI(
            "CTRI",
            "\\bCTRI[/-](20\\d{2})[/-](\\d{2,3})[/-](\\d{6})\\b",
            m -> "CTRI/" + m.group(1) + "/" + m.group(2) + "/" + m.group(3)),
    ANZCTR("ANZCTR", "\\bACTRN\\s*(126\\d{11})p?\\b", m -> "ACTRN" + m.group(1)),
    CRIS("CRiS", "(?<![A-Z])KCT\\s*(\\d{7})\\b", m -> "KCT" + m.group(1)),
    IRCT("IRCT", "\\bIRCT\\s*(\\d{11,14}N\\d{1,3})\\b", m -> "IRCT" + m.group(1).toUpperCase(Locale.ROOT)),
    WHO_UTN("WHO-UTN", "\\bU?\\s?(1111-\\d{4}-\\d{4})\\b", m -> "U" + m.group(1)),
    PACTR("PACTR", "\\b(PACTR\\d{15,16})\\b", m -> upper(m)),
    TCTR("TCTR", "\\b(TCTR20\\d{9})\\b", m -> upper(m)),
    SLCTR("SLCTR", "\\b(SLCTR[/-]20\\d{2}[/-]\\d{3})\\b", m -> upper(m).replace('-', '/')),
    REBEC(
            "ReBec",
            "\\b(RBR-[0-9a-z]{6,8})\\b",
            m -> "RBR-" + m.group(1).substring(4).toLowerCase(Locale.ROOT)),
    RPCEC("RPCEC", "\\b(RPCEC\\d{8})\\b", m -> upper(m)),
    REPEC("REPEC", "\\b(PER-\\d{3}-\\d{2})\\b", m -> upper(m)),
    LBCTR("LBCTR", "\\b(LBCTR20\\d{8})\\b", m -> upper(m));

    private final String notation;
    private final Pattern pattern;

    @SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
    private final Function<MatchResult, String> canonical;

    Register(String notation, String pattern, Function<MatchResult, String> canonical) {
        this.notation = notation;
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
        this.canonical = canonical;
    }

    private static String upper(MatchResult match) {
        return match.group(1).toUpperCase(Locale.ROOT);
    }

    @Override
    public String notation() {
        return notation;
    }

    /** The canonical form of the number, if the whole text is one number of this register. */
    Optional<String> canonicalForm(String text) {
        if (this == CLINICALTRIALS_GOV && isPlain(text)) {
            return Optional.of(text);
        }
        if (text.isEmpty() || beginnings().indexOf(Character.toUpperCase(text.charAt(0))) < 0) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(canonical.apply(matcher)) : Optional.empty();
    }

    /** Whether the text is already written as nearly all numbers are; millions are read. */
    private static boolean isPlain(String text) {
        if (text.length() != 11 || !text.startsWith("NCT")) {
            return false;
        }
        for (int i = 3; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The characters with which a number may begin, which spare most texts the regular expression. */
    private String beginnings() {
        return switch (this) {
            case CLINICALTRIALS_GOV, NL_OMON, NTR, CCMO, NL -> "N";
            case CTIS -> "CE2";
            case EUDRACT -> "E2";
            case ISRCTN, ITMCTR, IRCT -> "I";
            case DRKS -> "D";
            case CHICTR, CTRI -> "C";
            case JRCT, JAPIC_CTI, JMACCT -> "J";
            case UMIN -> "JUC";
            case ANZCTR -> "A";
            case CRIS -> "K";
            case WHO_UTN -> "U1";
            case PACTR, REPEC -> "P";
            case TCTR -> "T";
            case SLCTR -> "S";
            case REBEC, RPCEC -> "R";
            case LBCTR -> "L";
        };
    }

    Matcher in(String text) {
        return pattern.matcher(text);
    }

    String canonicalOf(MatchResult match) {
        return canonical.apply(match);
    }

    /** Address of the register's page for people, where one can be made from the number alone. */
    public Optional<String> page(String canonical) {
        return switch (this) {
            case CLINICALTRIALS_GOV -> Optional.of("https://clinicaltrials.gov/study/" + canonical);
            case CTIS ->
                Optional.of("https://euclinicaltrials.eu/search-for-clinical-trials/?lang=en&EUCT=" + canonical);
            case EUDRACT ->
                Optional.of(
                        "https://www.clinicaltrialsregister.eu/ctr-search/search?query=eudract_number:" + canonical);
            case ISRCTN -> Optional.of("https://www.isrctn.com/" + canonical);
            case DRKS -> Optional.of("https://drks.de/search/en/trial/" + canonical);
            case NL_OMON ->
                Optional.of("https://onderzoekmetmensen.nl/en/trial/" + canonical.substring("NL-OMON".length()));
            case JRCT -> Optional.of("https://jrct.mhlw.go.jp/en-latest-detail/" + canonical);
            case ANZCTR -> Optional.of("https://www.anzctr.org.au/" + canonical + ".aspx");
            case CHICTR, ITMCTR, CTRI, CRIS, IRCT, PACTR, TCTR, SLCTR, REBEC, RPCEC, REPEC, LBCTR ->
                Optional.of("https://trialsearch.who.int/Trial2.aspx?TrialID=" + canonical);
            case UMIN, JAPIC_CTI, JMACCT, NTR, NL, CCMO, WHO_UTN -> Optional.empty();
        };
    }
}
