/** Measures: {@link org.entente.bench.Bench} is the command. Not published. */
@NullMarked
package org.entente.bench;

import org.jspecify.annotations.NullMarked;
