package org.trialgraph.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.trialgraph.query.NamedQuery;
import org.trialgraph.query.QueryLibrary;
import org.trialgraph.query.Questions;
import org.trialgraph.resource.Bundled;

/**
 * Asks a graph whether it is sound: the SHACL shapes of the ontology, and the checks of {@code queries/checks}, of which
 * every row is a finding.
 */
public final class GraphChecks {
    private static final int EXAMPLES = 5;
    private static final Duration TIMEOUT = Duration.ofMinutes(30);

    private final Shapes shapes;
    private final QueryLibrary checks;

    private GraphChecks(Shapes shapes, QueryLibrary checks) {
        this.shapes = shapes;
        this.checks = checks;
    }

    /** The shapes and checks that travel with the program. */
    public static GraphChecks bundled() {
        Graph graph = RDFParser.create()
                .source(new Bundled("ontology/shapes.ttl").open())
                .lang(Lang.TURTLE)
                .toGraph();
        GraphChecks checks = new GraphChecks(Shapes.parse(graph), QueryLibrary.checks());
        if (checks.size() == 0) {
            throw new IllegalStateException("The program was packed without shapes and checks; build it again.");
        }
        return checks;
    }

    /** How many shapes and checks there are. */
    public int size() {
        return shapes.numShapes() + checks.queries().size();
    }

    /** All findings, the blocking ones first. */
    public List<Finding> run(DatasetGraph data, String base) {
        List<Finding> findings = new ArrayList<>(Txn.calculateRead(data, () -> validate(data.getDefaultGraph())));
        Questions questions = new Questions(data, base, TIMEOUT);
        checks.queries().forEach(check -> ask(questions, check).ifPresent(findings::add));
        findings.sort((one, other) -> Boolean.compare(other.blocking(), one.blocking()));
        return findings;
    }

    private static Optional<Finding> ask(Questions questions, NamedQuery check) {
        List<String> examples = new ArrayList<>();
        long count = questions.ask(check, Map.of(), exec -> collect(exec, examples));
        return count == 0
                ? Optional.empty()
                : Optional.of(new Finding(check.name(), check.answers(), isBlocking(check), count, examples));
    }

    private static boolean isBlocking(NamedQuery check) {
        return check.severity().orElse(NamedQuery.Severity.ERROR) == NamedQuery.Severity.ERROR;
    }

    private static long collect(QueryExec exec, List<String> examples) {
        RowSet rows = exec.select();
        long count = 0;
        while (rows.hasNext()) {
            Binding row = rows.next();
            if (count < EXAMPLES) {
                examples.add(inWords(rows.getResultVars(), row));
            }
            count++;
        }
        return count;
    }

    private static String inWords(List<Var> columns, Binding row) {
        return columns.stream()
                .filter(row::contains)
                .map(column -> column.getVarName() + " = " + plain(row.get(column)))
                .collect(Collectors.joining(", "));
    }

    private static String plain(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    private List<Finding> validate(Graph graph) {
        Map<String, List<ReportEntry>> byMessage = new TreeMap<>();
        for (ReportEntry entry : ShaclValidator.get().validate(shapes, graph).getEntries()) {
            byMessage
                    .computeIfAbsent(entry.source() + " " + entry.message(), key -> new ArrayList<>())
                    .add(entry);
        }
        return byMessage.values().stream().map(GraphChecks::finding).toList();
    }

    private static Finding finding(List<ReportEntry> entries) {
        ReportEntry first = entries.get(0);
        return new Finding(
                String.valueOf(first.source()),
                first.message(),
                first.severity().equals(Severity.Violation),
                entries.size(),
                entries.stream().limit(EXAMPLES).map(GraphChecks::inWords).toList());
    }

    private static String inWords(ReportEntry entry) {
        return entry.focusNode() + (entry.value() == null ? "" : " has " + plain(entry.value()));
    }
}
