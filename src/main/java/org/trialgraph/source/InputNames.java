package org.trialgraph.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the files and folders that a user named are called: by their last name.
 *
 * <p>Where several have the same last name, as many folders' names stand before it as tell them apart. The order in which
 * they are named changes nothing.
 */
final class InputNames {
    private final Map<Path, String> names = new LinkedHashMap<>();

    private InputNames() {}

    static InputNames of(Collection<Path> arguments) {
        Map<String, List<Path>> alike = new LinkedHashMap<>();
        for (Path argument : arguments) {
            Path whole = whole(argument);
            List<Path> group = alike.computeIfAbsent(last(whole, 1), name -> new ArrayList<>());
            if (!group.contains(whole)) {
                group.add(whole);
            }
        }
        InputNames names = new InputNames();
        alike.values().forEach(names::tellApart);
        return names;
    }

    private void tellApart(List<Path> group) {
        int parts = 1;
        int longest = group.stream().mapToInt(Path::getNameCount).max().orElse(0);
        while (parts < longest && distinct(group, parts) < group.size()) {
            parts++;
        }
        for (Path path : group) {
            names.put(path, last(path, parts));
        }
    }

    private static long distinct(List<Path> group, int parts) {
        return group.stream().map(path -> last(path, parts)).distinct().count();
    }

    /** The last parts of the path, all of them if it has no more. */
    private static String last(Path path, int parts) {
        int count = path.getNameCount();
        return count == 0 ? "" : slashes(path.subpath(Math.max(0, count - parts), count));
    }

    /** Name of an argument. */
    String of(Path argument) {
        return names.getOrDefault(whole(argument), "");
    }

    /** Name of a file below an argument. */
    String of(Path argument, Path file) {
        String name = of(argument);
        return (name.isEmpty() ? "" : name + "/") + slashes(argument.relativize(file));
    }

    private static Path whole(Path argument) {
        return argument.toAbsolutePath().normalize();
    }

    private static String slashes(Path path) {
        List<String> parts = new ArrayList<>();
        path.forEach(part -> parts.add(part.toString()));
        return String.join("/", parts);
    }
}
