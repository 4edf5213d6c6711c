package org.entente.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.model.Field;
import picocli.CommandLine.ITypeConverter;

/** A field by its code. */
final class FieldConverter implements ITypeConverter<Field> {
    /** All codes. */
    static final class Codes extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Codes() {
            super(codes());
        }
    }

    @Override
    public Field convert(String value) {
        return Arrays.stream(Field.values())
                .filter(field -> field.code().equals(value))
                .findFirst()
                .orElseThrow(() -> new Refused("refused.field", value, String.join(", ", codes())));
    }

    private static List<String> codes() {
        return Arrays.stream(Field.values()).map(Field::code).toList();
    }
}
