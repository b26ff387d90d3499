package org.trialgraph.rdf;

import java.util.Optional;
import org.trialgraph.trial.SourceDocument;
import org.trialgraph.trial.TrialKey;

/**
 * The one place that makes the IRIs of a graph's own nodes.
 *
 * <p>Every IRI returned is legal under strict reading. Trials, organisations, places, documents and studies lie below a
 * base that may be chosen once per graph; classes, properties and concepts do not (see {@link Vocabulary}).
 */
public final class Iris {
    /** The base of the published graph. */
    public static final String DEFAULT_BASE = Vocabulary.BASE;

    /** Characters of an identifier beyond which it is no identifier. */
    private static final int LONGEST_IDENTIFIER = 200;

    /** Characters of the SHA-256 that a document's IRI carries. */
    private static final int HASH_LENGTH = 16;

    private final String base;

    /**
     * Names below a base.
     *
     * @param base an http or https IRI that ends in a slash
     * @throws IllegalArgumentException if it is not
     */
    public Iris(String base) {
        if (!IriSyntax.isLegalBase(base)) {
            throw new IllegalArgumentException(
                    "\"" + base
                            + "\" cannot be the base of a graph; give an http or https address without query that ends in a slash");
        }
        this.base = base;
    }

    /** Tells whether the text can be the base of a graph. */
    public static boolean isBase(String text) {
        return IriSyntax.isLegalBase(text);
    }

    /** The IRIs of the published graph. */
    public static Iris published() {
        return new Iris(DEFAULT_BASE);
    }

    /** What every IRI made here begins with. */
    public String base() {
        return base;
    }

    /** A trial's IRI, empty when its identifier cannot become part of one. */
    public Optional<String> trial(TrialKey key) {
        return trial(key.text());
    }

    /** As {@link #trial(TrialKey)}, for the key's text. */
    public Optional<String> trial(String key) {
        return below("trial/", key);
    }

    /** IRI of the study that is named after a registration, empty when that key cannot become part of one. */
    public Optional<String> study(String key) {
        return below("study/", key);
    }

    /** IRI of the membership of a registration in a study. */
    public Optional<String> membership(String study, String member) {
        return study(study).flatMap(iri -> segment(member).map(segment -> iri + "/membership/" + segment));
    }

    /** IRI of the n-th part (from 1) of one kind of a trial, e.g. {@code …/trial/NCT04221971/arm/1}. */
    public static String part(String trial, String kind, int n) {
        return trial + "/" + kind + "/" + n;
    }

    /** An organisation's IRI; names that differ only in case, punctuation or diacritics share it. */
    public String organisation(String name) {
        return base + "organisation/" + Slug.of(name);
    }

    /**
     * A place's IRI.
     *
     * @param country the country's code (ISO 3166-1 alpha-2)
     */
    public String place(String country, String city, Optional<String> region) {
        String words = region.isPresent() ? Slug.of(city) + "--" + Slug.of(region.get()) : Slug.of(city);
        return base + "place/" + PercentEncoding.encode(country) + "/" + words;
    }

    /** A document's IRI, which is also the name of the graph that holds its statements, if they stand apart. */
    public String document(SourceDocument document) {
        String hash = document.sha256();
        return base + "document/" + document.source().notation() + "/"
                + PercentEncoding.encode(hash.substring(0, Math.min(HASH_LENGTH, hash.length())));
    }

    private Optional<String> below(String folder, String identifier) {
        return segment(identifier).map(segment -> base + folder + segment);
    }

    /** One segment of a path; refuses what no identifier is and what a path would resolve away. */
    private static Optional<String> segment(String identifier) {
        if (identifier.isBlank()
                || identifier.length() > LONGEST_IDENTIFIER
                || identifier.equals(".")
                || identifier.equals("..")
                || Texts.firstIllegal(identifier) >= 0
                || hasControls(identifier)) {
            return Optional.empty();
        }
        return Optional.of(PercentEncoding.encode(identifier));
    }

    private static boolean hasControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
