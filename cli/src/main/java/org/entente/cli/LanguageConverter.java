package org.entente.cli;

import java.util.TreeSet;
import org.entente.reader.Reader;
import picocli.CommandLine.ITypeConverter;

/** The code of a language that can be read. */
final class LanguageConverter implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
        if (!Reader.languages().contains(value)) {
            throw new Refused("refused.language", value, String.join(", ", new TreeSet<>(Reader.languages())));
        }
        return value;
    }
}
