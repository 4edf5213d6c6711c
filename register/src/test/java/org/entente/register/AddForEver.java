package org.entente.register;

import java.nio.file.Path;
import org.entente.model.Field;
import org.entente.model.Stage;

/** A process of its own that adds reports to a register until it is killed, and tells each that was added. */
final class AddForEver {
    private AddForEver() {}

    /** @param arguments the register's file and the number of the first report */
    public static void main(String[] arguments) {
        try (Register register = Register.open(Path.of(arguments[0]))) {
            for (int i = Integer.parseInt(arguments[1]); ; i++) {
                Report report = Report.of("2024-03-01")
                        .noise("n° " + i)
                        .concrete(Stage.ASKED, "JP", "VN", "financer le pont de Hue", Field.INFRASTRUCTURE);
                report.into(register);
                if (i % 7 == 0) {
                    register.threads(Filter.ALL);
                }
                System.out.println(report.document().id());
            }
        }
    }
}
