package org.trialgraph.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.trialgraph.query.ReadableNumbers;

/** Writes the answers of a query in the format asked for. */
final class Answers {
    private static final int WIDEST_COLUMN = 72;
    private static final JsonFactory JSON = new JsonFactory();

    private final PrintStream out;
    private final OutputFormat format;

    Answers(PrintStream out, OutputFormat format) {
        this.out = out;
        this.format = format;
    }

    /** Asks and writes; returns how many answers there were (a yes or no counts as one, a graph by its triples). */
    long write(QueryExec exec) {
        Query query = exec.getQuery();
        if (query.isSelectType()) {
            return rows(ReadableNumbers.of(exec.select()));
        }
        if (query.isAskType()) {
            out.println(exec.ask() ? "yes" : "no");
            return 1;
        }
        return graph(query.isDescribeType() ? exec.describe() : exec.construct());
    }

    private long graph(Graph graph) {
        RDFFormat written = format == OutputFormat.json ? RDFFormat.JSONLD : RDFFormat.TURTLE_PRETTY;
        RDFDataMgr.write((OutputStream) out, graph, written);
        return graph.size();
    }

    private long rows(RowSet rows) {
        return switch (format) {
            case csv -> counted(rows, results -> ResultSetFormatter.output(out, results, ResultSetLang.RS_CSV));
            case json -> counted(rows, results -> ResultSetFormatter.output(out, results, ResultSetLang.RS_JSON));
            case ndjson -> objects(rows);
            case tsv, ttl -> lines(rows, "", "\t", "", List.of());
            case md -> lines(rows, "| ", " | ", " |", List.of("---"));
            case table -> table(rows);
        };
    }

    private static long counted(RowSet rows, java.util.function.Consumer<ResultSet> writer) {
        RowSetRewindable materialized = rows.rewindable();
        long count = materialized.size();
        writer.accept(ResultSet.adapt(materialized));
        return count;
    }

    private long objects(RowSet rows) {
        long count = 0;
        List<Var> columns = rows.getResultVars();
        while (rows.hasNext()) {
            Binding row = rows.next();
            out.println(object(columns, row));
            count++;
        }
        return count;
    }

    private static String object(List<Var> columns, Binding row) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            for (Var column : columns) {
                if (row.contains(column)) {
                    json.writeStringField(column.getVarName(), plain(row.get(column)));
                }
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text.toString();
    }

    private long lines(RowSet rows, String first, String between, String last, List<String> rule) {
        List<Var> columns = rows.getResultVars();
        List<String> names = columns.stream().map(Var::getVarName).toList();
        out.println(first + String.join(between, names) + last);
        for (String cell : rule) {
            out.println(first
                    + String.join(between, names.stream().map(name -> cell).toList())
                    + last);
        }
        long count = 0;
        while (rows.hasNext()) {
            List<String> cells = cells(columns, rows.next());
            out.println(first + String.join(between, rule.isEmpty() ? cells : escapedBars(cells)) + last);
            count++;
        }
        return count;
    }

    private static List<String> escapedBars(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).toList();
    }

    private static List<String> cells(List<Var> columns, Binding row) {
        return columns.stream()
                .map(column -> row.contains(column) ? oneLine(plain(row.get(column))) : "")
                .toList();
    }

    private static String oneLine(String value) {
        return value.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }

    /** The value as a reader wants it: an IRI without brackets, a literal without quotes and datatype. */
    private static String plain(Node node) {
        return node.isLiteral()
                ? node.getLiteralLexicalForm()
                : node.isURI() ? node.getURI() : "_:" + node.getBlankNodeLabel();
    }

    private long table(RowSet rows) {
        List<Var> columns = rows.getResultVars();
        List<List<String>> lines = new ArrayList<>();
        while (rows.hasNext()) {
            lines.add(cells(columns, rows.next()).stream().map(Answers::cut).toList());
        }
        new TextTable(columns.stream().map(Var::getVarName).toList(), lines).print(out);
        return lines.size();
    }

    private static String cut(String cell) {
        return cell.length() <= WIDEST_COLUMN ? cell : cell.substring(0, WIDEST_COLUMN - 1) + "…";
    }
}
