package org.trialgraph.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.trialgraph.source.Head;
import org.trialgraph.source.Inputs;
import org.trialgraph.source.OversizedRecordException;
import org.trialgraph.source.RawRecord;
import org.trialgraph.source.RecordReader;
import org.trialgraph.trial.Origin;
import org.trialgraph.trial.Problem;
import org.trialgraph.trial.ProblemKind;

/**
 * Runs a task over every record of the inputs on all cores: one thread opens and cuts, the others work.
 *
 * <p>Few records wait at a time, so memory does not grow with the input. A failure of the task is a bug or a full disk:
 * it ends the run and is thrown. A file that cannot be read costs that file.
 */
final class Pipeline {
    private static final int WAITING_PER_THREAD = 8;

    private final List<RecordReader> readers;
    private final int threads;

    Pipeline(List<RecordReader> readers, int threads) {
        this.readers = List.copyOf(readers);
        this.threads = threads;
    }

    /** What is done with the records; called by many threads at once. */
    interface Task {
        /** Works on a record with the reader that knows its form. */
        void record(RecordReader reader, RawRecord raw);

        /** Is told of a record or file that no reader gets to see. */
        void rejected(Problem problem);
    }

    /** Runs the task; returns when all records are done. */
    void run(List<Path> files, Task task) {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        ThreadPoolExecutor workers = new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(threads * WAITING_PER_THREAD),
                new ThreadPoolExecutor.CallerRunsPolicy());
        try {
            for (Path file : files) {
                Inputs.visit(file, new Cutting(task, workers, failure));
            }
        } finally {
            finish(workers);
        }
        rethrow(failure.get());
    }

    /** Runs the task over the records one after the other, in the order of the files. */
    void runInOrder(List<Path> files, Task task) {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        for (Path file : files) {
            Inputs.visit(file, new Cutting(task, Runnable::run, failure));
        }
        rethrow(failure.get());
    }

    private static void rethrow(@Nullable Throwable thrown) {
        if (thrown != null) {
            throw new BuildFailedException("The build stopped: " + thrown, thrown);
        }
    }

    private static void finish(ThreadPoolExecutor workers) {
        workers.shutdown();
        try {
            while (!workers.awaitTermination(1, TimeUnit.MINUTES)) {
                // a large record or a slow disk; workers end by themselves
            }
        } catch (InterruptedException e) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    /** Cuts one stream after the other and hands the records to the workers. */
    private final class Cutting implements Inputs.Visitor {
        private final Task task;
        private final Executor workers;
        private final AtomicReference<Throwable> failure;

        Cutting(Task task, Executor workers, AtomicReference<Throwable> failure) {
            this.task = task;
            this.workers = workers;
            this.failure = failure;
        }

        @Override
        public void stream(String name, BufferedInputStream in) throws IOException {
            Head head = Head.peek(in);
            Optional<RecordReader> reader =
                    readers.stream().filter(known -> known.recognises(head)).findFirst();
            if (reader.isEmpty()) {
                String start = head.text().lines().findFirst().orElse("");
                task.rejected(new Problem(ProblemKind.UNRECOGNISED_DOCUMENT, new Origin(name, 1), "", start));
                return;
            }
            cut(name, in, reader.get());
        }

        private void cut(String name, BufferedInputStream in, RecordReader reader) throws IOException {
            long[] number = {0};
            try {
                reader.cut(in, bytes -> submit(reader, new RawRecord(bytes, new Origin(name, ++number[0]))));
            } catch (OversizedRecordException e) {
                task.rejected(new Problem(
                        ProblemKind.OVERSIZED_RECORD,
                        new Origin(name, number[0] + 1),
                        "",
                        String.valueOf(e.getMessage())));
            } catch (IOException e) {
                task.rejected(new Problem(
                        ProblemKind.TRUNCATED_DOCUMENT,
                        new Origin(name, number[0] + 1),
                        "",
                        String.valueOf(e.getMessage())));
            }
        }

        @Override
        public void failed(String name, IOException reason) {
            task.rejected(new Problem(ProblemKind.UNREADABLE_FILE, new Origin(name, 1), "", String.valueOf(reason)));
        }

        private void submit(RecordReader reader, RawRecord raw) {
            if (failure.get() == null) {
                workers.execute(() -> work(reader, raw));
            }
        }

        private void work(RecordReader reader, RawRecord raw) {
            try {
                task.record(reader, raw);
            } catch (StackOverflowError e) {
                task.rejected(new Problem(ProblemKind.MALFORMED_RECORD, raw.origin(), "", "nested too deeply"));
            } catch (Throwable e) { // whatever it is, the build must not go on without this record
                failure.compareAndSet(null, e);
            }
        }
    }
}
