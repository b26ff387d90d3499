package org.trialgraph.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.trialgraph.trial.Origin;
import org.trialgraph.trial.PartialDate;
import org.trialgraph.trial.SourceDocument;
import org.trialgraph.trial.TrialRecord;

/**
 * Which documents speak of which registration, so that one of them can be its voice in the default graph.
 *
 * <p>The register itself outweighs a site that copies; of two alike, the newer one outweighs the older; a date that is
 * not stated counts as oldest. The answer does not depend on the order in which documents came.
 */
final class Claims {
    private static final Comparator<Claim> WEIGHT = Comparator.comparingInt(Claim::rank)
            .thenComparing(Claim::date, Comparator.reverseOrder())
            .thenComparing(Claim::sha256);

    private final Map<String, List<Claim>> byKey = new ConcurrentHashMap<>();

    /** What becomes of a document's statements. */
    enum Role {
        /** They stand in the default graph. */
        VOICE,
        /** They stand in a named graph of their own. */
        ASIDE,
        /** They were stated already, from the same bytes elsewhere in the inputs. */
        DUPLICATE
    }

    private record Claim(int rank, LocalDate date, String sha256, Origin origin) {
        static Claim of(SourceDocument document) {
            Optional<PartialDate> date = document.lastUpdated().or(document::asOf);
            return new Claim(
                    document.source().rank(),
                    date.map(PartialDate::earliest).orElse(LocalDate.MIN),
                    document.sha256(),
                    document.origin());
        }

        boolean sameBytes(Claim other) {
            return sha256.equals(other.sha256);
        }
    }

    /** Notes that the document speaks of the registration; safe to call from many threads. */
    void add(TrialRecord record) {
        Claim claim = Claim.of(record.document());
        byKey.compute(record.trial().identification().key().text(), (key, claims) -> with(claims, claim));
    }

    private static List<Claim> with(@org.jspecify.annotations.Nullable List<Claim> claims, Claim claim) {
        List<Claim> all = new ArrayList<>(claims == null ? List.of() : claims);
        all.add(claim);
        return List.copyOf(all);
    }

    /** The role of a document that was noted before. */
    Role role(TrialRecord record) {
        Claim claim = Claim.of(record.document());
        List<Claim> claims =
                byKey.getOrDefault(record.trial().identification().key().text(), List.of(claim));
        if (claims.size() == 1) {
            return Role.VOICE;
        }
        Origin first = claims.stream()
                .filter(claim::sameBytes)
                .map(Claim::origin)
                .min(Comparator.naturalOrder())
                .orElse(claim.origin());
        if (!first.equals(claim.origin())) {
            return Role.DUPLICATE;
        }
        return claims.stream().min(WEIGHT).filter(claim::sameBytes).isPresent() ? Role.VOICE : Role.ASIDE;
    }
}
