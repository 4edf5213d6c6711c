/** Beside the cascade: predicates that stand where a frame could match, and none did. */
@NullMarked
package org.entente.reader.internal.coverage;

import org.jspecify.annotations.NullMarked;
