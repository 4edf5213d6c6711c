package org.entente.bench;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;

/** The same text gives the same reading on every machine: the reader has no way to ask anything else. */
class A02_PureReaderTest {
    private static final String READER = "org.entente.reader..";

    /** The two classes that open what the reader ships on the class path: the dictionary, and the tables of a pack. */
    private static final String LOADERS = "org\\.entente\\.reader\\.internal\\.lexicon\\.(MorphDictionary|Tsv)";

    @Test
    void no_files_no_network_no_database() {
        noClasses()
                .that()
                .resideInAPackage(READER)
                .and()
                .haveNameNotMatching(LOADERS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.io..",
                        "java.nio.file..",
                        "java.nio.channels..",
                        "java.net..",
                        "java.sql..",
                        "javax.sql..")
                .because("a reading depends on the text alone; its packs are opened by " + LOADERS)
                .check(Entente.CLASSES);
    }

    @Test
    void only_the_loaders_open_resources() {
        noClasses()
                .that()
                .resideInAPackage(READER)
                .and()
                .haveNameNotMatching(LOADERS)
                .should()
                .callMethodWhere(target(nameMatching("getResource.*|getSystemResource.*")))
                .because("what the reader ships is found, and reported missing, by " + LOADERS + " alone")
                .check(Entente.CLASSES);
    }

    @Test
    void not_even_the_loaders_leave_the_class_path() {
        noClasses()
                .that()
                .resideInAPackage(READER)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.sql..", "javax.sql..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File|RandomAccess)\\w*")
                .because("a pack is part of the program, not of the machine")
                .check(Entente.CLASSES);
    }

    @Test
    void no_clock_and_no_chance() {
        noClasses()
                .that()
                .resideInAPackage(READER)
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.time\\.Clock|java\\.security\\.SecureRandom|java\\.util\\.concurrent\\.ThreadLocalRandom")
                .orShould()
                .callMethodWhere(target(nameMatching("now")).and(target(owner(nameMatching("java\\.time\\..*")))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callConstructor(java.util.Random.class)
                .orShould()
                .callConstructor(java.util.Date.class)
                .because("\"jeudi\" is resolved against the text's own date, never against today's")
                .check(Entente.CLASSES);
    }

    @Test
    void no_setting_of_the_machine() {
        noClasses()
                .that()
                .resideInAPackage(READER)
                .should()
                .callMethodWhere(target(nameMatching("getenv|getProperty|getProperties"))
                        .and(target(owner(assignableTo(System.class)))))
                .orShould()
                .callMethodWhere(target(nameMatching("getDefault"))
                        .and(target(owner(nameMatching("java\\.util\\.(Locale|TimeZone)")))))
                .because("two machines with other settings must agree on what a text says")
                .check(Entente.CLASSES);
    }
}
