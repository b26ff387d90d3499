package org.trialgraph.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** Builds a generation in memory. */
final class MemoryBuilder implements GenerationBuilder {
    private final MemoryStore store;
    private final String id;
    private final TreeSet<byte[]> lines = new TreeSet<>(Arrays::compareUnsigned);
    private final QuadLines format = new QuadLines();
    private final ContentSum sum = new ContentSum();
    private final Attachments attachments = new Attachments();
    private @Nullable Loaded loaded;
    private boolean closed;

    MemoryBuilder(MemoryStore store, String id) {
        this.store = store;
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public synchronized void accept(List<Quad> quads) {
        if (loaded != null || closed) {
            throw new IllegalStateException("generation " + id + " takes no quads any more");
        }
        lines.addAll(format.checked(quads));
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
    public void onProgress(BuildProgress progress) {
        // Done before anybody could look.
    }

    @Override
    public synchronized Loaded load() {
        Loaded done = loaded;
        if (done == null) {
            done = read(text());
            loaded = done;
        }
        return done;
    }

    private byte[] text() {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (byte[] line : lines) {
            text.writeBytes(line);
            text.write('\n');
            sum.add(line);
        }
        return text.toByteArray();
    }

    // The same strict re-read as on disk.
    private static Loaded read(byte[] text) {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        data.begin(TxnType.WRITE);
        try {
            String hash =
                    Dump.read("the dump in memory", () -> new ByteArrayInputStream(text), StreamRDFLib.dataset(data));
            Counts counts = counts(data);
            data.commit();
            return new Loaded(new ReadOnlyDataset(data), counts, hash);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            data.end();
        }
    }

    private static Counts counts(DatasetGraph data) {
        Map<String, Long> perGraph = new TreeMap<>();
        long named = 0;
        Iterator<Quad> quads = data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
        while (quads.hasNext()) {
            perGraph.merge(quads.next().getGraph().toString(), 1L, Long::sum);
            named++;
        }
        Map<String, Long> listed = perGraph.size() > Counts.LISTED_GRAPHS ? Map.of() : perGraph;
        return new Counts(data.getDefaultGraph().size(), named, perGraph.size(), listed);
    }

    @Override
    public synchronized Manifest publish() {
        if (closed) {
            throw new IllegalStateException("generation " + id + " is published or closed already");
        }
        Loaded done = load();
        Manifest manifest = new Manifest(
                Manifest.FORMAT,
                id,
                Instant.now(),
                Manifest.Software.running(),
                attachments.inputs(),
                attachments.notes(),
                done.counts(),
                done.hash(),
                sum.hex(),
                new FileStamp("", 0, ""),
                List.of(),
                List.of());
        store.publish(new MemoryGeneration(manifest, done.dataset()));
        return manifest;
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            store.unlock();
        }
    }
}
