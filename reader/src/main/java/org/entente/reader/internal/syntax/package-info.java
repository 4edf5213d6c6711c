/** Step 3: noun groups, verb groups and the clause tree. */
@NullMarked
package org.entente.reader.internal.syntax;

import org.jspecify.annotations.NullMarked;
