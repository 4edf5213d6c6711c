package org.entente.cli;

import picocli.CommandLine.ITypeConverter;

/** How a note is written. */
final class FormatConverter implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
        if (!value.equals("text") && !value.equals("md")) {
            throw new Refused("refused.format", value);
        }
        return value;
    }
}
