package org.trialgraph.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trialgraph.resource.Bundled;

/** The named queries that travel with the program, by name. */
public record QueryLibrary(List<NamedQuery> queries) {
    public QueryLibrary {
        queries = List.copyOf(queries);
    }

    /** The questions of {@code queries/}. */
    public static QueryLibrary questions() {
        return load("queries");
    }

    /** The checks of {@code queries/checks/}: every row is a finding. */
    public static QueryLibrary checks() {
        return load("queries/checks");
    }

    private static QueryLibrary load(String folder) {
        return new QueryLibrary(Bundled.in(folder, ".rq").stream()
                .map(file -> NamedQuery.parse(file.name(), file.text()))
                .toList());
    }

    /** The query of that name, if there is one. */
    public Optional<NamedQuery> find(String name) {
        return queries.stream().filter(query -> query.name().equals(name)).findFirst();
    }

    /**
     * The query of that name.
     *
     * @throws QueryException naming the queries with a similar name, or all
     */
    public NamedQuery get(String name) {
        return find(name)
                .orElseThrow(() -> new QueryException("There is no query \"" + name + "\". " + suggestions(name)));
    }

    private String suggestions(String name) {
        List<String> similar = queries.stream()
                .map(NamedQuery::name)
                .filter(other -> shareAWord(other, name))
                .toList();
        return similar.isEmpty()
                ? "\"trialgraph query\" lists all " + queries.size() + "."
                : "Did you mean " + similar.stream().collect(Collectors.joining(", ")) + "?";
    }

    private static boolean shareAWord(String one, String other) {
        List<String> words = List.of(other.split("-", -1));
        return List.of(one.split("-", -1)).stream().anyMatch(word -> word.length() > 3 && words.contains(word));
    }
}
