package org.trialgraph.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The in-memory twin of {@link DiskStore}, for tests: the same checks, counts and hashes, nothing on disk. It cannot be
 * damaged, and holds everything in memory.
 */
public final class MemoryStore implements GraphStore {
    private final TreeMap<String, MemoryGeneration> published = new TreeMap<>();
    private Optional<String> current = Optional.empty();
    private boolean locked;

    @Override
    public synchronized GenerationBuilder newGeneration() {
        if (locked) {
            throw new StoreLockedException(
                    "Another build is at work in this store in memory. Close it and build again.");
        }
        locked = true;
        Optional<String> newest = Optional.ofNullable(published.lastEntry()).map(Map.Entry::getKey);
        return new MemoryBuilder(this, GenerationIds.next(Clock.systemUTC(), newest));
    }

    synchronized void publish(MemoryGeneration generation) {
        published.put(generation.id(), generation);
        current = Optional.of(generation.id());
        prune(KEPT);
    }

    synchronized void unlock() {
        locked = false;
    }

    @Override
    public synchronized Optional<String> currentId() {
        return current;
    }

    @Override
    public synchronized Generation openCurrent() {
        return open(current.orElseThrow(
                () -> new NoGenerationException("Nothing was published in this store in memory yet. Build first.")));
    }

    @Override
    public synchronized Generation open(String id) {
        MemoryGeneration generation = published.get(id);
        if (generation == null) {
            throw new NoGenerationException("There is no generation " + id + ". Ask for the list of generations.");
        }
        return generation;
    }

    @Override
    public HealthyGeneration openNewestHealthy() {
        return new HealthyGeneration(openCurrent(), List.of());
    }

    @Override
    public synchronized List<GenerationSummary> list() {
        return published.values().stream()
                .map(generation -> new GenerationSummary(
                        generation.id(),
                        current.equals(Optional.of(generation.id())),
                        Optional.of(generation.manifest())))
                .toList();
    }

    @Override
    public Verification verify(String id) {
        return new Verification(id, 0, open(id).manifest().counts().total(), List.of());
    }

    @Override
    public synchronized List<String> prune(int keep) {
        List<String> deleted = new ArrayList<>();
        for (String id : List.copyOf(published.keySet())) {
            if (published.size() - keep > 0 && !current.equals(Optional.of(id))) {
                published.remove(id);
                deleted.add(id);
            }
        }
        return deleted;
    }
}
