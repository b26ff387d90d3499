package org.trialgraph.ingest;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.trialgraph.source.Head;
import org.trialgraph.source.InputFile;
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
    void run(List<InputFile> files, Task task) {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        ThreadPoolExecutor workers = new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(threads * WAITING_PER_THREAD),
                new ThreadPoolExecutor.CallerRunsPolicy());
        try {
            for (InputFile file : files) {
                Inputs.visit(file, new Cutting(task, workers, failure));
            }
        } finally {
            finish(workers);
        }
        rethrow(failure.get());
    }

    /** Runs the task over the records one after the other, in the order of the files. */
    void runInOrder(List<InputFile> files, Task task) {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        for (InputFile file : files) {
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
        public void stream(Origin first, BufferedInputStream in) throws IOException {
            Head head = Head.peek(in);
            Optional<RecordReader> reader =
                    readers.stream().filter(known -> known.recognises(head)).findFirst();
            if (reader.isEmpty()) {
                String start = head.text().lines().findFirst().orElse("");
                task.rejected(new Problem(ProblemKind.UNRECOGNISED_DOCUMENT, first, "", start));
                return;
            }
            cut(first, in, reader.get());
        }

        private void cut(Origin first, BufferedInputStream in, RecordReader reader) throws IOException {
            long[] number = {first.number()};
            try {
                reader.cut(in, bytes -> submit(reader, new RawRecord(bytes, first.at(number[0]++))));
            } catch (OversizedRecordException e) {
                reject(ProblemKind.OVERSIZED_RECORD, first.at(number[0]), String.valueOf(e.getMessage()));
            } catch (EOFException e) {
                reject(ProblemKind.TRUNCATED_DOCUMENT, first.at(number[0]), String.valueOf(e.getMessage()));
            } catch (IOException e) {
                reject(ProblemKind.UNREADABLE_FILE, first.at(number[0]), Inputs.reason(e));
            }
        }

        @Override
        public void failed(Origin place, String reason) {
            reject(ProblemKind.UNREADABLE_FILE, place, reason);
        }

        private void reject(ProblemKind kind, Origin place, String text) {
            task.rejected(new Problem(kind, place, "", text));
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
