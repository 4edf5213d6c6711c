/** Step 8: raw scores become probabilities, by weights over what is visible in a row and its document. */
@NullMarked
package org.entente.reader.internal.confidence;

import org.jspecify.annotations.NullMarked;
