package org.trialgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Generations in a directory: {@code generations/{id}/} with {@code tdb2/}, {@code dump.nq.gz}, the reports and {@code
 * MANIFEST.json}; {@code current}, which names the one to serve; and {@code building.lock}.
 */
public final class DiskStore implements GraphStore {
    private final Home home;
    private final Clock clock;

    DiskStore(Path home, Clock clock) {
        this.home = new Home(home.toAbsolutePath().normalize());
        this.clock = clock;
    }

    /** The store in a home directory, which the first build creates. */
    public static DiskStore at(Path home) {
        return new DiskStore(home, Clock.systemUTC());
    }

    /** The home directory. */
    public Path home() {
        return home.path();
    }

    @Override
    public GenerationBuilder newGeneration() {
        try {
            Files.createDirectories(home.generations());
            BuilderLock lock = BuilderLock.take(home.lock());
            try {
                HaltPoint.LOCKED.pass();
                home.deleteUnfinished();
                FreeSpace.requireForBuild(home);
                Optional<String> newest =
                        home.folders().stream().map(GenerationFolder::id).reduce((older, newer) -> newer);
                return new DiskBuilder(home, GenerationIds.next(clock, newest), lock, clock);
            } catch (IOException | RuntimeException failure) {
                lock.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw unusable("A build cannot start", failure);
        }
    }

    @Override
    public Optional<String> currentId() {
        return home.currentId();
    }

    @Override
    public Generation openCurrent() {
        return open(currentId().orElseThrow(this::nothingPublished));
    }

    @Override
    public Generation open(String id) {
        return DiskGeneration.open(home.generation(id));
    }

    @Override
    public HealthyGeneration openNewestHealthy() {
        List<String> skipped = new ArrayList<>();
        for (String id : candidates(skipped)) {
            try {
                return new HealthyGeneration(open(id), skipped);
            } catch (DamagedGenerationException damaged) {
                skipped.add(damaged.getMessage());
            }
        }
        if (skipped.isEmpty()) {
            throw nothingPublished();
        }
        throw new NoGenerationException("No generation in " + home.path() + " can be opened: "
                + String.join(" ", skipped) + " Build the graph again or restore a backup.");
    }

    // Newer ones than the current were never published, or the operator went back behind them on purpose.
    private List<String> candidates(List<String> skipped) {
        List<String> ids = new ArrayList<>(publishedIds());
        Collections.reverse(ids);
        try {
            currentId().ifPresent(current -> {
                ids.removeIf(id -> id.compareTo(current) >= 0);
                ids.add(0, current);
            });
        } catch (DamagedGenerationException damagedPointer) {
            skipped.add(damagedPointer.getMessage());
        }
        return ids;
    }

    @Override
    public List<GenerationSummary> list() {
        Optional<String> current = pointerIfReadable();
        return publishedIds().stream()
                .map(id -> new GenerationSummary(id, current.equals(Optional.of(id)), manifestIfReadable(id)))
                .toList();
    }

    @Override
    public Verification verify(String id) {
        return GenerationCheck.verify(home.generation(id));
    }

    @Override
    public List<String> prune(int keep) {
        try {
            BuilderLock lock = BuilderLock.take(home.lock());
            try (lock) {
                return home.prune(keep);
            }
        } catch (IOException failure) {
            throw unusable("Old generations cannot be deleted", failure);
        }
    }

    private List<String> publishedIds() {
        try {
            return home.published().stream().map(GenerationFolder::id).toList();
        } catch (IOException failure) {
            throw unusable("The generations cannot be listed", failure);
        }
    }

    private Optional<String> pointerIfReadable() {
        try {
            return currentId();
        } catch (DamagedGenerationException damaged) {
            return Optional.empty();
        }
    }

    private Optional<Manifest> manifestIfReadable(String id) {
        try {
            return Optional.of(home.generation(id).readManifest());
        } catch (DamagedGenerationException damaged) {
            return Optional.empty();
        }
    }

    private NoGenerationException nothingPublished() {
        return new NoGenerationException("There is no graph in " + home.path()
                + ": nothing was published there yet. Build one, or name another directory.");
    }

    private StoreException unusable(String what, IOException failure) {
        return new StoreException(
                what + " in " + home.path() + ": " + failure + ". Check the directory's rights and disk.", failure);
    }
}
