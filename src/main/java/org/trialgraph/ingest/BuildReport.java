package org.trialgraph.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trialgraph.trial.Origin;
import org.trialgraph.trial.Problem;
import org.trialgraph.trial.ProblemKind;

/**
 * What became of every record, and which problems were met, per file.
 *
 * <p>The same inputs give the same report, whatever the order in which threads worked: of the problems of a kind the
 * first ones by place are kept as examples.
 */
public final class BuildReport {
    /** Examples kept for each kind of problem of a file. */
    static final int EXAMPLES = 3;

    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::origin).thenComparing(Problem::field).thenComparing(Problem::text);

    private final Map<String, FileReport> files = new TreeMap<>();

    /** What became of the records of one file. */
    public static final class FileReport {
        private long accepted;
        private long rejected;
        private final Map<ProblemKind, Found> problems = new EnumMap<>(ProblemKind.class);

        /** Records that came out as trials. */
        public long accepted() {
            return accepted;
        }

        /** Records that did not, each with its reason among the problems. */
        public long rejected() {
            return rejected;
        }

        /** Records that were given. */
        public long read() {
            return accepted + rejected;
        }

        /** Problems by kind. */
        public Map<ProblemKind, Found> problems() {
            return problems;
        }
    }

    /** How often a kind of problem was met, and the first examples. */
    public static final class Found {
        private long count;
        private final List<Problem> examples = new ArrayList<>();

        /** How often. */
        public long count() {
            return count;
        }

        /** The first ones by place. */
        public List<Problem> examples() {
            return List.copyOf(examples);
        }

        private void add(Problem problem) {
            count++;
            if (examples.size() < EXAMPLES || BY_PLACE.compare(problem, examples.get(EXAMPLES - 1)) < 0) {
                examples.add(problem);
                examples.sort(BY_PLACE);
                if (examples.size() > EXAMPLES) {
                    examples.remove(EXAMPLES);
                }
            }
        }

        private void addAll(Found other) {
            long before = count;
            other.examples.forEach(this::add);
            count = before + other.count;
        }
    }

    /** Notes a record that came out as a trial, with its problems. */
    public synchronized void accepted(Origin origin, List<Problem> problems) {
        FileReport file = file(origin);
        file.accepted++;
        problems.forEach(problem -> found(file, problem));
    }

    /** Notes a record or file that did not, with the reason. */
    public synchronized void rejected(Problem problem) {
        FileReport file = file(problem.origin());
        file.rejected++;
        found(file, problem);
    }

    /** Entries of an archive are counted together. */
    private FileReport file(Origin origin) {
        return files.computeIfAbsent(origin.file(), name -> new FileReport());
    }

    private static void found(FileReport file, Problem problem) {
        file.problems.computeIfAbsent(problem.kind(), kind -> new Found()).add(problem);
    }

    /** Reports by file, see {@link Origin#file()}. */
    public synchronized Map<String, FileReport> files() {
        return new TreeMap<>(files);
    }

    /** All files together. */
    public synchronized FileReport total() {
        FileReport total = new FileReport();
        for (FileReport file : files.values()) {
            total.accepted += file.accepted;
            total.rejected += file.rejected;
            file.problems.forEach((kind, found) ->
                    total.problems.computeIfAbsent(kind, k -> new Found()).addAll(found));
        }
        return total;
    }
}
