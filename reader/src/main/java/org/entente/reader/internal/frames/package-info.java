/** Step 4: which act a predicate performs and where its speaker, addressee and content stand. */
@NullMarked
package org.entente.reader.internal.frames;

import org.jspecify.annotations.NullMarked;
