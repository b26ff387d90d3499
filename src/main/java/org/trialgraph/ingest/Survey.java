package org.trialgraph.ingest;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.trialgraph.identity.Registration;
import org.trialgraph.identity.Studies;
import org.trialgraph.rdf.Iris;
import org.trialgraph.source.RawRecord;
import org.trialgraph.source.Reading;
import org.trialgraph.source.RecordReader;
import org.trialgraph.trial.Problem;
import org.trialgraph.trial.TrialRecord;

/**
 * The first pass: who speaks of which registration, and which numbers registrations state of each other.
 *
 * <p>Only then is it known which document is a registration's voice, so that every triple can go straight to its graph
 * in the second pass and no record has to wait in memory.
 */
final class Survey implements Pipeline.Task {
    private final Claims claims = new Claims();
    private final Map<String, Registration> registrations = new ConcurrentHashMap<>();
    private final AtomicLong records = new AtomicLong();
    private final Iris iris;
    private final BuildListener listener;

    Survey(Iris iris, BuildListener listener) {
        this.iris = iris;
        this.listener = listener;
    }

    @Override
    public void record(RecordReader reader, RawRecord raw) {
        Reading reading = reader.read(raw);
        reading.match(accepted -> note(accepted.record()), rejected -> 0);
        listener.at("Surveying", records.incrementAndGet(), 0);
    }

    @Override
    public void rejected(Problem problem) {
        listener.at("Surveying", records.incrementAndGet(), 0);
    }

    private int note(TrialRecord record) {
        if (iris.trial(record.trial().identification().key().text()).isEmpty()) {
            return 0; // cannot be named, so it will be rejected
        }
        claims.add(record);
        Registration registration = Registration.of(record.trial().identification());
        registrations.merge(registration.key(), registration, Registration::and);
        return 1;
    }

    /** Records and files seen. */
    long records() {
        return records.get();
    }

    Claims claims() {
        return claims;
    }

    /** How many registrations there are. */
    int registrations() {
        return registrations.size();
    }

    /** The studies that the registrations describe. */
    Studies.Grouping studies() {
        Collection<Registration> all = List.copyOf(registrations.values());
        return Studies.of(all);
    }
}
