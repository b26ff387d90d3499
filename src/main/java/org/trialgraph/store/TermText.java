package org.trialgraph.store;

import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.lib.CharSpace;
import org.apache.jena.riot.out.NodeFormatterNT;

/**
 * Jena's N-Quads terms, written faster where nothing needs an escape: character by character, escaping took a third of
 * the time of feeding and of reading back.
 */
final class TermText extends NodeFormatterNT {
    TermText() {
        super(CharSpace.UTF8);
    }

    // Only legal IRIs come this far, and those have no character that needs an escape.
    @Override
    public void formatURI(AWriter out, String iri) {
        out.print('<');
        out.print(iri);
        out.print('>');
    }

    @Override
    public void formatLitString(AWriter out, String lexical) {
        if (needsEscape(lexical)) {
            super.formatLitString(out, lexical);
        } else {
            quoted(out, lexical);
        }
    }

    @Override
    public void formatLitLang(AWriter out, String lexical, String language) {
        formatLitString(out, lexical);
        out.print('@');
        out.print(language);
    }

    @Override
    public void formatLitDT(AWriter out, String lexical, String datatype) {
        formatLitString(out, lexical);
        out.print("^^");
        formatURI(out, datatype);
    }

    private static void quoted(AWriter out, String lexical) {
        out.print('"');
        out.print(lexical);
        out.print('"');
    }

    private static boolean needsEscape(String lexical) {
        for (int i = 0; i < lexical.length(); i++) {
            char c = lexical.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c == 0x7F) {
                return true;
            }
        }
        return false;
    }
}
