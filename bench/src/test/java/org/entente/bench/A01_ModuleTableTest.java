package org.entente.bench;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text flows one way through the house: which module may know which others. */
class A01_ModuleTableTest {
    /** A line of the table: what a module may know besides itself. */
    record Room(String module, Set<String> mayKnow, String because) {
        @Override
        public String toString() {
            return mayKnow.isEmpty() ? module + " knows no other module" : module + " knows only " + mayKnow;
        }
    }

    static List<Room> table() {
        return List.of(
                new Room("model", Set.of(), "the records of the contract are what all modules share"),
                new Room("reader", Set.of("model"), "it makes a reading of a document and has no other job"),
                new Room("intake", Set.of("model"), "it makes documents of bytes and does not read them"),
                new Room("register", Set.of("model"), "re-reading comes in as a function from document to reading"),
                new Room(
                        "report", Set.of("model", "register"), "a report shows what is known and reads nothing itself"),
                new Room("evaluate", Set.of("model"), "a score compares readings, whoever made them"),
                new Room(
                        "cli",
                        Set.of("model", "reader", "intake", "register", "report", "evaluate"),
                        "the command ties the modules together, and what is published needs no benchmark"),
                new Room(
                        "bench",
                        Set.of("model", "reader", "intake", "register", "report", "evaluate", "cli"),
                        "measuring may reach everything"));
    }

    @ParameterizedTest
    @MethodSource("table")
    void a_module_knows_only_what_its_line_allows(Room room) {
        classes()
                .that()
                .resideInAPackage(packagesOf(room.module()))
                .should()
                .onlyDependOnClassesThat(elsewhereOr(room))
                .because(room.because())
                .check(Entente.CLASSES);
    }

    @Test
    @DisplayName("every class belongs to a module of the table")
    void every_class_belongs_to_a_module() {
        Set<String> modules = table().stream().map(Room::module).collect(Collectors.toSet());
        Set<String> found =
                Entente.CLASSES.stream().map(A01_ModuleTableTest::moduleOf).collect(Collectors.toSet());
        assertThat(found)
                .as("a new module gets a line in this table and in README.md")
                .isEqualTo(modules);
    }

    @ParameterizedTest
    @MethodSource("table")
    void what_is_internal_to_a_module_stays_there(Room room) {
        noClasses()
                .that()
                .resideOutsideOfPackage(packagesOf(room.module()))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.entente." + room.module() + ".internal..")
                .because("what is internal may change without asking anyone")
                .check(Entente.CLASSES);
    }

    private static DescribedPredicate<JavaClass> elsewhereOr(Room room) {
        String[] allowed = Stream.concat(Stream.of(room.module()), room.mayKnow().stream())
                .map(A01_ModuleTableTest::packagesOf)
                .toArray(String[]::new);
        return DescribedPredicate.not(resideInAPackage("org.entente.."))
                .or(resideInAnyPackage(allowed))
                .as("are of its own, of " + room.mayKnow() + " or of a library");
    }

    private static String packagesOf(String module) {
        return "org.entente." + module + "..";
    }

    private static String moduleOf(JavaClass type) {
        return type.getPackageName().split("\\.")[2];
    }
}
