package org.trialgraph.trial;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;

/** The identity under which a trial is kept: a registration, or a name minted for a record that states none. */
public sealed interface TrialKey {
    /** The canonical text, as it stands in the trial's IRI before escaping. */
    String text();

    /** Answers by kind. */
    <R> R match(Function<TrialId, R> registered, Function<String, R> minted);

    /** A registration. */
    record Registered(TrialId id) implements TrialKey {
        @Override
        public String text() {
            return id.canonical();
        }

        @Override
        public <R> R match(Function<TrialId, R> registered, Function<String, R> minted) {
            return registered.apply(id);
        }
    }

    /** A name of our own for a trial whose document states no identifier. */
    record Minted(String text) implements TrialKey {
        @Override
        public <R> R match(Function<TrialId, R> registered, Function<String, R> minted) {
            return minted.apply(text);
        }
    }

    /** Mints a name from where the record stood, its title and its sponsor (an empty text when unknown): the same three give the same name. */
    static TrialKey mint(Source source, String title, String sponsor) {
        String basis = fold(title) + "\n" + fold(sponsor);
        return new Minted(source.notation() + "-"
                + Hashes.sha256(basis.getBytes(StandardCharsets.UTF_8)).substring(0, 16));
    }

    private static String fold(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
