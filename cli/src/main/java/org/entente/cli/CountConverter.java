package org.entente.cli;

import picocli.CommandLine.ITypeConverter;

/** How many: a whole number, 0 or more. */
final class CountConverter implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
        try {
            int count = Integer.parseInt(value);
            if (count >= 0) {
                return count;
            }
        } catch (NumberFormatException e) {
            // said below, with the value
        }
        throw new Refused("refused.count", value);
    }
}
