/** Step 5: names, offices, states, organisations, and who a pronoun or a role is. */
@NullMarked
package org.entente.reader.internal.parties;

import org.jspecify.annotations.NullMarked;
