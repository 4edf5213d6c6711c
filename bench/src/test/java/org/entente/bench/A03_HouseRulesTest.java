package org.entente.bench;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What holds in every module. */
class A03_HouseRulesTest {
    /** A package below {@code internal} is a step; words and where to cut them are found together, in one. */
    private static final SliceAssignment STEPS = new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String[] parts = type.getPackageName().split("\\.");
            if (parts.length < 5 || !parts[3].equals("internal")) {
                return SliceIdentifier.ignore();
            }
            boolean words = parts[4].equals("text") || parts[4].equals("lexicon");
            return SliceIdentifier.of(parts[2], words ? "words" : parts[4]);
        }

        @Override
        public String getDescription() {
            return "steps";
        }
    };

    /** What puts a cascade together, and so has to know every step of it. */
    private static final String ASSEMBLERS = ".*\\.LanguagePack";

    @Test
    void every_package_says_that_null_is_marked() {
        Set<String> unmarked = Entente.CLASSES.stream()
                .map(JavaClass::getPackage)
                .filter(p -> !p.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .collect(Collectors.toSet());
        assertThat(unmarked)
                .as("packages without @NullMarked in a package-info.java: there the compiler checks no null")
                .isEmpty();
    }

    @Test
    void no_static_state() {
        fields().that()
                .haveModifier(STATIC)
                .should()
                .haveModifier(FINAL)
                .because("what changes belongs to an object that somebody made")
                .check(Entente.CLASSES);
        noFields()
                .that()
                .haveModifier(STATIC)
                .should()
                .haveRawType(nameMatching(
                        "java\\.util\\.concurrent\\..*|java\\.lang\\.ThreadLocal|java\\.lang\\.StringBuilder"))
                .because("a final field that holds something mutable is state all the same")
                .check(Entente.CLASSES);
    }

    @Test
    void no_framework_where_the_work_is_done() {
        noClasses()
                .that()
                .resideInAnyPackage("org.entente.model..", "org.entente.reader..", "org.entente.register..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..", "jakarta..", "javax.inject..", "com.google.inject..", "dagger..")
                .because("these classes are made with 'new' and can be used in any program")
                .check(Entente.CLASSES);
    }

    @Test
    void only_the_command_speaks_to_the_terminal_and_ends_the_program() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.entente.cli..", "org.entente.bench..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .because("a library returns what it found and throws what went wrong")
                .check(Entente.CLASSES);
    }

    @Test
    void the_steps_of_a_module_form_no_circle() {
        slices().assignedFrom(STEPS)
                .should()
                .beFreeOfCycles()
                .ignoreDependency(nameMatching(ASSEMBLERS), alwaysTrue())
                .because("in a circle no step can be understood, or tested, before the others")
                .check(Entente.CLASSES);
    }

    private static DescribedPredicate<JavaClass> nameMatching(String regex) {
        return HasName.Predicates.nameMatching(regex).forSubtype();
    }
}
