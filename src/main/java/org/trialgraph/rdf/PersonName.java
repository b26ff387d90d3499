package org.trialgraph.rdf;

import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * A person's name told apart from the degrees and titles that registers write behind it: "He Huang, MD" is He Huang.
 *
 * <p>Only words of a closed list count as degrees; a name with any other word behind a comma ("Yen, Chih Chieh") stays as
 * it was reported.
 */
final class PersonName {
    private static final String SEPARATORS = " ,/;-";

    private static final Set<String> DEGREES =
            Set.of(("md phd mdphd mph ms msc ma bs bsc mba mbbs mbchb mb mdcm mscr msce msci mhs mhsc rn np dnp "
                            + "do pharmd dsc scd dmsc drph dphil dvm dds facp faan frcp frcpc frcpath frcsc fracp mrcp kmd prof professor dr med")
                    .split(" ", -1));

    private PersonName() {}

    /** The name without degrees behind it; {@code reported} itself, the same object, when there are none. */
    static String of(String reported) {
        int comma = reported.indexOf(',');
        if (comma <= 0 || !onlyDegrees(reported.substring(comma + 1))) {
            return reported;
        }
        return reported.substring(0, comma).strip();
    }

    private static boolean onlyDegrees(String words) {
        StringTokenizer tokens = new StringTokenizer(plain(words), SEPARATORS);
        boolean any = false;
        while (tokens.hasMoreTokens()) {
            any = true;
            if (!DEGREES.contains(tokens.nextToken())) {
                return false;
            }
        }
        return any;
    }

    private static String plain(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return lower.replace("m. d", "md").replace("ph. d", "phd").replace(".", "");
    }
}
