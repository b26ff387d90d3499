package org.trialgraph.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Sizes that keep the code readable: lines of a file, lines of a method, components of a record. */
class BudgetTest {
    private static final int FILE_LINES = 300;
    private static final int METHOD_LINES = 40;
    private static final int USUAL_METHOD_LINES = 15;
    private static final int RECORD_COMPONENTS = 12;

    private record Method(String place, long lines) {}

    @Test
    void files_are_short() throws IOException {
        List<String> long_ones = new ArrayList<>();
        for (Path file : sources()) {
            long lines = Files.readAllLines(file).size();
            if (lines > FILE_LINES) {
                long_ones.add(file + " has " + lines + " lines");
            }
        }
        assertThat(long_ones).isEmpty();
    }

    @Test
    void methods_are_short_and_most_are_very_short() throws IOException {
        List<Method> methods = new ArrayList<>();
        List<String> wide = new ArrayList<>();
        scan(methods, wide);
        assertThat(methods).as("methods found").hasSizeGreaterThan(500);
        assertThat(methods.stream().filter(method -> method.lines() > METHOD_LINES))
                .as("methods longer than %s lines", METHOD_LINES)
                .isEmpty();
        long usual = methods.stream()
                .filter(method -> method.lines() <= USUAL_METHOD_LINES)
                .count();
        assertThat((double) usual / methods.size())
                .as("share of methods with at most %s lines", USUAL_METHOD_LINES)
                .isGreaterThan(0.80);
        assertThat(wide)
                .as("records with more than %s components", RECORD_COMPONENTS)
                .isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            assertThat(sources).as("source files found").hasSizeGreaterThan(100);
            return sources;
        }
    }

    private static void scan(List<Method> methods, List<String> wide) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources()));
            Trees trees = Trees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new Measuring(unit, trees, methods, wide).scan(unit, null);
            }
        }
    }

    /** Counts the lines of every method and the components of every record of one file. */
    private static final class Measuring extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final CompilationUnitTree unit;
        private final Trees trees;
        private final List<Method> methods;
        private final List<String> wide;

        Measuring(CompilationUnitTree unit, Trees trees, List<Method> methods, List<String> wide) {
            this.unit = unit;
            this.trees = trees;
            this.methods = methods;
            this.wide = wide;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            LineMap lines = unit.getLineMap();
            if (method.getBody() != null) {
                long first = lines.getLineNumber(trees.getSourcePositions().getStartPosition(unit, method.getBody()));
                long last = lines.getLineNumber(trees.getSourcePositions().getEndPosition(unit, method.getBody()));
                methods.add(new Method(unit.getSourceFile().getName() + ":" + first, last - first + 1));
            }
            return super.visitMethod(method, null);
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            if (type.getKind() == Tree.Kind.RECORD) {
                long components = type.getMembers().stream()
                        .filter(member -> member instanceof VariableTree field
                                && !field.getModifiers().getFlags().contains(Modifier.STATIC))
                        .count();
                if (components > RECORD_COMPONENTS) {
                    wide.add(type.getSimpleName() + " has " + components);
                }
            }
            return super.visitClass(type, null);
        }
    }
}
