package org.entente.cli;

import org.entente.intake.Edtf;
import picocli.CommandLine.ITypeConverter;

/** A date of publication: a day, a month or a year. */
final class DateConverter implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
        return Edtf.parse(value).orElseThrow(() -> new Refused("refused.date", value));
    }
}
