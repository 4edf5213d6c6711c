package org.entente.register.internal.store;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the tables to the newest version. Only called where they are older: Flyway takes longer to start than to ask. */
final class Migrations {
    static final String HISTORY = "migration_history";

    private Migrations() {}

    static void run(DataSource source) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:org/entente/register/migrations")
                .placeholders(Map.of("blob", "BLOB"))
                .loggers("slf4j")
                .table(HISTORY)
                .load()
                .migrate();
    }
}
