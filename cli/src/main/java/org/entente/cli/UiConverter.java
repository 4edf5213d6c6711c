package org.entente.cli;

import picocli.CommandLine.ITypeConverter;

/** A language that the command speaks. */
final class UiConverter implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
        if (!value.equals("fr") && !value.equals("en")) {
            throw new Refused("refused.ui", value);
        }
        return value;
    }
}
