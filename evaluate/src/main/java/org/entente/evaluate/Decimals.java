package org.entente.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as they are shown. */
final class Decimals {
    private Decimals() {}

    /** To three decimals, the exact binary value half to even, as Python's {@code round(x, 3)} does. */
    static double rounded(double value) {
        return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).doubleValue();
    }
}
