package org.entente.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.model.Stage;
import picocli.CommandLine.ITypeConverter;

/** A stage by its code. */
final class StageConverter implements ITypeConverter<Stage> {
    /** All codes. */
    static final class Codes extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Codes() {
            super(codes());
        }
    }

    @Override
    public Stage convert(String value) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.code().equals(value))
                .findFirst()
                .orElseThrow(() -> new Refused("refused.stage", value, String.join(", ", codes())));
    }

    private static List<String> codes() {
        return Arrays.stream(Stage.values()).map(Stage::code).toList();
    }
}
