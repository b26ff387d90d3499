package org.trialgraph.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** Builds one generation in a directory of its own, which is deleted unless it is published. */
final class DiskBuilder implements GenerationBuilder {
    private static final int MERGED_AT_ONCE = 256;

    private final Home home;
    private final GenerationFolder folder;
    private final BuilderLock lock;
    private final Clock clock;
    private final LineSorter sorter;
    private final ThreadLocal<QuadLines> lines = ThreadLocal.withInitial(QuadLines::new);
    private final Attachments attachments = new Attachments();
    private BuildProgress progress = (step, done, total) -> {};
    private volatile @Nullable Throwable failure;
    private volatile boolean feeding = true;
    private @Nullable LoadedFolder loaded;
    private boolean published;
    private boolean closed;

    DiskBuilder(Home home, String id, BuilderLock lock, Clock clock) throws IOException {
        this.home = home;
        this.folder = home.generation(id);
        this.lock = lock;
        this.clock = clock;
        Files.createDirectories(folder.work());
        this.sorter = new LineSorter(folder.work(), runBytes(), MERGED_AT_ONCE);
    }

    // Each feeding thread may hold a run that it sorts while another fills: an eighth of the heap in all is harmless.
    private static long runBytes() {
        long share = Runtime.getRuntime().maxMemory() / 16;
        return Math.min(Math.max(share, 8L << 20), 256L << 20);
    }

    @Override
    public String id() {
        return folder.id();
    }

    @Override
    public void accept(List<Quad> quads) {
        requireSound();
        if (!feeding) {
            throw new IllegalStateException("generation " + id() + " takes no quads any more: it was loaded");
        }
        List<byte[]> checked = lines.get().checked(quads);
        try {
            sorter.add(checked);
        } catch (IOException | RuntimeException | Error problem) {
            throw failed("taking quads", problem);
        }
    }

    @Override
    public void input(FileStamp input) {
        attachments.input(input);
    }

    @Override
    public void note(String key, String value) {
        attachments.note(key, value);
    }

    @Override
    public void report(String fileName, byte[] content) {
        attachments.report(fileName, content);
    }

    @Override
    public synchronized void onProgress(BuildProgress listener) {
        progress = listener;
    }

    @Override
    public synchronized Loaded load() {
        requireSound();
        feeding = false;
        try {
            LoadedFolder done = loaded;
            if (done == null) {
                HaltPoint.FED.pass();
                done = LoadedFolder.load(folder, sorter, progress);
                loaded = done;
                HaltPoint.AFTER_LOAD.pass();
            }
            return new Loaded(
                    done.database().readOnly(), done.counts(), done.dump().hash());
        } catch (IOException | RuntimeException | Error problem) {
            throw failed("loading", problem);
        }
    }

    @Override
    public synchronized Manifest publish() {
        load();
        if (published) {
            throw new IllegalStateException("generation " + id() + " was published already");
        }
        try {
            Manifest manifest = writeManifest();
            home.point(id());
            published = true;
            HaltPoint.AFTER_POINTER.pass();
            home.prune(GraphStore.KEPT);
            HaltPoint.AFTER_PRUNE.pass();
            return manifest;
        } catch (IOException | RuntimeException | Error problem) {
            throw failed("publishing", problem);
        }
    }

    private Manifest writeManifest() throws IOException {
        DurableFiles.deleteTree(folder.work());
        List<FileStamp> reportStamps = writeReports();
        Manifest manifest = manifest(reportStamps);
        DurableFiles.syncTree(folder.path());
        DurableFiles.sync(home.generations());
        DurableFiles.replace(
                folder.manifest(),
                ManifestJson.write(manifest).getBytes(StandardCharsets.UTF_8),
                HaltPoint.BEFORE_MANIFEST);
        HaltPoint.AFTER_MANIFEST.pass();
        return manifest;
    }

    private List<FileStamp> writeReports() throws IOException {
        List<FileStamp> stamps = new ArrayList<>();
        for (Map.Entry<String, byte[]> report : attachments.reports().entrySet()) {
            stamps.add(Sha256.stamp(
                    folder.path(), Files.write(folder.path().resolve(report.getKey()), report.getValue())));
        }
        return stamps;
    }

    private Manifest manifest(List<FileStamp> reportStamps) throws IOException {
        LoadedFolder content = Objects.requireNonNull(loaded);
        return new Manifest(
                Manifest.FORMAT,
                id(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                Manifest.Software.running(),
                attachments.inputs(),
                attachments.notes(),
                content.counts(),
                content.dump().hash(),
                content.dump().contentSum(),
                Sha256.stamp(folder.path(), folder.dump()),
                folder.stampDatabase(),
                reportStamps);
    }

    private void requireSound() {
        Throwable cause = failure;
        if (cause != null) {
            throw new StoreException("The build of " + folder.path() + " has failed before: " + cause, cause);
        }
        if (closed) {
            throw new IllegalStateException("the build of " + folder.path() + " is closed");
        }
    }

    private StoreException failed(String what, Throwable problem) {
        failure = problem;
        if (problem instanceof StoreException ours) {
            return ours;
        }
        return new StoreException(
                "The build of " + folder.path() + " failed while " + what + ": " + problem
                        + ". Nothing was published and the current graph is as it was; remove the cause and build again.",
                problem);
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        feeding = false;
        try (lock) {
            if (loaded != null) {
                loaded.database().close();
            }
            if (!published) {
                DurableFiles.deleteTree(folder.path());
            }
        } catch (IOException problem) {
            throw new StoreException(
                    "What is left of the build in " + folder.path() + " could not be deleted: " + problem
                            + ". The next build deletes it.",
                    problem);
        }
    }
}
