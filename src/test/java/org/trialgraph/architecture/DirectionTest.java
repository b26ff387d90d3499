package org.trialgraph.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The directions in which packages may know each other; each rule is guarded against matching nothing. */
class DirectionTest {
    private static final String ROOT = "org.trialgraph.";

    /** Which packages of the project each package may use; {@code resource} holds bundled files and everybody may. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("resource", Set.of()),
            Map.entry("trial", Set.of()),
            Map.entry("source", Set.of("trial")),
            Map.entry("text", Set.of("trial")),
            Map.entry("identity", Set.of("trial")),
            Map.entry("rdf", Set.of("trial")),
            Map.entry("store", Set.of()),
            Map.entry("query", Set.of()),
            Map.entry("ingest", Set.of("trial", "source", "text", "identity", "rdf", "store", "query")),
            Map.entry("server", Set.of("trial", "store", "query", "rdf")),
            Map.entry(
                    "cli", Set.of("trial", "source", "text", "identity", "rdf", "store", "query", "ingest", "server")));

    private static JavaClasses imported = new ClassFileImporter().importClasses();

    @BeforeAll
    static void import_the_program() {
        imported = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.trialgraph");
    }

    @Test
    void every_package_has_its_rule_and_every_rule_its_package() {
        Set<String> packages = imported.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT))
                .map(name -> name.substring(ROOT.length()).split("\\.", 2)[0])
                .collect(Collectors.toSet());
        assertThat(packages).isEqualTo(MAY_USE.keySet());
        assertThat(imported).hasSizeGreaterThan(200);
    }

    @Test
    void packages_know_only_the_stations_before_them() {
        MAY_USE.forEach((name, allowed) -> {
            String[] forbidden = MAY_USE.keySet().stream()
                    .filter(other -> !other.equals(name) && !other.equals("resource") && !allowed.contains(other))
                    .map(other -> ROOT + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + name + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden)
                    .check(imported);
        });
    }

    @Test
    void libraries_stay_behind_their_fences() {
        fence("org.apache.jena..", "rdf", "store", "query", "ingest", "server", "cli");
        fence("org.eclipse.jetty..", "server");
        fence("jakarta.servlet..", "server");
        fence("picocli..", "cli");
        fence("org.jsoup..", "source");
        fence("com.fasterxml.jackson..", "source", "ingest", "cli");
        fence("com.google.re2j..", "text", "server");
        fence("gg.jte..", "server");
        fence("me.tongfei..", "cli");
    }

    private static void fence(String library, String... packages) {
        String[] inside =
                Arrays.stream(packages).map(name -> ROOT + name + "..").toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(Stream.concat(Arrays.stream(inside), Stream.of("gg.jte.generated.."))
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(imported);
    }

    @Test
    void readers_of_different_registers_do_not_know_each_other() {
        slices().matching(ROOT + "source.(*)..").should().beFreeOfCycles().check(imported);
    }

    @Test
    void only_the_command_line_prints_and_ends_the_program() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli..")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .check(imported);
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "cli..", ROOT + "store..")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(imported);
    }

    @Test
    void every_package_is_null_marked() {
        List<String> unmarked = imported.stream()
                .filter(type -> type.getPackageName().startsWith("org.trialgraph"))
                .filter(type -> !isNullMarked(type))
                .map(JavaClass::getPackageName)
                .distinct()
                .toList();
        assertThat(unmarked).isEmpty();
    }

    private static boolean isNullMarked(JavaClass type) {
        return type.getPackage()
                .tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                .orElse(false);
    }

    @Test
    void no_class_is_a_catch_all() {
        classes()
                .that()
                .resideInAPackage("org.trialgraph..")
                .should()
                .haveNameNotMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)")
                .check(imported);
    }
}
