package org.entente.bench;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;

/** The whole house as its own tests see it: every class of every module, and the folder that holds them. */
final class Entente {
    /** The classes of main code. */
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.entente");

    private Entente() {}

    /** The repository's root: tests run in the folder of their module. */
    static Path root() {
        Path root = Path.of("").toAbsolutePath().getParent();
        if (root == null || !Files.exists(root.resolve("NOTICE"))) {
            throw new IllegalStateException("these tests run in the folder 'bench', not in "
                    + Path.of("").toAbsolutePath());
        }
        return root;
    }
}
