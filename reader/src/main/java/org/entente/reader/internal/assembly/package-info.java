/** Step 7: the rows of a reading, each with its evidence and confidence. */
@NullMarked
package org.entente.reader.internal.assembly;

import org.jspecify.annotations.NullMarked;
