/** Measures: {@link org.entente.bench.Speed} times the reader beside its peers. Not published. */
@NullMarked
package org.entente.bench;

import org.jspecify.annotations.NullMarked;
